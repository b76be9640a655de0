import { conventionBySigns } from "../deviations/conventionBySigns";
import { conventionOfSigns, flip, goodSignOf } from "../deviations/goodSign";
import type { ExactNumber } from "../figures/exactNumber";
import type { BuiltTable } from "../structure/builtTable";
import type { Table } from "../tables/table";
import { MINUS_IS_GOOD, RESULT_OR_NET } from "../words/comments/tableWords";
import { isIncome, OF_COST } from "../words/incomes";
import { says } from "../words/lexicon";
import { isMoney } from "../words/units";
import type { ColumnFact } from "./columnFacts";

/** Which way the figures of a table go: which sign is good, and what became larger. */
export class TableWays {
  /** Costs are printed with minus. */
  readonly hasMinusCosts: boolean;
  private readonly goodSign: 1 | -1 | null;
  /** Costs and income stand without minus in the same column. */
  private readonly hasPlainCosts: boolean;

  constructor(
    private readonly built: BuiltTable,
    private readonly facts: readonly ColumnFact[],
    isOfDeviations: boolean,
  ) {
    // Where the table does not tell, deviations of money are printed as nearly all print them: plus is good.
    const hasDeviations = isOfDeviations || facts.some(({ content }) => content === "deviation");
    const isPrinted = isMoney(built.table.unit) && hasDeviations;
    const told = goodSignOf(built);
    this.goodSign = told ?? (isPrinted ? 1 : null);
    this.hasPlainCosts = told !== null && conventionBySigns(built.table) === null;
    this.hasMinusCosts = conventionOfSigns(built) === "outcomeFirst" || areCostsMinus(built.table);
  }

  /** What a row is called, without what it says of signs. */
  label(row: number): string {
    return this.built.table.rows[row]!.label.replace(MINUS_IS_GOOD.pattern, "").trim();
  }

  isOfResult(rows: readonly number[]): boolean {
    return rows.every((row) => says(RESULT_OR_NET, this.label(row)));
  }

  /** The sign of a result, turned where its label says that minus is a surplus. */
  signOf(actual: ExactNumber, rows: readonly number[]): -1 | 0 | 1 {
    const isTurned = rows.every((row) => MINUS_IS_GOOD.pattern.test(this.built.table.rows[row]!.label));
    return isTurned ? flip(actual.sign()) : actual.sign();
  }

  /** Costs without minus are better when they are less; what is neither cost nor income does not tell. */
  goodOfPlain(rows: readonly number[], sign: -1 | 0 | 1): -1 | 0 | 1 | null {
    if (rows.every((row) => isIncome(this.label(row)))) return sign;
    // A target is no budget: what is measured beside it is no cost.
    const hasBudget =
      isMoney(this.built.table.unit) && this.facts.some(({ content }) => content === "budget");
    const isOfCosts = hasBudget || rows.every((row) => says(OF_COST, this.label(row)));
    return isOfCosts ? flip(sign) : null;
  }

  /** A change of costs that are printed with minus is larger where it is further below nought. */
  sizeOfChange(actual: ExactNumber, rows: readonly number[], isShare: boolean): -1 | 0 | 1 {
    if (isShare || this.isOfResult(rows)) return actual.sign();
    const level = this.facts.findIndex(({ content, isPast }) => content === "outcome" && !isPast);
    const isMinus = rows.every((row) => (this.built.table.figures[row]?.[level]?.units ?? 0) < 0);
    return isMinus ? flip(actual.sign()) : actual.sign();
  }

  /** What a deviation says of the size of what it is of: more cost where it is bad, more income where it is good. */
  sizeByDeviation(actual: ExactNumber, rows: readonly number[], column: number): -1 | 0 | 1 | null {
    const good = this.goodOf(actual, rows, column);
    if (good === null) return null;
    if (this.isOfResult(rows)) return good;
    return this.isOfIncome(rows, column) ? good : flip(good);
  }

  /** Income by its rows, or by what its column says. */
  private isOfIncome(rows: readonly number[], column: number): boolean {
    const { group } = this.facts[column]!;
    return rows.every((row) => isIncome(this.label(row))) || (group.length > 0 && group.every(isIncome));
  }

  /** 1 where a deviation is good for the body, -1 where it is bad; null where the table does not tell. */
  goodOf(actual: ExactNumber, rows: readonly number[], column: number): -1 | 0 | 1 | null {
    if (this.goodSign === null) return null;
    const isIncomeAmongCosts = this.hasPlainCosts && this.isOfIncome(rows, column);
    const sign = actual.sign();
    return (this.goodSign === 1) !== isIncomeAmongCosts ? sign : flip(sign);
  }
}

/** A statement prints its rows of costs with minus, whether or not it has a budget. */
function areCostsMinus({ rows, figures }: Table): boolean {
  const signs = rows.flatMap(({ label }, r) =>
    says(OF_COST, label) ? figures[r]!.flatMap((figure) => (figure ? Math.sign(figure.units) : [])) : [],
  );
  const minus = signs.filter((sign) => sign < 0).length;
  return minus >= LEAST_MINUS && minus * 2 > signs.length;
}

const LEAST_MINUS = 2;
