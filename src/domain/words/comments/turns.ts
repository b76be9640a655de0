import { begins, pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** Which way words say that a figure goes: good or bad for the body, better or worse than something, up or down in size. */
export type Turn = "good" | "bad" | "better" | "worse" | "up" | "down" | "none";

/**
 * Words of direction. "Lägre kostnader" is down in size, and good only because costs are meant: size is told from
 * the figures themselves, good and bad from the table's own convention.
 */
export const TURNS: readonly PatternEntry<Turn>[] = [
  {
    means: "none",
    pattern: pattern(
      whole(
        "i (?:ekonomisk )?balans|i nivå med|i linje med|i paritet med|(?:inte|ej|inga) avvik(?:a|er|else|elser)|oförändra(?:d|t|de)|densamma|samma nivå|följ(?:er|a|de|t) (?:sin )?(?:budget|ram)(?:en)?|(?:ryms|rymdes) inom (?:sin )?(?:budget|ram)(?:en)?|ligger fast|(?:enligt|på) (?:budget|plan)(?:en)?(?! på| om| för)|håll(?:er|a|it|s)? (?:sin |sig till )?(?:budget|ram)(?:en)?|höll (?:sin )?(?:budget|ram)(?:en)?",
      ),
    ),
    example: "ekonomin är i balans",
    unlike: "balansräkningen",
  },
  {
    means: "good",
    pattern: pattern(
      whole(
        "(?:[a-zåäö]+-?)?överskott(?:et|en|s)?|positiv(?:t|a)?|plusresultat(?:et)?|besparing(?:ar|en|arna)?",
      ),
      whole(
        "(?:års|rekord)?vinst(?:en)?|till godo|plus|klara(?:r|de|t) (?:sig|sin|budgeten)|(?:håller|höll|hållit) sig inom",
      ),
    ),
    example: "ett budgetöverskott",
  },
  {
    means: "better",
    pattern: pattern(
      whole("bättre|stärk(?:er|t|te|s|ts|tes)|förstärkts"),
      begins("förbättr(?!ingsåtgärd|ingsområd|ingsarbet)[a-zåäö]*"),
    ),
    example: "bättre än budget",
    unlike: "förbättringsarbete",
  },
  {
    means: "worse",
    pattern: pattern(whole("sämre|försvaga(?:r|t|de|s|ts|des)"), begins("försämr[a-zåäö]*")),
    example: "sämre än budget",
  },
  {
    means: "bad",
    pattern: pattern(
      whole("(?:[a-zåäö]+-?)?underskott(?:et|en|s)?|negativ(?:t|a)?|minusresultat(?:et)?"),
      whole("(?:års|rekord)?förlust(?:en)?|back|backa(?:r|de|t)|minus"),
      whole("tappa(?:r|de|t)|förlora(?:r|de|t)"),
    ),
    example: "ett netto-underskott",
  },
  {
    means: "up",
    pattern: pattern(
      whole(
        "högre|fler|större|öka(?:r|t|d|de|des|ts)?|stiger|steg|stigit|växer|växte|överstig(?:er|a|it|its)|översteg|överskrid(?:er|a|it|its|as)|överskred|dyrare|uppgång(?:en)?|höj(?:er|de|t|s|des|ts)|mer(?= än [a-zåäö])",
      ),
      whole(
        "(?:går|gick|gått) upp|(?:räkna(?:t|ts|des|s)|skriv(?:it|its|s|er)|skrevs|justera(?:t|ts|des|s)) upp|vuxit|(?:skjuter|sköt|skjutit) i höjden|(?:drar|drog|dragit) över|spräck(?:er|te|t)",
      ),
      whole("(?:för|två|tre|fyr|fem|mång)(?:dubbla|faldiga)(?:r|s|de|des|t|ts|d)"),
      begins("[a-zåäö]*ökning(?:en|ar)?"),
      begins(
        "över(?= (?:sin |den |det |årets |periodens |tilldelad )?(?:budget|plan(?![a-zåäö])|ram(?![a-zåäö])|ramen|anslag|kommunbidrag|helårsbudget|periodbudget|årsbudget|målvärde|måltal|målet(?![a-zåäö])))",
      ),
    ),
    example: "kostnaderna har ökat",
    unlike: "ökänd",
  },
  {
    means: "down",
    pattern: pattern(
      whole(
        "lägre|färre|mindre(?! än $)|minska(?:r|t|d|de|des|ts)?|sjunker|sjönk|sjunkit|understig(?:er|a|it|its)|understeg|underskrid(?:er|a|it|its|as)|underskred|billigare|nedgång(?:en)?|sänk(?:er|te|t|s|tes|ts)",
      ),
      whole(
        "krymp(?:er|te|t)|rasa(?:r|de|t)|faller|föll|fallit|(?:går|gick|gått) (?:ner|ned)|(?:räkna(?:t|ts|des|s)|skriv(?:it|its|s|er)|skrevs|justera(?:t|ts|des|s)) (?:ner|ned)|halvera(?:r|s|de|des|t|ts|d)",
      ),
      begins("[a-zåäö]*minskning(?:en|ar)?"),
      begins(
        "under(?= (?:sin |den |det |årets |periodens |tilldelad )?(?:budget|plan(?![a-zåäö])|ram(?![a-zåäö])|ramen|anslag|kommunbidrag|helårsbudget|periodbudget|årsbudget|målvärde|måltal|målet(?![a-zåäö])))",
      ),
    ),
    example: "kostnaderna minskade",
    unlike: "mindretal",
  },
];

/** Takes the word behind it back. */
export const DENIED: Entry = {
  means: "not",
  pattern: pattern(whole("inte|ej|aldrig")),
  example: "inte i balans",
};

/** What follows is a part of what is said before. */
export const PART_OF: Entry = {
  means: "part",
  pattern: pattern(whole("varav|därav|av (?:vilket|vilka|dessa|detta|denna)|där|ingår")),
  example: "varav konsulter",
};

/** A part of what is named first, before the figure that it is. */
export const PART_FIRST: PatternEntry = {
  means: "part",
  pattern:
    /^ ?av (?:[a-zåäö]+ )*(?:är|var|avser|avsåg|utgör|utgörs|gäller|gällde|går|gick|kommer|kom|hänförs|härrör|förklaras|beror|berodde|svarar|står) /,
  side: "before",
  example: "av underskottet i hemtjänsten avser",
};

/** "Bolagen svarade för 65,8 mnkr av koncernens investeringar": the figure is a part of what is named behind it. */
export const PART_BEFORE: PatternEntry = {
  means: "part",
  pattern: /(?<![a-zåäö])(?:svara(?:r|de|t)|står|stod|stått) för [^,;:]*$/,
  side: "before",
  example: "bolagen svarade för",
};

/** A sentence that begins with what something is a part of: the figures behind the first are parts. */
export const OF_WHOLE_FIRST: PatternEntry = {
  means: "part",
  pattern: /^av (?!detta)/i,
  example: "Av nämndens budget på 250 mnkr går 133 mnkr till skolan",
};

/** What follows names whose the figure before is. */
export const BELONGS_TO: PatternEntry = {
  means: "belongs",
  pattern: pattern(
    /^(?: (?:som|vilket|och|kan))* ?(?:avser|avsåg|utgörs? av|står för|hänförs till|hänföras till|kommer från|gäller|finns inom|ligger (?:på|inom)|är kopplat till)/,
  ),
  example: "avser konsulter",
};

/** An attribute right behind a figure. */
export const ATTRIBUTE: PatternEntry = {
  means: "attribute",
  pattern: pattern(
    /^,?(?: (?:redovisas|redovisades|finns|fanns|uppstår|uppstod|noteras|prognostiseras|kan|hänföras|hänförs|ses))* ?(?:för|inom|avseende|gällande|i|hos|på|från|bland|kopplat till) (?=[a-zåäö])(?!grund|att|sikt|helår|årsbasis|års basis|form |första hand|huvudsak|stort)/,
  ),
  example: "för konsulter",
};

/** What is to come, or may: it claims nothing of the figures. */
export const FUTURE: PatternEntry = {
  means: "future",
  pattern: pattern(
    /(?:kommer(?: att)?|skulle|ska|bör|kan|risk(?:erar)?(?: för| att)?|för att|i syfte att|målet är att|behöver|måste|vill|genom att|möjlighet(?:er)? att|arbeta(?:r)? (?:för|med) att)(?: [a-zåäö]+)? $/,
  ),
  side: "before",
  example: "kommer att",
};

/** One is held against another by the verb itself. */
export const EXCEEDING: PatternEntry = {
  means: "exceeds",
  pattern: /^(?:över|under)(?:st[ei]g|skr[ei]d)/,
  example: "understiger",
};

/** A noun of how much, of something that stands behind it: "en högre andel statsbidrag". */
export const COUNTED_NOUN: PatternEntry = {
  means: "counted",
  pattern: /^(?:andel|antal|nivå|grad|mängd|belopp|kostnader|intäkter)(?:en|et|er)?$/,
  example: "andel",
};

/** What stands behind it causes what is said before, and is not what that goes up or down: "efter positiva utfall". */
export const CAUSE_BEFORE: PatternEntry = {
  means: "cause",
  pattern:
    /(?:^|[^a-zåäö])(?:av|tack vare|efter|genom|ber(?:or|odde|oende) på|anledning av|kopplat till|hänförs till)(?: (?:en|ett|den|de|och|[a-zåäö]+[at]|[a-zåäö]+de))* $/,
  side: "before",
  example: "på grund av orealiserade ",
  unlike: "efter sommaren ",
};

/** An adjective of direction: it is said of the noun that it stands with. */
export const TURN_ADJECTIVE: PatternEntry = {
  means: "adjective",
  pattern:
    /^(?:(?:positiv|negativ)(?:t|a)?|bättre|sämre|(?:förbättra|försämra|försvaga)(?:d|t|de)|stärkta?)$/,
  example: "positiva",
  unlike: "plus",
};

/** A noun of direction. */
export const TURN_NOUN: PatternEntry = {
  means: "noun",
  pattern: /(?:ökning|minskning|nedgång|uppgång|skott|besparing|förbättring|försämring)(?:et|en|ar|arna|s)?$/,
  example: "värdeminskningar",
};

/** What comes behind says in what shape something rises or falls, and is not what does: "ökade i form av". */
export const IN_FORM: PatternEntry = {
  means: "form",
  pattern: /^(?:form|i)$/,
  example: "form",
  unlike: "av",
};

/** What has not changed is held against another time, and not against the budget. */
export const HELD_OVER_TIME: PatternEntry = {
  means: "unchanged",
  pattern: /oförändra|densamma|samma nivå|ligger fast/,
  example: "en oförändrad prognos",
};
