import { updateMemory } from "../excel/writeMemory";
import type { SheetProblem } from "./outcomes";
import { answered } from "./problems";

/** What has been kept. */
export interface Kept {
  readonly kind: "kept";
}

/**
 * Keeps the answer to a question in the workbook, so that it is asked no more; null takes it back. Unlike
 * answerQuestion it checks no sheet: what asked is made anew by whoever asked it. Round trips: 2.
 */
export function keepAnswer(key: string, answer: string | null): Promise<Kept | SheetProblem> {
  return answered(async (): Promise<Kept> => {
    await updateMemory(({ answers, ...rest }) => {
      const others = Object.fromEntries(Object.entries(answers).filter(([other]) => other !== key));
      return { ...rest, answers: answer === null ? others : { ...others, [key]: answer } };
    });
    return { kind: "kept" };
  });
}
