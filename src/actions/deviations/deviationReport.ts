/** What "Beräkna avvikelser" tells its user: what would be filled, what disagrees, what has to be explained. */
import type { Plan } from "../../domain/sheet/plan";
import type { ThresholdDraft } from "../shared/keepAnswer";
import type { QuestionView } from "../volumes/forecastReport";
import type { FixView } from "../shared/report";

/** What "Beräkna avvikelser" would do, and what has to be explained. */
export interface DeviationReport {
  readonly kind: "deviations";
  readonly sheet: string;
  readonly tables: readonly DeviationTableView[];
  readonly questions: readonly QuestionView[];
  /** "Ska förklaras: mer än 5,0 % och 500 tkr." */
  readonly threshold: string;
  /** The same as it can be changed. */
  readonly limits: ThresholdDraft;
  /** Every cell that would be filled; no changes where nothing is blank. */
  readonly plan: Plan;
}

export interface DeviationTableView {
  /** "A3:D10" */
  readonly address: string;
  readonly title: string;
  /** How the deviation is taken, and how that is known. */
  readonly convention: string;
  readonly columns: readonly DeviationColumnView[];
  /** What is not done although it could be expected, and why. */
  readonly notes: readonly string[];
  readonly unexplained: readonly UnexplainedView[];
  /** The deviation of each row, the worst first; empty where the table has no amounts. */
  readonly bars: readonly BarView[];
  /** "Avvikelse budget-prognos" */
  readonly barsHeading: string;
  /** "Tabellen har ingen kolumn för kommentarer.", or "". */
  readonly commentNote: string;
  /** That no unit is named, so that no deviation can be said to be large; or "". */
  readonly unitNote: string;
}

export interface DeviationColumnView {
  /** "Avvikelse = Budget 2025 − Utfall 2025" */
  readonly text: string;
  /** "8 celler fylls i", "Ny kolumn E: Avvikelse"; "" where nothing is blank. */
  readonly does: string;
  readonly fills: readonly FillView[];
  /** What stands there and is not the difference: left alone, unless the user chooses one. */
  readonly disagreements: readonly DisagreementView[];
}

export interface FillView {
  readonly address: string;
  readonly label: string;
  /** As Swedish Excel shows it. */
  readonly formula: string;
  /** What the cell will show. */
  readonly value: string;
}

export interface DisagreementView extends FixView {
  readonly rowLabel: string;
  readonly text: string;
}

export interface UnexplainedView {
  readonly address: string;
  readonly label: string;
  readonly text: string;
}

/** A row's deviation to be drawn: by the table's own convention. */
export interface BarView {
  readonly label: string;
  readonly amount: number;
  readonly text: string;
}
