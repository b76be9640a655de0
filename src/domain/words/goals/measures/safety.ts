import { measure, state, thing, thingExactly, type MeasureWord } from "./measureWord";

/** What is measured of safety and rescue. */
export const OF_SAFETY: readonly MeasureWord[] = [
  thing("lower", "felanmälning|felanmälan|felanmälningar", "Felanmälningar"),
  thing(
    "lower",
    "skadegörels|vandalism|inbrott|stöld|brott|brottslighet|rån|bedrägeri|tillgrepp|sabotage",
    "Anmälda brott",
    "Brottning",
  ),
  thing("lower", "olyck|olycksfall|trafikolyck|drunkning|drunknad|viltolyck", "Trafikolyckor"),
  thingExactly("lower", "döda|dödsoffer|trafikdöda", "Döda i trafiken", "Dödar"),
  thing("lower", "(?<!min|gran)(?:skada|skador|skad)", "Personskador", "Skadeståndslag"),
  thing("lower", "tillbud|incident|nödsituation", "Tillbud"),
  state(
    "lower",
    "(?<!gran)skadad|dödad|omkommen|omkomna|omkommit|avlidna|avliden|förolyckad|dödade|svårt skadade",
    "Omkomna i bränder",
  ),
  thingExactly("lower", "[a-zåäö]*(?:brand|bränder|bränderna)", "Bränder i bostäder", "Brandskydd"),
  thing(
    "lower",
    "automatlarm|onödiga larm|onödigt larm|fellarm|falsklarm|falska larm|onödig",
    "Onödiga larm",
  ),
  measure("lower", "säkerhetsincident|dataintrång|intrång", "Säkerhetsincidenter"),
  thing(
    "higher",
    "beredskap|krisberedskap|(?<!pr|ut|beh)övning|övningstimm|krisledningsövning|brandskydd|brandvarnare|brandskyddsutbildning|livräddning|förmåga|räddningsvärn",
    "Övningstimmar",
  ),
  thing(
    "lower",
    "skjutning|sprängning|mord|hatbrott|narkotikabrott|rattfylleri|snatteri|våldsbrott|bostadsinbrott|cykelstöld|ungdomsrån",
    "Skjutningar",
  ),
  thing(
    "lower",
    "utan orsak|utan anledning|utan skäl|anlagd brand|anlagda bränder|uteblivet larm",
    "Larm utan orsak",
  ),
  thing(
    "lower",
    "osäkra skolvägar|olycksdrabbad|halkolyck|fotgängarolyck|singelolyck|cykelolyck|halkskad",
    "Cykelolyckor",
  ),
  state(
    "higher",
    "håller hastighetsgränsen|håller hastigheten|nykter förare|använder hjälm|cykelhjälm|bilbälte|reflex",
    "Bilister som håller hastighetsgränsen",
  ),
  thing(
    "higher",
    "sprinkler|brandlarm|utrymningsövning|brandövning|rökdykar|insatsplan|räddningsdykar|hjärtstartar|deltidsbrandm|first responder|civil insatsperson",
    "Hjärtstartare",
  ),
  thing(
    "higher",
    "grannsamverkan|trygghetsvandring|trygghetsskapand|trygghetsvärd|ordningsvakt|belysning|kameraövervakning|nattvandrar|medborgarlöft",
    "Trygghetsvandringar",
  ),

  thing(
    "lower",
    "automatiska larm|automatiska brandlarm|automatiskt brandlarm|larm utan brand|automatiska brandlarm utan brand|brandlarm utan brand",
    "Automatiska brandlarm",
  ),
  thing(
    "lower",
    "brottsanmälan|brottsanmälning|brottsanmälningar|polisanmälan|polisanmälning|polisanmälningar|ordningsstörning",
    "Polisanmälningar",
  ),
];
