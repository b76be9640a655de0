import { pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** Whose figures a table's total is: the body itself, by whatever name. */
export const BODIES: PatternEntry = {
  means: "body",
  pattern:
    /^(?:(?:[a-zåäö-]*(?:nämnd|förvaltning|styrelse)|sektion|avdelning|enhet|kommun|stad|bolag|koncern|region|kontogrupp|verksamhet|kontor|förbund)(?:en|n|et|ens|ns|ets|s|er)?|vi|vår|den|det|detta|denna|totalt?|totala|sammantaget|sammanlag(?:t|da)|sammantagna?|samlade|samlat|helheten)$/,
  example: "socialnämnden",
  unlike: "nämnderna",
};
/** A body by no name of its own: in "Nämnd och stab" the rest tells the row. */
export const BARE_BODY: PatternEntry = {
  means: "body",
  pattern:
    /^(?:nämnd|förvaltning|styrelse|sektion|avdelning|enhet|kommun|stad|bolag|koncern|region|verksamhet|kontor|förbund)(?:en|n|et|ens|ns|ets|s|er)?$/,
  example: "nämnd",
  unlike: "socialnämnd",
};
/** What is planned, behind the word for how much of it. */
export const BUDGETED: PatternEntry = {
  means: "budgeted",
  pattern: /^(?:budgetera|planera|anslag|beslut|bevilja)/,
  example: "budgeterade",
};
/** Several bodies: the whole of a table that has a row for each. */
export const SEVERAL_BODIES: PatternEntry = {
  means: "bodies",
  pattern:
    /^(?:nämnder(?:na|nas)?|bolagens?|förbundens?|enheter(?:na)?|verksamheter(?:na)?|bolag|avdelningar|förvaltningar|verksamhetsområdena|avdelningarna|sektionerna|förvaltningarna)$/,
  example: "nämnderna",
};
/** Those that have not been named. */
export const REST_OF: PatternEntry = {
  means: "rest",
  pattern: /^(?:övriga|resterande|andra|återstående)$/,
  example: "övriga",
};
/** All of something, and not only of what was last spoken of. */
export const OF_ALL_OF_IT: PatternEntry = {
  means: "all",
  pattern: /^(?:totala|samlade|sammanlagda)$/,
  example: "totala",
  unlike: "totalt",
};
/** Those that have been named. */
export const THOSE: PatternEntry = {
  means: "those",
  pattern: /^(?:de|dessa|båda|bägge)$/,
  example: "dessa",
};
/** Bodies that nothing says to be all of them. */
export const SOME_BODIES: PatternEntry = {
  means: "some",
  pattern: /^(?:nämnder|enheter|verksamheter|avdelningar|förvaltningar)$/,
  example: "förvaltningar",
  unlike: "förvaltningarna",
};
/** The municipality and its companies together. */
export const OF_GROUP: PatternEntry = {
  means: "group",
  pattern: /^(?:kommun)?koncernen?s?$/,
  example: "koncernens",
  unlike: "koncernbidrag",
};

/** The result of a whole: what a table's last total says. */
export const RESULT_WORDS: PatternEntry = {
  means: "result",
  pattern: pattern(
    /^(?:(?:års?|hel)?(?:resultat|bokslut|utfall|prognos)(?:et|ets|en|ens)?|(?:netto|total)kostnad(?:en|ens|er|erna)?|[a-zåäö]*avvikelse(?:n|ns)?|skillnad(?:en)?|årets|ekonomi(?:n|ns)?|ekonomiska?|uppföljning(?:en)?|raden|sista|driftbudget(?:en)?|drift(?:en)?|driftredovisning(?:en)?|resultaträkning(?:en)?)$/,
  ),
  example: "resultatet",
};

/** What kind of figure it is, or whose, of the row that was last spoken of. */
export const FIGURE_WORDS: PatternEntry = {
  means: "figure",
  pattern:
    /^(?:(?:bokslut|utfall|prognos|(?:netto|total)kostnad|[a-zåäö]*avvikelse|skillnad|verksamhet|enhet|avdelning|sektion)(?:et|ets|en|ens|n|ns)?|den|det|detta|denna)$/,
  example: "utfallet",
};

/**
 * Words that name nothing of their own in a follow-up: grammar, time, the words of comparing and reporting. What a
 * clause holds beside them and the names of rows is something that the table may not have.
 */
export const PLAIN_WORDS: readonly PatternEntry[] = [
  {
    means: "grammar",
    pattern:
      /^(?:och|eller|samt|men|medan|att|som|vilket|vilka|vilken|vars|vilkas|där|då|när|så|i|på|för|av|till|med|om|hos|inom|från|per|vid|över|under|efter|före|mellan|mot|utan|enligt|genom|än|ett|en|det|den|de|dessa|detta|denna|dess|sin|sitt|sina|har|hade|ha|är|var|varit|vara|blir|blev|blivit|bli|kan|kunde|ska|skulle|får|fick|inte|ej|också|även|dock|därmed|således|alltså|bland|annat|både|dels|nu|här|sedan|redan|endast|bara|cirka|ca|respektive|resp|varav|utifrån|avseende|gällande|motsvarande|motsvarar|innebär|dvs|året|år|årets|åren|åt|upp|ned|ner|ut|in|något|några|mycket|relativt|väsentligt|betydligt|kraftigt|marginellt|markant|tydligt|svagt|främst|stort|sett|totalt|total|totala|stället|sist|först|fortsatt|fortfarande|ytterligare|vidare|samtidigt|sammanfattningsvis|sammantaget|huvudsak|överlag|ungefär|omkring|knappt|drygt|nästan|närmare|plus|minus|på|sammanlagt|hela|helt|delvis|störst|största|mest|ska|återstående|del|delar|just|precis|exakt|alla|samtliga|respektive|sida|sidan|led|helhet|vilkas|ingår|ingick|beror|berodde|bidrar|bidrog|bidragit|påverkar|påverkade|påverkat|orsakas|förklaras|förklaring(?:en)?|hänföras|hänförs|hänförligt|kopplat|främsta|orsak(?:en)?|anledning(?:en)?|tack|vare|följd|grund|bero|tillsammans|heller|resterande|övriga|andra|slut|slutet|utgång(?:en)?|första|andra|tredje|fyra|åtta|månaderna|hittills|sig|själv|hela|någonsin|hela|bara|strax|precis|ganska|rejält|ordentligt|endast|hälften|dubbelt|tillbaka|kvar|godo|höjden|back|minus|plus|tänkt|lite|återstår|återstående|igen|alltjämt|åter|var|varje|väl|enbart|tidigare|nya?|stora?|mer|mindre)$/,
    example: "och",
  },
  {
    means: "report",
    pattern:
      /^(?:uppgår|uppgick|uppgått|visar|visade|redovisa(?:r|de|t|s|des|d|de)?|redovisning(?:en)?|stannar|stannade|landar|landade|hamnar|hamnade|slutar|slutade|uppvisar|uppvisade|gav|ger|ge|gett|gick|går|gör|gjorde|gjort|genererar|genererat|genererade|noterar|noterades|utgör|utgjorde|utgörs|ligger|låg|legat|fortsätter|fortsatte|ställas|jämfört|jämföra|jämförelse|skillnad(?:en)?|[a-zåäö]*avvik(?:er|a|it|else|elser|elsen|elserna)|avvek|differens(?:en)?|belopp(?:et)?|summa(?:n)?|siffra(?:n)?|nivå(?:er|n)?|förändring(?:en)?|utveckling(?:en)?|räknas|finns|fanns|uppstår|uppstod|nås|nåddes|nåtts|uppnås|bedömning(?:en)?|periodens|[a-zåäö]*perioden|period|bokslut(?:et|s)?|delår(?:et|sbokslut|sbokslutet|srapport|srapporten)?|tertial(?:et)?|kvartal(?:et)?|månad(?:en|er)?|andel(?:en)?|procent|motsvarande|resultat(?:et|ets|avvikelse|avvikelsen)?|utfall(?:et|ets)?|kostnadsutveckling(?:en)?|nettokostnadsutveckling(?:en)?|vad|beräknat|ackumulera(?:t|d|de)|helår(?:et)?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/,
    example: "uppgår",
  },
  {
    means: "plan",
    pattern:
      /^(?:budget(?:en|s|ens|erad|erat|erade|erats)?|(?:hel)?(?:års)?budget(?:en)?|periodbudget(?:en)?|investeringsutrymmet|prognos(?:en|ens|er)?|prognos(?:t|tic)?iser(?:as|ar|at|ad|ade|ades)|prognostisera(?:r|s|t|d|de|des)?|prognosticera(?:r|s|t|d|de|des)?|(?:hel)?årsprognos(?:en)?|prognosavvikelse(?:n)?|väntas|förväntas|förväntade|beräknas|bedöms|pekar|kommer|plan(?:en|erat)?|helårsbudget(?:en)?|helårsutfall(?:et)?|kommunbidrag(?:et)?|anslag(?:et)?|ram(?:en)?|(?:budget|kostnads)ram(?:en)?|föregående|förra|fjolåret|tidigare|senaste|slutet|början)$/,
    example: "prognosen",
  },
];

/** Nouns that say which way and how far, and name nothing. */
export const TURN_NOUNS: Entry = {
  means: "turn",
  pattern: pattern(
    whole(
      "(?:(?:netto|budget|kostnads?|intäkts?|resultat|drift|års|total|helårs|delårs|prognos)-?)?(?:överskott|underskott|ökning|minskning|besparing|förbättring|försämring|nedgång|uppgång)(?:et|en|ar|s)?",
    ),
  ),
  example: "nettounderskottet",
};

/** A noun of direction with what it is of before it. */
export const TURN_COMPOUND: PatternEntry = {
  means: "compound",
  pattern: /^[a-zåäö-]{2,}(?:ökning|minskning|förbättring|försämring)(?:en|ar|arna)?$/,
  example: "ramökning",
  unlike: "ökning",
};

/** Endings of verbs and adverbs, which name nothing. */
export const NO_NOUN: PatternEntry = {
  means: "grammar",
  pattern:
    /(?:ades?|[bfgjklmnprtv]des|erar|eras|erats?|(?<!^pl|s)ats|ligen|ligt|vis|tvis|igt|rats|(?<!åtag)andes?)$/,
  example: "påverkades",
  unlike: "licens",
};

/** A part of a body that has its own money. */
export const FINANCED_APART: PatternEntry = {
  means: "apart",
  pattern: /(?:skatte|avgifts|taxe)finansiera/,
  example: "den skattefinansierade verksamheten",
};
