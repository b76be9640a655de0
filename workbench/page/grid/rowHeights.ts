/** How high the rows of the grid are: as the file says, and otherwise as high as texts that wrap need. */
import type { Area } from "../../../src/domain/sheet/grid";
import type { Sheet } from "../../workbook";

/** A point is a pixel and a third. */
const PIXELS_A_POINT = 4 / 3;
const LINE_PIXELS = 17;
const PADDING_PIXELS = 5;
/** So many pixels a character takes on average in the grid's font; measured on Swedish headings. */
const CHARACTER_PIXELS = { plain: 6.6, bold: 7 };
const SIDE_PIXELS = 4;
/** Excel fits no row higher. */
const MOST_PIXELS = 546;

/**
 * Heights of the rows that are not of the standard height, in pixels.
 * @param widthOf a column's width in pixels
 */
export function rowPixels(sheet: Sheet, widthOf: (column: number) => number): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea(true);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
    let most = 1;
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      most = Math.max(most, linesIn(sheet, row, column, widthOf));
    }
    if (most > 1) heights.set(row, Math.min(most * LINE_PIXELS + PADDING_PIXELS, MOST_PIXELS));
  }
  for (const [row, points] of sheet.rowHeights) heights.set(row, Math.round(points * PIXELS_A_POINT));
  return heights;
}

/** As in Excel, merged cells do not make a row higher. */
function linesIn(sheet: Sheet, row: number, column: number, widthOf: (column: number) => number): number {
  const cell = { row, column };
  const { wrapText, bold } = sheet.style(cell);
  if (!wrapText || sheet.merges.some((merge) => covers(merge, row, column))) return 1;
  const pixels = widthOf(column) - SIDE_PIXELS;
  const characters = Math.max(1, Math.floor(pixels / CHARACTER_PIXELS[bold ? "bold" : "plain"]));
  const paragraphs = sheet.text(cell).split("\n");
  return paragraphs.reduce((lines, paragraph) => lines + linesOf(paragraph, characters), 0);
}

/** Lines break between words; a word that is longer than the line is broken itself. */
function linesOf(paragraph: string, characters: number): number {
  let lines = 1;
  let left = characters;
  for (const word of paragraph.split(" ")) {
    if (word.length > left && left < characters) {
      lines += 1;
      left = characters;
    }
    const overflow = Math.max(0, Math.ceil(word.length / characters) - 1);
    lines += overflow;
    left -= word.length - overflow * characters + 1;
  }
  return lines;
}

function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
