/** What "Förbered utskick" tells before anything is written: plain data, ready to show. */
import type { KeptCorrection } from "../../domain/sheet/keptCorrection";
import type { Stamp } from "../../domain/report/stamp/stamp";
import type { ReplacementView } from "../functions/replacementView";
import type { SheetResult, SheetVerdict, UncheckedView } from "../shared/report";

export interface Preparation {
  readonly kind: "preparation";
  readonly workbook: string;
  readonly verdict: SheetVerdict;
  readonly ready: boolean;
  /** Errors to correct and questions to answer, sheet by sheet, the gravest first. */
  readonly blocks: readonly BlockView[];
  readonly sheets: readonly SheetResult[];
  readonly approved: readonly ApprovalView[];
  readonly unchecked: readonly UncheckedOnSheet[];
  /** Hidden sheets follow with the file and are not checked. */
  readonly hidden: readonly string[];
  readonly corrections: readonly KeptCorrection[];
  /** Driftkoll's functions, which a recipient without it cannot compute; null where there are none. */
  readonly functions: ReplacementView | null;
  /** What will be kept in the file; the day is given when it is written. */
  readonly stamp: Stamp;
}

/** Something that stands in the way of sending. */
export interface BlockView {
  readonly sheet: string;
  /** "B8"; null where it is about the sheet. */
  readonly address: string | null;
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly message: string;
}

export interface ApprovalView {
  readonly sheet: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly reason: string;
  readonly name: string;
  readonly date: string;
}

export interface UncheckedOnSheet extends UncheckedView {
  readonly sheet: string;
}
