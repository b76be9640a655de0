import type { ExactNumber } from "../figures/exactNumber";
import type { CellPosition } from "../sheet/grid";
import type { SourceTable } from "../structure/builtTable";
import type { Period } from "../words/periods";

/** What a consolidation tells of each committee. */
export const COMMITTEE_MEASURES = [
  "budget",
  "outcome",
  "deviation",
  "yearBudget",
  "forecast",
  "forecastDeviation",
] as const;
export type CommitteeMeasure = (typeof COMMITTEE_MEASURES)[number];

/** Each deviation with what it is taken between. */
export const DEVIATIONS = [
  { measure: "deviation", budget: "budget", other: "outcome" },
  { measure: "forecastDeviation", budget: "yearBudget", other: "forecast" },
] as const;

/** A cell that a figure is added up from, by the sheet's own rows and columns. */
export interface AddedCell extends CellPosition {
  readonly sign: 1 | -1;
}

/** A figure of a committee as its own table has it: in the table's unit, with the table's signs. */
export interface CommitteeFigure {
  readonly value: ExactNumber;
  /** The decimals that its cell shows. */
  readonly decimals: number;
  /** One cell, as a rule; those of several rows where the table has no total. */
  readonly cells: readonly AddedCell[];
  /** It stands as text: Excel reckons nothing with it. */
  readonly isText: boolean;
}

/** Whose table it is: the file as it was chosen, "" for the workbook itself. */
export interface TableInFile extends SourceTable {
  readonly file: string;
}

/** What a committee's own table says. */
export interface CommitteeSource {
  readonly table: TableInFile;
  readonly committee: string;
  /** Where the name stands; "nothing" where none is given and the sheet's own name has to do. */
  readonly namedBy: "total" | "title" | "sheet" | "rows" | "nothing";
  /** Another committee that the title names, on a sheet of this one's name; "" where there is none. */
  readonly alsoNamed: string;
  /** What the committee calls what it tells of; "" where it says no more than its name. */
  readonly heading: string;
  /** Its own follow-up says so in so many words. */
  readonly isHeadingSaid: boolean;
  /** "tkr", "mnkr", "kr", or "" where the table names none. */
  readonly unit: string;
  readonly figures: Readonly<Partial<Record<CommitteeMeasure, CommitteeFigure>>>;
  /** What the outcome and its budget are of. */
  readonly period: Period | null;
  /** The budget is of the whole year although the outcome is of a part of it. */
  readonly hasBudgetOfYear: boolean;
  /** Costs stand without a minus (1), or with one (-1). */
  readonly costSign: 1 | -1;
  /** A deviation without a minus is favourable (1) or not (-1); null where no figure tells. */
  readonly goodSign: 1 | -1 | null;
  /** Two rows or more of the same right to be the whole, or none: the rows were added up. */
  readonly isAddedUp: boolean;
}
