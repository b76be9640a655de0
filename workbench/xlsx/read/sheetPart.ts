import { parseAddress } from "../../../src/domain/sheet/address";
import type { Area } from "../../../src/domain/sheet/grid";
import { isTrue, type Attributes } from "../../../src/files/elements";
import type { Pieces } from "../../../src/files/pieces";
import type { RawCell } from "../../../src/files/rawCell";
import { readWorksheet, type OtherElements } from "../../../src/files/worksheetPart";
import type { DataValidation, ProtectionOption, SheetSetup } from "../../workbook/types";
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
  const reader = new SheetPartReader();
  await readWorksheet(pieces, onCell, reader);
  return reader.part;
}

class SheetPartReader implements OtherElements {
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
  private ruleAreas: Area[] = [];
  private rule: { formula: string; formatIndex: number | null } | null = null;
  private validation: { attributes: Attributes; formulas: string[] } | null = null;

  opened(name: string, attributes: Attributes, row: number): boolean | void {
    switch (name) {
      case "row":
        if (isTrue(attributes.hidden)) this.part.hiddenRows.add(row);
        if (attributes.ht) this.part.rowHeights.set(row, Number(attributes.ht));
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
        return this.rule !== null;
      case "dataValidation":
        this.validation = { attributes, formulas: [] };
        return;
      case "formula1":
      case "formula2":
        return this.validation !== null;
      default:
        readSetupElement(this.part.setup, name, attributes);
    }
  }

  closed(name: string, text: string | null): void {
    if (name === "formula" && this.rule) {
      this.rule.formula = text ?? "";
    } else if ((name === "formula1" || name === "formula2") && this.validation) {
      this.validation.formulas.push(text ?? "");
    } else if (name === "dataValidation" && this.validation) {
      const [first = "", second] = this.validation.formulas;
      this.part.validations.push(readValidation(this.validation.attributes, first, second));
      this.validation = null;
    } else if (name === "cfRule" && this.rule) {
      this.part.expressionRules.push({ areas: this.ruleAreas, ...this.rule });
      this.rule = null;
    }
  }
}

function areasOf(list: string | undefined): Area[] {
  return (list ?? "").split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}
