import { holdTexts } from "../../../src/domain/comments/comments";
import { COMMITTEE, STATEMENT, spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables = COMMITTEE): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("A comment in other words than those of the table agrees, and contradicts with one thing changed", () => {
  test.each([
    ["over the budget", "Hemtjänsten drog över sin budget med 2 450 tkr.", "2 450", "2 850"],
    ["dearer than thought", "Hemtjänsten blev 2,5 mnkr dyrare än tänkt.", "dyrare", "billigare"],
    ["the frame", "Hemtjänsten överskred sin ram med 2 450 tkr.", "överskred", "underskred"],
    ["within the budget", "Särskilt boende klarade budgeten med 1,6 mnkr.", "1,6", "6,1"],
    ["a sign as a word", "Korttidsvården gick minus 525 tkr mot budget.", "525 tkr", "525 mnkr"],
    ["minus behind", "Korttidsvården gick 525 tkr minus mot budget.", "minus", "plus"],
    ["an adjective", "Särskilt boende lämnade ett litet överskott på 1 630 tkr.", "överskott", "underskott"],
    [
      "a relative clause",
      "Avvikelsen finns i hemtjänsten, som gjorde ett underskott på 2 450 tkr.",
      "450",
      "540",
    ],
    ["what it costs", "Korttidsvårdens kostnader steg med 1 065 tkr från 2024.", "steg", "sjönk"],
  ])("%s", (_, text, from, to) => {
    expect(verdicts(text)).toEqual(["agrees"]);
    expect(verdicts(text.replace(from, to))).toEqual(["contradicts"]);
  });

  test.each([
    ["from and to", "Verksamhetens intäkter gick upp från 398,8 till 412,3 mnkr.", "398,8", "389,8"],
    ["years behind", "Resultatet sjönk från 33,2 mnkr 2023 till 15,1 mnkr 2024.", "15,1", "51,1"],
    ["two rows in a word", "Finansnettot försämrades med 6,2 mnkr.", "försämrades", "förbättrades"],
    ["of no base but the year before", "Skatteintäkterna växte med 3,5 procent.", "3,5", "5,3"],
    ["the group goes on", "Koncernens intäkter blev 688,4 mnkr och resultatet 22,8 mnkr.", "22,8", "28,2"],
  ])("in a statement: %s", (_, text, from, to) => {
    expect(new Set(verdicts(text, STATEMENT))).toEqual(new Set(["agrees"]));
    expect(verdicts(text.replace(from, to), STATEMENT)).toContain("contradicts");
  });
});

/** Headings as controllers write them, and a row that begins as its body is called. */
const TECHNICAL = spokenTables(
  "Driftuppföljning tekniska nämnden",
  "tkr",
  [
    "Verksamhet",
    "Årsbudget 2024",
    "Budget t.o.m. okt",
    "Utfall t.o.m. okt",
    "Differens",
    "Prognos helår",
    "Avvikelse helår",
    "Utfall t.o.m. okt 2023",
  ],
  [
    ["Gatuverksamhet", "48 600", "40 500", "42 915", "-2 415", "51 200", "-2 600", "39 870"],
    ["Måltidsservice", "61 200", "51 000", "53 744", "-2 744", "64 300", "-3 100", "50 120"],
    ["Nämnd och stab", "9 600", "8 000", "7 412", "588", "9 000", "600", "7 630"],
    ["Totalt", "119 400", "99 500", "104 071", "-4 571", "124 500", "-5 100", "97 620"],
  ],
);

describe("What goes on after a figure is of the same row and time", () => {
  test.each([
    [
      "the body, and not the row that begins like it",
      "Tekniska nämnden ligger 4,6 mnkr över periodens budget.",
    ],
    ["the full year is foreseen", "Nämnd och stab bidrar med ett överskott på 600 tkr på helår."],
    [
      "another time of the same row",
      "Måltidsservice har kostat 2,7 mnkr mer än planerat, och till årets slut räknar verksamheten med ett underskott på 3,1 mnkr.",
    ],
    ["what it is held against is no time", "Nämndens prognos är 124,5 mnkr, 5,1 mnkr sämre än årsbudgeten."],
    ["last year in words", "För måltidsservice steg kostnaderna från 50,1 mnkr i fjol till 53,7 mnkr."],
  ])("%s", (_, text) => {
    expect(verdicts(text, TECHNICAL)).toContain("agrees");
    expect(verdicts(text, TECHNICAL)).not.toContain("contradicts");
  });

  test("and each comparison is of its own figure", () => {
    const text =
      "Årets resultat blev 15,1 mnkr, 5,1 mnkr högre än budgeterat och drygt 18 mnkr lägre än året före.";
    expect(verdicts(text, STATEMENT)).toEqual(["agrees", "agrees", "agrees"]);
  });
});

describe("What may be of something else is left open", () => {
  test.each([
    ["another thing does it", "Inköp av bilar kostade hemtjänsten 3,1 mnkr."],
    ["a verb of its own", "Hemtjänsten lånade 1,3 mnkr."],
    ["parts of a whole", "Underskottet är 2 450 tkr, varav vikarier 900 tkr och hyror 1 100 tkr."],
    ["a deficit of something", "Det redovisas underskott för konsulter."],
    ["a rise of something", "Nämnden har fått en ramökning på 4,2 mnkr."],
  ])("%s", (_, text) => {
    expect(verdicts(text)).not.toContain("contradicts");
  });
});

test("A verb that is not known ties a figure only where the table has it but for a slip", () => {
  expect(verdicts("Hemtjänsten skenade till 43 650 tkr.")).toEqual(["agrees"]);
  expect(verdicts("Hemtjänsten sålde för 1 200 tkr.")).toEqual(["unclear"]);
});

test("Parts that miss their whole by one digit are all of it", () => {
  const text = "Konsulter kostade 13 100 tkr, varav barn 8 500 tkr, vuxna 3 500 tkr och stab 1 100 tkr.";
  expect(verdicts(text)[0]).toBe("agrees");
  expect(verdicts(text.replace("13 100", "18 100"))[0]).toBe("contradicts");
});

test("What a movement is said to lie in has to go that way", () => {
  const said = (where: string) => verdicts(`Underskottet beror främst på ${where}.`).at(-1);
  expect(said("hemtjänsten")).toBe("agrees");
  expect(said("särskilt boende")).toBe("contradicts");
});

const BRANCHES = spokenTables(
  "Driftredovisning",
  "tkr",
  ["Verksamhet", "Utfall 2025", "Budget 2025", "Utfall 2024", "Avvikelse"],
  [
    ["Bygglov", "-7 400", "-6 000", "-6 900", "-1 400"],
    ["Detaljplaner", "-7 700", "-8 000", "-8 100", "300"],
    ["Gator och parker", "-31 000", "-30 000", "-29 000", "-1 000"],
  ],
);

describe("A direction belongs to the noun that it stands with, and in a cause to what causes", () => {
  test.each([
    ["a fall of something else", "Bygglovs kostnader ökade till följd av orealiserade värdeminskningar."],
    ["a fall of volumes", "Bygglovs kostnader ökade efter kraftiga volymminskningar."],
    ["what is positive", "Bygglov överskred budget efter positiva slutavräkningar."],
    ["what is negative", "Detaljplaner visar ett överskott tack vare negativ prisutveckling."],
    ["a bare noun", "Bygglov visar ett underskott efter en förbättring av rutinerna."],
    ["what is better", "Bygglov visar ett underskott trots bättre måluppfyllelse."],
    ["what the row brings in", "Bygglov\nMinskat byggande ger färre ärenden och lägre bygglovsavgifter."],
  ])("%s", (_, text) => {
    expect(verdicts(text, BRANCHES)).not.toContain("contradicts");
  });

  test.each([
    ["a deviation", "Bygglov redovisar en positiv budgetavvikelse."],
    ["costs", "Bygglov visar en kostnadsminskning jämfört med föregående år."],
  ])("but of the row where it is the row's own: %s", (_, text) => {
    expect(verdicts(text, BRANCHES)).toContain("contradicts");
  });
});
