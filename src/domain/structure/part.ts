/** A part of a sum: a row of the table and how it counts. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** Rows as parts that are added. */
export function plain(rows: readonly number[]): Part[] {
  return rows.map((row) => ({ row, sign: 1 }));
}
