/** The parser as the pane has it: a file of its own, fetched before the first formula is read. See parser.ts. */
import type * as parserParts from "./parserParts";

type Parser = typeof parserParts;

let parser: Parser | undefined;

/** What reads formulas is called when the parser is here: whoever reads a grid with formulas in it waits for that. */
function here(): Parser {
  if (!parser) throw new Error("A formula was read before the parser had been fetched");
  return parser;
}

export const parse: Parser["parse"] = (...given) => here().parse(...given);
export const parseA1Ref: Parser["parseA1Ref"] = (...given) => here().parseA1Ref(...given);
export const tokenize: Parser["tokenize"] = (...given) => here().tokenize(...given);

/** Fetches it, once. */
export async function parserIsHere(): Promise<void> {
  parser ??= await import(/* webpackChunkName: "parser" */ "./parserParts");
}
