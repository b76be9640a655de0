import type { SheetCheck } from "../../domain/checkSheet";
import { SEVERITIES, type Finding } from "../../domain/findings/findings";
import type { Grid } from "../../domain/sheet/grid";
import type { Memory } from "../../domain/sheet/memory";
import { finish, type Steps } from "../../domain/steps";
import type { ReadingOptions } from "../../excel/readBlocks";
import { readSheet } from "../../excel/readSheet";
import type { SheetReading } from "../../excel/types";
import { checkTables } from "../shared/checkTables";
import type { ReportOrProblem, SheetProblem } from "../shared/outcomes";
import { problem } from "../shared/problems";
import { tablesOf } from "../shared/readWorkbookTables";
import { sheetReportInSteps } from "./sheetReport";

/** A sheet that has been read and checked by itself, before anything is put into words. */
export interface CheckedSheet {
  readonly kind: "checked";
  readonly grid: Grid;
  readonly check: SheetCheck;
  readonly memory: Memory;
  readonly isMemoryBroken: boolean;
  readonly isMemoryNewer?: boolean;
}

/**
 * Reads a sheet and checks it.
 *
 * Round trips: 1.
 * @param sheet the sheet's name; the active sheet when left out
 * @returns a problem where there is nothing to check
 */
export async function readAndCheck(
  sheet?: string,
  options: ReadingOptions = {},
): Promise<CheckedSheet | SheetProblem> {
  return checkReading(await readSheet(sheet, options), options.signal);
}

/** Checks what has been read of a sheet. @returns a problem where there is nothing to check */
export async function checkReading(
  reading: SheetReading,
  signal?: AbortSignal,
): Promise<CheckedSheet | SheetProblem> {
  if (reading.kind !== "grid") return problem(reading.kind, reading.sheet);
  const { grid, memory, isMemoryBroken = false, isMemoryNewer = false } = reading;
  const tables = await tablesOf(grid, memory.answers, signal);
  const check = await checkTables(tables, memory.answers, signal);
  if (check.tables.length === 0 && check.findings.length === 0) return problem("noTable", grid.sheet);
  return { kind: "checked", grid, check, memory, isMemoryBroken, isMemoryNewer };
}

/**
 * Puts a checked sheet into words, with rests; see outcomeOf.
 */
export function* outcomeInSteps(
  checked: CheckedSheet | SheetProblem,
  further: readonly Finding[] = [],
): Steps<ReportOrProblem> {
  if (checked.kind === "problem") return checked;
  const { grid, check, memory, isMemoryBroken, isMemoryNewer = false } = checked;
  const isKnown = ({ key }: Finding) => check.findings.some((finding) => finding.key === key);
  const alone = check.findings.filter(({ key }) => !further.some((finding) => finding.key === key));
  const acrossSheets = further.filter((finding) => !isKnown(finding));
  const findings = [...alone, ...further].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return yield* sheetReportInSteps(grid, { ...check, findings }, memory, {
    isMemoryBroken,
    isMemoryNewer,
    acrossSheets,
  });
}

/**
 * Puts a checked sheet into words.
 * @param further what only showed when the sheet was held against others; it replaces the same question asked
 *   of the sheet alone
 */
export function outcomeOf(
  checked: CheckedSheet | SheetProblem,
  further: readonly Finding[] = [],
): ReportOrProblem {
  return finish(outcomeInSteps(checked, further));
}
