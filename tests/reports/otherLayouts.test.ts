import { checkSheet } from "../../src/domain/checkSheet";
import { allTerms, cellKey } from "../../src/domain/checks/check";
import type { Finding } from "../../src/domain/findings/findings";
import type { Grid } from "../../src/domain/sheet/grid";
import { OTHER_LAYOUTS } from "../support/otherLayouts";
import { printedGrid } from "../support/printedGrid";

function gridOf(name: string): Grid {
  const rows = OTHER_LAYOUTS[name]!;
  const headings = rows.findIndex((row) => row.filter(Boolean).length > 2) + 1;
  return printedGrid(rows, name === "a heading of two levels" ? 2 : headings);
}

const alarms = (grid: Grid): Finding[] =>
  checkSheet(grid).findings.filter(({ severity }) => severity === "error" || severity === "warning");

/** How many checks an experienced reader would make at the least; 0 where there is nothing to check. */
const CHECKS: Readonly<Record<string, number>> = {
  "a list of invoices": 0,
  "a list of telephones": 0,
  "staff with shares and averages": 4,
  ages: 3,
  "volumes and prices in one table": 4,
  "tertials and the year": 4,
  balanskravsutredning: 6,
  kassaflödesanalys: 6,
};

describe.each(Object.keys(OTHER_LAYOUTS))("A table never seen: %s", (name) => {
  test("raises no false alarm, and is checked as far as it can be", () => {
    const check = checkSheet(gridOf(name));
    expect(alarms(gridOf(name))).toEqual([]);
    expect(check.checks.length + check.conditions.length).toBeGreaterThanOrEqual(CHECKS[name] ?? 7);
    if (CHECKS[name] === 0) expect(check.checks).toHaveLength(0);
  });

  test("a changed digit is named where two checks meet, and nobody else is blamed for it", () => {
    const grid = gridOf(name);
    const { checks } = checkSheet(grid);
    const meeting = new Map<number, { row: number; column: number; count: number }>();
    for (const check of checks) {
      for (const term of allTerms(check)) {
        const { table, row, column } = term;
        const place = { row: table.rows[row]!.sheetRow, column: table.columns[column]!.sheetColumn };
        meeting.set(cellKey(term), { ...place, count: (meeting.get(cellKey(term))?.count ?? 0) + 1 });
      }
    }
    const blamed: string[] = [];
    const missed: string[] = [];
    let tried = 0;
    for (const { row, column, count } of meeting.values()) {
      const value = grid.values[row]![column]!;
      if (count < 2 || typeof value !== "number" || Math.abs(value) < 100) continue;
      tried++;
      const values = grid.values.map((cells, r) =>
        cells.map((cell, c) => (r === row && c === column ? value + Math.sign(value) * 30 : cell)),
      );
      const found = alarms({ ...grid, values, formulas: values });
      const named = found.flatMap((finding) => (finding.rule === "wrongFigure" ? [finding.suspect] : []));
      const isRight = named.some(
        (s) => s.table.rows[s.row]!.sheetRow === row && s.table.columns[s.column]!.sheetColumn === column,
      );
      if (!isRight) (named.length > 0 ? blamed : missed).push(`${row},${column}`);
    }
    expect(blamed).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(Math.floor(tried / 10));
  });
});
