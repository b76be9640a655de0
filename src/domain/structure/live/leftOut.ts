import { isPrinted, amountAt } from "../../tables/amounts";
import type { Table } from "../../tables/table";
import { areRowsInUnits } from "../../tables/unitsOfRows";
import { balanceOf } from "../../words/balances";
import { OF_COMMITTEE } from "../../words/committees";
import { says } from "../../words/lexicon";
import { OF_NET, TOTAL_OF_ALL, type RowRole } from "../../words/rowRoles";
import type { Part } from "../part";

/** What is known of the rows around a sum. */
export interface Surroundings {
  readonly table: Table;
  /** The row is a part of another sum. */
  isOwned(row: number): boolean;
  /** The row is a sum of others. */
  isTotal(row: number): boolean;
  /** The rows that a row adds up; none where it is no sum. */
  rowsBehind(row: number): readonly number[];
}

/**
 * Rows that a sum leaves out although they stand among its rows, between them and the total, or between them and
 * the heading above: rows of figures like the others, that belong to no other sum.
 * Rows that stand each in their own unit are never missed.
 * @param columns those in which the row has to say something: a row of zeros is missed by nobody
 */
export function leftOut(
  around: Surroundings,
  total: number,
  parts: readonly Part[],
  columns: readonly number[],
): number[] {
  const rows = parts.map(({ row }) => row);
  if (parts.length < 2 || parts.some(({ sign }) => sign < 0)) return [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  if ((first < total && total < last) || areRowsInUnits(around.table)) return [];
  const isBelow = total > last;
  const [near, far] = isBelow ? [last, first] : [first, last];
  const step = isBelow ? 1 : -1;
  const taken = new Set(rows);
  // Where all its rows stand in other sums as well, across groups of the same rows, that exempts none.
  const areShared = rows.every((row) => around.isOwned(row));
  const isOthers = (row: number) => around.isOwned(row) && !areShared;
  const isOfAnother = otherGroups(around.table, total, rows);
  // Whoever takes the rows of a sub-total one by one, as DELSUMMA does, has taken it in.
  const isTakenApart = (row: number) => around.rowsBehind(row).some((behind) => taken.has(behind));
  const isMissed = (row: number) =>
    !taken.has(row) &&
    !isTakenApart(row) &&
    !isOfAnother(row) &&
    !isOthers(row) &&
    isMissedBy(around, total, row, columns);
  const isEnd = (row: number) =>
    !isMissed(row) && (isBoundary(around, row) || isOfAnother(row) || isOthers(row));
  // Whatever stands beyond a part that is a total itself belongs to that.
  const isClosed = around.rowsBehind(far).some((row) => (far - row) * step > 0);
  const beyond = isClosed
    ? []
    : ((isBelow && around.table.rows[total]!.role === "net"
        ? resultAbove(around, total, far, isMissed)
        : null) ?? run(around, far - step, -step as 1 | -1, isEnd, isMissed));
  return [
    ...range(first, last).filter(isMissed),
    ...run(around, near + step, step, (row) => row === total, isMissed),
    // Below a total that stands above its rows several more may be a group of their own.
    ...(isBelow || beyond.length === 1 ? beyond : []),
  ].sort((a, b) => a - b);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** The rows from one on to the end of their group, where every one of them is missed; otherwise none. Blank rows may follow. */
function run(
  { table, isTotal }: Surroundings,
  from: number,
  step: 1 | -1,
  isEnd: (row: number) => boolean,
  isMissed: (row: number) => boolean,
): number[] {
  const rows: number[] = [];
  for (let row = from; !isEnd(row); row += step) {
    if (isMissed(row)) {
      rows.push(row);
      // The rows above a total are its own.
      if (step < 0 && isTotal(row)) break;
    } else if (rows.length === 0 || !table.rows[row]!.isBlank) return [];
  }
  return rows;
}

/**
 * What begins another group by its name: after "varav" rows a row that is none, and in a table of committees, each
 * above what it consists of, another committee.
 */
function otherGroups({ rows }: Table, total: number, parts: readonly number[]): (row: number) => boolean {
  const isOfWhich = (row: number) => rows[row]?.role === "ofWhich";
  const isCommittee = (row: number) => says(OF_COMMITTEE, rows[row]?.label ?? "");
  const areOfWhich = parts.every(isOfWhich);
  const areCommittees = isCommittee(total) && !parts.some(isCommittee);
  return (row) => isOfWhich(row) !== areOfWhich || (areCommittees && isCommittee(row));
}

/**
 * What a net goes on from: the result above it, whatever headings stand between, or a total right above. A closing
 * balance begins with its opening one, and groups that each end in a net of their own do not lead to each other.
 */
function resultAbove(
  { table: { rows }, isTotal }: Surroundings,
  total: number,
  first: number,
  isMissed: (row: number) => boolean,
): number[] | null {
  let row = first - 1;
  while (row >= 0 && !rows[row]!.hasFigures) row--;
  if (row < 0 || !isTotal(row) || !isMissed(row)) return null;
  const [above, own] = [rows[row]!, rows[total]!];
  const isAlike = above.key === own.key || [above, own].every(({ label }) => says(OF_NET, label));
  const isResult = row === first - 1 || (above.role === "net" && !isAlike && !balanceOf(above.label));
  return isResult ? [row] : null;
}

/** A heading, a blank row, the end of the table, another total. */
function isBoundary({ table, isTotal }: Surroundings, row: number): boolean {
  const own = table.rows[row];
  return !own?.hasFigures || isTotal(row) || own.role === "total";
}

/** What no total adds, whatever it is. */
const NO_PARTS: ReadonlySet<RowRole> = new Set(["percent", "aggregate", "deviation"]);

function isMissedBy(
  { table, isTotal }: Surroundings,
  total: number,
  row: number,
  columns: readonly number[],
): boolean {
  const own = table.rows[row];
  const whole = table.rows[total]!;
  if (!own?.hasFigures) return false;
  // The total of all takes the sub-totals in that nothing else does.
  const isOfAll = says(TOTAL_OF_ALL, whole.label) && !says(TOTAL_OF_ALL, own.label);
  // One result leads to the next, and goes on from the total it begins with. Other totals end a group.
  const goesOn = whole.role === "net";
  const isPart = own.role === "total" ? isOfAll || goesOn : !NO_PARTS.has(own.role);
  if (!isPart || (isTotal(row) && !isOfAll && !goesOn)) return false;
  return columns.some((c) => isPrinted(table.amounts, row, c) && amountAt(table.amounts, row, c) !== 0);
}
