const MOST_TRIED_ROWS = 200;

/**
 * Rows spread over a large table, the rows themselves of a small one: which columns belong together shows on
 * some of them, and not every combination of columns is tried on all. What is chosen is then checked on every row.
 */
export function sampleOf(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / MOST_TRIED_ROWS);
  return step <= 1 ? rows : rows.filter((_, i) => i % step === 0);
}
