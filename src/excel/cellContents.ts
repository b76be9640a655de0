import type { CellValue, Grid } from "../domain/grid";

/** What the cells of a rectangle hold. */
export type CellContents = Pick<Grid, "values" | "formulas" | "formats" | "texts">;

/**
 * Asks for what the cells of a range hold.
 * @returns a function to be called after the sync; null where Excel gives up on the size (above about five
 *   million cells it answers null without an error)
 */
export function queueContents(range: Excel.Range): () => CellContents | null {
  range.load("values,formulas,numberFormat,text");
  return () => {
    const { values, formulas, numberFormat, text } = range;
    if (!values || !formulas || !numberFormat || !text) return null;
    return {
      values: values as CellValue[][],
      formulas: formulas as CellValue[][],
      formats: numberFormat as string[][],
      texts: text,
    };
  };
}
