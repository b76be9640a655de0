import { isPrinted, amountAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import { toCheck, type Check } from "./check";

/** So many rows have to agree before two columns are taken for copies of each other. */
const LEAST_ROWS = 5;

/** More of them clear nobody of suspicion that is worth the wait. */
const MOST_CHECKS = 50_000;

/**
 * Two columns that say the same on every row, or on all but one: each bears witness to the other. Used only to
 * clear cells of suspicion (a change of one would break the likeness), never to accuse: a forecast may well
 * equal the budget on all rows but one.
 */
export function copyChecks(table: Table): Check[] {
  const columns = table.columns.flatMap(({ role }, c) =>
    role === "note" || role === "deviation" ? [] : [c],
  );
  const checks: Check[] = [];
  for (const [i, b] of columns.entries()) {
    // One that is like several is held against the first of them: those are held against each other already.
    for (const a of columns.slice(0, i)) {
      if (checks.length > MOST_CHECKS) return checks;
      const found = likeness(table, a, b);
      for (const check of found) checks.push(check);
      if (found.length > 0) break;
    }
  }
  return checks;
}

function likeness(table: Table, a: number, b: number): Check[] {
  const { amounts } = table;
  const rows: number[] = [];
  let differing = 0;
  for (let r = 0; r < amounts.rows && differing < 2; r++) {
    if (!isPrinted(amounts, r, a) || !isPrinted(amounts, r, b)) continue;
    if (amountAt(amounts, r, a) !== amountAt(amounts, r, b)) differing++;
    else if (amountAt(amounts, r, a) !== 0) rows.push(r);
  }
  if (differing > 1 || rows.length < LEAST_ROWS) return [];
  return rows.map((row) =>
    toCheck(
      "copy",
      [{ table, row, column: a, coefficient: 1 }],
      { table, row, column: b },
      { isShadow: true },
    ),
  );
}
