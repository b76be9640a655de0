import { holdTexts } from "../../../src/domain/comments/comments";

function last(text: string): string {
  return holdTexts([{ text, tables: [] }])[0]!
    .filter(({ stated }) => stated !== null)
    .at(-1)!.verdict;
}

describe("A per cent that follows from two amounts of its sentence is held against them", () => {
  test.each([
    ["from and to", "Hyran steg från 41,3 till 46,8 mnkr, alltså med 13 procent.", "13", "12"],
    [
      "against the budget",
      "Arvodena kostade 6,75 mkr mot budgeterade 5,9 mkr, en avvikelse om 14,4 procent.",
      "14,4",
      "12,6",
    ],
    [
      "a part of what was planned",
      "Inspektionen gjorde 109 av planerade 150 besök, det vill säga 73 procent.",
      "73",
      "79",
    ],
    [
      "the whole said first",
      "Av årets ram på 140 mnkr har 77,0 mnkr, eller 55 procent, använts.",
      "55",
      "64",
    ],
    ["what exceeds", "Kostnaden blev 13,2 mnkr och översteg nivån på 9,5 mnkr med 39 procent.", "39", "28"],
  ])("%s", (_, text, from, to) => {
    expect(last(text)).toBe("agrees");
    expect(last(text.replace(`${from} procent`, `${to} procent`))).toBe("contradicts");
  });

  test.each([
    "Kostnaden är 296 mnkr mot budgeterade 412 mnkr, motsvarande 72 procent.",
    "Kostnaden är 296 mnkr mot budgeterade 412 mnkr, motsvarande 28 procent.",
    "Enheten gjorde 109 av planerade 150 besök, en minskning med 27 procent.",
    "Nämnden har använt 77,6 mnkr av budgeterade 139 mnkr, motsvarande 44 procent kvar.",
  ])("and may be of the one or of what is between them, as its words say: %s", (text) =>
    expect(last(text)).toBe("agrees"),
  );

  test("what is said of each year does not follow from them", () => {
    expect(last("Hyran steg från 200 till 250 tkr, en ökning med 12 procent per år.")).toBe("unclear");
  });

  test("two amounts that nothing ties together say nothing of it", () => {
    expect(last("Skolan fick 3,0 mnkr och vården 6,0 mnkr, och 12 procent gick till annat.")).toBe("unclear");
  });
});
