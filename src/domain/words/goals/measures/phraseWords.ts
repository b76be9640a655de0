import { begins, ends, pattern, whole } from "../../boundaries";
import type { PatternEntry } from "../../lexicon";

/** Words that say how the others of an indicator hang together. Each is held against one word, or one text, of it. */

/** It begins what those who are counted are or do. */
export const OPENS_CLAUSE: PatternEntry = {
  means: "clause",
  pattern: pattern(whole("som|där|vars|vilka|när")),
  example: "Andel elever som",
  unlike: "Somrar",
};
/** What somebody says or thinks: what is thought of decides, in "som anser att väntetiden är rimlig". */
export const OF_OPINION: PatternEntry = {
  means: "opinion",
  pattern: pattern(whole("anser|tycker|upplever|bedömer|uppger|instämmer|svarar|skattar|förväntar")),
  example: "Andel som anser",
  unlike: "Upplevelse",
};
/** It begins what those who are counted have, lack or are in. */
export const OPENS_PHRASE: PatternEntry = {
  means: "with",
  pattern: pattern(whole("med")),
  example: "Elever med",
  unlike: "Medel",
};
export const OPENS_HAD: PatternEntry = {
  means: "with",
  pattern: /^(?:med|utan) /,
  example: "med brister",
  unlike: "medarbetare",
};
export const OPENS_LACK: PatternEntry = {
  means: "without",
  pattern: pattern(whole("utan|saknar|saknas|fri från|fria från")),
  example: "Elever utan",
  unlike: "Utanför",
};
export const OPENS_STATE: PatternEntry = {
  means: "in",
  pattern: pattern(whole("i|på")),
  example: "Barn i",
  unlike: "Inom",
};
/** It begins what the measure is held by, made by or is about: words there say nothing of the measure. */
export const OPENS_ASIDE: PatternEntry = {
  means: "aside",
  pattern: pattern(
    whole(
      "för|mot|till|från|hos|vid|kring|efter|före|innan|under|över|mellan|per|enligt|inom|bland|inklusive|exklusive|inkl|exkl|jämfört|genom|varav|trots|via|mm",
    ),
  ),
  example: "Väntetid till",
  unlike: "Förskola",
};
/** It hands on to what comes next, "andel av eleverna", "anmälningar om kränkning". */
export const HANDS_ON: PatternEntry = {
  means: "of",
  pattern: pattern(whole("av|om|och|eller|samt|i form av")),
  example: "Antal fall av",
  unlike: "Avfall",
};
export const PURPOSE: PatternEntry = {
  means: "purpose",
  pattern: / (?:för att|genom att|i syfte att|så att) .*$/,
  example: "Insatser för att minska frånvaron",
};

export const NEGATES: PatternEntry = {
  means: "not",
  pattern: pattern(whole("ej|inte|icke|aldrig|sällan|varken|ingen|inga|inget|noll|ännu inte|saknar|saknas")),
  example: "Ej verkställda beslut",
  unlike: "Internt",
};
/** It only says who is counted: "Trycksår, andel boende". */
export const OF_WHOM: PatternEntry = {
  means: "whom",
  pattern:
    /^(?:andel(?:en)?|antal(?:et)?) (?:av )?(?:alla )?(?:[a-zåäö]*(?:boende|elever|barn|brukare|personer|invånare|medarbetare|anställda|kvinnor|män|flickor|pojkar|unga|ungdomar|äldre|hushåll|kunder|ärenden|fall|platser))(?: \(%\)| %)?$/,
  example: "andel boende",
  unlike: "andel nöjda boende",
};
/** Of two that are joined only what stands first is turned by a word that lessens it. */
export const JOINS: PatternEntry = {
  means: "and",
  pattern: pattern(whole("och|eller|samt")),
  example: "Lämnat försörjningsstöd och börjat arbeta",
  unlike: "Ochra",
};
/** Little of what follows: "högst fem sjukdagar", "låg närvaro", "minskat missbruk". */
export const LESSENS: PatternEntry = {
  means: "less",
  pattern: pattern(
    whole(
      "högst|mindre|färre|lägre|låg|låga|lågt|kort|korta|kortare|få|max|maximalt|minskat|minskade|minskad|minskar|sänkt|sänkta|bristande|nedsatt|nedsatta|försämrat|försämrad|försämrade|försämrats|otillräcklig|sjunkande|lämnat|lämnar|lämnade|slutat|slutar|upphört|sluppit|slipper|undvikit|undgått|klarat sig utan",
    ),
  ),
  example: "Anställda med högst fem sjukdagar",
  unlike: "Fåglar",
};
/** To have or be given what comes next. */
export const GETS: PatternEntry = {
  means: "gets",
  pattern: pattern(whole("fått|får|har|haft")),
  example: "Som fått en skyddsplan",
  unlike: "Harpa",
};
/** To leave what is good says nothing: a shelter is left for a home of one's own. */
export const LEAVES: PatternEntry = {
  means: "leaves",
  pattern: pattern(whole("lämnat|lämnar|lämnade|slutat|slutar|upphört")),
  example: "Lämnat skyddat boende",
  unlike: "Överlämnat",
};
/** A number or a share of something. */
export const COUNTS: PatternEntry = {
  means: "counts",
  pattern: pattern(
    whole(
      "(?:procent)?andel(?:en|ar|s)?|antal(?:et)?|procent|kvot|hur stor del|hur stor andel|hur många|totalantal",
    ),
  ),
  example: "Andel elever",
  unlike: "Andelstal",
};
export const SHARE: PatternEntry = {
  means: "share",
  pattern: pattern(whole("(?:procent)?andel(?:en|ar|s)?|procent|hur stor del|hur stor andel")),
  example: "Andel matavfall",
  unlike: "Antal matavfallskärl",
};
/** A part of an indicator that is itself a number or a share of something. */
export const NUMBER_OR_SHARE: PatternEntry = {
  means: "counts",
  pattern: new RegExp(
    `^${ends("(?:procent)?andel(?:en|ar)?|antal(?:et)?|hur stor andel|hur många")} [a-zåäö]`,
  ),
  example: "andel vegetariska portioner",
  unlike: "andel (%)",
};
/** Done within a time. */
export const IN_TIME: PatternEntry = {
  means: "inTime",
  pattern: pattern(
    begins(
      "inom (?:(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|tio|tolv|fjorton|trettio|högst|max|maximalt|lagstadgad|utsatt|angiven|garanterad|rätt|beslutad|stipulerad|utlovad|föreskriven|rimlig|fastställd|given)\\b|\\d)",
    ),
    whole(
      "i (?:rätt )?tid|på utsatt tid|samma dag|eller kortare|(?:enligt|i|av) (?:tid)?plan(?:en)?|av årets plan|av planerade?|av plan|av (?:års)?målet|i enlighet med plan",
    ),
    begins("(?:kortare|mindre|färre) än \\d+ ?(?:dag|veck|mån|tim|dygn|min|sek|år)"),
    begins("(?:mindre|kortare) än \\d+ ?(?:m|meter|km|kilometer) (?:till|från)"),
    begins("under (?:[a-zåäö]*gränsvärde|[a-zåäö]*riktvärde|[a-zåäö]*norm)"),
    begins("under \\d+ ?(?:tim|min|sek)"),
    begins("(?:högst|max) \\d+ ?(?:dag|veck|mån|tim|dygn|min|sek)"),
  ),
  example: "Andel beslut inom tio veckor",
  unlike: "Inom äldreomsorgen",
};
/** Later than a time. */
export const TOO_LATE: PatternEntry = {
  means: "late",
  pattern: pattern(
    begins(
      "(?:äldre|längre|mer|fler|senare|över) (?:än )?(?:(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|\\d+) ?(?:dag|veck|mån|tim|dygn|min|sek|arbetsdag)|(?:ett|två|[12]) år)",
    ),
    begins(
      "(?<=(?:ärenden?|beslut|fakturor|fordringar|skulder|brister|anmälningar|motioner|uppdrag|planer) )äldre än [a-zåäö\\d]+ år",
    ),
    begins("över (?:[a-zåäö]*gränsvärde|[a-zåäö]*riktvärde|[a-zåäö]*norm|tillåt)"),
    whole(
      "för sent|försent|efter (?:förfallodatum|förfallodag|utsatt tid|tidsgränsen|garantitid|lagstadgad tid|deadline)|längre än lagstadgad tid",
    ),
  ),
  example: "Ärenden äldre än sex månader",
  unlike: "Personer äldre än 65 år",
};

/** What is put behind a word to make a number of it: "nettokostnadsandel" is of the net cost. */
export const TRANSPARENT: PatternEntry = {
  means: "of",
  pattern: pattern(
    ends(
      "(?:s|o)?-?(?:nivå|mängd|tal|grad|andel|procent|kvot|frekvens|intensitet|index|indikator|poäng|värde|utveckling|statistik|tillfälle|dag|dagar|dygn|timme|timmar|minuter|fall|ärende|anmälan|anmälning|händelse|rapport|mått|takt|ökningstakt|effekt|volym|summa|belopp|risk|situation|upplevelse|relaterad|antal|tid|timma|poster|objekt|prov|besök|resultat)(?:er|en|et|n|r|ar|arna|erna|na|or|s)?",
    ),
  ),
  example: "Nettokostnadsandel",
  unlike: "Talare",
};
/** A reduction: more of it is better where less of what is reduced is. */
export const REDUCTION: PatternEntry = {
  means: "reduction",
  pattern: pattern(ends("(?:s)?(?:minskning|reducering|reduktion|sänkning)(?:en|ar|arna)?")),
  example: "Utsläppsminskning",
  unlike: "Minskad",
};

/** Those who are served, and those who serve: few of the former for each of the latter, many of the latter for each. */
export const SERVED: PatternEntry = {
  means: "served",
  pattern: pattern(
    ends(
      "(?:barn|elev|brukar|student|patient|klient|kund|boende|hyresgäst|omsorgstagar|medarbetar|anställd|ärende|underställd)(?:er|e|en|na|a|n)?",
    ),
  ),
  example: "Elever",
  unlike: "Elevhälsa",
};
export const SERVING: PatternEntry = {
  means: "serving",
  pattern: pattern(
    ends(
      "(?:lärar|personal|årsarbetar|heltidstjänst|tjänst|chef|handläggar|avdelning|grupp|vuxen|vuxn|pedagog|förskollärar|socialsekreterar|kurator|barngrupp|klass|sjuksköterska|läkare|undersköterska|anställd|skolsköterska|speciallärar|arbetslag|dator)(?:e|en|er|ar|n|a|na|or)?",
    ),
  ),
  example: "Heltidstjänst",
  unlike: "Lärarhögskola",
};

/** What is put before a word to say the opposite of it: "otrygghet", "missnöjd". Nothing else so short begins a compound. */
export const OPPOSITE: PatternEntry = {
  means: "not",
  pattern: /^(?:o|icke-?|ej-?|.*miss)$/,
  example: "o",
  unlike: "kommun",
};
/** Where one part of an indicator ends and what it is measured by begins. */
export const PARTS: PatternEntry = {
  means: "part",
  pattern: / ?[:;()[\]] ?|,(?= )| [-–—/] /,
  example: "Stärkt ekonomi: nettokostnadsandel",
  unlike: "Gång- och cykelväg",
};

/** What a share is taken of, behind what it is a share of: "Materialåtervinning, andel av avfallet". */
export const OF_BASE: PatternEntry = {
  means: "base",
  pattern: /^(?:(?:andel(?:en)?|procent|%|antal) )?av (?!maxpoäng|.*(?:som|där) )/,
  example: "andel av befolkningen",
  unlike: "andel av avfallet som återvinns",
};

/** A part that only says in what, of whom or when: what stands before it is still what is measured. */
export const NARROWS: PatternEntry = {
  means: "narrows",
  pattern: pattern(
    `^(?:${whole(
      "andel(?:en)?|antal(?:et)?|procent|procentenheter|index|indexvärde|poäng|snitt|genomsnitt(?:lig[at]?)?|medel(?:tal|värde)?|median|kr|kronor|tkr|mnkr|mkr|st|styck|dagar|dgr|dygn|timmar|tim|minuter|min|sekunder|veckor|månader|år|åk|årskurs|ton|kg|kilo|gram|kwh|mwh|km|meter|m2|m3|kvm|liter|inv|invånare|elev|brukare|totalt|total|samtliga|alla|kvinnor|män|flickor|pojkar|kommunen|kommunala?|skolor|hemkommun|lägeskommun|nämnden|kf|ks|helår|delår|skala|positiva svar|ackumulerat|ack|mål|målvärde|nuläge|av|i|per|och|till|minst|högst|max|ca|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec",
    )}|[\\d%#.,/–-]+| )+$`,
    `^${whole("enligt|per|för|i|inom|jämfört|målvärde[a-z]*|inkl|exkl|inklusive|exklusive|varav|vid|på|från|under|till|bland|hos|medel[a-zåäö]*|[a-zåäö]*snitt[a-zåäö]*|avser|gäller|mäts|källa")}`,
  ),
  example: "medeltal för helår",
  unlike: "nettokostnadsandel",
};

/** A word of those that own what comes next: "badhusets besökare" are visitors, "skolinspektionens kritik" is criticism. */
export const OWNER: PatternEntry = {
  means: "owner",
  pattern: pattern(
    ends(
      "(?:(?<!frekv|kompet|lic|fer|konkurr|evid|tend)ens|(?<!bal|inst|dist|lever|ch|subst|resid)ans|ons|ets|[aeo]rnas|nas)",
    ),
  ),
  example: "Badhusets",
  unlike: "Svarsfrekvens",
};
