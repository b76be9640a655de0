import { SaxesParser } from "saxes";
import { localName, parsePieces, type Pieces } from "./pieces";
import { UnreadableFile } from "./unreadable";

export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Goes through the elements of a part from beginning to end.
 * @param opened gets the name of each, without its prefix
 * @throws UnreadableFile where the part is not well-formed, or defines what could swell
 */
export async function elementsOf(
  pieces: Pieces,
  opened: (name: string, attributes: Attributes, depth: number) => void,
): Promise<void> {
  const parser = newParser();
  let depth = 0;
  parser.on("opentag", (tag) => opened(localName(tag.name), tag.attributes, depth++));
  parser.on("closetag", () => depth--);
  await parsePieces(parser, pieces);
}

/** A parser that refuses what is not well-formed. Excel never writes a document type. */
export function newParser(): SaxesParser {
  const parser = new SaxesParser();
  const refuse = (cause: unknown): never => {
    throw new UnreadableFile("damaged", { cause });
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  return parser;
}

/** "1" and "true" both say yes in these files. */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}
