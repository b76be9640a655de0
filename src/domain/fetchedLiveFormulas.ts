/** What judges formulas as the pane has it: in the parser's file, fetched before the first formula is read. */
import { parserIsHere } from "./formulas/parser";
import type * as liveFormulasParts from "./liveFormulasParts";

type Parts = typeof liveFormulasParts;

let parts: Parts | undefined;

function here(): Parts {
  if (!parts) throw new Error("Formulas were judged before what judges them had been fetched");
  return parts;
}

export const judgeFormulas: Parts["judgeFormulas"] = (...given) => here().judgeFormulas(...given);
export const withLiveSums: Parts["withLiveSums"] = (...given) => here().withLiveSums(...given);

/** Fetches it and the parser, once. */
export async function formulasAreHere(): Promise<void> {
  await parserIsHere();
  parts ??= await import(/* webpackChunkName: "parser" */ "./liveFormulasParts");
}
