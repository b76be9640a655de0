/** Asks for the fills of a range's cells. @returns what gives them once the context is synchronised; null without */
export function queueFills(range: Excel.Range): () => (string | null)[][] {
  const properties = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
  return () => properties.value.map((row) => row.map((cell) => fillOf(cell.format!.fill!)));
}

/** A cell without a fill answers white; only its tint, which is null, tells it from a white one. */
export function fillOf({ color, tintAndShade }: Excel.CellPropertiesFill): string | null {
  return tintAndShade === null ? null : (color ?? null);
}
