import { holdTexts } from "../../../src/domain/comments/comments";
import { COMMITTEE, STATEMENT } from "../../support/commentTables";

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
