import { knownDirection } from "../../../../src/domain/goals/knownDirection";
import { MEASURES } from "../../../../src/domain/goals/measureWords";
import { readPhrase } from "../../../../src/domain/goals/measuredPhrase";
import { parseTarget } from "../../../../src/domain/goals/target";
import { comparable } from "../../../../src/domain/words/comparable";
import { FIRST_SET } from "./set1";
import { SECOND_SET } from "./set2";
import { THIRD_SET } from "./set3";
import { FOURTH_SET } from "./set4";
import { FIFTH_SET } from "./set5";
import { SIXTH_SET } from "./set6";
import { SEVENTH_SET } from "./set7";
import { OF_KOLADA } from "./kolada";

const way = (indicator: string, target = "") =>
  knownDirection(indicator, parseTarget(target))?.direction ?? null;

describe("Every measure of the lexicon", () => {
  test("there are at least two hundred", () => expect(MEASURES.length).toBeGreaterThanOrEqual(200));

  test.each(MEASURES)("$example: $means", ({ example, means }) =>
    expect(readPhrase(comparable(example)).way).toBe(means === "unclear" ? null : means),
  );
});

describe("What is measured decides, and not what the goal wants of something else", () => {
  test.each([
    ["Minskade köer: andel som får plats inom 4 mån", "higher"],
    ["Minskat utanförskap (andel i arbete)", "higher"],
    ["Ökad tillgänglighet: väntetid i dagar", "lower"],
    ["Stärkt ekonomi – nettokostnadsandel", "lower"],
    ["Ökad trygghet (antal anmälda brott)", "lower"],
    ["Minskad sjukfrånvaro: frisknärvaro, andel", "higher"],
    ["Färre klagomål – andel nöjda brukare", "higher"],
    ["Ökad rättssäkerhet (andel överklagade beslut som ändras)", "lower"],
    ["Förbättrad kontinuitet (antal personal per brukare under 14 dagar)", "lower"],
    ["Ökat valdeltagande, skillnad mellan valdistrikt", "lower"],
  ])("%s: %s", (indicator, expected) => expect(way(indicator)).toBe(expected));

  test("a part that nothing is known of is asked about, whatever the goal", () => {
    expect(way("Minskade köer: andel som fyller i formulär A")).toBeNull();
    expect(way("Brukarnöjdhet, andel som valt eget alternativ")).toBeNull();
  });

  test("a share of a whole only says what it is taken of", () =>
    expect(way("Materialåtervinning, andel av avfallet")).toBe("higher"));

  test("per cent of an amount that is to change may be the size of the change", () => {
    expect(way("Minskad elanvändning, procent", "20 %")).toBeNull();
    expect(way("Minskad sjukfrånvaro, procent", "6 %")).toBe("lower");
  });
});

describe("An indicator is read as it is composed", () => {
  test.each([
    ["the last part of a compound is what it is", "Sjukfrånvaro", "lower"],
    ["unless that part only counts", "Klagomålsärenden", "lower"],
    ["a reduction of something bad is good", "Utsläppsminskning, ton", "higher"],
    ["a negation in front turns it", "Antal ej verkställda beslut", "lower"],
    ["a negation within the word too", "Upplevd otrygghet", "lower"],
    ["two negations turn it back", "Andel elever som inte saknar behörighet", "higher"],
    ["without something bad is good", "Andel anläggningar utan anmärkning", "higher"],
    ["and without something good is bad", "Andel elever utan behörighet", "lower"],
    ["little of something bad is good", "Andel anställda med högst fem sjukdagar", "higher"],
    ["little of something good is bad", "Andel elever med låg närvaro", "lower"],
    ["what is done about something bad is good", "Åtgärdade brister, andel", "higher"],
    ["and what is left of it is bad", "Andel brister som inte åtgärdats", "lower"],
    ["what they do goes before what they are", "Andel behöriga elever som hoppat av", "lower"],
    [
      "what they have goes before what they receive",
      "Andel med försörjningsstöd som har en handlingsplan",
      "higher",
    ],
    ["a measure stays one whatever it is of", "Handläggningstid för godkända ansökningar", "lower"],
    ["done in time is good", "Andel beslut inom tio veckor", "higher"],
    ["later than that is bad", "Ärenden äldre än sex månader, andel", "lower"],
    ["what happens again within a year is still bad", "Andel återaktualiserade inom ett år", "lower"],
    ["few who are served for each who serves", "Antal elever per lärare", "lower"],
    ["many who serve for those who are served", "Antal vuxna per 100 elever", "higher"],
    ["those who own something are not what is measured", "Badhusets besökare", "higher"],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("What nobody knows is asked", () => {
  test.each([
    "Antal ärenden",
    "Befolkning",
    "Antal placeringar",
    "Skattesats",
    "Antal anställda",
    "Avgift per månad",
  ])("%s", (indicator) => expect(way(indicator)).toBeNull());
});

describe("What is said behind what is counted", () => {
  test.each([
    [
      "a number of what nothing is known of is what is measured",
      "Minskade utsläpp – andel gula portioner",
      null,
    ],
    ["what is done with a share decides, known or not", "Andel restavfall som vägs", null],
    [
      "those who come back are counted without a word for it",
      "Fler i arbete: personer som återkommer",
      "lower",
    ],
    ["to leave something good says nothing", "Andel som lämnat tryggt boende", null],
    ["to leave something bad is good", "Andel som lämnat missbruk", "higher"],
    ["what stands behind an and is not left too", "Andel som lämnat projektet och börjat studera", "higher"],
    ["seldom or never is one no", "Andel unga som sällan eller aldrig röker", "higher"],
    ["what nobody knows of is no better with more beside", "Antal synpunkter och reklamationer", null],
    ["a plan is good to have", "Andel enheter utan krisplan", "lower"],
    ["and many plans say nothing", "Antal krisplaner", null],
    ["a limit is held to what they have", "Andel gäster med kötid under 10 minuter", "higher"],
    ["and passed by it", "Andel dagar med god luftkvalitet över riktvärdet", "lower"],
    ["a no is of the limit too", "Andel som inte varit stressade mer än fem dagar", "higher"],
    [
      "a clause behind of whom is of them",
      "Meritvärde för elever vars föräldrar har låg utbildning",
      "higher",
    ],
    ["what is lacked goes before what they are called", "Andel digitala tjänster utan ansvarig", "lower"],
    ["less of something is no harm", "Minskade avstånd", null],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("An inquiry asks whether one agrees to what is good", () => {
  test.each([
    ["what is asked decides", "Brukarbedömning boende - svåra besvär av oro, andel", "lower"],
    ["and what nothing is known of is good", "Medborgarundersökningen - Skötseln av torg fungerar", "higher"],
    ["never is no", "Brukarenkät: Brukaren trivs aldrig hemma", "lower"],
    ["what they have with it is no matter", "Elevenkät - jag har rimlig arbetsbelastning", "higher"],
    ["answers in the middle say nothing", "Brukarbedömning - brukaren får ibland bestämma", null],
    ["what is important says nothing", "Medborgarundersökningen - Viktigt i boendet - låg hyra", null],
    ["the name alone is of how they are pleased", "Brukarbedömning hemtjänst", "higher"],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("A question with yes as the most", () => {
  test.each([
    ["asks for what is good to have", "Rutin vid misstanke om våld (Ja=1, Nej=0)", "higher"],
    ["or for what is bad", "Korruption förekommer (Ja=1, Nej=0)", "lower"],
    ["or for what is not there", "Färre än trettio svarande (Ja=1, Nej=0)", null],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("What stands around a word", () => {
  test.each([
    ["a list belongs to its measure", "Kostnad gator, hälsa och hållbar utveckling", "lower"],
    ["what is done against something bad is good", "Insatser mot fall, trycksår och undernäring", "higher"],
    ["what is chosen before something else is good", "Barn i familjehem i stället för hvb, andel", "higher"],
    ["behind a verb a negation is of it", "Andel som trivs inte på jobbet", "lower"],
    ["fewer behind it too", "Elever som klarat färre än två kurser, andel", "lower"],
    ["most of something good is no limit", "Område med högst valdeltagande", "higher"],
    ["work is lacked, and not the time", "Deltagare utan arbete mer än ett år, andel", "lower"],
    ["free from something bad is good", "Andel incidentfria dagar", "higher"],
    ["against something bad too", "Antal brottsförebyggande projekt", "higher"],
    ["an index of something unknown is good", "Detaljhandelsindex", "higher"],
    ["but not one of something bad", "Stressindex", "lower"],
    ["of all a part may be good", "Andel tillsvidareanställda", "higher"],
    ["and a number of them says nothing", "Antal tillsvidareanställda", null],
    ["something bad carried out is still bad", "Antal vräkningar som verkställts", "lower"],
    ["energy for each is better little", "Lokaler, kWh/m2", "lower"],
    ["a unit of surface is no praise", "Egna lokaler, kr/kvm BRA", null],
    ["those who stay in what is bad without more have it", "Avlidna utan trycksår, andel", "higher"],
    ["a limit behind is none for the goal", "Personal med sex sjuktillfällen eller fler", "lower"],
  ])("%s: %s", (_, indicator, expected) => expect(way(indicator)).toBe(expected));
});

describe("Names of Kolada's indicators", () => {
  const all = Object.entries(OF_KOLADA).flatMap(([expected, labels]) =>
    labels.map((label) => ({ label, expected, found: way(label) })),
  );

  test("nine in ten and more are known", () => {
    const right = all.filter(({ expected, found }) => expected === found);
    expect(all.length).toBeGreaterThan(200);
    expect(right.length / all.length).toBeGreaterThan(0.92);
  });

  test("few are suggested the wrong way round", () => {
    const wrong = all.filter(({ expected, found }) => found !== null && found !== expected);
    expect(wrong.length / all.length).toBeLessThan(0.03);
  });
});

describe("Indicators of all committees", () => {
  const sets = { FIRST_SET, SECOND_SET, THIRD_SET, FOURTH_SET, FIFTH_SET, SIXTH_SET, SEVENTH_SET };
  const all = Object.values(sets).flatMap((set) =>
    Object.entries<readonly string[]>(set).flatMap(([expected, labels]) =>
      labels.map((label) => ({
        label,
        expected: expected === "unclear" ? null : expected,
        found: way(label),
      })),
    ),
  );

  test("nine in ten and more are known as a careful controller knows them", () => {
    const right = all.filter(({ expected, found }) => expected === found);
    expect(all.length).toBeGreaterThan(500);
    expect(right.length / all.length).toBeGreaterThan(0.95);
  });

  test("hardly one in a hundred is suggested the wrong way round", () => {
    const wrong = all.filter(({ expected, found }) => found !== null && found !== expected);
    expect(wrong.map(({ label }) => label)).toEqual(["Drunkningstillbud där livräddare ingrep"]);
  });
});
