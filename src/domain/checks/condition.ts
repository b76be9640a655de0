import { exactly, roundedQuotient, stepsOf, tenTo } from "../figures/exactDecimal";
import { unitAt, amountAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";

/**
 * What must hold between figures and is no sum: a per cent of two amounts, a share that lies between its
 * parts. A condition can rule a suspect out and break a tie; alone it never proves an amount wrong.
 */
export interface Condition {
  readonly kind: "percent" | "change" | "between";
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

/** What a per cent says of the quotient of its two amounts, in per cent: itself, or 100 and itself of a change. */
interface Quotient {
  readonly kind: "percent" | "change";
  readonly base: 0 | 100;
  readonly sign: 1 | -1;
}

/**
 * The target is the first cell in per cent of the second.
 *
 * It holds where the quotient's interval, half a unit of each amount taken into account, meets the printed
 * per cent plus or minus half its unit.
 */
export function percentCondition(target: CellOf, numerator: CellOf, denominator: CellOf): Condition | null {
  return quotientCondition(target, numerator, denominator, { kind: "percent", base: 0, sign: 1 });
}

/**
 * The target is by how many per cent the first cell is more than the second; less, where the sign is -1. Nothing is
 * said of a change from a cost to an income.
 * @example 110 against 100 is 10 %, and so is -110 against -100
 */
export function changeCondition(target: CellOf, now: CellOf, before: CellOf, sign: 1 | -1): Condition | null {
  return quotientCondition(target, now, before, { kind: "change", base: 100, sign });
}

function quotientCondition(
  target: CellOf,
  numerator: CellOf,
  denominator: CellOf,
  { kind, base, sign }: Quotient,
): Condition | null {
  const { scale } = target.table.amounts;
  const unit = (cell: CellOf) => unitAt(cell.table.amounts, cell.row, cell.column);
  const [unitU, unitB, unitP] = [unit(numerator), unit(denominator), unit(target)];
  if (unitP === 0 || unitU === 0 || unitB === 0) return null;
  const holdsWith = (valueOf: (cell: CellOf) => number): boolean => {
    const [over, under] = [valueOf(numerator), valueOf(denominator)];
    // A budget that may round to nothing bounds no quotient.
    if (2 * Math.abs(under) <= unitB) return true;
    const isOpposite = over < 0 !== under < 0;
    if (isOpposite && base !== 0) return true;
    const whole = base * 10 ** scale;
    const twice = 2 * (valueOf(target) * sign + whole) * (isOpposite ? -1 : 1);
    // Twice of everything, so that half a unit is whole.
    return (
      isAtMost(2 * Math.abs(over) - unitU, 2 * Math.abs(under) + unitB, twice + unitP, scale) &&
      isAtMost(-2 * Math.abs(over) - unitU, 2 * Math.abs(under) - unitB, unitP - twice, scale)
    );
  };
  return condition(kind, target, [numerator, denominator], holdsWith, () => {
    const denominatorValue = printedValue(denominator);
    if (denominatorValue === 0) return null;
    const [over, under] = [printedValue(numerator), denominatorValue].map(BigInt);
    const part = BigInt(sign) * (100n * over! - BigInt(base) * under!) * tenTo(scale);
    return Number(roundedQuotient(part, under! * BigInt(unitP) * tenTo(-scale)) * BigInt(unitP));
  });
}

/** Whether 100 x over / under is at most said / 2 grains of 10^-scale; under is above zero. Exact. */
function isAtMost(over: number, under: number, said: number, scale: number): boolean {
  const [left, right] = [over * 200 * 10 ** scale, said * under];
  if (scale >= 0 && Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER)
    return left <= right;
  const [a, b, c] = [exactly(over), exactly(said), exactly(under)];
  const product = { units: b.units * c.units, decimals: b.decimals + c.decimals };
  const most = Math.max(a.decimals, product.decimals);
  return stepsOf(a, most) * 200n * tenTo(scale) <= stepsOf(product, most) * tenTo(-scale);
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
    () => null,
  );
}

function condition(
  kind: Condition["kind"],
  target: CellOf,
  cells: readonly CellOf[],
  holdsWith: Condition["holdsWith"],
  proposalOf: () => number | null,
): Condition {
  return {
    kind,
    target,
    cells,
    holdsWith,
    isHolding: holdsWith(printedValue),
    // Most conditions hold, and nobody asks them.
    get proposal() {
      return proposalOf();
    },
  };
}

function printedValue({ table, row, column }: CellOf): number {
  return amountAt(table.amounts, row, column);
}
