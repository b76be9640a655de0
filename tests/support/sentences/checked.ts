import { toCheck, type Check, type CheckKind } from "../../../src/domain/checks/check";
import type { CheckedTable } from "../../../src/domain/checks/checkTable";
import type { Unchecked } from "../../../src/domain/checks/coverage";
import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../printedGrid";
import { CHECKED_DRIFT, DRIFT, NAMELESS_DRIFT } from "./drift";

const FEW = [
  ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
  ["Skola", "500", "510", "-10"],
  ["", "300", "290", "10"],
  ["Summa", "800", "800", "0"],
  ["Avgår", "100", "90", "10"],
  ["Netto", "700", "710", "-10"],
];

/** A check of each kind that does not hold, one that begins with what is subtracted, and one with a minus within. */
export function eachCheck(): Check[] {
  const at = (row: number, column: number, coefficient: 1 | -1 = 1) => ({
    table: DRIFT,
    row,
    column,
    coefficient,
  });
  const { table: few } = checkSheet(printedGrid(FEW, 1)).tables[0]!;
  const of = (column: number) => ({ table: few, row: 0, column, coefficient: 1 as const });
  const nameless = (row: number) => ({ ...at(row, 0), table: NAMELESS_DRIFT });
  const kinds: { readonly [Kind in CheckKind]: Check } = {
    footing: toCheck("footing", [at(0, 0), at(1, 0)], at(3, 0)),
    crossFooting: toCheck("crossFooting", [at(0, 0), at(0, 1, -1)], at(0, 0)),
    rowSum: toCheck("rowSum", [at(0, 0), at(0, 1), at(0, 2)], at(0, 0)),
    copy: toCheck("copy", [at(0, 0)], at(0, 1)),
    crossTable: toCheck("crossTable", [at(0, 0), at(1, 0)], at(3, 0)),
    restated: toCheck("restated", [at(0, 0)], at(3, 0)),
  };
  return [
    ...Object.values(kinds),
    toCheck("crossFooting", [at(1, 1, -1), at(1, 0)], at(2, 2)),
    toCheck("crossFooting", [at(0, 0, -1), at(1, 0)], at(2, 0)),
    toCheck("rowSum", [of(0), of(2)], of(1)),
    toCheck("footing", [nameless(0), nameless(1)], nameless(3)),
    toCheck("copy", [nameless(0)], nameless(1)),
    toCheck("restated", [nameless(0)], nameless(3)),
  ];
}

/** Tables as they are read: with few sums, with many, with nothing to add, and without names. */
export function readTables(): CheckedTable[] {
  const equal = [
    ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
    ["Skola", "500", "500", "0"],
    ["Vård", "300", "300", "0"],
    ["Summa", "800", "800", "0"],
  ];
  const none = [
    ["Verksamhet (tkr)", "Budget 2025"],
    ["Skola", "517"],
    ["Vård", "304"],
  ];
  const blocks = ["A", "B", "C", "D", "E", "F", "G"].flatMap((name, i) => [
    [`${name} lön`, String(100 + 7 * i)],
    [`${name} hyra`, String(40 + 3 * i)],
    [`Summa ${name}`, String(140 + 10 * i)],
  ]);
  const many = [["Konto (tkr)", "Utfall 2025"], ...blocks];
  const repeated = [
    ["Verksamhet (tkr)", "Budget", "Utfall"],
    ["Skola", "517", "498"],
    ["Summa skola", "517", "498"],
    ["Vård", "304", "311"],
    ["Summa vård", "304", "311"],
    ["Totalt", "821", "809"],
  ];
  const sheets = [repeated, FEW, equal, none, many].map(
    (rows) => checkSheet(printedGrid(rows, 1)).tables[0]!,
  );
  return [CHECKED_DRIFT, ...sheets, { ...CHECKED_DRIFT, table: NAMELESS_DRIFT }];
}

/** Places without a check: the whole table, columns, rows and cells, one and several. */
export function uncheckedPlaces(): Unchecked[] {
  const { area } = DRIFT;
  const place = (shape: Unchecked["shape"], row: number, column: number, rows: number, columns: number) => ({
    area: { row, column, rows, columns },
    why: "alone" as const,
    count: rows * columns,
    shape,
    table: DRIFT,
  });
  const wide = { ...DRIFT, columns: [...DRIFT.columns, { ...DRIFT.columns[0]!, sheetColumn: 4 }] };
  return [
    { ...place("table", area.row, area.column, area.rows, area.columns), table: null },
    place("table", area.row, area.column, area.rows, area.columns),
    place("columns", 1, 1, 4, 1),
    place("columns", 1, 1, 4, 2),
    { ...place("columns", 1, 1, 4, 4), table: wide },
    place("rows", 4, 1, 1, 3),
    place("rows", 1, 1, 3, 3),
    place("cells", 1, 1, 1, 1),
    place("cells", 1, 1, 2, 2),
    { ...place("columns", 1, 1, 4, 2), table: NAMELESS_DRIFT },
    { ...place("rows", 4, 1, 1, 3), table: NAMELESS_DRIFT },
  ];
}
