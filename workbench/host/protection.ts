import type { Area } from "../../src/domain/sheet/grid";
import type { ProtectionOption, Sheet, Workbook } from "../workbook";
import { HostError } from "./errors";

/**
 * Excel refuses a change of a protected sheet, with one code for all of them.
 * @param option what the person who protected the sheet may have allowed all the same
 */
export function refuseProtected(sheet: Sheet, option?: ProtectionOption): void {
  if (sheet.isProtected && !(option && sheet.protectionAllows.has(option)))
    throw denied("the sheet is protected");
}

/** What cells hold may be changed on a protected sheet too, where every one of them is unlocked. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (sheet.isProtected && !isUnlocked(sheet, area))
    throw denied("a cell is locked and the sheet is protected");
}

/** Sheets are not added, taken away, renamed, moved or hidden while the workbook's structure is protected. */
export function refuseStructure({ isStructureProtected }: Workbook): void {
  if (isStructureProtected) throw denied("the workbook's structure is protected");
}

function isUnlocked(sheet: Sheet, { row, column, rows, columns }: Area): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++)
      if (sheet.style({ row: r, column: c }).isUnlocked !== true) return false;
  }
  return true;
}

function denied(why: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${why}.`);
}
