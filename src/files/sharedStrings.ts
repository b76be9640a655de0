import { newParser } from "./elements";
import { decodeEscapes } from "./escapes";
import { localName, parsePieces, type Pieces } from "./pieces";

/** The workbook's texts by number: rich text as plain text, without the reading aids of East Asian scripts. */
export async function readSharedStrings(pieces: Pieces): Promise<string[]> {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isReadingAid = false;
  const parser = newParser();
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "si") current = "";
    else if (name === "rPh") isReadingAid = true;
    else if (name === "t") isText = !isReadingAid;
  });
  parser.on("text", (text) => {
    if (isText) current += text;
  });
  parser.on("cdata", (text) => {
    if (isText) current += text;
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "si") strings.push(decodeEscapes(current));
    else if (name === "rPh") isReadingAid = false;
    else if (name === "t") isText = false;
  });
  await parsePieces(parser, pieces);
  return strings;
}
