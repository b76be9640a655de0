/** What "Fyll måltabell" tells before anything is written: every indicator with its word and why. */
import type { CellLook, Plan } from "../domain/plan";

export interface GoalReport {
  readonly kind: "goals";
  readonly sheet: string;
  readonly tables: readonly GoalTableView[];
}

export interface GoalTableView {
  /** "A3:J17" */
  readonly address: string;
  readonly title: string;
  /** The words of its scale, the best first. */
  readonly scale: readonly string[];
  readonly rows: readonly GoalRowView[];
  /** "9 av 10 mål bedöms uppfyllda; ej uppfyllt: ..." */
  readonly summary: string;
  /** "Indikator: saknar mål", a line each. */
  readonly gaps: readonly string[];
}

export interface GoalRowView {
  readonly indicator: string;
  /** The heading of the group it stands in; "" where there is none. */
  readonly area: string;
  /** As they stand in the sheet, "" where blank. */
  readonly outcome: string;
  readonly target: string;
  readonly forecast: string;
  /** The computed word; null where it could not be decided. */
  readonly word: string | null;
  readonly look: CellLook | null;
  /** "Positiv"; null where there is nothing to compare. */
  readonly trend: string | null;
  /** How it was read and judged, a sentence each. */
  readonly why: readonly string[];
  /** What has to be answered; null where nothing has. */
  readonly question: GoalQuestion | null;
  /** What a person has written, "" where nothing. */
  readonly written: string;
  /**
   * fill: the cell is blank and gets its word. same: a person has written the same. differs: something else, which
   * stays unless it is replaced. open: not decided. kept: nothing to write.
   */
  readonly state: "fill" | "same" | "differs" | "open" | "kept";
  /** "Du har skrivit Uppfyllt, beräknat Ej uppfyllt." */
  readonly remark: string;
  /** What would be written; null where nothing would. */
  readonly plan: Plan | null;
}

export interface GoalQuestion {
  readonly text: string;
  /** One click answers; the answers are kept by indicator. */
  readonly answers: readonly {
    readonly label: string;
    readonly kind: "directions" | "measures";
    readonly value: string;
  }[];
}
