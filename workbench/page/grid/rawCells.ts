/**
 * What the grid keeps of a cell beside the model, so that copying, filling and moving cells work in it. What
 * is SHOWN comes from the model through cellView.
 */
import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent, Scalar, Sheet } from "../../workbook";

/** The grid's own cell for a content of the model. */
export function toRaw(content: CellContent): ICellData {
  const value = toRawValue(content.value);
  return content.formula === undefined ? { ...value, f: null } : { ...value, f: content.formula };
}

function toRawValue(value: Scalar): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.FORCE_STRING };
  // Texts are kept as force-strings, so that this type means an error and nothing else.
  return { v: value.error, t: CellValueType.STRING };
}

/** Every cell of a sheet that holds something, as the grid wants a sheet's cells. */
export function rawCells(sheet: Sheet): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const used = sheet.usedArea(true);
  if (!used) return rows;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = used.column; column < used.column + used.columns; column++) {
      const content = sheet.content({ row, column });
      if (content.value !== null || content.formula !== undefined) cells[column] = toRaw(content);
    }
    rows[row] = cells;
  }
  return rows;
}

/**
 * What came into a cell of the grid by copying, filling or moving: the type is known then. Null where it was
 * typed (or pasted from outside), and has to be read as a person writes it.
 */
export function fromRaw(raw: ICellData | null): CellContent | null {
  if (!raw) return { value: null };
  if (typeof raw.f === "string" && raw.f !== "" && raw.t !== undefined)
    return { value: null, formula: raw.f };
  if (raw.v === null || raw.v === undefined || raw.v === "") return raw.f ? null : { value: null };
  switch (raw.t) {
    case CellValueType.NUMBER:
      return { value: Number(raw.v) };
    case CellValueType.BOOLEAN:
      return { value: Number(raw.v) === 1 };
    case CellValueType.FORCE_STRING:
      return { value: String(raw.v) };
    case CellValueType.STRING:
      return { value: { error: String(raw.v) } };
    default:
      return null;
  }
}
