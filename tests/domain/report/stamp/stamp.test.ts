import { stampDigest, stampFromText, stampToText } from "../../../../src/domain/report/stamp/stampText";
import type { Grid } from "../../../../src/domain/sheet/grid";
import { gridOf, stamped, told, type Rows } from "./stamped";

const ROWS: Rows = [
  ["Driftredovisning", "", "", "", ""],
  ["Januari–november 2025, tkr", "", "", "", ""],
  ["Verksamhet", "Budget", "Utfall", "Avvikelse", "Kommentar"],
  ["Förskola", "-41 200", "-43 650", "-2 450", "Fler barn än väntat."],
  ["Grundskola", "-88 940", "-87 310", "1 630", ""],
  ["Gymnasium", "-12 480", "-12 480", "0", "I balans."],
  ["Fritid", "-5 020,5", "-4 990,5", "30,0", ""],
  ["Summa", "-147 640,5", "-148 430,5", "-790,0", ""],
];
const GRID = gridOf(ROWS);

const withCell = (rows: Rows, address: string, text: string): Rows =>
  rows.map((row, r) =>
    row.map((cell, c) => (address === `${String.fromCharCode(65 + c)}${r + 1}` ? text : cell)),
  );
const withRow = (rows: Rows, at: number, row: readonly string[]): Rows => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
];

describe("A stamped workbook that says the same", () => {
  test("is unchanged", () => expect(told(stamped([GRID]), GRID)).toEqual([]));

  test.each<[string, Grid]>([
    ["more decimals are shown", { ...GRID, formats: GRID.formats.map((row) => row.map(() => "0.00")) }],
    ["fewer decimals are shown", { ...GRID, formats: GRID.formats.map((row) => row.map(() => "#,##0")) }],
    ["figures are text", gridOf(ROWS, { asText: "\u00A0" })],
    ["what cells show is another", { ...GRID, texts: GRID.texts.map((row) => row.map(() => "###")) }],
    ["comments have been written", gridOf(withCell(ROWS, "E5", "Lägre lönekostnader."))],
    ["a nothing is a dash", gridOf(withCell(ROWS, "D6", "–"))],
    ["blanks have come into a name", gridOf(withCell(ROWS, "A5", " Grundskola "))],
    ["the table has been moved", gridOf(ROWS, { at: { row: 4, column: 2 } })],
    [
      "rows have changed places",
      gridOf([...ROWS.slice(0, 3), ROWS[5]!, ROWS[4]!, ROWS[3]!, ...ROWS.slice(6)]),
    ],
    [
      "columns have changed places",
      gridOf(
        ROWS.map(([label, budget, outcome, ...rest], r) =>
          r < 2 ? [label!, "", "", "", ""] : [label!, outcome!, budget!, ...rest],
        ),
      ),
    ],
    [
      "what a formula computes differs by the noise of binary fractions",
      {
        ...GRID,
        values: GRID.values.map((row) =>
          row.map((v) => (typeof v === "number" ? v * (1 + 1e-16) + 1e-13 : v)),
        ),
      },
    ],
  ])("is unchanged when %s", (_what, grid) => expect(told(stamped([GRID]), grid)).toEqual([]));

  test("is unchanged when its sheets stand in another order", () => {
    const other = gridOf(ROWS, { sheet: "Blad2" });
    expect(told(stamped([GRID, other]), other, GRID)).toEqual([]);
    expect(stampDigest(stamped([GRID, other]))).toBe(stampDigest(stamped([other, GRID])));
  });
});

describe("What has changed since", () => {
  test.each<[string, Rows, string[]]>([
    ["a figure", withCell(ROWS, "C5", "-87 610"), ["C5 -87310 -> -87610"]],
    ["a decimal", withCell(ROWS, "C7", "-4 990,6"), ["C7 -4990.5 -> -4990.6"]],
    ["a sign", withCell(ROWS, "D4", "2 450"), ["D4 -2450 -> 2450"]],
    ["a figure that was taken away", withCell(ROWS, "B6", ""), ["B6 -12480 -> "]],
    ["a figure where none stood", withCell(withCell(ROWS, "B6", ""), "B6", "12 480"), ["B6 -12480 -> 12480"]],
    ["a heading", withCell(ROWS, "C3", "Prognos"), ["C3 'Utfall -> 'Prognos"]],
    [
      "the unit above",
      withCell(ROWS, "A2", "Januari–november 2025, mnkr"),
      ["A2 'Januari–november 2025, tkr -> 'Januari–november 2025, mnkr"],
    ],
    ["the name of a row", withCell(ROWS, "A5", "Grundskola F–9"), ["A5 'Grundskola -> 'Grundskola F–9"]],
    ["a new row", withRow(ROWS, 5, ["Särskola", "-900", "-950", "-50", ""]), ["+ row Särskola"]],
    [
      "a new row, and a figure below it",
      withCell(withRow(ROWS, 5, ["Särskola", "-900", "-950", "-50", ""]), "C9", "-149 380,5"),
      ["C9 -148430.5 -> -149380.5", "+ row Särskola"],
    ],
    ["a row that is gone", ROWS.filter(([label]) => label !== "Fritid"), ["- row Fritid"]],
    ["a column that is gone", ROWS.map(([a, b, c, , e]) => [a!, b!, c!, e!]), ["- column Avvikelse"]],
  ])("is told cell by cell: %s", (_what, rows, expected) =>
    expect(told(stamped([GRID]), gridOf(rows))).toEqual(expected),
  );

  test("is told at the rows' new places, when two rows of the same name stand there", () => {
    const twice = withRow(ROWS, 6, ["Förskola", "-100", "-90", "10", ""]);
    const later = withCell(withRow(twice, 4, ["Ny", "-1", "-2", "-1", ""]), "B8", "-110");
    expect(told(stamped([gridOf(twice)]), gridOf(later))).toEqual(["B8 -100 -> -110", "+ row Ny"]);
  });

  test("is told of sheets and tables that have come, gone or got another name", () => {
    const second = gridOf(ROWS, { sheet: "Vård" });
    const stamp = stamped([GRID, second]);
    expect(told(stamp, GRID)).toEqual(["- sheet Vård"]);
    expect(told(stamp, GRID, second, gridOf(ROWS, { sheet: "Ny" }))).toEqual(["+ sheet Ny"]);
    expect(told(stamp, GRID, gridOf(ROWS, { sheet: "Omsorg" }))).toEqual(["Vård is Omsorg"]);
    expect(told(stamp, GRID, gridOf(withCell(ROWS, "B5", "-110"), { sheet: "Omsorg" }))).toEqual([
      "Vård is Omsorg",
      expect.stringMatching(/^B5 .* -> -110$/),
    ]);
    // The same form with other figures is another committee's.
    const others = ROWS.map((row, r) => (r < 3 ? row : row.map((cell) => cell.replace(/\d/g, "7"))));
    expect(told(stamp, GRID, gridOf(others, { sheet: "Kultur" }))).toEqual([
      "- sheet Vård",
      "+ sheet Kultur",
    ]);
    const other: Rows = [
      ["Investeringar, tkr", "", "", "", ""],
      ["Projekt", "Total utgift", "Årets utgift", "", ""],
      ["Simhall", "12 000", "4 100", "", ""],
      ["Väg", "800", "300", "", ""],
      ["Summa", "12 800", "4 400", "", ""],
    ];
    const gap: Rows = [[""], [""], [""], [""]];
    expect(told(stamped([GRID]), gridOf([...ROWS, ...gap, ...other]))).toEqual([
      "+ table Investeringar, tkr",
    ]);
    expect(told(stamped([gridOf([...ROWS, ...gap, ...other])]), GRID)).toEqual([
      "- table Investeringar, tkr",
    ]);
  });
});

describe("A workbook too large for its old figures to be kept", () => {
  const rows = stamped([GRID], stampToText(stamped([GRID])).length - 1);
  const tables = stamped([GRID], 300);

  test("is kept as digests of rows, or of tables", () => {
    expect([rows.detail, tables.detail]).toEqual(["rows", "tables"]);
    expect(JSON.stringify(rows)).not.toContain("87310");
  });

  test.each([rows, tables])("is unchanged whatever its formats are", (stamp) => {
    expect(told(stamp, GRID)).toEqual([]);
    expect(told(stamp, { ...GRID, formats: GRID.formats.map((row) => row.map(() => "0.000")) })).toEqual([]);
    expect(told(stamp, gridOf(withCell(ROWS, "E5", "Ny kommentar.")))).toEqual([]);
    expect(told(stamp, gridOf(ROWS, { at: { row: 4, column: 2 } }))).toEqual([]);
  });

  test("tells which row is another, also where one has been inserted above it", () => {
    const changed = withCell(ROWS, "C6", "-12 481");
    expect(told(rows, gridOf(changed))).toEqual(["row Gymnasium"]);
    const inserted = withRow(changed, 4, ["Särskola", "-900", "-950", "-50", ""]);
    expect(told(rows, gridOf(inserted))).toEqual(["row Gymnasium", "+ row Särskola"]);
    expect(told(tables, gridOf(changed))).toEqual(["table Driftredovisning"]);
  });
});

describe("A stamp in the file", () => {
  const text = stampToText(stamped([GRID]));

  test("is read as it was written", () => expect(stampToText(stampFromText(text)!)).toBe(text));

  test("with another figure in it is none: the digest over it says so", () => {
    expect(text).toContain("-87310");
    expect(stampFromText(text.replace("-87310", "-87311"))).toBeNull();
    expect(stampFromText(text.replace("2025-12-05", "2025-12-06"))).toBeNull();
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    '{"version":1}',
    '{"version":2,"sheets":[]}',
    text.replace('"Blad1"', "7"),
  ])("that is no stamp is none: %j", (broken) => expect(stampFromText(broken)).toBeNull());
});
