import { begins, ends, pattern, whole } from "../../boundaries";
import type { PatternEntry } from "../../lexicon";

/** Words that say how the others of an indicator hang together. Each is held against one word, or one text, of it. */

/** It begins what those who are counted are or do. */
export const OPENS_CLAUSE: PatternEntry = {
  means: "clause",
  pattern: pattern(whole("som|där|vars|vilka|när|då")),
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
  pattern: pattern(whole("utan|saknar|saknas")),
  example: "Elever utan",
  unlike: "Utanför",
};
/** Lacked, in two words. */
export const FREE_FROM: PatternEntry = {
  means: "without",
  pattern: pattern(whole("fri(?:a|tt)? från")),
  example: "Förskolor fria från gifter",
  unlike: "Fria val",
};
export const LACKING = "utan";
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
export const PURPOSE: PatternEntry = {
  means: "purpose",
  pattern: /(?<!(?<![a-zåäö])tid(?:en)?) (?:för att|genom att|i syfte att|så att) .*$/,
  example: "Insatser för att minska frånvaron",
};

export const NEGATES: PatternEntry = {
  means: "not",
  pattern: pattern(whole("ej|inte|icke|aldrig|sällan|varken|ingen|inga|inget|noll|ännu inte|saknar|saknas")),
  example: "Ej verkställda beslut",
  unlike: "Internt",
};
/** Carried out: good of what is good, and bad of what is bad. */
export const CARRIED_OUT: PatternEntry = {
  means: "done",
  pattern: pattern(`^${begins("verkställ|genomför|utför|hållits|hålls")}`),
  example: "verkställts",
  unlike: "ej verkställts",
};
/** So many for each of something. */
export const IS_PER: PatternEntry = {
  means: "each",
  pattern: / per /,
  example: "Avbrottsminuter per kund",
  unlike: "Perioder",
};
/** Done for somebody or given: how many are as many as need it. */
export const DONE_OR_GIVEN: PatternEntry = {
  means: "done",
  pattern: pattern(
    `^${begins("verkställ|genomför|utför|hållits|hålls|(?<!und)erhåll|erbjud|bevilja|levererad|expedierad")}`,
  ),
  example: "genomförda",
  unlike: "ej genomförda",
};
export const NUMBER: PatternEntry = {
  means: "number",
  pattern: pattern(whole("antal(?:et)?|totalantal")),
  example: "Antal",
  unlike: "Antalsmål",
};
/** A verb as it stands in a sentence, with what denies it behind. */
export const FINITE: PatternEntry = {
  means: "verb",
  pattern: pattern(ends("[a-zåäö]{2}[rs]")),
  example: "trivs",
  unlike: "nöjda",
};
/** Behind what is done, less of it: "klarat färre än två kurser". */
export const FEWER: PatternEntry = {
  means: "less",
  pattern: pattern(`^${whole("mindre|färre")}$`),
  example: "färre",
  unlike: "fler",
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
      "mindre|färre|lägre|låg|låga|lågt|kort|korta|kortare|få|minskat|minskade|minskad|minskar|sänkt|sänkta|sjunkande|lämnat|lämnar|lämnade|slutat|slutar|upphört|sluppit|slipper|undvikit|undgått|klarat sig utan",
    ),
  ),
  example: "Anställda med färre sjukdagar",
  unlike: "Fåglar",
};
/** Too little of what follows, which nobody has as a goal: "försämrad funktionsförmåga". */
export const LACKS: PatternEntry = {
  means: "less",
  pattern: pattern(
    whole("bristande|nedsatt|nedsatta|försämrat|försämrad|försämrade|försämrats|otillräckliga?"),
  ),
  example: "Bristande delaktighet",
  unlike: "Brister",
};
/** At most so many; with no number behind it is a superlative: "högst valdeltagande". */
export const AT_MOST: PatternEntry = {
  means: "less",
  pattern: pattern(whole("högst|max|maximalt")),
  example: "Anställda med högst fem sjukdagar",
  unlike: "Högstadiet",
};
export const SOME_NUMBER: PatternEntry = {
  means: "number",
  pattern: pattern(
    /^\d/,
    `^${whole("en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|trettio")}$`,
  ),
  example: "fem",
  unlike: "valdeltagande",
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
    begins("under (?:\\d+|fem|tio|femton|tjugo|trettio) ?(?:tim|min|sek)"),
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
      "(?:s|o)?-?(?:nivå|mängd|längd|omfattning|storlek|förekomst|tal|grad|andel|procent|kvot|frekvens|intensitet|index|indikator|poäng|värde|utveckling|statistik|tillfälle|dag|dagar|dygn|timme|timmar|minuter|fall|ärende|anmälan|anmälning|händelse|rapport|mått|takt|ökningstakt|effekt|volym|summa|belopp|risk|situation|upplevelse|relaterad|antal|tid|timma|poster|objekt|prov|besök|resultat|försäljning|leverans|handläggare|socionom|förskrivning|användning|anläggning)(?:er|en|et|n|r|ar|arna|erna|na|or|s)?",
    ),
  ),
  example: "Nettokostnadsandel",
  unlike: "Talare",
};
export const TIME_AS_HEAD: PatternEntry = {
  means: "time",
  pattern: pattern(whole("(?:s|o)?-?tid(?:en|er|erna)?")),
  example: "tiden",
  unlike: "timmar",
};
/** The time that a process takes; what is taught, worked and open is the better the longer. */
export const TIME_OF_PROCESS: PatternEntry = {
  means: "time",
  pattern: pattern(
    ends(
      "[a-zåäö]{3}(?<!undervisn|utbildn|anställn|tjänstgör|träff|bemann|sändn|uthyrn|öppethålln|trän|övn|återhämtn)ingstid(?:en|er|erna)?",
    ),
  ),
  example: "Rehabiliteringstid",
  unlike: "Undervisningstid",
};
/** An index or a rate of what nothing is known of is as a rule of something good; those of prices and needs are not. */
export const OF_GOOD_AS_A_RULE: PatternEntry = {
  means: "index",
  pattern: pattern(
    ends("[a-zåäö]{3}(?<!resurs|behov|behovs|pris|löne|lön|volym|kostnads|ålders)-?index(?:et)?"),
    ends(
      "(?<!finansier|belast|slit|avskriv|centraliser|privatiser)ingsgrad(?:en)?|(?:ande|ende|ets|elses?|(?<!mut|rot)ations?)grad(?:en)?",
    ),
  ),
  example: "Utsorteringsgrad",
  unlike: "Prisindex",
};
/** A reduction: more of it is better where less of what is reduced is. */
export const REDUCTION: PatternEntry = {
  means: "reduction",
  pattern: pattern(
    ends(
      "s?(?:minskning|reducering|reduktion|sänkning|bekämpning|avveckling)(?:en|ar|arna)?|s?(?:minskande|reducerande|besparande|dämpande|hämmande|förebyggande)",
    ),
  ),
  example: "Utsläppsminskning",
  unlike: "Minskad",
};
/** Without what it is put behind: good where that is bad, and bad where that is good. */
export const FREE_OF: PatternEntry = {
  means: "without",
  pattern: pattern(ends("(?<=[a-zåäö]{3})s?-?(?:fri|snål|lös|fattig)(?:a|t|tt|are|het|heten)?")),
  example: "Giftfri",
  unlike: "Frihet",
};
/** The doing of what is known as done: "återaktualisering", of "återaktualiserad". */
export const DOING: PatternEntry = {
  means: "doing",
  pattern: pattern(ends("(?<=[a-zåäö]{5})n?ing(?:en|ar|arna)?")),
  example: "Återaktualisering",
  unlike: "Pengar",
};
/** Not done, not possible, not such: what is put behind "o" is as a rule good. */
export const UNDONE: PatternEntry = {
  means: "not",
  pattern: pattern(
    whole(
      "o(?!rgan|rdn|rsak|rient|rdin|perer|bserv|ff|ckup|ptim|dlad|dlat|lik|m(?!är|od|ot|öj|än|yn))[a-zåäö]{3,}(?:ade|ad|at|bara?|bart|liga?|ligt|ämna?|ämnt|äta?|ätt|änt|ända?|änd|ikt|ikad)",
    ),
  ),
  example: "Oavslutade ärenden",
  unlike: "Organiserade aktiviteter",
};

/** Those who are served, and those who serve: few of the former for each of the latter, many of the latter for each. */
export const SERVED: PatternEntry = {
  means: "served",
  pattern: pattern(
    ends(
      "(?:barn|elev|person|äldre|brukar|student|patient|klient|kund|boende|hyresgäst|omsorgstagar|medarbetar|anställd|ärende|underställd)(?:er|e|en|na|a|n)?",
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
