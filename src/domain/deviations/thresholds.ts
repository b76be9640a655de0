import { parseFigure } from "../figures/parseFigure";
import { exact } from "../figures/exactNumber";
import type { Answers } from "../structure/answers";

/** When a deviation is so large that it has to be explained. */
export interface Threshold {
  /** A share of the budget: 0.05 is five per cent. */
  readonly share: number;
  /** In tkr. */
  readonly amount: number;
  /** Both have to be exceeded, or either. */
  readonly rule: "both" | "either";
}

/** The keys of the municipality's own thresholds among the workbook's answers. */
export const THRESHOLD_KEYS = {
  share: "threshold:percent",
  amount: "threshold:tkr",
  rule: "threshold:rule",
} as const;

const STANDARD: Threshold = { share: 0.05, amount: 500, rule: "both" };

/** The thresholds kept in the workbook; five per cent and 500 tkr, both exceeded, where nothing is kept. */
export function readThreshold(answers: Answers): Threshold {
  const percent = kept(answers[THRESHOLD_KEYS.share]);
  return {
    share: percent === null ? STANDARD.share : exact(percent).shifted(2).toCell(),
    amount: kept(answers[THRESHOLD_KEYS.amount]) ?? STANDARD.amount,
    rule: answers[THRESHOLD_KEYS.rule] === "either" ? "either" : "both",
  };
}

/** A size as it was written: "2,5", "1 000"; null where it is none. */
function kept(text: string | undefined): number | null {
  const figure = text === undefined ? null : parseFigure(text);
  return figure === null || figure.units < 0 ? null : Number(`${figure.units}e${-figure.decimals}`);
}
