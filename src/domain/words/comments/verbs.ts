import type { PatternEntry } from "../lexicon";

/**
 * Verbs that say what a row came to, and name nothing of their own. A verb that is not here may say something else of
 * the row: "köpte", "lånade".
 */
export const TELLING_VERBS: readonly PatternEntry[] = [
  {
    means: "comesTo",
    pattern:
      /^(?:kosta|landa|hamna|sluta|stanna|summera|placera|klara|lämna|uppvisa|visa|notera|redovisa|rapportera|backa|tappa|förlora|överskrida|underskrida|passera|spara|prognostisera|beräkna|bokföra|budgetera|anta|vända|nå|räkna|börja|avse|gälla|belasta|påverka|bidra)(?:r|s|t|d|ts|de|des|dde|tt|git)?$/,
    example: "landade",
    unlike: "lånade",
  },
  {
    means: "strong",
    pattern:
      /^(?:dra(?:r|s|git)?|drog|håll(?:er|it|a|s)|höll|få(?:r|tt)?|fick|gå(?:r|tt)?|gick|komm(?:er|it|a)|kom|ligg(?:er|a)|låg|st(?:å(?:r|tt)?|od)|ta(?:r|git)?|tog|bli(?:r|vit)?|blev|ge(?:r|tt)?|gav|skilj(?:er|de)|skilde|föll|fall(?:er|it)|sjönk|sjunk(?:er|it)|steg|stig(?:er|it)|sköt|skjut(?:er|it)|väx(?:er|te|t)|vuxit|krymp(?:er|te|t)|dök|överträffa(?:r|de|t)|spräck(?:er|te|t)|nådde|bidrog|bidragit|drogs|vände|utföll|utfall(?:er|it)|räck(?:er|te|t))$/,
    example: "drog",
  },
  {
    means: "spent",
    pattern:
      /^(?:förbruka|använd|använda|nyttja|utnyttja|upparbeta|överskred|underskred|överskrid|underskrid|översteg|understeg|överstig|understig|omsätt|omsatt|generera|ge|inbringa|intjäna)(?:r|s|t|d|e|ts|de|des|er|it|te|es)?$/,
    example: "förbrukades",
  },
];

/** A finite verb or a supine by its ending: it says something of the row that is not known. */
export const VERB_ENDING: PatternEntry = {
  means: "verb",
  pattern:
    /(?:[^r]ade?|[bdfgjklmnprstv]at|[bdfgklmnprstvx]te|[djl]de|[bdfgklmnprstv]er|ar|as|ats|tt|[a-zåäö]{2}[dgklnrt]s)s?$/,
  example: "köpte",
  unlike: "moms",
};

/** A verb stands right behind it. */
export const AUXILIARY: PatternEntry = {
  means: "auxiliary",
  pattern:
    /^(?:har|hade|ha|väntas|förväntas|beräknas|bedöms|kan|kunde|ska|skulle|kommer|att|blivit|bli|blev|är|var|fick|vill|som|vilket)$/,
  example: "har",
};
