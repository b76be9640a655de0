import type { Part } from "./part";
import type { Stop } from "./walk";
import type { SumEvidence } from "./weigh";

/** One way to read a row as the sum of others, weighed. */
export interface Reading {
  readonly total: number;
  readonly parts: readonly Part[];
  readonly evidence: SumEvidence;
  /** The parts end where a reader would stop. */
  readonly isNatural: boolean;
  /** The rows are gathered by their name, across other sums. */
  readonly isAcross?: true;
  /** What the row beside the rows it leaves out is the sum of: both are taken together. */
  readonly inner?: Reading;
  /** What columns, label and place say together, less the readings tried: bits against chance. */
  readonly weight: number;
}

/** What a row's label says for its being a sum, in bits. */
const LABEL_BITS = { total: 6, net: 5, deviation: 5, none: -3 } as const;
/** The parts end at the end of the table, a blank or heading row or another total; or in the middle of rows. */
const STOP_BITS = { firm: 4, blank: 2, none: -2 } as const;
/** Totals stand below their rows more often than above. */
const BELOW_BITS = { total: 0, net: -8, deviation: 0, none: -2 } as const;

export type LabelOfTotal = keyof typeof LABEL_BITS;

/**
 * What speaks for a reading before its figures are looked at.
 * @param tried how many readings of the row were on offer: the more, the likelier it is that one meets by chance
 */
export function priorBits(
  label: LabelOfTotal,
  place: { readonly stop: Stop; readonly isBelow: boolean },
  tried: number,
): number {
  return (
    LABEL_BITS[label] + STOP_BITS[place.stop] + (place.isBelow ? BELOW_BITS[label] : 0) - Math.log2(1 + tried)
  );
}

/** The heavier reading; of two as heavy the longer one, which takes in rows of zeros. */
export function isHeavier(a: Reading, b: Reading | null): boolean {
  if (b === null) return true;
  const difference = a.weight - b.weight;
  return Math.abs(difference) < 1e-9 ? a.parts.length > b.parts.length : difference > 0;
}
