import { checkSheet } from "../../../src/domain/checkSheet";
import type { CheckOutcome } from "../../../src/domain/checks/check";
import { printedGrid } from "../../support/printedGrid";

/** "=~1 000" is computed. */
function outcomesOf(label: string, rows: readonly (readonly string[])[]): CheckOutcome[] {
  const formulas = new Map<string, string>();
  const printed = rows.map((row, r) =>
    row.map((cell, c) => {
      const [formula, value] = cell.split("~");
      if (value === undefined) return cell;
      formulas.set(`${r},${c}`, formula!);
      return value;
    }),
  );
  return checkSheet(printedGrid(printed, 1, { formulas })).checks.flatMap(({ target, outcome, isShadow }) =>
    !isShadow && target.table.rows[target.row]!.label === label ? [outcome] : [],
  );
}

/** Three areas of four units each under a typed total; the first area's sub-total of the outcome as given. */
const areas = (first: string, total: string) => [
  ["Enhet (tkr)", "Utfall 2024", "Utfall 2025"],
  ["Förskola norr", "4 002", "4 113"],
  ["Förskola syd", "3 765", "3 874"],
  ["Förskola väst", "2 838", "2 951"],
  ["Förskola öst", "5 119", "5 207"],
  ["Summa förskola", "15 724", first],
  ["Hemtjänst norr", "7 216", "7 341"],
  ["Hemtjänst syd", "6 057", "6 128"],
  ["Hemtjänst väst", "4 391", "4 489"],
  ["Hemtjänst öst", "7 868", "8 016"],
  ["Summa hemtjänst", "25 532", "25 974"],
  ["Bibliotek norr", "1 187", "1 219"],
  ["Bibliotek syd", "1 402", "1 457"],
  ["Bibliotek väst", "955", "983"],
  ["Bibliotek öst", "1 074", "1 108"],
  ["Summa bibliotek", "4 618", "4 767"],
  ["Totalt", "45 874", total],
];

describe("A typed total over sub-totals, some of them computed", () => {
  const live = "=SUM(C2:C5)~16 145";
  test("a typed sub-total is rounded once, however many rows it has: four too much is an error", () => {
    expect(outcomesOf("Totalt", areas("16 145", "46 890"))).toEqual(["holds", "fails"]);
    expect(outcomesOf("Totalt", areas(live, "46 890"))).toEqual(["holds", "fails"]);
  });

  test("what the rows of the computed one are rounded by is let pass", () => {
    expect(outcomesOf("Totalt", areas(live, "46 889"))).toEqual(["holds", "rounding"]);
  });
});

test("counts that turn out to be rounded are let differ by what the rows of a computed sub-total are rounded by", () => {
  const posts = [
    ["Enhet", "Antal platser 2023", "Antal platser 2024", "Antal platser 2025"],
    ["Förskola norr", "108", "113", "117"],
    ["Förskola syd", "71", "74", "76"],
    ["Förskola väst", "49", "51", "55"],
    ["Förskola öst", "199", "207", "204"],
    ["Summa förskola", "=SUM(B2:B5)~427", "=SUM(C2:C5)~445", "=SUM(D2:D5)~452"],
    ["Skola norr", "335", "341", "339"],
    ["Skola syd", "122", "128", "134"],
    ["Skola väst", "86", "89", "88"],
    ["Skola öst", "209", "216", "221"],
    ["Summa skola", "=SUM(B7:B10)~752", "=SUM(C7:C10)~774", "=SUM(D7:D10)~782"],
    ["Totalt", "1 179", "1 222", "1 237"],
  ];
  expect(outcomesOf("Totalt", posts)).toEqual(["holds", "rounding", "rounding"]);
});
