import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

/** What is made of one indicator. */
function wordOf(indicator: string, outcome: string, target: string): string | null {
  const rows = [
    ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
    [indicator, outcome, target, ""],
    ["Fler bostäder", "90", "100", ""],
  ];
  return words(assessedTable(printedGrid([["Mål 2025"], ...rows], 2)))[0]!;
}

describe("A target of none or of all", () => {
  test.each([
    ["Antal nya bostäder", "7", "0"],
    ["Andel elever med frånvaro", "90 %", "100 %"],
  ])("of %s tells no direction: it is asked", (indicator, outcome, target) =>
    expect(wordOf(indicator, outcome, target)).toBe("direction"),
  );

  test.each([
    ["Antal klagomål", "3", "0", "Ej uppfyllt"],
    ["Antal olyckor", "0", "0", "Uppfyllt"],
    ["Andel nyanlända med en handlingsplan", "100 %", "100 %", "Uppfyllt"],
    ["Andel beslut i tid", "96 %", "100 %", "Ej uppfyllt"],
  ])("of %s is told by what it is about", (indicator, outcome, target, word) =>
    expect(wordOf(indicator, outcome, target)).toBe(word),
  );
});

test("targets of a cost that rise with the prices tell no direction: what is known of costs is suggested", () => {
  const rows = [
    ["Indikator", "Startvärde", "Utfall 2025", "Mål 2025", "Mål 2026", "Mål 2027", "Bedömning"],
    ["Nettokostnad per elev", "102", "98", "105", "108", "111", ""],
    ["Fler bostäder", "80", "90", "100", "110", "120", ""],
  ];
  expect(words(assessedTable(printedGrid([["Mål 2025"], ...rows], 2)))).toEqual(["suggested", "Ej uppfyllt"]);
});
