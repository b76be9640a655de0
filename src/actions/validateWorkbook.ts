import { checkSheet, type SheetCheck } from "../domain/checkSheet";
import { crossSheetFindings } from "../domain/crossSheet";
import type { Grid } from "../domain/grid";
import type { Memory } from "../domain/memory";
import { listSheets } from "../excel/listSheets";
import { readSheet } from "../excel/readSheet";
import { workbookVerdict } from "../texts/verdict";
import type { SheetProblem } from "./outcomes";
import { answered, problem } from "./problems";
import type { SheetResult, WorkbookReport } from "./report";
import { sheetReport } from "./sheetReport";

export interface WorkbookOptions {
  /** Called before each sheet: how many are done, of how many, and which comes now. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  /** "Avbryt": stops before the next sheet; nothing has been written, so nothing is lost. */
  readonly signal?: AbortSignal;
}

interface Checked {
  readonly grid: Grid;
  readonly check: SheetCheck;
  readonly memory: Memory;
}

/**
 * "Kontrollera arbetsboken": checks every visible sheet, one after the other, and holds them against each
 * other. Hidden sheets are listed only. Writes nothing.
 *
 * Round trips: 1 for the list and 1 a sheet.
 */
export function validateWorkbook({ onProgress, signal }: WorkbookOptions = {}): Promise<
  WorkbookReport | SheetProblem
> {
  return answered(async () => {
    const entries = await listSheets();
    const visible = entries.filter(({ isVisible }) => isVisible);
    const checked = new Map<string, Checked>();
    const plain = new Map<string, SheetProblem>();
    for (const [done, { name }] of visible.entries()) {
      if (signal?.aborted) return problem("stopped");
      onProgress?.(done, visible.length, name);
      const reading = await readSheet(name, { signal });
      if (reading.kind !== "grid") plain.set(name, problem(reading.kind, name));
      else {
        const { grid, memory } = reading;
        checked.set(name, { grid, memory, check: checkSheet(grid, memory.answers) });
      }
      await nextTask();
    }
    const further = crossSheetFindings([...checked].map(([sheet, { check }]) => ({ sheet, check })));
    const sheets = visible.map(({ name }): SheetResult => {
      const found = checked.get(name);
      if (!found) return { sheet: name, text: plain.get(name)!.text, kind: "nothing", report: null };
      const { grid, check, memory } = found;
      const more = further.get(name) ?? [];
      // What the other sheets tell replaces the same question asked of the sheet alone.
      const findings = [...check.findings.filter(({ key }) => !more.some((one) => one.key === key)), ...more];
      const report = sheetReport(grid, { ...check, findings }, memory);
      return { sheet: name, text: report.verdict.text, kind: report.verdict.kind, report };
    });
    return {
      verdict: workbookVerdict(sheets),
      ready:
        sheets.some(({ kind }) => kind === "ready") &&
        sheets.every(({ kind }) => kind === "ready" || kind === "nothing"),
      sheets,
      hidden: entries.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
    };
  });
}

/** Lets the pane draw and hear clicks between two sheets. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
