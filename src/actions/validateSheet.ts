import { checkSheet } from "../domain/checkSheet";
import { readSheet } from "../excel/readSheet";
import type { CheckOutcome } from "./outcomes";
import { answered, problem } from "./problems";
import { sheetReport } from "./sheetReport";

/**
 * "Kontrollera blad": reads the sheet, checks it and says what was found. Writes nothing.
 *
 * Round trips: 1.
 * @param sheet the sheet's name; the active sheet when left out
 */
export function validateSheet(sheet?: string): Promise<CheckOutcome> {
  return answered(async () => {
    const reading = await readSheet(sheet);
    if (reading.kind === "noWorksheet") return problem("noWorksheet", reading.sheet);
    if (reading.kind === "empty") return problem("empty", reading.sheet);
    const check = checkSheet(reading.grid, reading.memory.answers);
    if (check.tables.length === 0 && check.findings.length === 0)
      return problem("noTable", reading.grid.sheet);
    return sheetReport(reading.grid, check, reading.memory, { isMemoryBroken: reading.isMemoryBroken });
  }, sheet);
}
