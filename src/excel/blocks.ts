/**
 * How many rows to ask for at a time when Excel has refused the whole sheet. Excel on the web carries 5 MB a
 * message; aiming at 4 leaves room for what an estimate misses.
 */
const BYTES_PER_BLOCK = 4_000_000;
/** A cell with its formula, format and text; learnt better from the first block. */
const FIRST_GUESS_BYTES_PER_CELL = 120;
/** Wide enough for the largest sheet: one row is never split. */
const FEWEST_ROWS = 1;

export interface BlockPace {
  readonly bytesPerCell: number;
  readonly bytesPerBlock: number;
}

export const FIRST_PACE: BlockPace = {
  bytesPerCell: FIRST_GUESS_BYTES_PER_CELL,
  bytesPerBlock: BYTES_PER_BLOCK,
};

/** @returns the number of rows that are expected to fit in a block. */
export function rowsPerBlock(pace: BlockPace, columns: number): number {
  return Math.max(FEWEST_ROWS, Math.floor(pace.bytesPerBlock / (pace.bytesPerCell * columns)));
}

/**
 * The pace after a block has come through: measured by what rows of it here and there weigh as JSON, in bytes of UTF-8,
 * where å and the no-break space weigh two. All of it would take as long as to read it.
 * @param contents matrices of the same rows
 */
export function paceAfterBlock(
  pace: BlockPace,
  columns: number,
  contents: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): BlockPace {
  const matrices = Object.values(contents);
  const rows = matrices[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(rows / ROWS_WEIGHED));
  const sample = matrices.map((matrix) => matrix.filter((_, row) => row % step === 0));
  const bytes = new TextEncoder().encode(JSON.stringify(sample)).length;
  const cells = Math.max(1, (sample[0]?.length ?? 0) * columns);
  return { ...pace, bytesPerCell: Math.max(1, bytes / cells) };
}

const ROWS_WEIGHED = 200;

/** The pace after a block was refused as too large: half the size. */
export function paceAfterRefusal(pace: BlockPace): BlockPace {
  return { ...pace, bytesPerBlock: pace.bytesPerBlock / 2 };
}
