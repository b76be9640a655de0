/** A figure of these may pass 100 %, or go below 0: neither end is where the best is. */
export const ENDLESS = {
  means: "endless",
  pattern:
    /budget|kostnad|resultat|avvik(?!elser)|förhållande|jämfört|förändr|utveckl|netto|saldo|balans|index|beläggning|nyttjande|minskning|(?<!(?:an|under|efter)s)ökning|tillväxt|sänkning|höjning|förbättring|överskott|underskott|vinst/,
  example: "Beläggning",
  unlike: "Antal ansökningar",
} as const;

/** An indicator of how far something is off, whose target is a distance to either side. */
export const OF_DISTANCE = {
  means: "distance",
  pattern: /avvik|avstånd|differens|skillnad|±/,
  example: "Avvikelse mot budget",
} as const;
