/**
 * Where long Swedish words may be broken, as soft hyphens. Not every browser has a Swedish dictionary, and without one a
 * word that is too long for its column is broken between any two letters.
 */
const SOFT_HYPHEN = "\u00AD";
/** Shorter words fit wherever the pane shows them. */
const LONG = 11;
/** So many letters stand on each side of a hyphen. */
const FEWEST = 3;

/** The ends of first parts, after which the next part of a compound begins: "institutions|placeringar". */
const PART_ENDS = ["ions", "ings", "tets", "hets", "skaps", "doms", "hems", "arbets", "omsorgs", "marknads"]
  .concat(
    "kontors",
    "vårds",
    "kommun",
    "gymnasie",
    "familje",
    "försörjnings",
    "för",
    "under",
    "barn",
    "äldre",
  )
  .concat(
    "social",
    "kultur",
    "miljö",
    "närings",
    "individ",
    "nads",
    "över",
    "samhälls",
    "lokal",
    "fritids",
    "drifts",
    "kapital",
    "personal",
  )
  .sort((a, b) => b.length - a.length);

const VOWELS = "aeiouyåäöé";
/** Two or three consonants that a Swedish syllable may begin with. */
const ONSETS = new Set(
  "sk st sp sl sm sn sv skr str spr spl pl pr bl br dr fl fr gl gr kl kn kr kv tr tv vr sj tj ch ck".split(
    " ",
  ),
);

/**
 * A text with soft hyphens in its long words: between the parts of a compound where those are known, and between
 * syllables in parts that are long all the same. They are not seen unless a line ends there.
 * @example softHyphens("Institutionsplaceringar") // "Institu-tions-placeringar", each "-" a soft hyphen
 */
export function softHyphens(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : broken(word)));
}

/** The text without them, as it is copied. @example withoutSoftHyphens(softHyphens("Myndighetsutövning")) // "Myndighetsutövning" */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, "").replaceAll("&shy;", "");
}

function broken(word: string): string {
  const parts = partsOf(word);
  return parts.map((part) => (part.length < LONG ? part : bySyllables(part))).join(SOFT_HYPHEN);
}

function partsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  for (let at = FEWEST; at <= word.length - FEWEST; at++)
    if (
      PART_ENDS.some((end) => lower.slice(0, at).endsWith(end)) &&
      !PART_ENDS.some((end) => longer(lower, at, end))
    )
      return [word.slice(0, at), ...partsOf(word.slice(at))];
  return [word];
}

/** A known end that goes on past this place: "för" in "försörjnings". */
function longer(word: string, at: number, end: string): boolean {
  const from = word.indexOf(end);
  return from >= 0 && from < at && from + end.length > at;
}

function bySyllables(part: string): string {
  const lower = part.toLowerCase();
  const at: number[] = [];
  for (const { index, 1: cluster } of lower.matchAll(
    new RegExp(`(?<=[${VOWELS}])([^${VOWELS}]+)(?=[${VOWELS}])`, "g"),
  )) {
    // One consonant goes with what follows, or as many as a syllable may begin with.
    const begins =
      [3, 2].find((count) => ONSETS.has(cluster!.slice(-count)) && cluster!.length >= count) ?? 1;
    const place = index + cluster!.length - begins;
    if (place >= FEWEST && place <= part.length - FEWEST) at.push(place);
  }
  return [0, ...at].map((from, index) => part.slice(from, at[index] ?? part.length)).join(SOFT_HYPHEN);
}
