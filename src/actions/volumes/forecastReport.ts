/** What a forecast of volumes and prices tells its user: every sentence ready to show, every answer with its key. */
import type { AnswerView } from "../shared/report";
import type { PreviewLine, SheetPlan } from "../newSheet/newSheets";

export interface ForecastReport {
  readonly kind: "forecast";
  /** Every row that is priced is reckoned, and no question is open. */
  readonly ready: boolean;
  /** "Prognosen är 15 203 tkr dyrare än budgeten: volymen ger +6 775 och priset +8 428." */
  readonly summary: string;
  readonly rows: readonly ForecastRowView[];
  readonly total: CostsView;
  readonly questions: readonly QuestionView[];
  /** What is worth knowing and asks for nothing: the cost line, prices not used, errors not corrected. */
  readonly remarks: readonly string[];
  /** null where there is no budget to begin at. */
  readonly bridge: BridgeView | null;
  /** Every formula of the new sheet, as Swedish Excel shows it. */
  readonly preview: readonly PreviewLine[];
  readonly plan: SheetPlan;
}

/** In tkr, positive is dearer; as numbers of at most fifteen digits. */
export interface CostAmounts {
  /** null, as all that is held against it, where the tables have no budget. */
  readonly budget: number | null;
  readonly forecast: number;
  readonly difference: number | null;
  readonly volumeEffect: number | null;
  readonly priceEffect: number | null;
}

export interface CostsView {
  readonly amounts: CostAmounts;
  /** The same as they are read: "15 203"; "" where there is none. */
  readonly texts: Readonly<Record<keyof CostAmounts, string>>;
}

export interface ForecastRowView {
  readonly label: string;
  readonly costs: CostsView | null;
  readonly remark: string;
}

/** A question, and what can be answered by a click; the answer is kept in the workbook. */
export interface QuestionView {
  readonly key: string;
  readonly text: string;
  readonly answers: readonly AnswerView[];
}

/** From budget to forecast, in tkr. */
export interface BridgeView {
  readonly steps: readonly BridgeStep[];
  /** Where the axis begins; 0 where all of the levels are drawn. */
  readonly start: number;
  /** Says so where it does not begin at zero; else "". */
  readonly note: string;
}

/** A column of the bridge: a level from zero, or a step between two levels. */
export interface BridgeStep {
  readonly label: string;
  readonly kind: "level" | "dearer" | "cheaper";
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Something has to be answered before anything can be reckoned. */
export interface ForecastQuestions {
  readonly kind: "questions";
  readonly questions: readonly QuestionView[];
}
