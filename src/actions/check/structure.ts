import { markCells } from "../../excel/markCells";
import type { ReportOrProblem, SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { remember, withAnswers } from "../shared/remember";
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
): Promise<ReportOrProblem> {
  const problem = await remember(sheet, (memory) => withAnswers(memory, { [key]: answer }));
  return problem ?? validateSheet(sheet);
}

/** Shows a sum or a difference in the sheet: its parts marked, its total stronger. */
export function markStructure(sheet: string, { total, parts }: StructureView): Promise<SheetProblem | null> {
  return orProblem(async () => {
    await markCells(sheet, [
      { address: total, tone: "total" },
      ...parts.map((address) => ({ address, tone: "part" as const })),
    ]);
    return null;
  }, sheet);
}
