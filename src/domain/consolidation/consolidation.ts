import type { ExactNumber } from "../figures/exactNumber";
import type { MoneyUnit } from "../arithmetic/volume";
import type { CellPosition } from "../sheet/grid";
import type { Period } from "../words/periods";
import type { CommitteeFigure, CommitteeMeasure, CommitteeSource, TableInFile } from "./committeeFigures";

/** A figure as the consolidation tells it: in its unit, with its signs. */
export interface ConsolidatedFigure {
  readonly value: ExactNumber;
  /** Of what was printed, in the consolidation's unit: -2 is to whole hundreds. */
  readonly decimals: number;
  /** Where it comes from; null where it is reckoned from budget and outcome of the row. */
  readonly from: CommitteeFigure | null;
  /** What the source's figure is multiplied by to have the consolidation's signs. */
  readonly sign: 1 | -1;
}

/** A committee's row. */
export interface ConsolidatedRow {
  readonly source: CommitteeSource;
  readonly committee: string;
  /** The unit that the source's figures are taken to be in. */
  readonly unit: MoneyUnit;
  readonly figures: Readonly<Partial<Record<CommitteeMeasure, ConsolidatedFigure>>>;
}

/** Which way the consolidation takes its amounts and deviations. */
export interface Signs {
  /** Costs without a minus (1) or with one (-1). */
  readonly cost: 1 | -1;
  /** A deviation without a minus is favourable (1) or not (-1). */
  readonly good: 1 | -1;
}

/** All committees in one table. */
export interface Consolidation {
  readonly unit: MoneyUnit;
  readonly signs: Signs;
  /** What most of the committees tell of; null where none says it. */
  readonly period: Period | null;
  readonly rows: readonly ConsolidatedRow[];
  readonly questions: readonly ConsolidationQuestion[];
}

/** A cell of a table, wherever it stands. */
export interface PlaceInFile extends CellPosition {
  readonly file: string;
  readonly sheet: string;
}

/** What somebody has to look at before the consolidation can be trusted. */
export type ConsolidationQuestion =
  /** Its figures are of another time than those of most. */
  | { readonly kind: "period"; readonly row: ConsolidatedRow; readonly usual: Period }
  /** The others say what time they are of, these do not. */
  | { readonly kind: "noPeriod"; readonly rows: readonly ConsolidatedRow[] }
  /** Budgets of the whole year beside outcomes of a part of it. */
  | { readonly kind: "budgetOfYear"; readonly rows: readonly ConsolidatedRow[] }
  /** Amounts, or deviations, with other signs than those of the consolidation: they have been turned. */
  | {
      readonly kind: "signs";
      readonly about: "costs" | "deviations";
      readonly rows: readonly ConsolidatedRow[];
    }
  | { readonly kind: "noUnit"; readonly rows: readonly ConsolidatedRow[] }
  /** So far from the others that the heading may name the wrong unit. */
  | { readonly kind: "doubtfulUnit"; readonly row: ConsolidatedRow; readonly likelier: MoneyUnit }
  /** Printed more coarsely than the consolidation tells. */
  | { readonly kind: "coarse"; readonly row: ConsolidatedRow; readonly decimals: number }
  | { readonly kind: "addedUp"; readonly row: ConsolidatedRow }
  /** A lone committee's rows do not come to what its table says: the sum stands in the consolidation's unit and signs. */
  | {
      readonly kind: "rowsApart";
      readonly row: ConsolidatedRow;
      readonly measure: CommitteeMeasure;
      readonly sum: ExactNumber;
    }
  | { readonly kind: "asText"; readonly row: ConsolidatedRow; readonly measures: readonly CommitteeMeasure[] }
  | { readonly kind: "otherName"; readonly row: ConsolidatedRow }
  | { readonly kind: "unnamed"; readonly rows: readonly ConsolidatedRow[] }
  /** A sheet that names a committee, of which no table could be read. */
  | { readonly kind: "unread"; readonly committee: string; readonly file: string; readonly sheet: string }
  /** It compares a budget, but names no committee. */
  | { readonly kind: "notIncluded"; readonly source: CommitteeSource }
  /** Several tables of one committee, of which one was taken. */
  | { readonly kind: "several"; readonly row: ConsolidatedRow; readonly others: readonly CommitteeSource[] }
  /** Two names with the same figures: counted once. */
  | { readonly kind: "sameFigures"; readonly row: ConsolidatedRow; readonly other: CommitteeSource }
  /** Its own deviation is not what its budget and outcome make. */
  | {
      readonly kind: "deviation";
      readonly row: ConsolidatedRow;
      readonly measure: "deviation" | "forecastDeviation";
      readonly expected: ExactNumber;
    }
  /** Others tell it, and the sum is without it. */
  | {
      readonly kind: "missing";
      readonly rows: readonly ConsolidatedRow[];
      readonly measure: CommitteeMeasure;
    }
  | ExistingQuestion;

/** What a consolidation that stands there already says otherwise than the committees. */
export type ExistingQuestion =
  | {
      readonly kind: "differs";
      readonly place: PlaceInFile;
      readonly table: TableInFile;
      readonly column: string;
      readonly row: ConsolidatedRow;
      readonly measure: CommitteeMeasure | "percent";
      /** In the table's own unit and signs, per cent as per cent. */
      readonly stated: { readonly value: ExactNumber; readonly decimals: number };
      readonly own: { readonly value: ExactNumber; readonly decimals: number };
      readonly isTurned: boolean;
    }
  | {
      readonly kind: "otherHeading";
      readonly place: PlaceInFile;
      readonly row: ConsolidatedRow;
      readonly stated: string;
    }
  | { readonly kind: "noSource"; readonly place: PlaceInFile; readonly label: string }
  | { readonly kind: "notListed"; readonly table: TableInFile; readonly row: ConsolidatedRow };
