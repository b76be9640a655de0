import type { StatementDisagreement, StatementFigure } from "../questions/disagreements";
import { isOneSlip, type StatementComparison } from "./comparison";
import { causesOf } from "./causes";
import { changedBudgets } from "./changedBudgets";
import { changeCouples } from "./changeCouples";
import { deviationsAlone } from "./deviationsAlone";
import { deviationsApart } from "./deviationsApart";
import { endCouples } from "./endCouples";
import { figureTies } from "./figureTies";
import { outlayCouples } from "./outlayCouples";
import { operatingSides } from "./operatingSides";
import { Agreement, couplesOf } from "./comparisons";
import { askedOnce, figure, saidOf } from "./askedOnce";
import { withSignsOfOneCell } from "./signsOfOneCell";
import { isPaidOtherwise, isTakenBack, mayDisagree } from "./sameThing";
import { outvoted, Sides } from "./sides";
import { deviationTables, statementsOf, type Statement, type TableOfWorkbook } from "./statement";
import { ToldPairs } from "./toldPairs";
import { turnedSigns } from "./turnedSigns";
import { Powers } from "./units";
import { statementWitnesses, type Witness } from "./witnesses";
import { wrongUnits } from "./wrongUnits";

/**
 * What the statements of a report say against each other: the year's result in the income statement and in the cash
 * flow, a note and its line, last year's column and last year's report. Matched by what rows and columns are, never
 * by where they stand. Which of two is wrong is told only where further witnesses are against it.
 * @param tables of all sheets, each checked by itself
 */
export function statementDisagreements(tables: readonly TableOfWorkbook[]): StatementDisagreement[] {
  const statements = statementsOf(tables);
  const called = deviationTables(tables, statements);
  // One statement alone is no report.
  if (statements.length + called.length < 2) return [];
  const known = statementWitnesses(statements);
  const couples = couplesOf(known);
  const powers = new Powers([...statements, ...called]);
  const units = wrongUnits([...couples, ...outlayCouples(statements, known)], powers);
  const { tied, left } = changedBudgets(known, couples, powers);
  const ends = endCouples(statements, known, powers);
  const borneOut = [
    ...tied,
    ...operatingSides(ends, known, powers),
    ...figureTies(known, ends, powers),
    ...changeCouples(statements, places(known), powers),
  ];
  const agreement = new Agreement([...left, ...ends], borneOut, powers);
  const comparisons = withSignsOfOneCell(agreement);
  const sides = new Sides(comparisons);
  const differing = comparisons.filter(
    (one) => one.outcome === "differs" && sides.of(one.a) !== sides.of(one.b),
  );
  const open = differing.filter((one) => mayDisagree(one, agreement, powers));
  const byParts = new Set(open.filter((one) => isSaidByParts(one, open)));
  const told = open.filter((one) => !byParts.has(one));
  const settled = settledBy(told, sides);
  const isSettled = ({ a, b }: StatementComparison) => settled.has(a) || settled.has(b);
  const rest = onePerSides(
    told.filter((one) => !isSettled(one)),
    sides,
  );
  const found = [
    ...settled.values(),
    ...askedOnce(rest, open.filter(isSettled), agreement, sides),
    ...onePerSides([...byParts], sides).map((one) => figure(one, "carried", sides)),
  ];
  const asked = new ToldPairs(found);
  const isToldOf = (one: StatementComparison) => !asked.hasColumns(one);
  const causes = causesOf(
    open.filter(isToldOf),
    differing.filter((one) => !open.includes(one)),
    [...known.values()].flat(),
    { tables, agreement, powers },
  ).filter(
    (one) => isToldOf(one) && !asked.hasCells(one) && !open.some((other) => isOfSides(one, other, sides)),
  );
  // A deviation that differs as what it is of does is said by that.
  const deviations = deviationsApart(agreement, powers)
    .filter(({ of }) => of.every((one) => one.outcome !== "differs" && !asked.hasColumns(one)))
    .map(({ comparison }) => figure(comparison, "open", sides));
  return [
    ...units,
    ...turnedSigns(agreement),
    ...found,
    ...onePerSides(causes, sides).map((one) => figure(one, "carried", sides)),
    ...deviations,
    ...deviationsAlone(statements, called, powers).map((one) => figure(one, "open", sides)),
  ];
}

/** The printed figure of a place, where it is one that can be held against others. */
function places(known: ReadonlyMap<string, readonly Witness[]>) {
  const found = new Map<Statement, Map<string, Witness>>();
  for (const one of [...known.values()].flat()) {
    if (one.isDerived) continue;
    const own = found.get(one.statement) ?? new Map<string, Witness>();
    found.set(one.statement, own.set(`${one.row.row}|${one.facets.column}`, one));
  }
  return (statement: Statement, row: number, column: number) => found.get(statement)?.get(`${row}|${column}`);
}

/** What follows from figures differs where they do: it is told of them. */
function isSaidByParts({ a, b }: StatementComparison, open: readonly StatementComparison[]): boolean {
  return [a, b].some(
    ({ isDerived, statement, readings }) =>
      isDerived &&
      open.some((other) =>
        [other.a, other.b].some(
          (one) =>
            !one.isDerived &&
            one.statement === statement &&
            readings[0]!.some(({ row, column }) => row === one.row.row && column === one.facets.column),
        ),
      ),
  );
}

/** Those that further witnesses are against, each with one of these: of its own report, if any. */
function settledBy(open: readonly StatementComparison[], sides: Sides): Map<Witness, StatementFigure> {
  const found = new Map<Witness, StatementFigure>();
  for (const comparison of ownReportFirst(open)) {
    const mayBeMore = (isTakenBack(comparison) || isPaidOtherwise(comparison)) && !isOneSlip(comparison);
    const wrong = mayBeMore ? null : outvoted(comparison, sides);
    if (!wrong) continue;
    if (!found.has(wrong)) found.set(wrong, saidOf(comparison, wrong, "settled", sides));
  }
  return found;
}

/** Two sides disagree once, however many are on each: by two of the same report, if there are. */
function onePerSides(open: readonly StatementComparison[], sides: Sides): StatementComparison[] {
  const chosen = new Map<readonly Witness[], Map<readonly Witness[], StatementComparison>>();
  for (const comparison of ownReportFirst(open)) {
    const [left, right] = [sides.of(comparison.a), sides.of(comparison.b)];
    const others = chosen.get(left) ?? new Map<readonly Witness[], StatementComparison>();
    chosen.set(left, others);
    if (!others.has(right) && !chosen.get(right)?.has(left)) others.set(right, comparison);
  }
  return [...chosen.values()].flatMap((others) => [...others.values()]);
}

function isOfSides(one: StatementComparison, other: StatementComparison, sides: Sides): boolean {
  const [a, b, c, d] = [one.a, one.b, other.a, other.b].map((witness) => sides.of(witness));
  return (a === c && b === d) || (a === d && b === c);
}

function ownReportFirst(comparisons: readonly StatementComparison[]): StatementComparison[] {
  const rank = ({ a, b }: StatementComparison) => (a.statement.year === b.statement.year ? 0 : 1);
  return [...comparisons].sort((x, y) => rank(x) - rank(y));
}
