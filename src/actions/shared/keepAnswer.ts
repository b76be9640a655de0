import { THRESHOLD_KEYS, type Threshold } from "../../domain/deviations/thresholds";
import type { SheetProblem } from "./outcomes";
import { remember, withAnswers } from "./remember";

/** What has been kept. */
export interface Kept {
  readonly kind: "kept";
}

/**
 * Keeps the answer to a question in the workbook, so that it is asked no more; null takes it back. Unlike
 * answerQuestion it checks no sheet: what asked is made anew by whoever asked it. Round trips: 2.
 */
export function keepAnswer(key: string, answer: string | null): Promise<Kept | SheetProblem> {
  return keepAnswers({ [key]: answer });
}

/** The municipality's own thresholds, as they are written in the pane. */
export interface ThresholdDraft {
  /** Per cent: "5", "2,5". */
  readonly percent: string;
  readonly tkr: string;
  readonly rule: Threshold["rule"];
}

/** "Ändra gränsen": keeps when a deviation has to be explained, in the workbook. Round trips: 2. */
export function keepThreshold({ percent, tkr, rule }: ThresholdDraft): Promise<Kept | SheetProblem> {
  return keepAnswers({
    [THRESHOLD_KEYS.share]: percent.trim(),
    [THRESHOLD_KEYS.amount]: tkr.trim(),
    [THRESHOLD_KEYS.rule]: rule,
  });
}

async function keepAnswers(given: Readonly<Record<string, string | null>>): Promise<Kept | SheetProblem> {
  return (await remember("", (memory) => withAnswers(memory, given))) ?? { kind: "kept" };
}
