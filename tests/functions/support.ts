/** The error and its reason, as Excel shows them. */
export function problem(cell: unknown): { code: string; message: string | undefined } {
  if (!(cell instanceof CustomFunctions.Error)) throw new Error(`no error value: ${String(cell)}`);
  return { code: cell.code, message: cell.message };
}

/** The reason of the only cell of an answer. */
export function reason(answer: unknown[][]): string | undefined {
  expect(answer).toHaveLength(1);
  expect(answer[0]).toHaveLength(1);
  return problem(answer[0]![0]).message;
}

/** A column of cells. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
