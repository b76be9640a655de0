import { checkSheet } from "../../src/domain/checkSheet";
import { crossSheetFindings, type NamedSheetCheck } from "../../src/domain/crossSheet";
import { gridOfRows } from "../support/told";

const committee = (place: number) => `Område ${place}-nämnden`;

/** A consolidation of so many committees on each sheet with an even number, a committee's own table on the odd ones. */
function sheetsOf(count: number): NamedSheetCheck[] {
  return Array.from({ length: count }, (_, place) => {
    const rows =
      place % 2 === 1
        ? [
            ["Ekonomisk uppföljning över området (tkr)", ""],
            ["Budget", 1000 + place],
            ["Utfall", 900],
            ["Prognos", 950],
            ["Avvikelse", 100 + place],
          ]
        : [
            ["Nämnd", "Budget", "Utfall", "Avvikelse"],
            ...Array.from({ length: 20 }, (_, row) => [committee(row), 1000 + row, 900, 100 + row]),
            ["Totalt", 20_190, 18_000 + place, 2190 - place],
          ];
    const sheet = place % 2 === 1 ? committee(place) : `Samman ${place}`;
    return { sheet, check: checkSheet({ ...gridOfRows(rows), sheet }) };
  });
}

/** How often the rows of tables are gone through when so many sheets are held against each other. */
function readings(count: number): number {
  let reads = 0;
  const sheets = sheetsOf(count).map(({ sheet, check }) => ({
    sheet,
    check: {
      ...check,
      tables: check.tables.map((checked) => {
        const { rows } = checked.table;
        const table = Object.defineProperty({ ...checked.table }, "rows", {
          get: () => {
            reads += 1;
            return rows;
          },
        });
        return { ...checked, table };
      }),
    },
  }));
  crossSheetFindings(sheets);
  return reads;
}

describe("Sheets held against each other", () => {
  test("twice as many sheets cost about twice the reading, not four times", () => {
    expect(readings(40)).toBeLessThan(2.5 * readings(20));
  });

  test("each consolidation is asked about where a committee's own sheet says otherwise", () => {
    const sheets = sheetsOf(4).map((one) =>
      one.sheet === committee(1)
        ? {
            ...one,
            check: checkSheet({
              ...gridOfRows([
                ["Ekonomisk uppföljning över området (tkr)", ""],
                ["Budget", 1001],
                ["Utfall", 870],
                ["Prognos", 950],
                ["Avvikelse", 131],
              ]),
              sheet: one.sheet,
            }),
          }
        : one,
    );
    const found = crossSheetFindings(sheets);
    const told = (sheet: string) =>
      found
        .get(sheet)
        ?.map((one) => (one.rule === "crossSheet" ? [one.otherSheet, one.otherValue] : one.rule));
    expect(told("Samman 0")).toEqual(
      expect.arrayContaining([
        [committee(1), 870],
        [committee(1), 131],
      ]),
    );
    expect(told("Samman 2")).toEqual(told("Samman 0")?.filter((one) => one !== "statementFigure"));
    // The two consolidations have the same rows, and come to another total each.
    expect(told("Samman 0")).toContain("statementFigure");
    expect(told(committee(3))).toBeUndefined();
  });
});
