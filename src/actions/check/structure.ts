import { markCells } from "../../excel/markCells";
import { updateMemory } from "../../excel/writeMemory";
import type { CheckOutcome, SheetProblem } from "../shared/outcomes";
import { answered } from "../shared/problems";
import type { StructureView } from "../shared/report";
import { validateSheet } from "./validateSheet";

/**
 * "Stämmer", "Summeras inte så", "jan–aug": keeps the answer to a question in the workbook and checks the sheet
 * again. null takes the answer back. Round trips: 2 to keep it, 1 to check again.
 */
export async function answerQuestion(
  sheet: string,
  key: string,
  answer: string | null,
): Promise<CheckOutcome> {
  const kept = await answered(async () => {
    await updateMemory(({ answers, ...rest }) => {
      const others = Object.fromEntries(Object.entries(answers).filter(([other]) => other !== key));
      return { ...rest, answers: answer === null ? others : { ...others, [key]: answer } };
    });
    return null;
  }, sheet);
  return kept ?? validateSheet(sheet);
}

/** Shows a sum or a difference in the sheet: its parts marked, its total stronger. */
export function markStructure(sheet: string, { total, parts }: StructureView): Promise<SheetProblem | null> {
  return answered(async () => {
    await markCells(sheet, [
      { address: total, tone: "total" },
      ...parts.map((address) => ({ address, tone: "part" as const })),
    ]);
    return null;
  }, sheet);
}
