import { parseAddress } from "../../src/domain/sheet/address";
import { readSheet } from "../../src/excel/readSheet";
import { MEMORY_NAMESPACE } from "../../src/excel/memoryXml";
import { fill, openRealExcel, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => void (excel = openRealExcel()));
afterEach(() => excel.dispose());

/** Reads, and checks that it went in as many messages as promised. */
async function readIn(trips: number, ...args: Parameters<typeof readSheet>) {
  const before = excel.messages();
  const reading = await readSheet(...args);
  await excel.settle();
  expect(excel.messages() - before).toBe(trips);
  expect(excel.keptReferences()).toBe(0);
  return reading;
}

describe("Reading a sheet", () => {
  test("tells what its cells hold, where they stand and how they look, in one round trip", async () => {
    fill(excel.sheet, "B3", [
      ["Tkr", "Budget", "Utfall"],
      ["Förskola", 1234.5, "12 000"],
      ["Skola", { formula: "=C4*2", value: 2469 }, { error: "#REF!" }],
      [null, true, 0],
    ]);
    excel.sheet.setFormat({ row: 3, column: 2 }, "#,##0.0");

    expect(await readIn(1)).toEqual({
      kind: "grid",
      memory: { version: 1, approvals: [], answers: {} },
      grid: {
        sheet: "Blad1",
        area: { row: 2, column: 1, rows: 4, columns: 3 },
        values: [
          ["Tkr", "Budget", "Utfall"],
          ["Förskola", 1234.5, "12 000"],
          ["Skola", 2469, "#REF!"],
          ["", true, 0],
        ],
        formulas: [
          ["Tkr", "Budget", "Utfall"],
          ["Förskola", 1234.5, "12 000"],
          ["Skola", "=C4*2", "#REF!"],
          ["", true, 0],
        ],
        formats: [
          ["General", "General", "General"],
          ["General", "#,##0.0", "General"],
          ["General", "General", "General"],
          ["General", "General", "General"],
        ],
        texts: [
          ["Tkr", "Budget", "Utfall"],
          ["Förskola", "1\u00a0234,5", "12 000"],
          ["Skola", "2469", "#REFERENS!"],
          ["", "SANT", "0"],
        ],
        merged: [],
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: false,
        isFiltered: false,
      },
    });
  });

  test.each([
    [20_000, 1],
    [4_000, 5],
    [2_000, 10],
    [1, 16_384],
    [20, 1_000],
  ])("of %i rows and %i columns is one round trip too", async (rows, columns) => {
    const { sheet } = excel;
    for (const row of [0, rows - 1]) {
      for (const column of [0, columns - 1])
        sheet.setContent({ row, column }, { value: row * columns + column });
    }
    const reading = await readIn(1);
    expect(reading).toMatchObject({ kind: "grid", grid: { area: { row: 0, column: 0, rows, columns } } });
  });

  test("full of figures, 20 000 of them, is one round trip", async () => {
    const rows = Array.from({ length: 4000 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => row * 5 + column + 0.5),
    );
    fill(excel.sheet, "D7", rows);
    const reading = await readIn(1);
    expect(reading.kind === "grid" && reading.grid.values).toEqual(rows);
  });

  test("that begins far down or far out is put together as it stands", async () => {
    fill(excel.sheet, "AU1995", [
      ...Array.from({ length: 10 }, (_, row) => [row, row + 0.5, "x", null, null, row * 2]),
    ]);
    const reading = await readSheet();
    expect(reading).toMatchObject({ kind: "grid", grid: { area: { row: 1994, column: 46, rows: 10 } } });
    expect(reading.kind === "grid" && reading.grid.values[9]).toEqual([9, 9.5, "x", "", "", 18]);
    fill(excel.sheet, "AU3", [[1, 2, 3, 4, 5, 6, 7]]);
    excel.sheet.clear({ row: 1994, column: 46, rows: 10, columns: 6 }, "All");
    expect(await readIn(1)).toMatchObject({ grid: { values: [[1, 2, 3, 4, 5, 6, 7]] } });
  });

  test("of which one cell stands in the last row asks for no value before it is known where they stand", async () => {
    fill(excel.sheet, "A1", [
      ["Verksamhet", "Budget"],
      ["Skola", 100],
    ]);
    excel.sheet.setContent({ row: 1_048_575, column: 16_383 }, { value: 1 });
    const reading = await readSheet();
    expect(reading).toMatchObject({
      grid: {
        values: [
          ["Verksamhet", "Budget"],
          ["Skola", 100],
        ],
      },
    });
    expect(excel.largestAnswer()).toBeLessThan(6_000_000);
  });

  test("by name reads that sheet and leaves the active one active", async () => {
    fill(excel.workbook.addSheet("Nämnd 2025"), "A1", [["Budget"]]);
    fill(excel.sheet, "A1", [["annat"]]);
    expect(await readIn(1, "nämnd 2025")).toMatchObject({
      kind: "grid",
      grid: { sheet: "Nämnd 2025", values: [["Budget"]] },
    });
    expect(excel.workbook.activeSheet.name).toBe("Blad1");
  });

  test("tells of merged headers, hidden rows and columns, a filter and protection", async () => {
    const { sheet } = excel;
    fill(
      sheet,
      "B2",
      Array.from({ length: 6 }, () => [1, 2, 3, 4]),
    );
    sheet.merges = [{ row: 1, column: 2, rows: 1, columns: 2 }];
    sheet.hiddenRows = new Set([3, 4, 40]);
    sheet.hiddenColumns = new Set([0, 2]);
    sheet.isFiltered = true;
    sheet.isProtected = true;
    expect(await readIn(1)).toMatchObject({
      grid: {
        merged: [{ row: 1, column: 2, rows: 1, columns: 2 }],
        hiddenRows: [3, 4],
        hiddenColumns: [2],
        isFiltered: true,
        isProtected: true,
      },
    });
  });

  test("where every row is hidden still tells what stands there", async () => {
    fill(excel.sheet, "A1", [[1], [2]]);
    excel.sheet.hiddenRows = new Set([0, 1]);
    expect(await readIn(1)).toMatchObject({
      grid: { values: [[1], [2]], hiddenRows: [0, 1], hiddenColumns: [] },
    });
  });

  test("knows of a filtered Excel table without a filter on the sheet itself", async () => {
    fill(excel.sheet, "A1", [["Rad"], [1], [2]]);
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    const table = { id: "1", name: "Tabell1", area, showHeaders: true, showTotals: false };
    excel.sheet.tables = [{ ...table, isFiltered: false }];
    expect(await readIn(1)).toMatchObject({ grid: { isFiltered: false } });
    excel.sheet.tables = [{ ...table, isFiltered: true }];
    expect(await readIn(1)).toMatchObject({ grid: { isFiltered: true } });
  });

  test("that holds nothing but formats is reading an empty sheet", async () => {
    excel.sheet.setStyle({ row: 5, column: 5 }, { fill: "#FF0000" });
    excel.sheet.setFormat({ row: 6, column: 5 }, "#,##0");
    expect(await readIn(1)).toMatchObject({ kind: "empty", sheet: "Blad1" });
  });

  test("that does not exist, or a chart sheet, is told and not thrown", async () => {
    const chart = excel.workbook.insertSheet("Diagram1", "chart");
    expect(await readIn(1, "Blad9")).toEqual({ kind: "noWorksheet", sheet: "Blad9" });
    expect(await readIn(1, "Diagram1")).toEqual({ kind: "noWorksheet", sheet: "Diagram1" });
    excel.workbook.activate(chart.id);
    expect(await readIn(1)).toEqual({ kind: "noWorksheet", sheet: "" });
  });
});

describe("Reading a sheet with one value far away", () => {
  const table = [
    ["Verksamhet", "Budget"],
    ["Förskola", 100],
    ["Skola", 200],
  ];

  test.each(["XFD1048576", "IV65536", "A1048576"])(
    "in %s reads the table, and tells of the value",
    async (far) => {
      fill(excel.sheet, "B3", table);
      fill(excel.sheet, far, [[7]]);
      excel.sheet.hiddenRows = new Set([3]);
      expect(await readIn(3)).toMatchObject({
        kind: "grid",
        grid: {
          area: { row: 2, column: 1, rows: 3, columns: 2 },
          values: table,
          hiddenRows: [3],
          leftOut: [{ ...parseAddress(far) }],
        },
      });
    },
  );

  test("or a row as wide as the sheet below it reads the table, and tells of the row", async () => {
    fill(excel.sheet, "A1", table);
    fill(excel.sheet, "A5", [Array.from({ length: 16_384 }, (_, column) => column)]);
    const reading = await readSheet();
    expect(reading).toMatchObject({ grid: { values: table, leftOut: [parseAddress("A5:XFD5")] } });
  });

  test("as a formula tells of it too", async () => {
    fill(excel.sheet, "A1", table);
    fill(excel.sheet, "XFD1048576", [[{ formula: "=SUM(B2:B3)", value: 300 }]]);
    expect(await readIn(3)).toMatchObject({ grid: { leftOut: [parseAddress("XFD1048576")] } });
  });
});

test("A memory that is too large for a message is left where it is, and the sheet is read", async () => {
  fill(excel.sheet, "A1", [["Budget"], [1]]);
  const xml = `<memory xmlns="${MEMORY_NAMESPACE}">${" ".repeat(6_000_000)}</memory>`;
  excel.workbook.addCustomXmlPart(xml);
  expect(await readSheet()).toMatchObject({ isMemoryBroken: true, grid: { values: [["Budget"], [1]] } });
  expect([...excel.workbook.customXmlParts.values()]).toEqual([xml]);
});
