import type { CellOnSheet, SignedCell } from "../questions/disagreements";
import type { Witness } from "./witnesses";

/** The cell that a witness speaks by: that of its reading, or the first of those that it follows from. */
export function cellOf(
  { statement: { sheet, table }, readings }: Witness,
  reading = readings[0]!,
): CellOnSheet {
  const { row, column } = reading[0]!;
  return { sheet, table, row, column };
}

/** The figures that a witness speaks by, where it needs more than one. */
export function partsOfReading(
  { statement: { sheet, table }, readings }: Witness,
  reading = readings[0]!,
): SignedCell[] {
  if (reading.length < 2) return [];
  return reading.map(({ row, column, sign }) => ({ cell: { sheet, table, row, column }, sign }));
}
