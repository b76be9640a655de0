import Decimal from "decimal.js";
import { unitAt, amountAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";

/**
 * What must hold between figures and is no sum: a per cent of two amounts, a share that lies between its
 * parts. A condition can rule a suspect out and break a tie; alone it never proves an amount wrong.
 */
export interface Condition {
  readonly kind: "percent" | "between";
  /** The per cent, or the share of the whole. */
  readonly target: CellOf;
  /** What the target follows from: numerator and denominator, or the shares of the parts. */
  readonly cells: readonly CellOf[];
  readonly isHolding: boolean;
  /** Whether it would hold with other values, in grains. */
  readonly holdsWith: (valueOf: (cell: CellOf) => number) => boolean;
  /** What the target should say, in grains; null where the condition tells no single value. */
  readonly proposal: number | null;
}

/**
 * The target is the first cell in per cent of the second.
 *
 * It holds where the quotient's interval, half a unit of each amount taken into account, meets the printed
 * per cent plus or minus half its unit.
 */
export function percentCondition(target: CellOf, numerator: CellOf, denominator: CellOf): Condition | null {
  const { amounts } = target.table;
  const unit = (cell: CellOf) => unitAt(cell.table.amounts, cell.row, cell.column);
  if (unit(target) === 0 || unit(numerator) === 0 || unit(denominator) === 0) return null;
  const grain = new Decimal(10).pow(-amounts.scale);
  const holdsWith = (valueOf: (cell: CellOf) => number): boolean => {
    const [u, b] = [new Decimal(valueOf(numerator)).abs(), new Decimal(valueOf(denominator)).abs()];
    const [halfU, halfB] = [unit(numerator) / 2, unit(denominator) / 2];
    // A budget that may round to nothing bounds no quotient.
    if (b.lessThanOrEqualTo(halfB)) return true;
    const isOpposite = valueOf(numerator) < 0 !== valueOf(denominator) < 0;
    const printed = grain.times(valueOf(target)).times(isOpposite ? -1 : 1);
    const half = grain.times(unit(target)).dividedBy(2);
    const low = u.minus(halfU).dividedBy(b.plus(halfB)).times(100);
    const high = u.plus(halfU).dividedBy(b.minus(halfB)).times(100);
    return low.lessThanOrEqualTo(printed.plus(half)) && high.greaterThanOrEqualTo(printed.minus(half));
  };
  const denominatorValue = printedValue(denominator);
  const quotient =
    denominatorValue === 0
      ? null
      : new Decimal(printedValue(numerator)).dividedBy(denominatorValue).times(100);
  const proposal = quotient && roundTo(quotient.dividedBy(grain), unit(target));
  return condition("percent", target, [numerator, denominator], holdsWith, proposal);
}

/** A share of the whole lies between the shares of its parts, half a unit of each taken into account. */
export function betweenCondition(target: CellOf, parts: readonly CellOf[]): Condition | null {
  const unit = (cell: CellOf) => unitAt(cell.table.amounts, cell.row, cell.column);
  if (parts.length < 2 || [target, ...parts].some((cell) => unit(cell) === 0)) return null;
  const room = Math.max(...[target, ...parts].map(unit));
  return condition(
    "between",
    target,
    parts,
    (valueOf) => {
      const values = parts.map(valueOf);
      return valueOf(target) >= Math.min(...values) - room && valueOf(target) <= Math.max(...values) + room;
    },
    null,
  );
}

function condition(
  kind: Condition["kind"],
  target: CellOf,
  cells: readonly CellOf[],
  holdsWith: Condition["holdsWith"],
  proposal: number | null,
): Condition {
  return { kind, target, cells, holdsWith, isHolding: holdsWith(printedValue), proposal };
}

function printedValue({ table, row, column }: CellOf): number {
  return amountAt(table.amounts, row, column);
}

/** Half away from zero, in steps of the figure's own unit. */
function roundTo(value: Decimal, unit: number): number {
  return value.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit).toNumber();
}
