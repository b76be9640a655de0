import type { Table } from "../tables/table";
import { balanceOf, balanceSide } from "../words/balances";
import { ALL_OF_A_SIDE } from "../words/incomes";
import { comparable } from "../words/comparable";
import { fits } from "../words/lexicon";
import { CALLED_NET, TITLE_GOES_ON, WHOLE_OF_ALL } from "../words/rowRoles";
import { wholesAtTheEnd } from "./lastRows";
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
  for (const { closing, isDated } of rollForwards(table))
    if (isPlain(closing) && !isDated) labels[closing] = "net";
  for (const row of incomeAndCosts(table)) if (isPlain(row)) labels[row] = "total";
  for (const row of namedAsTheirBlock(table)) if (isPlain(row)) labels[row] = "total";
  if (!labels.includes("total") && !labels.includes("net"))
    for (const row of wholesAtTheEnd(table)) if (isPlain(row)) labels[row] = "total";
  for (const row of ends(table)) if (isPlain(row) && isNetOfTotals(table, labels, row)) labels[row] = "net";
  return labels;
}

/** A row that closes what another above it opens. */
export interface RollForward {
  readonly opening: number;
  readonly closing: number;
  /** Only the years in their names tell. */
  readonly isDated?: true;
}

/** Each closing balance with the nearest opening one of the same name above it. */
export function rollForwards({ rows }: Table): RollForward[] {
  const opened = new Map<string, number>();
  const balances = rows.flatMap(({ label, hasFigures }, row): RollForward[] => {
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
  return [...balances, ...fromYearToYear(rows)];
}

/**
 * "Ram 2024" opens the table, what changes follows, and "Ram 2025" closes it. Where other rows come back from year to
 * year as well it is a table of years.
 */
function fromYearToYear(rows: Table["rows"]): RollForward[] {
  const opened = new Map<string, number>();
  const found = rows.flatMap(({ key, hasFigures }, row): RollForward[] => {
    const [year, another] = key.match(/(?:19|20)\d\d/g) ?? [];
    if (!hasFigures || !year || another) return [];
    opened.set(key, row);
    const opening = opened.get(key.replace(year, String(Number(year) - 1)));
    return opening === undefined ? [] : [{ opening, closing: row, isDated: true }];
  });
  const [one, another] = found;
  return another || !one || one.closing - one.opening <= LEAST_ROWS ? [] : [one];
}

/**
 * "Intäkter" over its rows, and "Kostnader" over its own: where both open a block of other rows in one table they are
 * what these come to.
 */
function incomeAndCosts({ rows }: Table): number[] {
  const opening = rows.flatMap(({ key, hasFigures }, row) =>
    hasFigures && fits(ALL_OF_A_SIDE, key) ? [row] : [],
  );
  const isRow = (row: number) =>
    rows[row]?.hasFigures && rows[row].role === "plain" && !opening.includes(row);
  const isPair = opening.length === 2 && rows[opening[0]!]!.key !== rows[opening[1]!]!.key;
  return isPair && opening.every((row) => isRow(row + 1) && isRow(row + 2)) ? opening : [];
}

/** The first and the last row with figures. */
function ends({ rows }: Table): number[] {
  const figures = rows.flatMap(({ hasFigures }, row) => (hasFigures ? [row] : []));
  return figures.length > LEAST_ROWS ? [figures[0]!, figures.at(-1)!] : [];
}

/** A row called netto and something, which begins or ends a table right beside what it is the net of. */
function isNetOfTotals({ rows }: Table, labels: readonly LabelOfTotal[], row: number): boolean {
  if (!fits(CALLED_NET, rows[row]!.key)) return false;
  return [1, 2].some((step) => labels[row + step] === "total" || labels[row - step] === "total");
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
