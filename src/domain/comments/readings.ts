import { exact, type ExactNumber } from "../figures/exactNumber";
import type { BuiltTable } from "../structure/builtTable";
import { rowOfRole } from "../tables/rowOfRole";
import { says } from "../words/lexicon";
import {
  COUNTS_PER_CENT,
  OF_COUNT,
  OF_EACH,
  OF_DEVIATIONS,
  OF_RESULT,
  RESULT_OF_ALL,
} from "../words/comments/tableWords";
import { findUnit, isMoney, UNIT_OF_ROW } from "../words/units";
import { rowRole } from "../words/rowRoles";
import type { CellPosition } from "../sheet/grid";
import { TableWays } from "./tableWays";
import { turnedTable } from "./turnedTable";
import type { Row } from "../tables/table";
import { columnFacts, type ColumnFact } from "./columnFacts";

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
  /** It may be meant, but another is nearer to the words: it agrees with nothing, and nothing contradicts it. */
  readonly isDoubtful?: boolean;
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
  private readonly isOfDeviations: boolean;
  private readonly ways: TableWays;

  readonly built: BuiltTable;
  private readonly isTurned: boolean;
  /** What each figure of a text asks of the table again: nothing of it changes. */
  private readonly known = new Map<string, unknown>();

  constructor(
    read: BuiltTable,
    readonly sheet: string,
  ) {
    const turned = turnedTable(read);
    const built = turned ?? read;
    this.built = built;
    this.isTurned = turned !== null;
    this.facts = columnFacts(built);
    this.isOfDeviations =
      says(OF_DEVIATIONS, `${built.table.labelHeading}`) || says(OF_DEVIATIONS, built.table.title);
    this.ways = new TableWays(built, this.facts, this.isOfDeviations);
  }

  private once<Answer>(question: string, answer: () => Answer): Answer {
    if (!this.known.has(question)) this.known.set(question, answer());
    return this.known.get(question) as Answer;
  }

  /** Where on the sheet a figure stands, from 0. */
  cellAt({ row, column }: Place): CellPosition {
    const { rows, columns } = this.built.table;
    const [down, across] = [rows[row]!.sheetRow, columns[column]!.sheetColumn];
    return this.isTurned ? { row: across, column: down } : { row: down, column: across };
  }

  /** The row of this table for one of the sheet's; null where its rows are columns there. */
  rowFor(row: number): number | null {
    return this.isTurned ? null : row;
  }

  get unit(): string {
    return this.built.table.unit;
  }

  /** The year that the table is of, which its columns do not name. */
  get year(): number | null {
    return this.built.table.period?.year ?? null;
  }

  /** The rows of the whole: its totals and nets, the last first. */
  wholeRows(): readonly number[] {
    return this.once("whole", () => {
      const totals = this.rowsWith((row) => ["total", "net"].includes(row.role));
      return totals.length > 0 ? totals.reverse() : this.sumsOfMost();
    });
  }

  /** One row that stands for all of the table: its total, its net, or its result. */
  isWhole(rows: readonly number[]): boolean {
    const [row] = rows;
    return rows.length === 1 && (this.wholeRows().includes(row!) || this.resultRows().includes(row!));
  }

  private rowsWith(fits: (row: Row, r: number) => boolean): number[] {
    const { rows } = this.built.table;
    return [...rows.keys()].filter((r) => rows[r]!.hasFigures && fits(rows[r]!, r));
  }

  /** The row that most others add up to, where it bears the name of its body: "Kommunstyrelsen". */
  private sumsOfMost(): number[] {
    const { sums, table } = this.built;
    const filled = table.rows.filter(({ hasFigures }) => hasFigures).length;
    return [...new Set(sums.filter(({ parts }) => parts.length * 2 > filled).map(({ total }) => total))];
  }

  filledRows(): readonly number[] {
    return this.once("filled", () => this.rowsWith(() => true));
  }

  /** All rows that are no part of another, where no total stands. */
  plainRows(): readonly number[] {
    return this.once("plain", () => this.rowsWith(({ role }) => role === "plain"));
  }

  /** An amount of the table's unit in kronor. */
  inKronor(amount: ExactNumber): ExactNumber {
    return amount.shifted(PLACES_OF_UNIT[this.unit] ?? 0);
  }

  /** The unit of a row, which its label may say: "Investeringar, mnkr". */
  unitOf(row: number): string {
    const label = this.label(row);
    return says(UNIT_OF_ROW, label) ? findUnit([label]) : this.unit;
  }

  /** The unit of one figure: its column may name another than its row and its table, "Antal elever", "kr per elev". */
  unitAt(row: number, column: number): string {
    return this.once(`unit ${row} ${column}`, () => this.unitOfCell(row, column));
  }

  private unitOfCell(row: number, column: number): string {
    const { heading } = this.built.table.columns[column]!;
    if (says(OF_EACH, heading)) return OF_EACH.means;
    if (says(OF_COUNT, heading)) return "antal";
    const own = findUnit([heading]);
    if (isMoney(own)) return own;
    // "Utfall dygn" beside "Utfall tkr".
    if (own === "dygn" || own === "antal") return "antal";
    // "Förbrukning 2024" beside "Kostnad 2024, tkr" is no money.
    return this.isOfOtherUnit(column) ? "antal" : this.unitOf(row);
  }

  /** A measure of its own, where columns of money name their unit: two of them, or one whose table names none. */
  private isOfOtherUnit(column: number): boolean {
    const { content, group } = this.facts[column]!;
    if (content !== "outcome" || group.length === 0) return false;
    const { columns, labelHeading, titles } = this.built.table;
    const ofMoney = [...columns.keys()].filter((c) => isMoney(findUnit([columns[c]!.heading])));
    const isNamedAbove = isMoney(findUnit([labelHeading, ...titles]));
    const isOwn = ofMoney.every((c) => this.facts[c]!.group.join() !== group.join());
    return isOwn && ofMoney.length >= (isNamedAbove ? 2 : 1);
  }

  /** Prices of one piece alone, which are nobody's result. */
  isOfPrices(): boolean {
    if (this.built.table.kind !== "unitPrices" || !isMoney(this.unit)) return false;
    const [row] = this.filledRows();
    return (
      row === undefined ||
      !this.facts.some(({ content }, c) => content !== "nothing" && !isMoney(this.unitAt(row, c)))
    );
  }

  isPerCent(row: number, column: number): boolean {
    const { rows, columns, figures } = this.built.table;
    return (
      figures[row]?.[column]?.isPercent === true ||
      columns[column]!.role === "percent" ||
      this.once(`percent ${row}`, () => says(COUNTS_PER_CENT, rows[row]!.label))
    );
  }

  /** Its largest amount of money, in kronor; 0 where it has none. */
  largest(): ExactNumber {
    const { columns } = this.built.table;
    const amounts = this.filledRows().flatMap((row) =>
      [...columns.keys()]
        .filter((column) => isMoney(this.unitAt(row, column)) && !this.isPerCent(row, column))
        .flatMap((column) => this.term(row, column)?.value.abs() ?? []),
    );
    return amounts.reduce((most, one) => (one.compare(most) > 0 ? one : most), NOTHING);
  }

  resultRows(): readonly number[] {
    return this.once("result", () => this.rowsWith((_, r) => says(RESULT_OF_ALL, this.label(r))));
  }

  /** The budget, where it is a row of its own. */
  budgetRow(): number | null {
    const row = rowOfRole(this.built.table, "budget");
    return row < 0 ? null : row;
  }

  /** Rows that hold deviations, whatever their column says. */
  deviationRows(): readonly number[] {
    return this.once("deviation", () => this.rowsWith(({ role }) => role === "deviation"));
  }

  term(row: number, column: number): Term | null {
    const figure = this.built.table.figures[row]?.[column];
    if (!figure) return null;
    const places = this.isPerCent(row, column) ? 0 : (PLACES_OF_UNIT[this.unitAt(row, column)] ?? 0);
    return {
      value: exact(figure.units).shifted(figure.decimals + places),
      half: exact(5).shifted(figure.decimals + places + 1),
      place: { row, column },
    };
  }

  /** One column of one row, or of several rows added. */
  level(rows: readonly number[], column: number): SpokenFigure | null {
    return this.once(`level ${rows.join()} ${column}`, () => this.levelOf(rows, column));
  }

  private levelOf(rows: readonly number[], column: number): SpokenFigure | null {
    const terms = rows.map((row) => this.term(row, column));
    if (terms.some((term) => term === null)) return null;
    const known = terms as Term[];
    const actual = known.reduce((sum, { value }) => sum.plus(value), NOTHING);
    const fact = this.facts[column]!;
    const isDeviation =
      fact.content === "deviation" ||
      (this.isOfDeviations && fact.content !== "change") ||
      rows.every((row) => rowRole(this.label(row)) === "deviation");
    const isResult = this.isOfResult(rows) || this.isResultColumn(column);
    return {
      actual,
      slack: known.reduce((sum, { half }) => sum.plus(half), NOTHING),
      good: isDeviation
        ? this.ways.goodOf(actual, rows, column)
        : isResult
          ? this.ways.signOf(actual, rows)
          : null,
      size:
        fact.content === "change"
          ? this.ways.sizeOfChange(
              actual,
              rows,
              rows.every((row) => this.isPerCent(row, column)),
            )
          : isDeviation
            ? this.ways.sizeByDeviation(actual, rows, column)
            : null,
      places: known.map(({ place }) => place),
    };
  }

  /** One column less another: the outcome less the budget, or less the year before. */
  distance(rows: readonly number[], later: number, earlier: number, isResult = false): SpokenFigure | null {
    const [a, b] = [this.level(rows, later), this.level(rows, earlier)];
    if (!a || !b) return null;
    const actual = a.actual.minus(b.actual);
    const isSigned = isResult || this.isOfResult(rows) || this.isResultColumn(later);
    if ([later, earlier].every((c) => this.facts[c]!.content === "deviation"))
      return {
        actual,
        slack: a.slack.plus(b.slack),
        good: this.ways.goodOf(actual, rows, later),
        size: null,
        places: [...a.places, ...b.places],
      };
    const bySize = a.actual.abs().compare(b.actual.abs());
    return {
      actual,
      slack: a.slack.plus(b.slack),
      good:
        isSigned || this.ways.hasMinusCosts || a.actual.sign() < 0
          ? this.ways.signOf(actual, rows)
          : this.ways.goodOfPlain(rows, actual.sign()),
      size: isSigned ? this.ways.signOf(actual, rows) : bySize,
      places: [...a.places, ...b.places],
    };
  }

  /** "Resultat 2024" beside "Budget 2024": whatever its rows are called, more of it is better. */
  private isResultColumn(column: number): boolean {
    return says(OF_RESULT, this.built.table.columns[column]!.heading);
  }

  label(row: number): string {
    return this.ways.label(row);
  }

  isOfResult(rows: readonly number[]): boolean {
    return this.ways.isOfResult(rows);
  }
}
