import { exactPercent } from "./goalNumbers";

/** What every legend begins with, so that an old one is known again. */
export const LEGEND_START = "Gränser:";

/**
 * Where the steps of a scale begin.
 * @param words the best first; @param thresholds least shares of the target, none where they are not given
 * @param isOfPlan the shares are of a plan and not of a target
 * @param fromStart they are of the way from the start value
 */
export function legendText(
  words: readonly string[],
  thresholds: readonly number[],
  isOfPlan: boolean,
  fromStart = false,
): string {
  const [best] = words;
  const last = words.at(-1)!;
  if (isOfPlan)
    return thresholds.length === 0
      ? `${LEGEND_START} ${best} eller ${last}, efter hur stor andel av planen som är gjord.`
      : `${LEGEND_START} ${best} när minst ${exactPercent(thresholds[0]!)} av planen är gjord; annars ${last}.`;
  const between = words.slice(1, -1);
  const steps = between.map((word, i) =>
    thresholds[i] === undefined
      ? word
      : `${word} från ${exactPercent(thresholds[i])} av ${fromStart ? "vägen från startvärdet" : "målet"}`,
  );
  const open = between.length > 0 && thresholds.length === 0 ? " Stegen emellan bedöms av nämnden." : "";
  const listed = thresholds.length > 0 ? steps.map((step) => `; ${step}`).join("") : "";
  return `${LEGEND_START} ${best} när målet är nått${listed}; annars ${last}.${open}`;
}
