import type { ColumnFacets } from "./columnFacets";
import { isPrinted } from "../tables/amounts";
import { lineThatMayBe } from "../words/statementNames";
import type { StatementLine } from "../words/statementLines";
import { compare, isOneSlip, size, type StatementComparison } from "./comparison";
import { isNear, isVeryNear, type Couple } from "./comparisons";
import type { Statement } from "./statement";
import { asOutcome, columnsBySide, isOfIncome, linesOfSide } from "./investmentColumns";
import { keyOfLine, type StatementRow } from "./statementRows";
import type { Powers } from "./units";
import { witnessKey, type Witness } from "./witnesses";

/** Where the total of a statement may end, in order: both are used, and which is told by the figures. */
const ENDS: Partial<Record<Statement["kind"], readonly StatementLine[]>> = {
  operations: ["yearsResult", "netCosts"],
  investments: ["totalOutlay", "investmentOutlay", "investingCash"],
};

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
    const borneOut = statements.flatMap((statement) =>
      statement.rows
        .filter(({ row }) => (row === statement.total) === isTotal)
        .flatMap((row) => couplesOfRow(statement, row, witnesses, powers)),
    );
    found.push(...borneOut);
    for (const one of new Set(borneOut.map(([own]) => own))) {
      const key = witnessKey(one);
      witnesses.set(key, [...(witnesses.get(key) ?? []), one]);
    }
  }
  return found;
}

/** What accounts of investments may come to, however far it is: their units are told by it. */
export function outlayCouples(
  statements: readonly Statement[],
  known: ReadonlyMap<string, readonly Witness[]>,
): Couple[] {
  return statements
    .filter(({ kind }) => kind === "investments")
    .flatMap((statement) =>
      statement.rows.flatMap((row) =>
        linesThatMayBe(statement, row).flatMap((line) =>
          couplesWith(
            statement.facets,
            statement,
            { ...row, key: keyOfLine(line), line, yearsOff: 0 },
            known,
          ),
        ),
      ),
    );
}

function couplesOfRow(
  statement: Statement,
  row: StatementRow,
  known: ReadonlyMap<string, readonly Witness[]>,
  powers: Powers,
): Couple[] {
  const lines = linesThatMayBe(statement, row);
  const groups = columnsBySide(statement);
  const found = groups.map((facets) =>
    couplesOfColumns(facets, statement, linesOfSide(facets, lines), row, known, powers),
  );
  const isGiven = (_: readonly Couple[], i: number) => isOfIncome(groups[i]!);
  const given = found.filter(isGiven).flat();
  const paid = found.filter((couples, i) => couples.length > 0 && !isGiven(couples, i));
  const isBorneOut = (couples: readonly Couple[]) =>
    couples.some((couple) => ["agrees", "turned"].includes(compare(...couple, powers).outcome));
  if (paid.length < 2 || paid.some(isBorneOut))
    return [...given, ...(paid.length < 2 ? paid : paid.filter(isBorneOut)).flat()];
  // Gross or net may be meant: the one that comes nearest.
  const distance = (couples: readonly Couple[]) => leastOf(compare(...couples[0]!, powers));
  return [...given, ...paid.sort((x, y) => (distance(x) < distance(y) ? -1 : 1))[0]!];
}

function couplesOfColumns(
  facets: readonly ColumnFacets[],
  statement: Statement,
  lines: readonly StatementLine[],
  row: StatementRow,
  known: ReadonlyMap<string, readonly Witness[]>,
  powers: Powers,
): Couple[] {
  const agrees = ([a, b]: Couple) => ["agrees", "turned"].includes(compare(a, b, powers).outcome);
  const candidates = lines.map((line) =>
    couplesWith(facets, statement, { ...row, key: keyOfLine(line), line, yearsOff: 0 }, known),
  );
  const borneOut = candidates.find((couples) => couples.some(agrees));
  if (borneOut) return statement.kind === "investments" ? ofSameAsAgreeing(borneOut, agrees) : borneOut;
  for (const couples of candidates) {
    // A year alone: what differs from it by one slip of the hand is meant to be it.
    const slips = couples.filter(([a, b]) => isOneSlip(compare(a, b, powers)));
    if (slips.length > 0) return slips;
    if (isNearTwo(couples, agrees, powers)) return couples;
  }
  // What has been invested is paid out in the cash flow: of several outlays the one that comes nearest is meant.
  if (statement.kind !== "investments") return [];
  const near = candidates.filter((couples) => areAllNear(couples, powers));
  const distance = (couples: readonly Couple[]) => leastOf(compare(...couples[0]!, powers));
  return near.sort((x, y) => (distance(x) < distance(y) ? -1 : 1))[0] ?? [];
}

/** Gross in one statement and net in another are both right: where the cash flow agrees, an overview need not. */
function ofSameAsAgreeing(couples: readonly Couple[], agrees: (couple: Couple) => boolean): Couple[] {
  const isOfCash = ([, other]: Couple) => other.statement.kind === "cashFlow";
  const isSettled = couples.some((couple) => isOfCash(couple) && agrees(couple));
  return couples.filter((couple) => !isSettled || isOfCash(couple) || agrees(couple));
}

/** With whichever sign. */
function leastOf({ apart, together }: StatementComparison): bigint {
  return size(apart) < size(together) ? size(apart) : size(together);
}

/** Two others say the same of it, and it is nearly what they say: nothing else comes so near by chance. */
function isNearTwo(couples: readonly Couple[], agrees: (couple: Couple) => boolean, powers: Powers): boolean {
  const others = couples.map(([, other]) => other);
  const bearOut = others.some((a, i) => others.slice(i + 1).some((b) => agrees([a, b])));
  return bearOut && couples.every(([a, b]) => isVeryNear(compare(a, b, powers)));
}

/** Less than a fifth apart: what is spent in the one stands as paid out in the other, or as spent as well. */
function areAllNear(couples: readonly Couple[], powers: Powers): boolean {
  return couples.length > 0 && couples.every((couple) => isNear(compare(...couple, powers)));
}

/** A total that bears the name of a line is held against it already. */
function linesThatMayBe({ kind, table, total }: Statement, row: StatementRow): readonly StatementLine[] {
  if (row.line !== null || row.isTied) return [];
  if (row.row === total) return ENDS[kind] ?? [];
  const line = lineThatMayBe(kind, table.rows[row.row]!.label);
  if (line === "totalOutlay" || (line === "investmentOutlay" && kind !== "investments"))
    return ENDS.investments!;
  return line === null ? [] : [line];
}

function couplesWith(
  columns: readonly ColumnFacets[],
  statement: Statement,
  row: StatementRow,
  known: ReadonlyMap<string, readonly Witness[]>,
): Couple[] {
  return columns.flatMap((facets): Couple[] => {
    const reading = [{ row: row.row, column: facets.column, sign: 1 as const }];
    const own: Witness = { statement, row, facets, readings: [reading], isDerived: false };
    if (!isPrinted(statement.table.amounts, row.row, facets.column)) return [];
    const others = known.get(witnessKey(asOutcome(own))) ?? [];
    return others.filter((other) => other.statement !== statement).map((other): Couple => [own, other]);
  });
}
