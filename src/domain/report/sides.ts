import type { StatementComparison } from "./comparison";
import type { Witness } from "./witnesses";

/** The witnesses that agree with each other, directly or by others: each side of a disagreement is one of these. */
export class Sides {
  private readonly members = new Map<Witness, Witness[]>();

  constructor(comparisons: readonly StatementComparison[]) {
    for (const { a, b, outcome } of comparisons) {
      for (const one of [a, b]) if (!this.members.has(one)) this.members.set(one, [one]);
      if (outcome !== "differs") this.join(a, b);
    }
  }

  /** Everybody who says what the witness says, itself among them. */
  of(witness: Witness): readonly Witness[] {
    return this.members.get(witness)!;
  }

  private join(a: Witness, b: Witness): void {
    const [left, right] = [this.members.get(a)!, this.members.get(b)!];
    if (left === right) return;
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
