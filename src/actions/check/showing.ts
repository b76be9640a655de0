import { goToCell } from "../../excel/goToCell";
import { activateSheet } from "../../excel/activateSheet";
import { deleteMarks } from "../../excel/deleteMarks";
import { markCells } from "../../excel/markCells";
import { listSheets } from "../../excel/listSheets";
import type { CellMark } from "../../excel/types";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import type { SheetReport } from "../shared/report";

/** "Gå till cell". Round trips: 1. @returns a problem when the sheet or cell is gone, else null */
export function goTo(sheet: string, address: string): Promise<SheetProblem | null> {
  return orProblem(async () => {
    await goToCell(sheet, address);
    return null;
  }, sheet);
}

/** Opens a sheet's tab. Round trips: 1. @returns a problem when the sheet is gone, else null */
export function showSheet(sheet: string): Promise<SheetProblem | null> {
  return orProblem(async () => {
    await activateSheet(sheet);
    return null;
  }, sheet);
}

/** The names of the sheets that can be looked at, in the order of the tabs. Round trips: as listSheets. */
export async function sheetNames(): Promise<readonly string[]> {
  const entries = await orProblem(listSheets);
  return "kind" in entries ? [] : entries.filter(({ isVisible }) => isVisible).map(({ name }) => name);
}

/** "Markera i bladet": the cells of errors and questions, by conditional formats of our own. */
export function markFindings(report: SheetReport): Promise<SheetProblem | null> {
  const marks = report.findings.flatMap(({ severity, address, otherCells, proposal }): CellMark[] => {
    if (!address || (severity !== "error" && severity !== "warning")) return [];
    const cells = proposal ? [address] : [address, ...otherCells.map(({ cell }) => cell)];
    return [...new Set(cells)].map((cell) => ({ address: cell, tone: severity }));
  });
  return orProblem(async () => {
    await markCells(report.sheet, marks);
    return null;
  }, report.sheet);
}

/** "Ta bort markeringar": ours, everywhere in the workbook; nobody else's formatting is touched. */
export function clearMarks(): Promise<SheetProblem | null> {
  return orProblem(async () => {
    await deleteMarks();
    return null;
  });
}
