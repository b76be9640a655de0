import { isPrinted } from "../tables/amounts";
import { says } from "../words/lexicon";
import { NET_OUTLAY } from "../words/outlays";
import type { StatementLine } from "../words/statementLines";
import { compare, isOneSlip, size, type StatementComparison } from "./comparison";
import { isNear, type Couple } from "./comparisons";
import { asOutcome } from "./investmentColumns";
import { outlaysOf, type Outlay } from "./outlays";
import { agrees } from "./rowBelief";
import type { Statement } from "./statement";
import { keyOfLine } from "./statementRows";
import type { Powers } from "./units";
import { witnessKey, type Witness } from "./witnesses";

type Known = ReadonlyMap<string, readonly Witness[]>;

/**
 * What an account of investments comes to, against what a cash flow pays for assets. Where the account has what is spent,
 * what is given for it and what is left, in rows or in columns, its own arithmetic tells which is which, and each is held
 * against its own; where the cash flow has but one figure, gross or net may be meant: the one that comes nearest.
 */
export function outlayEnds(statement: Statement, known: Known, powers: Powers): Couple[] {
  const outlays = outlaysOf(statement);
  const found = outlays.map((one) => ({ ...one, couples: couplesOf(statement, one, known, powers) }));
  const isMeant = ({ is, couples }: (typeof found)[number]) =>
    is === "given" || couples.some(([, { row }]) => row.line === "netOutlay");
  const settled = found.some((one) => one.is === "net" && isMeant(one));
  const whole = found.filter(
    ({ is, lines, couples }) => couples.length > 0 && is !== "given" && lines.length > 1,
  );
  const others = found.filter((one) => !whole.includes(one)).flatMap(({ couples }) => couples);
  if (settled || whole.length < 2) return [...others, ...whole.flatMap(({ couples }) => couples)];
  const borneOut = whole.filter(({ couples }) => couples.some((couple) => agrees(couple, powers)));
  const distance = (couples: readonly Couple[]) => leastOf(compare(...couples[0]!, powers));
  // A cash flow that takes nothing off has what is spent.
  const gross = whole.filter(({ is }) => is === "gross");
  const meant =
    borneOut.length > 0
      ? borneOut
      : [...(gross.length > 0 ? gross : whole)]
          .sort((x, y) => (distance(x.couples) < distance(y.couples) ? -1 : 1))
          .slice(0, 1);
  return [...others, ...meant.flatMap(({ couples }) => couples)];
}

/** The same, however far it is: the units of accounts are told by it. */
export function outlayCouples(statements: readonly Statement[], known: Known): Couple[] {
  return statements
    .filter(({ kind }) => kind === "investments")
    .flatMap((statement) =>
      outlaysOf(statement).flatMap((one) =>
        one.lines.flatMap((line) => couplesWith(statement, one, line, known)),
      ),
    );
}

function couplesOf(statement: Statement, outlay: Outlay, known: Known, powers: Powers): Couple[] {
  const candidates = outlay.lines.map((line) => couplesWith(statement, outlay, line, known));
  // What is left when what is given has been taken off is that of the cash flow, if it has both.
  if (outlay.is === "net" && candidates[0]!.some((couple) => isOfCash(couple)))
    return nearOf(candidates[0]!, powers);
  const borneOut = candidates.find((couples) => couples.some((couple) => agrees(couple, powers)));
  if (borneOut) return ofSameAsAgreeing(borneOut, powers);
  // What has been invested is paid out in the cash flow. All that investing comes to has sales and loans in it: only where
  // it is the same is it meant. Of several outlays the one that comes nearest is, but for one before it that is but a slip
  // of the hand away.
  const distance = (couples: readonly Couple[]) => leastOf(compare(...couples[0]!, powers));
  const paid = candidates.filter((_, i) => outlay.lines[i] !== "investingCash");
  const meant = isOfNet(statement, outlay) ? paid.filter((_, i) => outlay.lines[i] === "netOutlay") : [];
  const near =
    [meant, paid]
      .map((some) => some.filter((couples) => areAllNear(couples, powers)))
      .find((some) => some.length > 0) ?? [];
  const [nearest] = near.sort((x, y) => (distance(x) < distance(y) ? -1 : 1));
  const before = nearest ? paid.slice(0, paid.indexOf(nearest)) : paid;
  const slips = before.map((couples) => couples.filter((couple) => isOneSlip(compare(...couple, powers))));
  return slips.find((couples) => couples.length > 0) ?? nearest ?? [];
}

/** The account says that what others have given is taken off. */
function isOfNet({ table }: Statement, { row, columns }: Outlay): boolean {
  const headings = columns.map(({ column }) => table.columns[column]!.heading);
  return [table.rows[row.row]!.label, table.labelHeading, ...headings].some((text) => says(NET_OUTLAY, text));
}

function nearOf(couples: readonly Couple[], powers: Powers): Couple[] {
  return couples.filter((couple) => agrees(couple, powers) || isNear(compare(...couple, powers)));
}

function isOfCash([, other]: Couple): boolean {
  return other.statement.kind === "cashFlow";
}

/** Gross in one statement and net in another are both right: where the cash flow agrees, an overview need not. */
function ofSameAsAgreeing(couples: readonly Couple[], powers: Powers): Couple[] {
  const isSettled = couples.some((couple) => isOfCash(couple) && agrees(couple, powers));
  return couples.filter((couple) => !isSettled || isOfCash(couple) || agrees(couple, powers));
}

/** With whichever sign. */
function leastOf({ apart, together }: StatementComparison): bigint {
  return size(apart) < size(together) ? size(apart) : size(together);
}

/** Less than a fifth apart: what is spent in the one stands as paid out in the other, or as spent as well. */
function areAllNear(couples: readonly Couple[], powers: Powers): boolean {
  return couples.length > 0 && couples.every((couple) => isNear(compare(...couple, powers)));
}

function couplesWith(
  statement: Statement,
  { row, columns }: Outlay,
  line: StatementLine,
  known: Known,
): Couple[] {
  const meant = { ...row, key: keyOfLine(line), line, yearsOff: 0 as const };
  return columns.flatMap((facets): Couple[] => {
    const reading = [{ row: row.row, column: facets.column, sign: 1 as const }];
    const own: Witness = { statement, row: meant, facets, readings: [reading], isDerived: false };
    if (!isPrinted(statement.table.amounts, row.row, facets.column)) return [];
    const others = known.get(witnessKey(asOutcome(own))) ?? [];
    return others.filter((other) => other.statement !== statement).map((other): Couple => [own, other]);
  });
}
