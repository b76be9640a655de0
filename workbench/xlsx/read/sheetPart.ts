import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnIndex, parseAddress } from "../../../src/domain/sheet/address";
import type { Area } from "../../../src/domain/sheet/grid";
import { decodeEscapes } from "../../../src/files/escapes";
import { localName, parsePieces, type Pieces } from "../../../src/files/pieces";
import type { RawCell, RawFormula } from "../../../src/files/rawCell";
import { UnreadableFile } from "../../../src/files/unreadable";
import type { DataValidation, ProtectionOption, SheetSetup } from "../../workbook/types";
import { isTrue } from "../xml";
import { readSetupElement, readValidation } from "./sheetSetup";

/** A rule of a conditional format of the kind "custom formula". */
export interface RawExpressionRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly formatIndex: number | null;
}

export interface SheetPart {
  readonly hiddenRows: Set<number>;
  readonly columns: { first: number; last: number; width: number | null; isHidden: boolean }[];
  readonly merges: Area[];
  readonly expressionRules: RawExpressionRule[];
  /** In points; also those that Excel has fitted to what the row shows. */
  readonly rowHeights: Map<number, number>;
  readonly setup: SheetSetup;
  /** In the order of the file; null for those that have no rule. */
  readonly validations: (DataValidation | null)[];
  isProtected: boolean;
  readonly protectionAllows: Set<ProtectionOption>;
  isFiltered: boolean;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The attribute that forbids it, and what it is where the file does not say. */
const PROTECTION_OPTIONS: readonly (readonly [string, ProtectionOption, "0" | "1"])[] = [
  ["formatCells", "formatCells", "1"],
  ["formatColumns", "formatColumns", "1"],
  ["formatRows", "formatRows", "1"],
  ["objects", "editObjects", "0"],
];

/**
 * Reads a worksheet's XML from beginning to end, once.
 * @param onCell gets each cell as it is read: a large sheet stands in memory once and no more
 * @throws UnreadableFile where it is not well-formed, or has cells that Excel has no place for
 */
export async function readSheetPart(pieces: Pieces, onCell: (cell: RawCell) => void): Promise<SheetPart> {
  const reader = new SheetPartReader(onCell);
  await parsePieces(reader.parser, pieces);
  return reader.part;
}

class SheetPartReader {
  readonly part: SheetPart = {
    hiddenRows: new Set(),
    columns: [],
    merges: [],
    expressionRules: [],
    rowHeights: new Map(),
    setup: {},
    validations: [],
    isProtected: false,
    protectionAllows: new Set(),
    isFiltered: false,
  };
  private row = -1;
  private column = -1;
  private cell: { styleIndex: number; type: string; raw: string | null; formula: RawFormula | null } | null =
    null;
  private text: string | null = null;
  private ruleAreas: Area[] = [];
  private rule: { formula: string; formatIndex: number | null } | null = null;
  private validation: { attributes: Record<string, string>; formulas: string[] } | null = null;
  private extensionDepth = 0;
  readonly parser = new SaxesParser();

  constructor(private readonly onCell: (cell: RawCell) => void) {
    const { parser } = this;
    parser.on("opentag", (tag) => this.opened(localName(tag.name), tag));
    parser.on("closetag", (tag) => this.closed(localName(tag.name)));
    parser.on("text", (text) => this.addText(text));
    parser.on("cdata", (text) => this.addText(text));
    parser.on("error", (error) => {
      throw new UnreadableFile("damaged", { cause: error });
    });
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
    switch (name) {
      case "row":
        this.row = this.place(attributes.r, this.row + 1, LAST_ROW);
        this.column = -1;
        if (isTrue(attributes.hidden)) this.part.hiddenRows.add(this.row);
        if (attributes.ht) this.part.rowHeights.set(this.row, Number(attributes.ht));
        return;
      case "c":
        this.column = this.columnOf(attributes.r);
        this.cell = {
          styleIndex: Number(attributes.s ?? 0),
          type: attributes.t ?? "n",
          raw: null,
          formula: null,
        };
        return;
      case "v":
        this.text = "";
        return;
      case "t":
        if (this.cell) this.text = this.cell.raw ?? "";
        return;
      case "f":
        this.text = "";
        if (this.cell) this.cell.formula = rawFormula(attributes);
        return;
      case "col":
        this.part.columns.push({
          first: Number(attributes.min) - 1,
          last: Number(attributes.max) - 1,
          width: attributes.width ? Number(attributes.width) : null,
          isHidden: isTrue(attributes.hidden),
        });
        return;
      case "mergeCell":
        this.part.merges.push(...areasOf(attributes.ref));
        return;
      case "sheetProtection":
        this.part.isProtected = isTrue(attributes.sheet);
        for (const [attribute, option, standard] of PROTECTION_OPTIONS)
          if (!isTrue(attributes[attribute] ?? standard)) this.part.protectionAllows.add(option);
        return;
      case "filterColumn":
        this.part.isFiltered = true;
        return;
      case "conditionalFormatting":
        this.ruleAreas = areasOf(attributes.sqref);
        return;
      case "cfRule":
        if (attributes.type === "expression") {
          this.rule = { formula: "", formatIndex: attributes.dxfId ? Number(attributes.dxfId) : null };
        }
        return;
      case "formula":
        if (this.rule) this.text = "";
        return;
      case "dataValidation":
        this.validation = { attributes, formulas: [] };
        return;
      case "formula1":
      case "formula2":
        if (this.validation) this.text = "";
        return;
      default:
        readSetupElement(this.part.setup, name, attributes);
    }
  }

  private closed(name: string): void {
    if (name === "extLst") this.extensionDepth -= 1;
    if (this.extensionDepth > 0) return;
    if (name === "c" && this.cell) {
      this.onCell({ row: this.row, column: this.column, ...this.cell });
      this.cell = null;
    } else if ((name === "v" || name === "t") && this.cell) {
      this.cell.raw = this.text;
    } else if (name === "f" && this.cell?.formula) {
      this.cell.formula = { ...this.cell.formula, text: decodeEscapes(this.text ?? "") };
    } else if (name === "formula" && this.rule) {
      this.rule.formula = this.text ?? "";
    } else if ((name === "formula1" || name === "formula2") && this.validation) {
      this.validation.formulas.push(this.text ?? "");
    } else if (name === "dataValidation" && this.validation) {
      const [first = "", second] = this.validation.formulas;
      this.part.validations.push(readValidation(this.validation.attributes, first, second));
      this.validation = null;
    } else if (name === "cfRule" && this.rule) {
      this.part.expressionRules.push({ areas: this.ruleAreas, ...this.rule });
      this.rule = null;
    } else {
      return;
    }
    this.text = null;
  }
}

/** The column of "C5"; throws UnreadableFile for what is no cell of that row. */
function cellColumn(reference: string, row: number): number {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(reference) ?? [];
  if (letters === undefined || Number(number) !== row + 1) throw new UnreadableFile("noSuchCell");
  return columnIndex(letters);
}

function rawFormula(attributes: Record<string, string>): RawFormula {
  return {
    text: "",
    type: attributes.t ?? "normal",
    ref: attributes.ref ? parseAddress(attributes.ref) : null,
    sharedIndex: attributes.si ?? null,
  };
}

function areasOf(list: string | undefined): Area[] {
  return (list ?? "").split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}
