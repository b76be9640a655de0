import { measureExactly, state, thing, thingExactly, type MeasureWord } from "./measureWord";

/**
 * What is counted and nobody knows to be better many or few: what comes in, what is needed, what there is, how people
 * are made up. More of it may be a need, a supply or a change in who lives here; only the goal can say.
 */
export const OF_NEITHER: readonly MeasureWord[] = [
  measureExactly(
    "unclear",
    "(?:beviljade|beslutade|biståndsbedömda) [a-zåäö]+(?:timmar|insatser|bidrag|larm|tillstånd|medel)|[a-zåäö]*tillstånd|bygglov beviljade|beviljade bygglov",
    "Beviljade hemtjänsttimmar",
    "Tillståndslös",
  ),
  measureExactly(
    "unclear",
    "(?:inkomna|nya|öppnade|mottagna|registrerade) (?:ansökningar|anmälningar|ärenden|aktualiseringar|samtal|mejl|remisser|förfrågningar|handlingar|begäran|medborgarförslag|e-förslag|synpunkter|tips)|orosanmälda|(?:anmälda|rapporterade) (?:kontroller|kränkningar|tillbud|avvikelser|läkemedelsavvikelser|personuppgiftsincidenter|fall|vårdskador)",
    "Mottagna remisser",
    "Mottagningar",
  ),
  measureExactly(
    "unclear",
    "(?:personuppgifts|integritets|it-)?incident(?:er|erna)? anmälda till (?:imy|integritetsskyddsmyndigheten|datainspektionen)|visselblåsar[a-zåäö]*|tips till visselblåsarfunktionen",
    "Visselblåsarärenden",
    "Incident",
  ),
  measureExactly(
    "unclear",
    "felanmäl(?:an|ningar|ningarna) (?:i|via|genom) [a-zåäö-]+",
    "Felanmälningar via appen",
    "Felanmälningar",
  ),
  measureExactly(
    "unclear",
    "(?:invånare|elever|barn|ungdomar|personer|brukare|anställda|medarbetare|befolkning(?:en)?)(?: i befolkningen)? (?:\\d+ ?[-–] ?\\d+ ?år(?:ingar)?|över \\d+ år|under \\d+ år|\\d+ år och äldre|\\d+\\+)(?= *$)",
    "Befolkning 0-19 år",
    "Elever",
  ),
  measureExactly(
    "unclear",
    "(?:utrikes|inrikes) födda|utländsk bakgrund|svensk bakgrund|flerspråkiga|nyinvandrade|ensamkommande|asylsökande|nyanlända mottagna(?: [a-zåäö]+)*",
    "Ensamkommande",
    "Födda",
  ),
  measureExactly(
    "unclear",
    "(?:hyresrätter|hyresrätt|bostadsrätt|bostadsrätter|äganderätt|äganderätter|småhus|flerbostadshus)(?: (?:av|i) (?:beståndet|bostadsbeståndet|alla bostäder))?(?= *$)(?<=(?:i|andel) [a-zåäö ]+)",
    "Hushåll i hyresrätt",
    "Nya hyresrätter",
  ),
  measureExactly(
    "unclear",
    "nettoinflyttning(?:en)? från [a-zåäö ]+|nettopendling(?:en)?|[ui]npendl(?:ing|are)(?:en)?|utpendl(?:ing|are)(?:en)?|pendl(?:ing|are)(?:en)?",
    "Nettopendling",
    "Pendlarkort",
  ),
  measureExactly(
    "unclear",
    "(?:intäkter|inkomster) från (?:parkering|felparkering|böter|försäljning av mark|markförsäljning)[a-zåäö]*|markförsäljning(?:en|ar)?|tomträtt(?:er)?",
    "Tomträtter",
    "Byggklara tomter",
  ),
  measureExactly(
    "unclear",
    "studiebesök(?:et|en)?|bouppteckning(?:ar)?|dödsbo(?:n|anmälningar)?|faderskap[a-zåäö]*|vigs(?:el|lar)|begravning(?:ar)?|[a-zåäö]*dispens(?:er)?|planbesked|förhandsbesked|bygganmälningar|värmepumpsanmälningar",
    "Vigslar",
    "Besök",
  ),
  thingExactly(
    "unclear",
    "(?:[a-zåäö]+ )?inskrivna? (?:vid|hos|på|inom) [a-zåäö]+",
    "Deltagare inskrivna vid arbetsmarknadsenheten",
    "Inskrivna i förskolan",
  ),
  measureExactly(
    "unclear",
    "[a-zåäö]*entreprenad(?:er|en)?|(?<=(?:verksamhet|insatser|drift) (?:[a-zåäö]+ )?i )egen regi(?= *$)|privat regi|privata (?:utförare|vårdgivare|aktörer)|(?:verksamhet|insatser)[a-zåäö]* i egen regi|konkurrensutsatt verksamhet|externt utförd(?:a)?|köpt verksamhet|köp av verksamhet|köpta platser enligt (?:lov|lou)|enligt lov",
    "Köpt verksamhet",
    "Familjehem i egen regi",
  ),
  measureExactly(
    "unclear",
    "(?:totala? |kvadratmeter )lokalyta|bruksarea(?:n)?|uppvärmd (?:area|yta)",
    "Total lokalyta",
    "Lokalyta per elev",
  ),
  measureExactly(
    "unclear",
    "(?:medel|median|genomsnitts|snitt|månads|ingångs)-?lön(?:en|er)?(?! .*mäns)|löneläge(?:t)?|lönenivå(?:n|er)?|lönekostnadsutveckling",
    "Medellön",
    "Lönegap",
  ),
  measureExactly(
    "unclear",
    "födelsetal(?:et)?|födelseöverskott(?:et)?|födda barn|antal födda|avlidna(?= *$)|döda(?= *$)|försörjningskvot(?:en)?|medelålder(?:n)?|åldersstruktur(?:en)?|könsfördelning(?:en)?",
    "Försörjningskvot",
    "Födda",
  ),
  measureExactly(
    "unclear",
    "(?:antal|ton|mängd|total mängd|totalt) (?:insamlat |insamlad |uppkommet )?(?:avfall|hushållsavfall|grovavfall|slam|trädgårdsavfall)(?= *$)|insamlat grovavfall|slamtömning(?:ar)?|kg avfall totalt",
    "Ton avfall",
    "Avfall per invånare",
  ),
  measureExactly(
    "unclear",
    "(?:såld|producerad|levererad|debiterad|distribuerad|behandlad)[at]? (?:mängd )?(?:[a-zåäö]*vatten|[a-zåäö]*värme|fjärrvärme|el|avloppsvatten|vattenmängd|energi|spillvatten)(?:mängd)?",
    "Levererad fjärrvärme",
    "Producerad solel",
  ),
  state(
    "unclear",
    "avgiftsbelagd|kameraövervakad|inhyrda lokaler|inhyrd lokal|externt hyrda",
    "Inhyrda lokaler",
  ),
  measureExactly(
    "unclear",
    "(?:genomförda|utförda) (?:parkeringskontroller|transporter|resor|tömningar|uppdrag|körningar)|p-böter|parkeringsböter|parkeringsanmärkning(?:ar)?|felparkeringsavgift(?:er)?(?! som)",
    "Felparkeringsavgifter",
    "Felparkeringar",
  ),
  thing(
    "unclear",
    "hembesök av soc|besök av socialtjänst|modersmålsspråk|modersmålselev|modersmålsundervisning|introduktionsprogram|åtgärdsprogram|resursskola|särskild undervisningsgrupp|elevsammansättning|självkostnadstäckning",
    "Elever i modersmålsundervisning",
  ),
  measureExactly(
    "unclear",
    "(?:kvinnor|män|pojkar|flickor) (?:bland|av) (?:chefer(?:na)?|anställda|antalet anställda|kulturskolans elever|deltagarna|besökarna|sökande)",
    "Kvinnor bland chefer",
    "Kvinnor",
  ),
  measureExactly(
    "unclear",
    "medborgarlöften|motioner|interpellationer|medborgarförslag(?! (?:som |äldre |besvarade))",
    "Motioner",
    "Medborgarförslag äldre än ett år",
  ),
  measureExactly(
    "unclear",
    "supportärenden|ärenden till (?:it-)?(?:support|servicedesk|supporten)(?:en)?|sidvisningar|pressmeddelanden|mediefrågor|frågor från media",
    "Sidvisningar",
    "Supportavtal",
  ),
  measureExactly(
    "unclear",
    "(?:andel|antal) (?:flickor|pojkar|kvinnor|män|tjejer|killar) (?:av|bland|i) .*|(?:flickor|pojkar|kvinnor|män)s andel av .*",
    "Andel flickor av deltagartillfällena",
    "Andel flickor som simmar",
  ),
  measureExactly(
    "unclear",
    "(?:utförd|beviljad|planerad|schemalagd) tid (?:av|mot|jämfört med) .*|inskrivningsgrad|[a-zåäö]*(?:rådgivnings|stöd|familje|förebyggande )samtal|tiden mellan .* och pension",
    "Utförd tid av beviljad tid",
    "Medarbetarsamtal",
  ),
];
