/** The file with all that only formulas need, fetched before the first formula is read. */
import type * as parserParts from "./parserParts";

export type FormulaParts = typeof parserParts;

let parts: FormulaParts | undefined;

/** What reads formulas is called when the file is here: whoever reads a grid with formulas in it waits for that. */
export function here(): FormulaParts {
  if (!parts) throw new Error("A formula was read before the parser had been fetched");
  return parts;
}

/** Fetches it, once. */
export async function parserIsHere(): Promise<void> {
  parts ??= await import(/* webpackChunkName: "parser" */ "./parserParts");
}
