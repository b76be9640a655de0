import type { StoredCell } from "./cellStore";
import type { CalculatedCell, CellContent, CellStyle, Scalar } from "./types";

/** What a calculation says of a cell. */
export type CalculatedResult = Omit<CalculatedCell, "sheetId" | "row" | "column">;

/** What a cell holds, without how it looks. */
export function contentOf(cell: StoredCell): CellContent {
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

/** A cell of this content that looks like that: what is not there takes no place. */
export function withLook(
  content: StoredCell,
  format: string | undefined,
  style: CellStyle | undefined,
): StoredCell {
  return {
    value: content.value,
    ...(content.formula !== undefined && { formula: content.formula }),
    ...(content.isSpilled && { isSpilled: true }),
    ...(content.reason && { reason: content.reason }),
    ...(content.spill && { spill: content.spill }),
    ...(format !== undefined && { format }),
    ...(style !== undefined && { style }),
  };
}

/** A cell with the result of its formula, or of what fills it in; null where nothing changes by that. */
export function withResult(cell: StoredCell, result: CalculatedResult): StoredCell | null {
  const { formula, format, style } = cell;
  const { value, isSpilled, reason, spill } = result;
  if (formula === undefined && !isSpilled) return null;
  // A result that stays what it was is no change, for a save either.
  const isSame = formula !== undefined && isSameValue(cell.value, value) && cell.reason === reason;
  if (isSame && cell.spill?.rows === spill?.rows && cell.spill?.columns === spill?.columns) return null;
  const content = formula === undefined ? { value, isSpilled: true } : { value, formula };
  const told = { ...(reason && { reason }), ...(spill && { spill }) };
  return withLook({ ...content, ...told }, format, style);
}

function isSameValue(first: Scalar, second: Scalar): boolean {
  if (typeof first !== "object" || typeof second !== "object") return first === second;
  return first?.error === second?.error;
}

/** A look with some of it changed; none where nothing is left of it. */
export function patched(style: CellStyle | undefined, patch: CellStyle): CellStyle | undefined {
  const kept = Object.entries({ ...style, ...patch }).filter(([, part]) => part !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
