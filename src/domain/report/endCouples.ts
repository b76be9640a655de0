import type { StatementLine } from "../words/statements";
import { compare, size, type StatementComparison } from "./comparison";
import type { Couple } from "./comparisons";
import type { Statement } from "./statement";
import { keyOfLine } from "./statementRows";
import type { Powers } from "./units";
import { witnessKey, type Witness } from "./witnesses";

/** Where the total of a statement may end, in order: both are used, and which is told by the figures. */
const ENDS: Partial<Record<Statement["kind"], readonly StatementLine[]>> = {
  operations: ["yearsResult", "netCosts"],
  investments: ["investmentOutlay", "investingCash"],
};

/**
 * The total of an operating or an investment statement, held against the line of the other statements that it ends
 * in. One that it agrees with in no column is none that this municipality ends in, and nothing is said, but where
 * it is the same but for one digit, or two that have changed places.
 */
export function endCouples(
  statements: readonly Statement[],
  known: ReadonlyMap<string, readonly Witness[]>,
  powers: Powers,
): Couple[] {
  return statements.flatMap((statement) => {
    const { total, kind } = statement;
    const row = statement.rows.find((one) => one.row === total);
    // A total that bears the name of a line is held against it already.
    if (!row || row.line !== null) return [];
    for (const line of ENDS[kind] ?? []) {
      const couples = statement.facets.flatMap((facets): Couple[] => {
        const own: Witness = {
          statement,
          row: { ...row, key: keyOfLine(line), line },
          facets,
          readings: [[{ row: row.row, column: facets.column, sign: 1 }]],
          isDerived: false,
        };
        const others = known.get(witnessKey(own)) ?? [];
        return others.filter((other) => other.statement !== statement).map((other): Couple => [own, other]);
      });
      const agrees = ([a, b]: Couple) => ["agrees", "turned"].includes(compare(a, b, powers).outcome);
      if (couples.some(agrees)) return couples;
      // A year alone: what differs from it by one slip of the hand is meant to be it.
      const slips = couples.filter(([a, b]) => isOneSlip(compare(a, b, powers)));
      if (slips.length > 0) return slips;
    }
    return [];
  });
}

/** One digit is another, or two beside each other have changed places; with either sign. */
function isOneSlip({ apart, together }: StatementComparison): boolean {
  const off = size(apart) < size(together) ? size(apart) : size(together);
  if (off === 0n) return false;
  const bare = BigInt(String(off).replace(/0+$/, ""));
  return bare <= MOST_OF_DIGIT || (bare % MOST_OF_DIGIT === 0n && bare / MOST_OF_DIGIT < MOST_OF_DIGIT);
}

const MOST_OF_DIGIT = 9n;
