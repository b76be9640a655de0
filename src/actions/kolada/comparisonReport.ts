import type { Gender } from "../../domain/kolada/koladaValue";
import type { PreviewLine, SheetPlan } from "../newSheet/newSheets";

/** "Jämför med andra kommuner", ready to show. */
export interface ComparisonReport {
  readonly kind: "comparison";
  readonly indicator: string;
  /** "2024 (prel.)" */
  readonly years: readonly string[];
  readonly rows: readonly ComparisonRow[];
  /** Where the figures come from, what is reckoned here, what is preliminary, what is missing. */
  readonly notes: readonly string[];
  readonly chart: ComparisonChart;
  readonly plan: SheetPlan;
  readonly preview: readonly PreviewLine[];
}

export interface ComparisonRow {
  readonly name: string;
  readonly isOwn: boolean;
  /** One a year; "saknas" where there is none. */
  readonly figures: readonly string[];
}

/** The lines of the chart: the own municipality first, then means, else the others. */
export interface ComparisonChart {
  /** Read aloud in the drawing's place. */
  readonly text: string;
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A question about a pasted table, with its answers. */
export interface PastedQuestions {
  readonly kind: "pastedQuestion";
  readonly key: string;
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a pasted table holds, to choose from. */
export interface PastedChoices {
  readonly kind: "pastedChoices";
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly genders: readonly Gender[];
  readonly indicator: string;
  readonly own: string;
  readonly gender: Gender;
}
