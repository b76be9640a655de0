import { finishWithRests, type Steps } from "../../domain/steps";
import { ExcelError } from "../../excel/excelError";

/** Lets the pane draw and hear clicks in the middle of long work. */
export function letPaneDraw(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** When the turn that runs now began; null between turns. */
let turnBegan: number | null = null;

/** A check, its words and what follows on them share a turn where nothing is waited for between them. */
function turn(): number {
  if (turnBegan === null) {
    turnBegan = performance.now();
    setTimeout(() => (turnBegan = null), 0);
  }
  return turnBegan;
}

/**
 * Does long work with rests in which the pane can draw.
 * @param signal "Avbryt", heard at each rest
 * @throws ExcelError stopped
 */
export function inPeace<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  const rest = async () => {
    await letPaneDraw();
    turn();
    if (signal?.aborted) throw new ExcelError("stopped", "", "", "The work was stopped");
  };
  return finishWithRests(steps, rest, () => performance.now(), undefined, turn());
}
