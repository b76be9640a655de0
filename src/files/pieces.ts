import type { SaxesParser } from "saxes";
import { UnreadableFile } from "./unreadable";

/** Gives the text of a part from beginning to end, in pieces. */
export type Pieces = (onText: (text: string) => void) => Promise<void>;

/** The parser keeps a text until it ends, however long: characters without a tag among them. */
const LONGEST_RUN = 5_000_000;

/** Parses a part piece by piece. Throws UnreadableFile where a text in it has no end. */
export async function parsePieces(parser: SaxesParser, pieces: Pieces): Promise<void> {
  let run = 0;
  await pieces((text) => {
    const tag = text.lastIndexOf("<");
    run = tag < 0 ? run + text.length : text.length - tag;
    if (run > LONGEST_RUN) throw new UnreadableFile("tooLarge");
    parser.write(text);
  });
  parser.close();
}

/** The name of an element without its prefix: some writers prefix them all. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
