import { conventionBySigns } from "../deviations/conventionBySigns";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { BuiltTable } from "../structure/builtTable";
import { rowOfRole } from "../tables/rowOfRole";
import { isIncome, OF_COST } from "../words/incomes";
import { says } from "../words/lexicon";
import { COUNTS_PER_CENT, OF_RESULT, RESULT_OF_ALL, RESULT_OR_NET } from "../words/comments/tableWords";
import { rowRole } from "../words/rowRoles";
import { columnFacts, type ColumnFact } from "./columnFacts";
import { flip, goodSignOf } from "../deviations/goodSign";

/** A place in a table, by its own rows and columns. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A figure that a sentence may mean, as the table has it. */
export interface SpokenFigure {
  /** In kronor, in per cent, or as a number. */
  readonly actual: ExactNumber;
  /** How far the table's own rounding may have moved it. */
  readonly slack: ExactNumber;
  /** 1 where it is good for the body, -1 where it is bad; null where the table does not tell. */
  readonly good: -1 | 0 | 1 | null;
  /** 1 where something became larger, -1 where it became smaller; null where nothing is compared. */
  readonly size: -1 | 0 | 1 | null;
  readonly places: readonly Place[];
}

/** Which of a row's figures are meant. */
export interface Asked {
  readonly content: "level" | "deviation" | "change";
  readonly accepts: (fact: ColumnFact) => boolean;
}

interface Term {
  readonly value: ExactNumber;
  readonly half: ExactNumber;
  readonly place: Place;
}

const NOTHING = exact(0);

const PLACES_OF_UNIT: Readonly<Record<string, number>> = { tkr: -3, mnkr: -6 };

/** A table, with what sentences may be held against. */
export class SpokenTable {
  readonly facts: readonly ColumnFact[];
  private readonly goodSign: 1 | -1 | null;

  constructor(
    readonly built: BuiltTable,
    readonly sheet: string,
  ) {
    this.facts = columnFacts(built);
    this.goodSign = goodSignOf(built);
  }

  get unit(): string {
    return this.built.table.unit;
  }

  /** The rows of the whole: its totals and nets, the last first. */
  wholeRows(): number[] {
    const { rows } = this.built.table;
    const totals = [...rows.keys()].filter(
      (r) => rows[r]!.hasFigures && ["total", "net"].includes(rows[r]!.role),
    );
    return totals.reverse();
  }

  /** All rows that are no part of another, where no total stands. */
  plainRows(): number[] {
    const { rows } = this.built.table;
    return [...rows.keys()].filter((r) => rows[r]!.hasFigures && rows[r]!.role === "plain");
  }

  isPerCent(row: number, column: number): boolean {
    const { rows, figures } = this.built.table;
    return figures[row]?.[column]?.isPercent === true || says(COUNTS_PER_CENT, rows[row]!.label);
  }

  resultRows(): number[] {
    const { rows } = this.built.table;
    return [...rows.keys()].filter((r) => rows[r]!.hasFigures && says(RESULT_OF_ALL, rows[r]!.label));
  }

  /** The budget, where it is a row of its own. */
  budgetRow(): number | null {
    const row = rowOfRole(this.built.table, "budget");
    return row < 0 ? null : row;
  }

  /** Rows that hold deviations, whatever their column says. */
  deviationRows(): number[] {
    const { rows } = this.built.table;
    return [...rows.keys()].filter((r) => rows[r]!.hasFigures && rows[r]!.role === "deviation");
  }

  term(row: number, column: number): Term | null {
    const figure = this.built.table.figures[row]?.[column];
    if (!figure) return null;
    const places = this.isPerCent(row, column) ? 0 : (PLACES_OF_UNIT[this.unit] ?? 0);
    return {
      value: exact(figure.units).shifted(figure.decimals + places),
      half: exact(5).shifted(figure.decimals + places + 1),
      place: { row, column },
    };
  }

  /** One column of one row, or of several rows added. */
  level(rows: readonly number[], column: number): SpokenFigure | null {
    const terms = rows.map((row) => this.term(row, column));
    if (terms.some((term) => term === null)) return null;
    const known = terms as Term[];
    const actual = known.reduce((sum, { value }) => sum.plus(value), NOTHING);
    const fact = this.facts[column]!;
    const isDeviation =
      fact.content === "deviation" || rows.every((row) => rowRole(this.label(row)) === "deviation");
    const isResult = this.isOfResult(rows) || says(OF_RESULT, this.built.table.columns[column]!.heading);
    return {
      actual,
      slack: known.reduce((sum, { half }) => sum.plus(half), NOTHING),
      good: isDeviation ? this.goodOf(actual, rows) : isResult ? actual.sign() : null,
      size:
        fact.content === "change" ? actual.sign() : isDeviation ? this.sizeByDeviation(actual, rows) : null,
      places: known.map(({ place }) => place),
    };
  }

  /** One column less another: the outcome less the budget, or less the year before. */
  distance(rows: readonly number[], later: number, earlier: number, isResult = false): SpokenFigure | null {
    const [a, b] = [this.level(rows, later), this.level(rows, earlier)];
    if (!a || !b) return null;
    const actual = a.actual.minus(b.actual);
    const isSigned = isResult || this.isOfResult(rows);
    const bySize = a.actual.abs().compare(b.actual.abs());
    return {
      actual,
      slack: a.slack.plus(b.slack),
      good: isSigned || a.actual.sign() < 0 ? actual.sign() : this.goodOfPlain(rows, actual.sign()),
      size: isSigned ? actual.sign() : bySize,
      places: [...a.places, ...b.places],
    };
  }

  /** Costs without minus are better when they are less; what is neither cost nor income does not tell. */
  private goodOfPlain(rows: readonly number[], sign: -1 | 0 | 1): -1 | 0 | 1 | null {
    if (rows.every((row) => isIncome(this.label(row)))) return sign;
    const isOfCosts =
      this.facts.some(({ content }) => content === "budget") ||
      rows.every((row) => says(OF_COST, this.label(row)));
    return isOfCosts ? flip(sign) : null;
  }

  label(row: number): string {
    return this.built.table.rows[row]!.label;
  }

  isOfResult(rows: readonly number[]): boolean {
    return rows.every((row) => says(RESULT_OR_NET, this.label(row)));
  }

  /** What a deviation says of the size of what it is of: more cost where it is bad, more income where it is good. */
  private sizeByDeviation(actual: ExactNumber, rows: readonly number[]): -1 | 0 | 1 | null {
    const good = this.goodOf(actual, rows);
    if (good === null) return null;
    if (this.isOfResult(rows)) return good;
    return rows.every((row) => isIncome(this.label(row))) ? good : flip(good);
  }

  private goodOf(actual: ExactNumber, rows: readonly number[]): -1 | 0 | 1 | null {
    if (this.goodSign === null) return null;
    const isIncomeAmongCosts = this.hasPlainCosts() && rows.every((row) => isIncome(this.label(row)));
    const sign = actual.sign();
    return (this.goodSign === 1) !== isIncomeAmongCosts ? sign : flip(sign);
  }

  /** Costs and income stand without minus in the same column. */
  private hasPlainCosts(): boolean {
    return conventionBySigns(this.built.table) === null && this.goodSign !== null;
  }
}
