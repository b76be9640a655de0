import type { Area } from "../domain/sheet/grid";

/** A cell as the sheet's XML has it, before texts, styles and shared formulas are looked up. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly styleIndex: number;
  /** "n" (default), "s", "str", "inlineStr", "b", "e", "d" */
  readonly type: string;
  /** The text of <v>, or of <is>; null where there is none. */
  readonly raw: string | null;
  readonly formula: RawFormula | null;
}

export interface RawFormula {
  readonly text: string;
  /** "normal", "shared", "array" or "dataTable" */
  readonly type: string;
  readonly ref: Area | null;
  readonly sharedIndex: string | null;
}
