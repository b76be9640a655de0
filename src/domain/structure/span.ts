/**
 * Which relations follow from others: a closing balance that is opening, changes and result is also opening and all
 * that the result is made of. Vectors over the columns, reckoned modulo a prime, so that nothing is ever rounded.
 */
export class Span {
  private readonly basis: Map<number, readonly number[]>;

  /** @param known what another span holds already */
  constructor(
    private readonly columns: number,
    known: Iterable<[number, readonly number[]]> = [],
  ) {
    this.basis = new Map(known);
  }

  /**
   * What a relation says, beside those added before, is that one column alone is nothing: it is one of them with a
   * column of zeros added.
   */
  isPadded(terms: readonly (readonly [column: number, coefficient: number])[]): boolean {
    return terms.some(([column]) => {
      const rest = terms.filter(([other]) => other !== column);
      const others = new Span(this.columns, this.basis);
      return !others.add(rest);
    });
  }

  /** Adds what a relation says. @returns false where it follows from those added before */
  add(terms: Iterable<readonly [column: number, coefficient: number]>): boolean {
    const rest = Array<number>(this.columns).fill(0);
    for (const [column, coefficient] of terms) rest[column] = modulo(rest[column]! + coefficient);
    for (let c = 0; c < this.columns; c++) {
      const factor = rest[c]!;
      if (factor === 0) continue;
      const known = this.basis.get(c);
      if (!known) {
        const scale = inverse(factor);
        this.basis.set(
          c,
          rest.map((one) => modulo(one * scale)),
        );
        return true;
      }
      for (let i = c; i < this.columns; i++) rest[i] = modulo(rest[i]! - factor * known[i]!);
    }
    return false;
  }
}

const PRIME = 10_007;

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
