import type { StatementComparison } from "./comparison";
import type { Witness } from "./witnesses";

/**
 * The witnesses that agree with each other, directly or by others: each side of a disagreement is one of these. Those
 * that agree by the finest figures come first: what is printed in millions agrees with both of two that differ.
 */
export class Sides {
  private readonly members = new Map<Witness, Witness[]>();
  private readonly against = new Map<Witness, Map<Witness, bigint>>();

  constructor(comparisons: readonly StatementComparison[]) {
    for (const { a, b, outcome, unit } of comparisons) {
      for (const one of [a, b]) if (!this.members.has(one)) this.members.set(one, [one]);
      if (outcome === "differs") this.part(a, b, unit);
    }
    const finestFirst = [...comparisons].sort((x, y) => (x.unit < y.unit ? -1 : x.unit > y.unit ? 1 : 0));
    for (const { a, b, outcome, unit } of finestFirst) if (outcome !== "differs") this.join(a, b, unit);
  }

  /** Everybody who says what the witness says, itself among them. */
  of(witness: Witness): readonly Witness[] {
    return this.members.get(witness) ?? [witness];
  }

  private part(a: Witness, b: Witness, unit: bigint): void {
    const others = this.against.get(a) ?? new Map<Witness, bigint>();
    this.against.set(a, others.set(b, unit));
    if (!this.against.get(b)?.has(a)) this.part(b, a, unit);
  }

  /** Finer figures than those that agree say otherwise. */
  private isAgainst(one: Witness, side: readonly Witness[], unit: bigint): boolean {
    const others = this.against.get(one);
    return others !== undefined && side.some((other) => (others.get(other) ?? unit) < unit);
  }

  private join(a: Witness, b: Witness, unit: bigint): void {
    const [left, right] = [this.members.get(a)!, this.members.get(b)!];
    if (left === right || left.some((one) => this.isAgainst(one, right, unit))) return;
    for (const one of right) {
      left.push(one);
      this.members.set(one, left);
    }
  }
}

/**
 * The one witness that all others are against, two or more, and not only those of another year's report: that year
 * may have been restated since.
 */
export function outvoted({ a, b }: StatementComparison, sides: Sides): Witness | null {
  const [left, right] = [sides.of(a), sides.of(b)];
  const [one, others] = left.length === 1 ? [left, right] : [right, left];
  if (one.length !== 1 || others.length < 2) return null;
  const own = one[0]!.statement.year;
  const years = others.map(({ statement: { year } }) => year);
  const isSplitByTime =
    own !== null &&
    (years.every((year) => year !== null && year < own) ||
      years.every((year) => year !== null && year > own));
  return isSplitByTime ? null : one[0]!;
}
