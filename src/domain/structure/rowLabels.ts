import type { Table } from "../tables/table";
import { balanceOf, balanceSide } from "../words/balances";
import { comparable } from "../words/comparable";
import { fits } from "../words/lexicon";
import { TITLE_GOES_ON, WHOLE_OF_ALL } from "../words/rowRoles";
import type { LabelOfTotal } from "./reading";

/** Fewer rows than this between a heading and the row that bears its name are no block. */
const LEAST_ROWS = 2;

/**
 * What the labels of a table call its rows: by their words, by what stands beside them, and by the name of what they
 * stand in. Tillgångar are all assets; "Låneskuld 31 december" closes what "Låneskuld 1 januari" opens; a last row
 * called what the table or the heading of its block is called is the whole of it.
 */
export function labelsOf(table: Table): LabelOfTotal[] {
  const labels = table.rows.map(({ role, hasFigures }): LabelOfTotal => {
    if (!hasFigures) return "none";
    return role === "total" || role === "net" || role === "deviation" ? role : "none";
  });
  const isPlain = (row: number) => table.rows[row]!.role === "plain" && labels[row] === "none";
  for (const [row, { label, hasFigures }] of table.rows.entries())
    if (hasFigures && isPlain(row) && balanceSide(label)) labels[row] = "total";
  for (const { closing } of rollForwards(table)) if (isPlain(closing)) labels[closing] = "net";
  for (const row of namedAsTheirBlock(table)) if (isPlain(row)) labels[row] = "total";
  return labels;
}

/** A row that closes what another above it opens. */
export interface RollForward {
  readonly opening: number;
  readonly closing: number;
}

/** Each closing balance with the nearest opening one of the same name above it. */
export function rollForwards({ rows }: Table): RollForward[] {
  const opened = new Map<string, number>();
  return rows.flatMap(({ label, hasFigures }, row): RollForward[] => {
    const balance = hasFigures ? balanceOf(label) : null;
    if (!balance) return [];
    if (balance.isOpening) {
      opened.set(balance.of, row);
      return [];
    }
    const opening = opened.get(balance.of);
    opened.delete(balance.of);
    return opening === undefined ? [] : [{ opening, closing: row }];
  });
}

/** Rows that end a block under a heading of the same name, or the table, by its name. */
function namedAsTheirBlock({ rows, title, labelHeading }: Table): number[] {
  const found: number[] = [];
  let [heading, since] = ["", 0];
  for (const [row, { key, hasFigures, isBlank }] of rows.entries()) {
    if (!hasFigures) {
      if (!isBlank) [heading, since] = [key, 0];
      continue;
    }
    if (since >= LEAST_ROWS && key !== "" && key === heading) found.push(row);
    since++;
  }
  const last = rows.reduce((at, { hasFigures }, row) => (hasFigures ? row : at), -1);
  if (last >= LEAST_ROWS && isWhole(rows[last]!.key, [title, labelHeading])) found.push(last);
  // A first row may as well be one of several called alike, unless nothing else says that it is the whole.
  const first = rows.findIndex(({ hasFigures }) => hasFigures);
  const hasTotals = rows.some(({ role, hasFigures }) => hasFigures && (role === "total" || role === "net"));
  if (last - first >= LEAST_ROWS && found.length === 0 && !hasTotals && isNamed(rows[first]!.key, [title]))
    found.push(first);
  return found;
}

/** What the table is called, or is about, or the whole of whatever there is: "Kommunen". */
function isWhole(key: string, names: readonly string[]): boolean {
  return fits(WHOLE_OF_ALL, key) || isNamed(key, names);
}

function isNamed(key: string, names: readonly string[]): boolean {
  return key !== "" && names.map(comparable).some((name) => name === key || isSubject(name, key));
}

/** "Socialnämnden prognos", "Hemtjänst per område": what a title begins with, unless it goes on with something beside. */
function isSubject(name: string, key: string): boolean {
  if (!name.startsWith(key)) return false;
  const rest = name.slice(key.length);
  return /^[ ,:(]/.test(rest) && !fits(TITLE_GOES_ON, rest.trim());
}
