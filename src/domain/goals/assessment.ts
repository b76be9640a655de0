import type { DirectionFinding } from "./direction";
import type { InWords } from "./inWords";
import type { GoalRow } from "./goalTable";
import type { Measured } from "./measuredFigure";
import type { MeasureFinding } from "./findMeasure";
import type { ScaleWord } from "./scaleOf";
import type { Trend } from "./trendBetween";

/** What the target is held against. */
export interface Held {
  readonly value: number;
  /** The forecast of the table, the outcome as it stands, or the year that an interim outcome points to. */
  readonly source: "forecast" | "outcome" | "extrapolated";
}

/** Why no word was given. */
export type Open =
  /** Which way is better has to be asked. */
  | "direction"
  /** Which way is better is common knowledge, and waits for the user to approve it. */
  | "suggested"
  /** Read as a level and as a part of the year it gets different words. */
  | "measure"
  /** It grows over the year, and the rest of the year decides whether the target is reached. */
  | "pace"
  /** Between the ends of the scale, and where the steps begin is not known. */
  | "thresholds"
  /** The limits of the steps stand in the row, and it is between two of them. */
  | "limits"
  /** The target is zero or negative, so that no share of it can be given. */
  | "share"
  /** The steps are of the way from a start value, which is missing or already beyond the target. */
  | "start"
  /** What has missed the target is told apart by the year before, which is missing or of other months. */
  | "previous"
  /** What the year is expected to come to is judged, and is missing in the row. */
  | "forecast"
  /** A figure stands under a heading that says nothing of what it is, and no outcome does. */
  | "unknownColumn"
  /** Outcome and target are in different units. */
  | "unit"
  /** The target is for another year than the outcome. */
  | "targetYear"
  /** What stands as the outcome or the forecast is no single figure: "ca 95", "<5", "3 av 4". */
  | "valueText"
  /** What stands as the target can neither be read as a figure nor passed over. */
  | "targetText"
  /** The words that stand in the table are of no known scale. */
  | "words"
  /** The scale is a person's judgement. */
  | "judgement";

/** An indicator, assessed, with everything it rests on. */
export interface GoalAssessment {
  readonly row: GoalRow;
  readonly outcome: Measured | null;
  readonly forecast: Measured | null;
  readonly target: Measured | null;
  readonly direction: DirectionFinding;
  readonly measure: MeasureFinding;
  readonly held: Held | null;
  readonly isMet: boolean | null;
  /** The share of the target that is reached. */
  readonly share: number | null;
  /** A target that is no figure, and what is told of it; null for figures. */
  readonly inWords: InWords | null;
  /** The share is of the way from the start value. */
  readonly fromStart: boolean;
  readonly word: ScaleWord | null;
  readonly open: Open | null;
  readonly trend: Trend | null;
  /** What a person has written, and the word of the scale it is. */
  readonly written: { readonly text: string; readonly word: ScaleWord | null };
}

/** What a figure comes to by a scale. */
export type Judgement = Pick<GoalAssessment, "held" | "isMet" | "share" | "word" | "open">;
