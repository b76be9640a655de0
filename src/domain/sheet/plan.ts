/**
 * A plan is the cells that would change, old and new, as plain data. The pane previews it; only
 * src/excel/applyPlan writes it, after reading the cells again and finding them as they were.
 */
import type { CellPosition, CellValue } from "./grid";

/** What a cell is to hold. Text is written as text, whatever it looks like: it never becomes a formula. */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "blank" };

/** What a cell holds already, a formula too: only its look changes. */
export interface KeptContent {
  readonly kind: "kept";
}

/** The colours of a cell, "#RRGGBB"; null is none of its own: no fill, the usual font. */
export interface CellLook {
  readonly fill: string | null;
  readonly font: string | null;
}

export interface CellChange extends CellPosition {
  /** What stood there when the plan was made: the value, and the formula (equal to the value where there is none). */
  readonly before: { readonly value: CellValue; readonly formula: CellValue };
  readonly after: NewContent | KeptContent;
  /** A number format in en-US form, only where it has to change; before is restored by undo. */
  readonly format?: { readonly before: string; readonly after: string };
  /** The colours the cell is to have, only where they change. What it had is read when the plan is written. */
  readonly look?: CellLook;
  /** A cell that has a fill of its own keeps its colours. */
  readonly keepsOwnFill?: boolean;
}

/** A cell that a plan was reckoned from and leaves alone. */
export interface BasisCell extends CellPosition {
  readonly value: CellValue;
}

export interface Plan {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** Nothing is written when one of these holds something else than when the plan was made. */
  readonly basis?: readonly BasisCell[];
}

/**
 * The plan that takes a written plan back: it expects what was written and writes what stood before.
 * @param looks the colours that were replaced, in the order of the changes, as applyPlan told
 */
export function inversePlan(plan: Plan, looks: readonly (CellLook | null)[] = []): Plan {
  return {
    sheet: plan.sheet,
    changes: plan.changes.map((change, index) => ({
      row: change.row,
      column: change.column,
      before: change.after.kind === "kept" ? change.before : writtenState(change.after),
      after: change.after.kind === "kept" ? change.after : contentOf(change.before),
      ...(change.format && { format: { before: change.format.after, after: change.format.before } }),
      ...(change.look && looks[index] && { look: looks[index] }),
    })),
  };
}

function writtenState(content: NewContent): CellChange["before"] {
  switch (content.kind) {
    case "formula":
      // The value is whatever Excel made of it: applyPlan compares the formula alone then.
      return { value: content.formula, formula: content.formula };
    case "blank":
      return { value: "", formula: "" };
    default:
      return { value: content.value, formula: content.value };
  }
}

function contentOf(state: CellChange["before"]): NewContent {
  const { value, formula } = state;
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { kind: "formula", formula };
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  return { kind: "text", value: String(value) };
}
