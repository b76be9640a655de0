import { checkSheet } from "../../src/domain/checkSheet";
import { readTables } from "../../src/domain/readTables";
import { differenceKey } from "../../src/domain/structure/answers";
import { printedGrid } from "../support/printedGrid";

const DRIFT = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ["Vård", "5 913", "4 078", "1 835"],
    ["Totalt", "25 979", "19 530", "6 449"],
  ],
  1,
);

describe("reading the tables of a sheet", () => {
  it("tells how each table is built: which rows are summed, which columns are compared", () => {
    const [read] = readTables(DRIFT);
    expect(read!.table.kind).toBe("operations");
    expect(read!.sums).toMatchObject([{ total: 2, parts: [{ row: 0 }, { row: 1 }] }]);
    expect(read!.differences).toMatchObject([{ deviation: 2, minuend: 0, subtrahend: 1 }]);
  });

  it("follows what the user has said of the build", () => {
    const [read] = readTables(DRIFT);
    const answers = { [differenceKey(read!.table, read!.differences[0]!)]: "no" };
    expect(readTables(DRIFT, answers)[0]).toMatchObject({
      differences: [],
      rejected: { differences: [{ deviation: 2 }] },
    });
  });

  it("gives the tables that a check of the sheet is made on", () => {
    const built = readTables(DRIFT);
    const checked = checkSheet(DRIFT).tables;
    expect(checked.map(({ table, sums, differences }) => ({ table, sums, differences }))).toEqual(
      built.map(({ table, sums, differences }) => ({ table, sums, differences })),
    );
  });

  it("reads whose figures the columns hold where the heading of a group stands between them", () => {
    const grid = printedGrid(
      [
        ["Betalningsflöden"],
        ["Tkr", "Kommunen 2024", "Kommunen 2023"],
        ["Den löpande verksamheten", "", ""],
        ["Årets resultat", "1 250", "980"],
        ["Avskrivningar", "310", "295"],
        ["Medel från verksamheten", "1 560", "1 275"],
      ],
      3,
    );
    const { table } = readTables(grid)[0]!;
    expect(table.columns.map(({ heading }) => heading)).toEqual(["Kommunen 2024", "Kommunen 2023"]);
    expect(table.rows.map(({ label }) => label)[0]).toBe("Den löpande verksamheten");
    expect(table.titles).toEqual(["Betalningsflöden"]);
  });

  it("reads the headings of merged cells wherever the table stands on its sheet", () => {
    const grid = printedGrid(
      [
        ["", "Budget", "", "Utfall"],
        ["Verksamhet", "2024", "2025", "2025"],
        ["Skola", "10 000", "12 000", "11 000"],
        ["Vård", "5 000", "6 000", "6 500"],
      ],
      2,
    );
    const { row, column } = grid.area;
    const moved = {
      ...grid,
      area: { ...grid.area, row: row + 7, column: column + 3 },
      merged: [{ row: row + 7, column: column + 4, rows: 1, columns: 2 }],
    };
    const headings = readTables(moved)[0]!.table.columns.map(({ heading }) => heading);
    expect(headings.slice(0, 2)).toEqual(["Budget 2024", "Budget 2025"]);
  });
});
