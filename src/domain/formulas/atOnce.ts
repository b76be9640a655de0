/** Nothing to wait for: the parser of formulas came with the rest. */
export async function atOnce(): Promise<void> {
  // Here already.
}
