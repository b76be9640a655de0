import { knownDirection } from "../../../../src/domain/goals/knownDirection";

const way = (indicator: string) => knownDirection(indicator)?.direction ?? null;

describe("Words that nobody has listed are read by their parts", () => {
  test.each([
    ["not done is bad", "Andel oinventerade lekplatser", "lower"],
    ["not such is bad", "Otydliga beslut", "lower"],
    ["but nothing is undone of what is organised", "Antal organiserade resor", null],
    ["without something bad in one word", "Bullerfria arbetsrum, andel", "higher"],
    ["without something good in one word", "Motivationslösa elever, andel", "lower"],
    ["a rate of what is done is good", "Bokningsgrad", "higher"],
    ["unless what is done is bad", "Sjukskrivningsgrad", "lower"],
    ["or nobody knows whether it is", "Skattefinansieringsgrad", null],
    ["an index of prices or needs says nothing", "Konsumentprisindex", null],
    ["a process is the better the shorter", "Komposteringstid, veckor", "lower"],
    ["but not one that one is taught in", "Träningstid per förening", null],
    ["the extent of something bad is bad", "Utsläppens omfattning", "lower"],
    ["a verdict is no mending", "Godkända årsberättelser", "higher"],
    ["a car that runs on diesel is none that runs on electricity", "Dieselbilar, andel", null],
    ["what is explained is not what is managed", "Andel förklaringar", null],
    ["the size of any group is better little", "Elevgruppens storlek, snitt", "lower"],
    ["half a compound is no word", "Publicerade risk- och väsentlighetsanalyser", "higher"],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("Anything can be good or bad, and be done well or badly", () => {
  test.each([
    ["Andel parker med fungerande belysning", "higher"],
    ["Andel medarbetare som orkar motionera", "higher"],
    ["Andel gäster som fått den hjälp de bad om", "higher"],
    ["Andel brukare som får aldrig den hjälp de vill ha", "lower"],
    ["Antal kollisioner med renhållningsfordon", "lower"],
    ["Andel som sover dåligt", "lower"],
    ["Andel som inte sover dåligt", "higher"],
    ["Slitna klassrum, andel", "lower"],
    ["Andel chefer som överväger att sluta", "lower"],
    ["Artrikedom i ängsmark", "higher"],
    ["Antal försummade kontroller", "lower"],
    ["Andel barn som placerats akut", "lower"],
    ["Andel gator med sandning klar före vintern", "higher"],
  ])("%s: %s", (indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("What is measured is composed of thing, measure and limit", () => {
  test.each([
    ["of a share of times the limit decides", "Restid under tjugo minuter, andel", "higher"],
    ["a time for doing something is a time", "Tid för att återställa systemet", "lower"],
    ["as a share of something opens no clause", "Sjuklön som andel av lönesumman", "lower"],
    ["a number of those who serve says nothing", "Deltidsanställda, förskola, antal", null],
    ["a share of them does", "Deltidsanställda, förskola, andel (%)", "lower"],
    ["visits of those who are ill say nothing", "Läkarbesök per invånare", null],
    ["visits of others are wanted", "Museibesök per invånare", "higher"],
    ["what is too little is nobody's goal", "Försämrad munhälsa", "lower"],
    ["a reasonable time is good for a share", "Rimlig väntetid till besök, andel (%)", "higher"],
    ["how many are where it is good to be says nothing", "Elever i vuxenutbildning, antal", null],
    ["a number of times is what it is a number of", "Programverksamhet för unga, antal tillfällen", "higher"],
    ["a name of several words owns nothing", "Barngruppens storlek i förskolan, snitt", "lower"],
    ["free from, in two words", "Andel kök fria från skadedjur", "higher"],
    ["no problem with something is good", "Andel som inte har problem med buller", "higher"],
    [
      "what it is for goes before whom it is for",
      "Elevenkät - Stöd till utsatta elever fungerar bra",
      "higher",
    ],
    ["the name of a goal with a unit has to be asked about", "Effektiv prövning, timmar per fall", null],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("Answers that are given as points", () => {
  test.each([
    ["a limit that is kept has the most", "Inställelsetid (Inom 20 min=2, Mer än 20 min=1, Nej=0)", "higher"],
    ["fewer than expected too", "Avvikelse för bränder (Färre än=2, lika många=1, fler än=0)", "higher"],
    ["all has the most", "Uppkoppling i den boendes rum (inget=0, några=1, alla=2)", "higher"],
    ["the points may stand first", "Utför räddningstjänsten sjukvårdslarm (1=Ja, 0=Nej)", "higher"],
    ["how things are organised says nothing", "Turism ingår i samma nämnd som kultur (Ja=1, Nej=0)", null],
    ["answers that nobody knows of say nothing", "Politiskt styre (0=vänster, 1=höger)", null],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("What stands behind a comma, a dash or in brackets is weighed against what stands before it", () => {
  test.each([
    ["whom it is counted in says nothing", "Övervikt, andel åttaåringar", "lower"],
    ["nor does what it is counted in", "Granskningsskuld, antal pärmar", "lower"],
    ["but behind a goal it is what is measured", "Minskat skräp, andel röda soptunnor", null],
    ["an average of something is measured", "Bra bemötande – genomsnittlig svarstid i växeln", "lower"],
    ["so much of it for each too", "Säker drift, avbrottsminuter per abonnent", "lower"],
    [
      "years until it is done are a time",
      "Ledningarnas utbyteshastighet, år till helt utbytta ledningar",
      "lower",
    ],
    ["a limit explains what stands before it", "Frisktal (högst fyra sjukdagar), andel", "higher"],
    ["a difference is one, whatever stands behind", "Skillnad mellan skolor, andel behöriga", "lower"],
    ["those of whom a share is taken say nothing", "Andel som fått praktik av dem som sökt", "higher"],
    ["a cause that is bad is bad", "Byten av vårdare på grund av brister", "lower"],
    [
      "within a time that is promised is in time",
      "Andel beslut som fattats inom utlovad handläggningstid",
      "higher",
    ],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("How many there are is not always known to be good", () => {
  test.each([
    ["done for those who need it", "Antal genomförda bouppteckningar", null],
    ["but a share of what was to be done is", "Andel genomförda bouppteckningar", "higher"],
    ["and what is good to have done is good", "Antal genomförda brandskyddsutbildningar", "higher"],
    ["received by those who need it", "Antal personer som erhållit ledsagning", null],
    ["visits of those in need", "Antal besök hos skuldrådgivaren", null],
    ["visits of those who enjoy it", "Antal besök på utebaden", "higher"],
    ["the doing of what is bad", "Andel utan återaktualisering", "higher"],
    ["the longer since an accident the better", "Antal dagar utan olycka", "higher"],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("A word that means two things is read by what it stands with", () => {
  test.each([
    ["loans in money are owed", "Lån per invånare, kr", "lower"],
    ["and so is what is lent from outside", "Externa lån, mnkr", "lower"],
    ["loans that are counted are of books", "Antal lån per kommuninvånare", "higher"],
    ["loans that neither money nor a number is said of may be either", "Lån per kommuninvånare", null],
    ["waste is bad", "Trädgårdsavfall per invånare", "lower"],
    ["but not on its way to be used again", "Trädgårdsavfall till materialåtervinning", "higher"],
    ["continuity is good", "Personalkontinuitet i boendestöd", "higher"],
    ["by the fortnight it counts faces", "Omsorgskontinuitet i boendestöd, snitt under 14 dagar", "lower"],
    ["unless it is a share", "Personalkontinuitet 14 dagar, andel", "higher"],
    [
      "and so does a number of staff that one meets",
      "Antal medarbetare i hemtjänsten på två veckor",
      "lower",
    ],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});
