import type { StatementColumn, StatementFigure } from "../questions/disagreements";
import { size, type StatementComparison } from "./comparison";
import { cellOf } from "./cells";
import type { Agreement } from "./comparisons";
import type { Sides } from "./sides";
import type { Witness } from "./witnesses";

/** So many causes within one report are slips of their own; more are another way of reckoning. */
const MOST_SLIPS = 4;

/** Two differences of two rounded figures each are so many units apart at most. */
const MOST_UNITS = 2n;

/**
 * The open disagreements of two columns. All by the same amount: one figure, and the totals that carry it. By several:
 * the year has been restated, or the budget changed, and that is asked once.
 * @param settled those of which it is known which side is wrong: what differs by their amount carries it
 */
export function askedOnce(
  open: readonly StatementComparison[],
  settled: readonly StatementComparison[],
  agreement: Agreement,
  sides: Sides,
): (StatementFigure | StatementColumn)[] {
  const [columns, known] = [byColumns(open, agreement), byColumns(settled, agreement)];
  return [...columns].flatMap(([key, all]): (StatementFigure | StatementColumn)[] => {
    const isCarried = (one: StatementComparison) =>
      (known.get(key) ?? []).some((other) => isOfOneCause(one, other, agreement));
    const carried = all.filter(isCarried).map((one) => figure(one, "carried", sides));
    const own = all.filter((one) => !isCarried(one));
    // All together they make up what a total is known to be wrong by: slips of one side, and no restatement.
    const together = own.reduce((sum, one) => sum + agreement.differenceOf(one), 0n);
    const isMadeUp = (known.get(key) ?? []).some(
      (other) => size(size(agreement.differenceOf(other)) - size(together)) <= MOST_UNITS * other.unit,
    );
    if (own.length > 1 && own.length <= MOST_SLIPS && isMadeUp)
      return [...carried, ...own.map((one) => figure(one, "open", sides))];
    return [...carried, ...(own.length > 0 ? askedOf(own, agreement, sides) : [])];
  });
}

function byColumns(
  comparisons: readonly StatementComparison[],
  agreement: Agreement,
): Map<string, StatementComparison[]> {
  const columns = new Map<string, StatementComparison[]>();
  for (const one of comparisons) {
    const key = agreement.columnsKey(one);
    const same = columns.get(key) ?? [];
    if (same.push(one) === 1) columns.set(key, same);
  }
  return columns;
}

function askedOf(
  own: readonly StatementComparison[],
  agreement: Agreement,
  sides: Sides,
): (StatementFigure | StatementColumn)[] {
  const sorted = [...own].sort((x, y) => x.a.row.row - y.a.row.row);
  const [first] = sorted as [StatementComparison];
  const isOneReport = first.a.statement.year === first.b.statement.year;
  const tally = agreement.ofColumns(first);
  const agreeing = tally.agree + tally.turned;
  if (sorted.every((one) => isOfOneCause(first, one, agreement)))
    return sorted.map((one, i) => figure(one, i === 0 ? "open" : "carried", sides));
  const causes = byCause(sorted, agreement);
  if (isOneReport && causes.length <= MOST_SLIPS && agreeing >= causes.length)
    return causes.flatMap((same) => same.map((one, i) => figure(one, i === 0 ? "open" : "carried", sides)));
  const beside = besideMove(sorted, agreement);
  if (beside) {
    const told = beside.map((one, i) => figure(one, i === 0 ? "open" : "carried", sides));
    return [column(first, sorted.length, sorted.length + agreeing), ...told];
  }
  // Hardly anything is the same: it is not the same that is reckoned, but for a budget in tables that else agree.
  if (agreeing < sorted.length / 2 && !isAnotherBudget(first, agreement)) return [];
  return [column(first, sorted.length, sorted.length + agreeing)];
}

/** What differs by one amount is one slip, and what carries it. */
function byCause(open: readonly StatementComparison[], agreement: Agreement): StatementComparison[][] {
  const causes: StatementComparison[][] = [];
  for (const one of open) {
    const same = causes.find(([first]) => isOfOneCause(first!, one, agreement));
    if (same) same.push(one);
    else causes.push([one]);
  }
  return causes;
}

/**
 * What is left when an amount has been moved from one row to another, as in comparison figures that are reckoned anew:
 * one more figure, and the totals that carry it beside what has been moved. Null where nothing has been moved, nothing
 * is left, or what is left has more causes than one.
 */
function besideMove(
  open: readonly StatementComparison[],
  agreement: Agreement,
): StatementComparison[] | null {
  const apart = (one: StatementComparison) => agreement.differenceOf(one);
  const isSame = (x: bigint, y: bigint, { unit }: StatementComparison) => size(x - y) <= MOST_UNITS * unit;
  const from = open.find((one) => open.some((other) => isSame(apart(one), -apart(other), one)));
  if (!from) return null;
  const moved = apart(from);
  const left = open.filter((one) => !isSame(size(apart(one)), size(moved), one));
  const [first] = left;
  if (!first) return null;
  const isCause = (cause: bigint) =>
    left.every((one) => [0n, moved, -moved].some((step) => isSame(apart(one), cause + step, one)));
  return [apart(first), apart(first) - moved, apart(first) + moved].some(isCause) ? left : null;
}

/** The two tables say the same in their other columns: then a budget of the same year is that year's. */
export function isAnotherBudget(comparison: StatementComparison, agreement: Agreement): boolean {
  const [tables, columns] = [agreement.ofTables(comparison), agreement.ofColumns(comparison)];
  const elsewhere = tables.agree + tables.turned - columns.agree - columns.turned;
  const against = tables.differ - columns.differ;
  return (
    comparison.a.facets.isBudget && elsewhere >= LEAST_ELSEWHERE && elsewhere >= LEAST_ELSEWHERE * against
  );
}

const LEAST_ELSEWHERE = 4;

/** Told of the side that has fewer for it. */
export function figure(
  comparison: StatementComparison,
  verdict: "open" | "carried",
  sides: Sides,
): StatementFigure {
  const { a, b } = comparison;
  return saidOf(comparison, sides.of(b).length < sides.of(a).length ? b : a, verdict, sides);
}

/** @param own the side that it is told of */
export function saidOf(
  { a, b, here, there, partsHere, partsThere }: StatementComparison,
  own: Witness,
  verdict: StatementFigure["verdict"],
  sides: Sides,
): StatementFigure {
  const isSecond = own === b;
  const [cell, other, against] = isSecond ? [there, here, a] : [here, there, b];
  const witnesses = sides.of(against).map((one) => (one === against ? other : cellOf(one)));
  const isOfOneReport = a.statement.year === b.statement.year;
  const parts = isSecond ? { cell: partsThere, other: partsHere } : { cell: partsHere, other: partsThere };
  return { rule: "statementFigure", verdict, cell, other, isOfOneReport, parts, witnesses };
}

function column(
  { a, here, there }: StatementComparison,
  differing: number,
  compared: number,
): StatementColumn {
  const reason = a.facets.isBudget ? "budget" : "restated";
  return { rule: "statementColumn", reason, differing, compared, cell: here, other: there };
}

/**
 * The same amount, within what rounding leaves; with the other sign where one of the rows stands turned. Income may
 * stand with the items that have a row of their own or without them: it is enough that it is the amount in one way.
 */
function isOfOneCause(first: StatementComparison, other: StatementComparison, agreement: Agreement): boolean {
  const unit = first.unit > other.unit ? first.unit : other.unit;
  const isTurned = agreement.isTurned(first) !== agreement.isTurned(other);
  const [own, theirs] = [agreement.differencesOf(first), agreement.differencesOf(other)];
  return own.some((x) => theirs.some((y) => size(isTurned ? size(x) - size(y) : x - y) <= MOST_UNITS * unit));
}
