import { isDigitSlip } from "../figures/digitSlips";
import { agreementUnits } from "../figures/tolerance";
import { valueOf, type Witness } from "./witnesses";
import type { Powers } from "./units";
import type { CellOnSheet, SignedCell } from "../questions/disagreements";
import { cellOf, partsOfReading } from "./cells";

/** Where the two sides stand. */
export interface BothPlaces {
  readonly here: CellOnSheet;
  readonly there: CellOnSheet;
  /** What either side follows from, where it is no one figure. */
  readonly partsHere: readonly SignedCell[];
  readonly partsThere: readonly SignedCell[];
}

/** How two witnesses of the same thing stand to each other. */
export interface StatementComparison extends BothPlaces {
  readonly a: Witness;
  readonly b: Witness;
  /** turned: the same amount with the other sign. nothing: neither says anything but nought. */
  readonly outcome: "agrees" | "turned" | "differs" | "nothing";
  /** What the first says more than the second, and what the two come to, in the workbook's grains. */
  readonly apart: bigint;
  readonly together: bigint;
  /** The same of every two readings: which of them is meant is not known where they differ. */
  readonly others: readonly { readonly apart: bigint; readonly together: bigint }[];
  /** One unit of the coarsest figure among them. */
  readonly unit: bigint;
  /** Both are printed to the same digit. */
  readonly isOfOneUnit: boolean;
}

/** Holds every reading of the one against every reading of the other: it is enough that two of them agree. */
export function compare(a: Witness, b: Witness, powers: Powers, off = 0): StatementComparison {
  const pairs = a.readings.flatMap((left) =>
    b.readings.map((right) => {
      const [x, y] = [inGrains(a, left, powers, 0), inGrains(b, right, powers, off)];
      const limit = BigInt(agreementUnits(x.count + y.count)) * (x.unit > y.unit ? x.unit : y.unit);
      return { left, right, x, y, limit, apart: x.value - y.value, together: x.value + y.value };
    }),
  );
  const { x, y } = pairs[0]!;
  // Whichever are nearest are meant.
  const { left, right, apart, together } = pairs.reduce((best, pair) =>
    size(pair.apart) < size(best.apart) ? pair : best,
  );
  const unit = x.unit > y.unit ? x.unit : y.unit;
  const [here, there] = [cellOf(a, left), cellOf(b, right)];
  const found = (outcome: StatementComparison["outcome"]): StatementComparison => ({
    a,
    b,
    outcome,
    here,
    there,
    partsHere: partsOfReading(a, left),
    partsThere: partsOfReading(b, right),
    apart,
    together,
    others: pairs.map((pair) => ({ apart: pair.apart, together: pair.together })),
    unit,
    isOfOneUnit: x.unit === y.unit,
  });
  if (x.value === 0n && y.value === 0n) return found("nothing");
  if (pairs.some((pair) => size(pair.apart) <= pair.limit)) return found("agrees");
  return found(pairs.some((pair) => size(pair.together) <= pair.limit) ? "turned" : "differs");
}

function inGrains(witness: Witness, reading: Parameters<typeof valueOf>[1], powers: Powers, off: number) {
  const { value, count, unit } = valueOf(witness, reading);
  const factor = powers.factorOf(witness.statement, off);
  return { value: BigInt(value) * factor, count, unit: BigInt(unit) * factor };
}

/** How large an amount is, whatever its sign. */
export function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** One digit is another, or two beside each other have changed places; with either sign. */
export function isOneSlip({ apart, together }: StatementComparison): boolean {
  const [a, b] = [size((together + apart) / 2n), size((together - apart) / 2n)];
  return isDigitSlip(String(a), String(b));
}
