/** What "Fyll måltabell" tells before anything is written: every indicator with its word and why. */
import type { DirectionAnswer } from "../../domain/words/goals/directionWords";
import type { MeasureAnswer } from "../../domain/words/growth";
import type { CellChange, CellLook } from "../../domain/sheet/plan";

export interface GoalReport {
  readonly kind: "goals";
  readonly sheet: string;
  readonly tables: readonly GoalTableView[];
  /** Which way is better by common knowledge, to be approved all at once; each indicator once. */
  readonly suggestions: readonly DirectionSuggestion[];
  /** The municipality's own scales first, then those that municipalities use. */
  readonly scales: readonly ScaleView[];
  /** Thresholds measure the way from the start value; null where no table has one. */
  readonly fromStart: boolean | null;
  /** All that the workbook keeps about goals, as text, for another workbook to take over. */
  readonly answers: string;
}

export interface ScaleView {
  readonly id: string;
  /** "Uppfyllt, Ej uppfyllt" */
  readonly name: string;
  /** The best first. */
  readonly words: readonly ScaleWordView[];
  readonly isOwn: boolean;
  /** Least shares of the target in per cent, for the words between the ends; null where none is given. */
  readonly thresholds: readonly (number | null)[];
}

export interface ScaleWordView {
  readonly word: string;
  readonly look: CellLook;
}

export interface GoalTableView {
  /** "A3:J17" */
  readonly address: string;
  readonly title: string;
  /** The scale it is assessed by; null where nothing is assessed in words. */
  readonly scaleId: string | null;
  /** The words of its scale, the best first. */
  readonly scale: readonly string[];
  readonly rows: readonly GoalRowView[];
  /** "9 av 10 mål bedöms uppfyllda; ej uppfyllt: ..." */
  readonly summary: string;
  /** How many goals have each word, in the order of the scale, and how many wait for an answer; none of zero. */
  readonly counts: readonly GoalWordCount[];
  /** "Indikator: saknar mål", a line each. */
  readonly gaps: readonly string[];
  /** A row below the table that tells where the steps of the scale begin; null where there is no room for it. */
  readonly legend: { readonly text: string; readonly changes: readonly CellChange[] } | null;
}

export interface GoalWordCount {
  /** null for those that wait for an answer. */
  readonly word: string | null;
  readonly look: CellLook | null;
  readonly count: number;
}

export interface GoalRowView {
  readonly indicator: string;
  /** What answers about it are kept by. */
  readonly answerKey: string;
  /** "I5", where its word stands or will stand; null where there is no room for one. */
  readonly address: string | null;
  /** The heading of the group it stands in; "" where there is none. */
  readonly area: string;
  /** As they stand in the sheet, "" where blank. */
  readonly outcome: string;
  readonly target: string;
  readonly forecast: string;
  /** The computed word; null where it could not be decided. */
  readonly word: string | null;
  readonly look: CellLook | null;
  /** The share of the target that is reached, 1 for all of it; null where none can be given. */
  readonly attainment: number | null;
  /** "Positiv"; null where there is nothing to compare. */
  readonly trend: string | null;
  /** How it was read and judged, a sentence each. */
  readonly why: readonly string[];
  /** How it was read, so that it can be switched; null where there is nothing to switch. */
  readonly reading: GoalReading | null;
  /** What waits for approval; null where nothing does. */
  readonly suggestion: DirectionSuggestion | null;
  /** An approved suggestion decided which way is better. */
  readonly isSuggested: boolean;
  /** What has to be answered; null where nothing has. */
  readonly question: GoalQuestion | null;
  /** What a person has written, "" where nothing. */
  readonly written: string;
  /** The word of the scale that is written, in whatever words; null where it is none. */
  readonly writtenAs: ScaleWordView | null;
  /**
   * fill: the cell is blank and gets its word. same: a person has written the same. differs: something else, which
   * stays unless it is replaced. open: not decided. kept: nothing to write.
   */
  readonly state: "fill" | "same" | "differs" | "open" | "kept";
  /** "Du har skrivit Uppfyllt, beräknat Ej uppfyllt." */
  readonly remark: string;
  readonly chart: GoalChart | null;
  /** What would be written as its assessment and as its trend; nothing where there is nothing to write. */
  readonly changes: readonly CellChange[];
  readonly trendChanges: readonly CellChange[];
}

/** Which way is better, as it is suggested: nothing is assessed by it before it is approved. */
export interface DirectionSuggestion {
  readonly indicator: string;
  readonly answerKey: string;
  readonly direction: DirectionAnswer;
  /** "sjukfrånvaro": the words of the indicator that say it. */
  readonly from: string;
}

export interface GoalReading {
  readonly direction: DirectionAnswer | null;
  /** null where it makes no difference: there is a forecast, or the outcome is a whole year's. */
  readonly measure: MeasureAnswer | "oklart" | null;
  /** The user has said so, and can take it back. */
  readonly isDirectionAnswered: boolean;
  readonly isMeasureAnswered: boolean;
}

export interface GoalQuestion {
  readonly text: string;
  /** The answer is given in the scale: where its steps begin. */
  readonly isOfScale: boolean;
  /** One click answers; the answers are kept by indicator. */
  readonly answers: readonly {
    readonly label: string;
    readonly kind: "directions" | "measures";
    readonly value: string;
  }[];
}

/** Outcomes over time, beside the target. */
export interface GoalChart {
  readonly points: readonly {
    readonly label: string;
    readonly text: string;
    readonly value: number;
    readonly kind: "outcome" | "forecast";
  }[];
  readonly target: {
    readonly text: string;
    readonly from: number;
    /** The same as from, but of a band. */
    readonly to: number;
  } | null;
  /** "Utfall 2023 534, Utfall 2024 448, Prognos 2025 450, mål 480" */
  readonly text: string;
}
