/** What an action answers when there is no report: a plain Swedish sentence, ready to show. */
import type { CorrectedCell } from "../../domain/sheet/keptCorrection";
import type { SheetReport } from "./report";

export interface SheetProblem {
  kind: "problem";
  /** The sheet it is about; "" where none is known. */
  sheet: string;
  /** "Bladet är tomt." */
  text: string;
  /** A word for machines: empty, noWorksheet, noTable, busy, tooLarge, tooManyCells, unknown. */
  what: string;
}

export type ReportOrProblem = SheetReport | SheetProblem;

/** What was written on a sheet, as its user saw it; of many cells the first. */
export interface WrittenCells {
  readonly sheet: string;
  readonly cells: readonly CorrectedCell[];
  readonly count: number;
}

/** Takes a write back, unless what was written has been changed since. */
export type Undo = () => Promise<WriteOutcome>;

export type WriteOutcome =
  | {
      ok: true;
      /** "B8 rättad: 20 266 → 20 066" */
      text: string;
      /** null after an undo. */
      undo: Undo | null;
      /** The sheet checked again after the write; null where nobody waits for a verdict. */
      report: ReportOrProblem | null;
      /** Cell by cell, sheet by sheet; left out where no cell was, as when a sheet was added. */
      written?: readonly WrittenCells[];
      /** What went wrong in the check after the write, where it was a fault of our own. */
      fault?: Error;
    }
  /** Not written, or not known to be; the text says what is known, why, and what can be done. */
  | {
      ok: false;
      text: string;
      /** The workbook has changed, or may have: what was checked before is old. */
      isChanged?: boolean;
      /** What was written all the same, and the way back. */
      part?: { text: string; undo: Undo };
    };

/** True where the answer is about the sheet itself; otherwise Excel could not answer just now. */
export function isAboutSheet({ what }: SheetProblem): boolean {
  return ["empty", "noWorksheet", "noTable", "tooLarge", "tooManyCells"].includes(what);
}

export function isProblem(outcome: ReportOrProblem): outcome is SheetProblem {
  return "kind" in outcome && outcome.kind === "problem";
}
