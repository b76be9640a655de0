import fc from "fast-check";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Grid } from "../../../src/domain/sheet/grid";
import { reportGrid } from "../../support/printedGrid";
import { allReportTables } from "../../support/reportTables";

/**
 * A published table with some of its figures changed, some blanked and some rows taken away, so that sums are
 * lost, columns are left over and totals stand alone.
 */
const tables = allReportTables();
const spoilt = fc
  .record({
    table: fc.constantFrom(...tables),
    row: fc.nat(12),
    column: fc.nat(12),
    blanked: fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 12 }),
    changed: fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.integer({ min: -9000, max: 9000 })), {
      maxLength: 8,
    }),
  })
  .map(({ table, row, column, blanked, changed }): Grid => {
    const grid = reportGrid(table, { at: { row, column } });
    const values = grid.values.map((cells) => [...cells]);
    const isFigure = (r: number, c: number) => typeof values[r]?.[c] === "number";
    for (const [r, c] of blanked) if (isFigure(r, c)) values[r]![c] = "";
    for (const [r, c, value] of changed) if (isFigure(r, c)) values[r]![c] = value;
    return { ...grid, values, formulas: values };
  });

test("every figure of a table is checked or listed, and none of them twice", () => {
  fc.assert(
    fc.property(spoilt, (grid) => {
      const { coverage, checks, conditions, tables: read } = checkSheet(grid);
      const inChecks = new Set<string>();
      const put = ({
        table,
        row,
        column,
      }: {
        table: (typeof read)[0]["table"];
        row: number;
        column: number;
      }) => inChecks.add(`${table.rows[row]!.sheetRow},${table.columns[column]!.sheetColumn}`);
      for (const { terms, target } of checks) [...terms, target].forEach(put);
      for (const { cells, target } of conditions) [...cells, target].forEach(put);

      const listed = new Map<string, number>();
      for (const { area } of coverage.unchecked) {
        for (let r = area.row; r < area.row + area.rows; r++) {
          for (let c = area.column; c < area.column + area.columns; c++) {
            listed.set(`${r},${c}`, (listed.get(`${r},${c}`) ?? 0) + 1);
          }
        }
      }
      let figures = 0;
      for (const { table } of read) {
        table.figures.forEach((row, r) =>
          row.forEach((figure, c) => {
            if (!figure || table.columns[c]!.role === "note") return;
            figures++;
            const key = `${table.rows[r]!.sheetRow},${table.columns[c]!.sheetColumn}`;
            const times = { key, checked: inChecks.has(key), listed: listed.get(key) ?? 0 };
            expect(times).toEqual({ key, checked: times.checked, listed: times.checked ? 0 : 1 });
          }),
        );
      }
      expect(coverage.amounts).toBeGreaterThanOrEqual(figures);
      expect(coverage.amounts - coverage.checked).toBe(
        coverage.unchecked.reduce((sum, { count }) => sum + count, 0),
      );
    }),
    { numRuns: 150, seed: 20251129 },
  );
});
