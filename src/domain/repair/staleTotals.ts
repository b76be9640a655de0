import { allTerms, cellKey, isFailing, isSupportOnly, type Check } from "../checks/check";
import type { CheckedTable } from "../checks/checkTable";
import { mapInSteps, type Steps } from "../steps";
import { witnessesOf } from "../structure/witnesses";
import { amountAt, unitAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Influence } from "./influence";
import { mendingChange } from "./suspect";
import type { PartVerdict } from "./verdict";

/** A cell and what it should change by, in grains of its table. */
export interface Amendment {
  readonly cell: CellOf;
  readonly change: number;
  /** How far rounding may carry the change; not at all where it is left out. */
  readonly slack?: number;
}

/** A total that was not updated when its rows were: one cause for all the columns that it misses. */
export interface StaleTotal {
  /** The total in each column that it misses, with what brings it to its rows. */
  readonly totals: readonly Amendment[];
  /** The totals above it, which carry the old figure. */
  readonly carried: readonly Amendment[];
  readonly checks: readonly Check[];
  /** What the same figures say elsewhere, and holds once they are right. */
  readonly restated?: readonly Check[];
  /** Rows that may have changed by mistake instead, in all of these columns. */
  readonly rows: readonly Amendment[];
}

/** So many columns that say something of their own have to miss a total before one cause is likelier than a slip each. */
const LEAST_COLUMNS = 2;
/** Totals above totals, in all their columns; no table has more. */
const MOST_LEVELS = 200;

/**
 * The sums that fail in several columns and no single cells explain: their total was not updated. Totals above that
 * still hold carry the old figure, and are brought along.
 */
export function* staleTotals(tables: readonly CheckedTable[], influence: Influence): Steps<StaleTotal[]> {
  const found: StaleTotal[] = [];
  for (const table of tables) {
    const failing = groupByTotal(table.checks.filter(isMissed));
    if (failing.size === 0) continue;
    const reach = yield* influence.everywhereInSteps();
    const { independent } = witnessesOf(table.table, table.differences, table.relations);
    const ofTable = yield* mapInSteps(
      [...failing.values()],
      (group): StaleTotal[] => {
        const restated = restatedBy(group, reach);
        const checks = group.filter((check) => !isCrossed(check, reach, restated));
        const telling = checks.filter(({ target }) => independent.has(target.column));
        const isCarried = telling.length === 1 && checks.length > 1 && !hasSingleCell(checks, reach);
        if (telling.length < LEAST_COLUMNS && !isCarried) return [];
        const stale = toStaleTotal(checks, reach);
        return stale ? [{ ...stale, restated }] : [];
      },
      GROUPS_AT_ONCE,
    );
    found.push(...ofTable.flat());
  }
  return found;
}

/** So many totals are looked at between two rests. */
const GROUPS_AT_ONCE = 50;

/** A typed total that its rows miss for certain. */
function isMissed(check: Check): boolean {
  const { table, row, column } = check.target;
  return (
    check.kind === "footing" &&
    check.outcome === "fails" &&
    !isSupportOnly(check) &&
    table.figures[row]![column]?.origin !== "formula"
  );
}

function groupByTotal(checks: readonly Check[]): Map<number, Check[]> {
  const groups = new Map<number, Check[]>();
  for (const check of checks) {
    const group = groups.get(check.target.row);
    if (group) group.push(check);
    else groups.set(check.target.row, [check]);
  }
  return groups;
}

/** What the totals say once more elsewhere, and no longer the same, until they are what their rows give. */
function restatedBy(checks: readonly Check[], influence: Influence): Check[] {
  return checks.flatMap(({ target, residual }) =>
    influence.of(cellKey(target)).flatMap(({ check, coefficient }) => {
      if (check.kind !== "restated" || !isFailing(check)) return [];
      const [from, to] = mendingChange(check, coefficient);
      return residual >= from && residual <= to ? [check] : [];
    }),
  );
}

/**
 * One of its cells stands in another failing check, across its row, and one change of it would mend both: that is where
 * the two cross. Another error in the row of one of its parts leaves the total as wrong as it was.
 */
function isCrossed(check: Check, influence: Influence, mended: readonly Check[]): boolean {
  const isOther = (felt: Check) =>
    isFailing(felt) && felt.kind !== "footing" && !isSupportOnly(felt) && !mended.includes(felt);
  return allTerms(check).some((cell) => {
    const felt = influence.of(cellKey(cell));
    const own = felt.find((one) => one.check === check);
    if (!own) return felt.some((one) => isOther(one.check));
    const [from, to] = mendingChange(check, own.coefficient);
    return felt.some((one) => {
      if (!isOther(one.check)) return false;
      const [low, high] = mendingChange(one.check, one.coefficient);
      return Math.max(from, low) <= Math.min(to, high);
    });
  });
}

/** One cell mends them all, as a row's figure does whose deviation is live. */
function hasSingleCell(checks: readonly Check[], influence: Influence): boolean {
  const keys = new Set(checks.flatMap((check) => [...influence.cellsBehind(check)]));
  return [...keys].some((key) => {
    const felt = influence.of(key);
    return checks.every((check) => felt.some((one) => one.check === check));
  });
}

/**
 * The total of one column that was not updated, with those above that carry its figure: one cause, whatever the number of
 * cells. Nothing but its one check tells of it, so that it stands beside the rows that may have changed instead.
 * @returns null where more tells of a row than the one sum, or where the total could not change without breaking what
 * holds
 */
export function* staleInstead(
  { failing, named }: PartVerdict,
  influence: Influence,
): Steps<StaleTotal | null> {
  const told = [...failing, ...named.flatMap(({ mended }) => mended)].filter(({ isShadow }) => !isShadow);
  const [check, another] = new Set(told);
  if (!check || another || !isMissed(check)) return null;
  return toStaleTotal([check], yield* influence.everywhereInSteps());
}

/** Null where the total could not change without breaking what holds. */
function toStaleTotal(checks: readonly Check[], influence: Influence): StaleTotal | null {
  const totals = checks.map(({ target, residual, limits }) => ({
    cell: cellOf(target),
    change: residual,
    slack: limits.likely,
  }));
  const carried = carriedTotals(totals, influence);
  if (!holdsAfter([...totals, ...carried], checks, influence)) return null;
  return { totals, carried, checks, rows: rowsInstead(checks, influence) };
}

function cellOf({ table, row, column }: CellOf): CellOf {
  return { table, row, column };
}

/**
 * The totals and deviations that hold now and would not once those they are computed from have changed: each takes
 * the change over. Level by level, since one leads to the next.
 */
function carriedTotals(totals: readonly Amendment[], influence: Influence): Amendment[] {
  const amended = new Map(totals.map((one) => [cellKey(one.cell), one]));
  const own = new Set(amended.keys());
  for (let level = 0; level < MOST_LEVELS; level++) {
    const broken = brokenBy([...amended.values()], influence).find(
      ({ check }) => !isFailing(check) && !own.has(cellKey(check.target)),
    );
    if (!broken) break;
    const key = cellKey(broken.check.target);
    const { change = 0 } = amended.get(key) ?? {};
    // What is carried on is as uncertain as what it comes from.
    amended.set(key, { cell: cellOf(broken.check.target), change: change + broken.by, slack: broken.slack });
  }
  return [...amended].flatMap(([key, one]) => (own.has(key) ? [] : [one]));
}

/** The checks that do not hold once the cells have changed, with what they are then off by beyond what they are now. */
function brokenBy(
  amendments: readonly Amendment[],
  influence: Influence,
): { check: Check; by: number; slack: number }[] {
  const amended = new Set(amendments.map(({ cell }) => cell.row));
  const moved = new Map<Check, { by: number; slack: number }>();
  for (const { cell, change, slack = 0 } of amendments)
    for (const { check, coefficient } of influence.of(cellKey(cell))) {
      const before = moved.get(check) ?? { by: 0, slack: 0 };
      moved.set(check, { by: before.by + coefficient * change, slack: before.slack + slack });
    }
  return [...moved].flatMap(([check, { by, slack }]) => {
    // What is said once more elsewhere has not been updated either.
    if (isSupportOnly(check) || check.kind === "restated") return [];
    // A dash in a total's row is no figure that could be brought along.
    if (check.kind === "footing" && check.terms.some((term) => amended.has(term.row) && !isPrinted(term)))
      return [];
    // Each column rounds on its own, and what is computed across the row with it.
    const room = check.kind === "footing" ? 0 : slack;
    const [from, to] = mendingChange(check, 1);
    return by >= from - room && by <= to + room ? [] : [{ check, by, slack }];
  });
}

function isPrinted({ table: { amounts }, row, column }: CellOf): boolean {
  return unitAt(amounts, row, column) > 0;
}

/** What held holds after the changes, and what is explained by them holds then. */
function holdsAfter(
  amendments: readonly Amendment[],
  explained: readonly Check[],
  influence: Influence,
): boolean {
  return brokenBy(amendments, influence).every(({ check }) => isFailing(check) && !explained.includes(check));
}

/** The rows that would explain all the columns as well, had they changed by mistake. */
function rowsInstead(checks: readonly Check[], influence: Influence): Amendment[] {
  const rows = [...new Set(checks.flatMap(({ terms }) => terms.map(({ row }) => row)))];
  return rows.flatMap((row) => {
    const amendments = checks.flatMap((check): Amendment[] => {
      const term = check.terms.find((one) => one.row === row);
      if (!term || amountAt(term.table.amounts, term.row, term.column) === 0) return [];
      const slack = check.limits.likely;
      return [{ cell: cellOf(term), change: -check.residual * term.coefficient, slack }];
    });
    return amendments.length === checks.length && holdsAfter(amendments, checks, influence) ? amendments : [];
  });
}
