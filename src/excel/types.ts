import type { CellLook, Plan } from "../domain/sheet/plan";
import type { ExcelErrorCode } from "./excelError";
import type { CellPosition, CellValue, Grid } from "../domain/sheet/grid";
import type { Memory } from "../domain/sheet/memory";

/** What one round trip told about a sheet. */
export type SheetReading =
  | ({ readonly kind: "grid"; readonly grid: Grid } & MemoryReading)
  /** The sheet holds no value at all. */
  | ({ readonly kind: "empty"; readonly sheet: string } & MemoryReading)
  /** The active tab is a chart sheet, or the named sheet does not exist. */
  | { readonly kind: "noWorksheet"; readonly sheet: string };

export interface MemoryReading {
  readonly memory: Memory;
  /** What was kept in the workbook could not be read, so the memory is empty or not whole. */
  readonly isMemoryBroken?: boolean;
  /** A later version of Driftkoll has written it: it is left alone. */
  readonly isMemoryNewer?: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isActive: boolean;
}

export type ApplyResult =
  /** With the colours that were replaced where the plan paints, in the order of the changes; null where one does not. */
  | { readonly kind: "written"; readonly looks?: readonly (CellLook | null)[] }
  /** Cells that no longer hold what the plan was made from. Nothing was written. */
  | {
      readonly kind: "changed";
      readonly cells: readonly ChangedCell[];
      /** They are not the cells to be written, but those that were reckoned with. */
      readonly isBehind?: boolean;
    }
  /** Nothing was written; the cell is one that is locked, where that is what forbids it. */
  | { readonly kind: "protected"; readonly cell?: CellPosition }
  | { readonly kind: "noWorksheet" }
  /** Excel failed after the write was sent, and the cells have been read: none of them was written. */
  | { readonly kind: "failed"; readonly code: ExcelErrorCode }
  /** The same, and these were written, whole or in part. The undo takes them back. */
  | {
      readonly kind: "partly";
      readonly code: ExcelErrorCode;
      readonly cells: readonly CellPosition[];
      readonly undo: Plan;
    }
  /** Excel failed after the write was sent, and then did not let the cells be read: nobody knows. */
  | { readonly kind: "unknown"; readonly code: ExcelErrorCode }
  /** The user stopped waiting after the write was sent. It may still be carried out: see lateCells. */
  | { readonly kind: "unanswered" };

/** A sheet that was added, and what stood in its cells then, as Excel has it. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly (readonly unknown[])[];
}

export type AddSheetResult =
  | { readonly kind: "added"; readonly added: AddedSheet }
  /** Cells of this sheet no longer hold what the preview was made of. Nothing was added. */
  | { readonly kind: "changed"; readonly sheet: string }
  /** The workbook's structure is protected. */
  | { readonly kind: "protected" }
  /** A sheet it is made from is gone. */
  | { readonly kind: "noWorksheet" }
  /** Excel failed in the middle, and what there was of the sheet has been taken away. */
  | { readonly kind: "failed"; readonly code: ExcelErrorCode }
  /** Excel failed in the middle, and then did not let the half-made sheet be taken away. */
  | { readonly kind: "left"; readonly name: string; readonly code: ExcelErrorCode }
  /** The user stopped waiting: the sheet may still come. */
  | { readonly kind: "unanswered"; readonly name: string };

export type RemoveSheetResult =
  | { readonly kind: "removed" }
  /** Somebody has written in it since. */
  | { readonly kind: "changed" }
  | { readonly kind: "protected" }
  | { readonly kind: "gone" };

export interface ChangedCell extends CellPosition {
  readonly expected: CellValue;
  readonly found: CellValue;
}

/** A marked cell; the tone chooses the colour, the pane's words carry the meaning. */
export interface CellMark {
  readonly address: string;
  readonly tone: "error" | "warning" | "total" | "part";
}

export type WorkbookEvent =
  /** Someone edited a sheet (not this add-in's own write). */
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly sheet: string;
      /** Rows, columns or cells were inserted or taken away: what stood at an address may stand at another now. */
      readonly hasMoved?: true;
    }
  | { readonly kind: "activated"; readonly sheet: string };
