import { elementsOf } from "./elements";
import { BUILT_IN_FORMATS } from "./numberFormats";
import type { Pieces } from "./pieces";

const GENERAL = "General";

/** The number formats of a file by the number in the cells' "s" attribute: what it names and no more of the looks. */
export async function readCellFormats(pieces: Pieces): Promise<(styleIndex: number) => string> {
  const named = new Map<number, string>();
  const ofCells: number[] = [];
  let isCells = false;
  await elementsOf(pieces, (name, attributes, depth) => {
    if (depth === 1) isCells = name === "cellXfs";
    if (depth !== 2) return;
    const number = Number(attributes["numFmtId"] ?? 0);
    if (name === "numFmt") named.set(number, attributes["formatCode"] ?? "");
    else if (name === "xf" && isCells) ofCells.push(number);
  });
  return (styleIndex) => {
    const number = ofCells[styleIndex] ?? 0;
    return named.get(number) || (BUILT_IN_FORMATS.get(number) ?? GENERAL);
  };
}

/** Of a file without a part for the looks of its cells. */
export const NO_FORMATS = (): string => GENERAL;
