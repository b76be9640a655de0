import { isPrinted } from "../tables/amounts";
import { lineThatMayBe } from "../words/statementNames";
import type { StatementLine } from "../words/statementLines";
import { compare, isOneSlip } from "./comparison";
import { isVeryNear, type Couple } from "./comparisons";
import { outlayEnds } from "./outlayCouples";
import { OUTLAYS } from "./outlays";
import type { Statement } from "./statement";
import { keyOfLine, type StatementRow } from "./statementRows";
import type { Powers } from "./units";
import { witnessKey, type Witness } from "./witnesses";

/** Where the total of a statement may end, in order: both are used, and which is told by the figures. */
const ENDS: Partial<Record<Statement["kind"], readonly StatementLine[]>> = {
  operations: ["yearsResult", "netCosts"],
};

/** Statements that begin with the year's result, whatever they call it. */
const BEGIN_WITH_RESULT = new Set<Statement["kind"]>(["cashFlow", "balanceRequirement"]);

/**
 * Rows that may be a line of another statement: the total of an operating or an investment statement, and what a note
 * or an overview calls by a name of several meanings. One that agrees with the line in no column is none, and nothing
 * is said, but where it is the same but for one slip of the hand.
 */
export function endCouples(
  statements: readonly Statement[],
  known: ReadonlyMap<string, readonly Witness[]>,
  powers: Powers,
): Couple[] {
  const found: Couple[] = [];
  const witnesses = new Map(known);
  // Notes and overviews speak of more years than one: what they are found to be bears witness of totals.
  for (const isTotal of [false, true]) {
    const borneOut = statements.flatMap((statement) => {
      if (statement.kind === "investments") return isTotal ? outlayEnds(statement, witnesses, powers) : [];
      return statement.rows
        .filter(({ row }) => (row === statement.total) === isTotal)
        .flatMap((row) => couplesOfRow(statement, row, witnesses, powers));
    });
    found.push(...borneOut);
    for (const one of new Set(borneOut.map(([own]) => own))) {
      const key = witnessKey(one);
      witnesses.set(key, [...(witnesses.get(key) ?? []), one]);
    }
  }
  return found;
}

function couplesOfRow(
  statement: Statement,
  row: StatementRow,
  known: ReadonlyMap<string, readonly Witness[]>,
  powers: Powers,
): Couple[] {
  const agrees = ([a, b]: Couple) => ["agrees", "turned"].includes(compare(a, b, powers).outcome);
  const candidates = linesThatMayBe(statement, row).map((line) =>
    couplesWith(statement, { ...row, key: keyOfLine(line), line, yearsOff: 0 }, known),
  );
  const borneOut = candidates.find((couples) => couples.some(agrees));
  if (borneOut) return borneOut;
  for (const couples of candidates) {
    // A year alone: what differs from it by one slip of the hand is meant to be it.
    const slips = couples.filter(([a, b]) => isOneSlip(compare(a, b, powers)));
    if (slips.length > 0) return slips;
    if (isNearTwo(couples, agrees, powers)) return couples;
  }
  return [];
}

/** Two others say the same of it, and it is nearly what they say: nothing else comes so near by chance. */
function isNearTwo(couples: readonly Couple[], agrees: (couple: Couple) => boolean, powers: Powers): boolean {
  const others = couples.map(([, other]) => other);
  const bearOut = others.some((a, i) => others.slice(i + 1).some((b) => agrees([a, b])));
  return bearOut && couples.every(([a, b]) => isVeryNear(compare(a, b, powers)));
}

/** A total that bears the name of a line is held against it already. */
function linesThatMayBe(
  { kind, table, rows, total }: Statement,
  row: StatementRow,
): readonly StatementLine[] {
  if (row.line !== null || row.isTied) return [];
  if (row.row === total && ENDS[kind]) return ENDS[kind];
  if (row.row === rows[0]!.row && BEGIN_WITH_RESULT.has(kind)) return ["yearsResult"];
  const line = lineThatMayBe(kind, table.rows[row.row]!.label);
  if (line === "investmentOutlay") return OUTLAYS;
  return line === null ? [] : [line];
}

function couplesWith(
  statement: Statement,
  row: StatementRow,
  known: ReadonlyMap<string, readonly Witness[]>,
): Couple[] {
  return statement.facets.flatMap((facets): Couple[] => {
    const reading = [{ row: row.row, column: facets.column, sign: 1 as const }];
    const own: Witness = { statement, row, facets, readings: [reading], isDerived: false };
    if (!isPrinted(statement.table.amounts, row.row, facets.column)) return [];
    const others = known.get(witnessKey(own)) ?? [];
    return others.filter((other) => other.statement !== statement).map((other): Couple => [own, other]);
  });
}
