import fc from "fast-check";
import { sheetReport } from "../../src/actions/check/sheetReport";
import { checkSheet } from "../../src/domain/checkSheet";
import type { Grid } from "../../src/domain/sheet/grid";
import { EMPTY_MEMORY } from "../../src/domain/sheet/memory";

const WORDS = [
  "",
  "Budget",
  "Utfall 2025",
  "Avvikelse",
  "Prognos",
  "Summa",
  "Totalt",
  "varav löner",
  "Netto",
  "Skola",
  "%",
  "-",
  "#REF!",
  "#DIV/0!",
  "jan",
  "Kvinnor",
  "Män",
  "Procent av budget",
  "12 345",
  "ung 100",
  "  ",
];
const cell = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.integer({ min: -99_999, max: 99_999 }),
  // Excel holds neither.
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e300, 2025, 0.1 + 0.2, 2 ** 53),
  fc.boolean(),
);
const format = fc.constantFrom(
  "General",
  "#,##0",
  "0.0%",
  "@",
  "yyyy-mm-dd",
  '#,##0;-#,##0;"-"',
  "[Red]0.00;;",
  "#,##0,",
  ";;;",
);

/** A small sheet with whatever cells may hold. */
export const anySheet: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) => {
    const matrix = <T>(of: fc.Arbitrary<T>) =>
      fc.array(fc.array(of, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc.tuple(matrix(cell), matrix(format), fc.nat(9));
  })
  .map(([values, formats, corner]) => {
    return {
      sheet: "Blad1",
      area: { row: corner, column: corner, rows: values.length, columns: values[0]!.length },
      values,
      formulas: values.map((row, r) => row.map((value, c) => ((r + c) % 5 === 4 ? "=B2-C2" : value))),
      formats,
      texts: values.map((row) => row.map(String)),
      merged: [{ row: corner, column: corner, rows: 1, columns: 2 }],
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
      isFiltered: false,
    };
  });

/** Checks a sheet and reads every sentence of the answer. @throws Error where there is none, or one with a hole in it */
export function answerTo(sheet: Grid): void {
  const report = sheetReport(sheet, checkSheet(sheet), EMPTY_MEMORY);
  const said = report.findings.flatMap(({ message, title, proof }) => [title, message, ...proof]).join(" ");
  if (report.verdict.text === "") throw new Error("There is no verdict.");
  if (/undefined|NaN|Infinity|\[object/.test(said)) throw new Error(`A sentence has a hole: ${said}`);
}
