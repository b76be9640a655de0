import type { SaxesTagPlain } from "saxes";
import { columnIndex, parseAddress } from "../domain/sheet/address";
import { newParser, type Attributes } from "./elements";
import { decodeEscapes } from "./escapes";
import { localName, parsePieces, type Pieces } from "./pieces";
import type { RawCell, RawFormula } from "./rawCell";
import { UnreadableFile } from "./unreadable";

/** What is wanted of a worksheet beside its cells. */
export interface OtherElements {
  /**
   * Gets every element that is no part of a cell, rows among them.
   * @param row the row that is being read, from 0
   * @returns whether its text is wanted
   */
  opened(name: string, attributes: Attributes, row: number): boolean | void;
  /** @param text null where it was not wanted */
  closed?(name: string, text: string | null): void;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Reads a worksheet's XML from beginning to end, once.
 * @param onCell gets each cell as it is read: a large sheet stands in memory once and no more
 * @throws UnreadableFile where it is not well-formed, or has cells that Excel has no place for
 */
export async function readWorksheet(
  pieces: Pieces,
  onCell: (cell: RawCell) => void,
  others: OtherElements,
): Promise<void> {
  await parsePieces(new WorksheetReader(onCell, others).parser, pieces);
}

class WorksheetReader {
  private row = -1;
  private column = -1;
  private cell: { styleIndex: number; type: string; raw: string | null; formula: RawFormula | null } | null =
    null;
  private text: string | null = null;
  private extensionDepth = 0;
  readonly parser = newParser();

  constructor(
    private readonly onCell: (cell: RawCell) => void,
    private readonly others: OtherElements,
  ) {
    const { parser } = this;
    parser.on("opentag", (tag) => this.opened(localName(tag.name), tag));
    parser.on("closetag", (tag) => this.closed(localName(tag.name)));
    parser.on("text", (text) => this.addText(text));
    parser.on("cdata", (text) => this.addText(text));
  }

  private addText(text: string): void {
    if (this.text !== null) this.text += text;
  }

  /** Where a cell or row says that it stands; the next one after the last where it does not say. */
  private place(said: string | undefined, next: number, most: number): number {
    const place = said === undefined ? next : Number(said) - 1;
    if (!Number.isInteger(place) || place < 0 || place > most) throw new UnreadableFile("noSuchCell");
    return place;
  }

  private columnOf(reference: string | undefined): number {
    const column = reference === undefined ? this.column + 1 : cellColumn(reference, this.row);
    if (column > LAST_COLUMN) throw new UnreadableFile("noSuchCell");
    return column;
  }

  private opened(name: string, { attributes }: SaxesTagPlain): void {
    if (name === "extLst") this.extensionDepth += 1;
    // Extensions repeat the names of the elements they extend.
    if (this.extensionDepth > 0) return;
    if (this.cell) return this.openedInCell(name, attributes, this.cell);
    if (name === "c") {
      this.column = this.columnOf(attributes["r"]);
      const { s = "0", t = "n" } = attributes;
      this.cell = { styleIndex: Number(s), type: t, raw: null, formula: null };
      return;
    }
    if (name === "row") {
      this.row = this.place(attributes["r"], this.row + 1, LAST_ROW);
      this.column = -1;
    }
    if (this.others.opened(name, attributes, this.row) === true) this.text = "";
  }

  private openedInCell(name: string, attributes: Attributes, cell: NonNullable<typeof this.cell>): void {
    if (name === "v" || name === "f") this.text = "";
    // The text in the cell itself wins over what else is stored of it.
    else if (name === "is") cell.raw = null;
    else if (name === "t") this.text = cell.raw ?? "";
    if (name === "f") cell.formula = rawFormula(attributes);
  }

  private closed(name: string): void {
    if (name === "extLst") this.extensionDepth -= 1;
    if (this.extensionDepth > 0) return;
    const { cell, text } = this;
    if (!cell) {
      this.others.closed?.(name, text);
      this.text = null;
      return;
    }
    if (name === "c") {
      this.onCell({ row: this.row, column: this.column, ...cell });
      this.cell = null;
    } else if (name === "v" || name === "t") cell.raw = text;
    else if (name === "f" && cell.formula)
      cell.formula = { ...cell.formula, text: decodeEscapes(text ?? "") };
    else return;
    this.text = null;
  }
}

/** The column of "C5"; throws UnreadableFile for what is no cell of that row. */
function cellColumn(reference: string, row: number): number {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(reference) ?? [];
  if (letters === undefined || Number(number) !== row + 1) throw new UnreadableFile("noSuchCell");
  return columnIndex(letters);
}

function rawFormula(attributes: Attributes): RawFormula {
  const { t: type = "normal", ref, si: sharedIndex = null } = attributes;
  return { text: "", type, ref: ref ? parseAddress(ref) : null, sharedIndex };
}
