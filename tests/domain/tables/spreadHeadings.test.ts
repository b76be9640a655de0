import { readTables } from "../../../src/domain/readTables";
import { printedGrid } from "../../support/printedGrid";

/** The headings of the columns of figures below two rows of headings. */
function headings(upper: string[], lower: string[]): string[] {
  const rows = [
    ["Driften (tkr)"],
    upper,
    lower,
    ["Skola", "1 200", "1 190", "1 210", "1 230"],
    ["Vård", "600", "610", "590", "580"],
  ];
  return readTables(printedGrid(rows, 3))[0]!.table.columns.map(({ heading }) => heading);
}

describe("A heading that is written once above several columns, and not merged", () => {
  test("stands above every year below it", () =>
    expect(
      headings(["Verksamhet", "Bokslut", "", "Budget", ""], ["", "2023", "2024", "2025", "2026"]),
    ).toEqual(["Bokslut 2023", "Bokslut 2024", "Budget 2025", "Budget 2026"]));

  test("and above what stands below another heading too", () =>
    expect(
      headings(["Insats", "Dygn", "", "Kr per dygn", ""], ["", "Budget", "Prognos", "Budget", "Prognos"]),
    ).toEqual(["Dygn Budget", "Dygn Prognos", "Kr per dygn Budget", "Kr per dygn Prognos"]));

  test("but not above a heading of its own", () =>
    expect(
      headings(["Verksamhet", "Budget", "Utfall", "", ""], ["", "2025", "2025", "Avvikelse", "Andel"]),
    ).toEqual(["Budget 2025", "Utfall 2025", "Avvikelse", "Andel"]));
});
