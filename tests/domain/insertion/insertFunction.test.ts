import { readTables } from "../../../src/domain/readTables";
import { parseAddress } from "../../../src/domain/sheet/address";
import type { Grid } from "../../../src/domain/sheet/grid";
import { insertFunction } from "../../../src/domain/insertion/insertFunction";
import { printedGrid } from "../../support/printedGrid";

const DRIFT = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
    ["Skola", "20 066", "15 452", ""],
    ["Vård", "5 913", "4 078", ""],
    ["Kultur", "1 251", "1 139", ""],
    ["Totalt", "27 230", "20 669", ""],
  ],
  1,
);

/** The formula, or why there is none. */
function inserted(name: string, grid: Grid, marked: string): string {
  const result = insertFunction(name, grid, readTables(grid), parseAddress(marked)!);
  return result.kind === "formula" ? result.formula : result.kind;
}

const address = (grid: Grid, row: number, column: string) => `${column}${grid.area.row + 1 + row}`;

describe("A function for the marked cells", () => {
  const first = address(DRIFT, 1, "D");
  const last = address(DRIFT, 4, "D");
  const rows = (letter: string) => `${letter}${first.slice(1)}:${letter}${last.slice(1)}`;

  test("is one call over the rows, its arguments found by the headings", () => {
    expect(inserted("AVVIKELSE", DRIFT, `${first}:${last}`)).toBe(`=AVVIKELSE(${rows("B")},${rows("C")})`);
    expect(inserted("PROCENT_AV_BUDGET", DRIFT, `${first}:${last}`)).toBe(
      `=PROCENT_AV_BUDGET(${rows("B")},${rows("C")})`,
    );
  });

  test("takes a single cell as that row alone", () => {
    expect(inserted("AVVIKELSE", DRIFT, first)).toBe(`=AVVIKELSE(B${first.slice(1)},C${first.slice(1)})`);
  });

  test("takes what is marked below the table as the rows of the table", () => {
    expect(inserted("AVVIKELSE", DRIFT, `${first}:D5000`)).toBe(`=AVVIKELSE(${rows("B")},${rows("C")})`);
  });

  test("finds budget and outcome whichever stands first", () => {
    const turned = printedGrid(
      [
        ["Verksamhet", "Utfall 2025", "Budget 2025", "Kvar"],
        ["Skola", "15 452", "20 066", ""],
        ["Vård", "4 078", "5 913", ""],
      ],
      1,
    );
    const at = `${address(turned, 1, "D")}:${address(turned, 2, "D")}`;
    expect(inserted("AVVIKELSE", turned, at)).toBe(
      `=AVVIKELSE(${at.replace(/D/g, "C")},${at.replace(/D/g, "B")})`,
    );
  });

  test("takes the budget of the same months before the one that stands nearer", () => {
    const wide = printedGrid(
      [
        ["Verksamhet", "Budget jan-aug 2025", "Budget helår 2025", "Utfall jan-aug 2025", ""],
        ["Skola", "13 377", "20 066", "15 452", ""],
        ["Vård", "3 942", "5 913", "4 078", ""],
      ],
      1,
    );
    const at = `${address(wide, 1, "E")}:${address(wide, 2, "E")}`;
    expect(inserted("AVVIKELSE", wide, at)).toBe(
      `=AVVIKELSE(${at.replace(/E/g, "B")},${at.replace(/E/g, "D")})`,
    );
  });

  test('says "netto" where costs stand with a minus', () => {
    const net = printedGrid(
      [
        ["Verksamhet", "Budget 2025", "Utfall 2025", ""],
        ["Skola", "-20 066", "-15 452", ""],
        ["Vård", "-5 913", "-4 078", ""],
      ],
      1,
    );
    const at = address(net, 1, "D");
    expect(inserted("AVVIKELSE", net, at)).toBe(`=AVVIKELSE(B${at.slice(1)},C${at.slice(1)},"netto")`);
    expect(inserted("PROCENT_AV_BUDGET", net, at)).not.toContain("netto");
  });

  test("reads the month out of the heading, and asks for it where there is none", () => {
    expect(inserted("PROGNOS_HELÅR", DRIFT, `${first}:${last}`)).toBe(`=PROGNOS_HELÅR(${rows("C")},8)`);
    const timeless = printedGrid(
      [
        ["Verksamhet", "Budget", "Utfall", ""],
        ["Skola", "20 066", "15 452", ""],
        ["Vård", "5 913", "4 078", ""],
      ],
      1,
    );
    expect(inserted("PROGNOS_HELÅR", timeless, address(timeless, 1, "D"))).toBe("noMonth");
  });

  test("takes the columns to the left in their order where no heading says which", () => {
    const unknown = printedGrid(
      [
        ["", "a", "b", ""],
        ["x", "12", "2 500", ""],
        ["y", "3", "1 000", ""],
      ],
      1,
    );
    const at = `${address(unknown, 1, "D")}:${address(unknown, 2, "D")}`;
    const result = insertFunction("PROGNOS_VOLYM", unknown, readTables(unknown), parseAddress(at)!);
    expect(result).toMatchObject({
      formula: `=PROGNOS_VOLYM(${at.replace(/D/g, "B")},${at.replace(/D/g, "C")})`,
      isByHeadings: false,
    });
  });
});

describe("Nothing is proposed", () => {
  test("where a marked cell is not blank, and it says which", () => {
    const at = `${address(DRIFT, 1, "C")}:${address(DRIFT, 2, "C")}`;
    expect(insertFunction("AVVIKELSE", DRIFT, readTables(DRIFT), parseAddress(at)!)).toEqual({
      kind: "notBlank",
      cell: { row: DRIFT.area.row + 1, column: 2 },
    });
  });

  test("where several columns are marked, or merged cells", () => {
    expect(inserted("AVVIKELSE", DRIFT, "D5:E6")).toBe("severalColumns");
    const row = DRIFT.area.row + 1;
    const merged = { ...DRIFT, merged: [{ row, column: 3, rows: 2, columns: 1 }] };
    expect(inserted("AVVIKELSE", merged, address(DRIFT, 1, "D"))).toBe("merged");
  });

  test("where the figures it needs do not stand there", () => {
    expect(inserted("AVVIKELSE", DRIFT, "A50")).toBe("noColumns");
    expect(inserted("VOLYMEFFEKT", DRIFT, address(DRIFT, 1, "D"))).toBe("noColumns");
  });
});

test("text where a number is read is told of, row by row", () => {
  const grid = printedGrid(
    [
      ["Verksamhet", "Budget 2025", "Utfall 2025", ""],
      ["Skola", "20 066", "15 452", ""],
      ["Vård", "5 913", "Ej aktuellt", ""],
      ["Kultur", "1 251", "–", ""],
    ],
    1,
  );
  const at = `${address(grid, 1, "D")}:${address(grid, 3, "D")}`;
  expect(insertFunction("AVVIKELSE", grid, readTables(grid), parseAddress(at)!)).toMatchObject({
    unreadable: [grid.area.row + 2],
  });
});

test("shares get a format in per cent, amounts the one of the figures they come from", () => {
  const formats = DRIFT.formats.map((row) => row.map(() => "#,##0"));
  const grid = { ...DRIFT, formats };
  const at = parseAddress(address(DRIFT, 1, "D"))!;
  expect(insertFunction("AVVIKELSE", grid, readTables(grid), at)).toMatchObject({ format: "#,##0" });
  expect(insertFunction("PROCENT_AV_BUDGET", grid, readTables(grid), at)).toMatchObject({ format: "0.0%" });
});

test("In an Excel that hands blank cells on as 0 each range is guarded, and the words and months are not", () => {
  const first = address(DRIFT, 1, "D");
  const result = insertFunction("AVVIKELSE", DRIFT, readTables(DRIFT), parseAddress(first)!, true);
  const [b, c] = ["B", "C"].map((letter) => `${letter}${first.slice(1)}`);
  expect(result).toMatchObject({ formula: `=AVVIKELSE(IF(${b}="","",${b}),IF(${c}="","",${c}))` });
  const year = insertFunction("PROGNOS_HELÅR", DRIFT, readTables(DRIFT), parseAddress(first)!, true);
  expect(year).toMatchObject({ formula: `=PROGNOS_HELÅR(IF(${c}="","",${c}),8)` });
});
