import type { CellValue, Grid } from "../domain/sheet/grid";
import { queueFills } from "./fills";

/** What the cells of a rectangle hold. */
export type CellContents = Pick<Grid, "values" | "formulas" | "formats" | "texts" | "fills">;

/**
 * Asks for what the cells of a range hold.
 * @param withFills asks which of them have a fill of their own, too
 * @returns a function to be called after the sync; null where Excel gives up on the size (above about five
 *   million cells it answers null without an error)
 */
export function queueContents(range: Excel.Range, withFills = false): () => CellContents | null {
  range.load("values,formulas,numberFormat,text");
  const fills = withFills ? queueFills(range) : null;
  return () => {
    const { values, formulas, numberFormat, text } = range;
    if (!values || !formulas || !numberFormat || !text) return null;
    return {
      values: values as CellValue[][],
      formulas: formulas as CellValue[][],
      formats: numberFormat as string[][],
      texts: text,
      ...(fills && { fills: fills() }),
    };
  };
}
