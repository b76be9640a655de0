import { cellAddress } from "../../../src/domain/sheet/address";
import type { SheetModel } from "../../workbook";
import type { CellDifference, StoredCell } from "../../workbook/cellStore";
import { encodeEscapes } from "../../../src/files/escapes";
import { child, children, create, ensureChild, remove, type XmlElement } from "../xml";
import { CellIndex, positionOf } from "./cellIndex";
import type { FormulaWriter } from "./formulas";
import type { StylePatcher } from "./styles";
import { AFTER_ROWS } from "./worksheetOrder";

/** Writes the changed cells into the sheet's XML and leaves every other cell as it stands. */
export function patchCells(
  worksheet: XmlElement,
  sheet: SheetModel,
  changes: readonly CellDifference[],
  styles: StylePatcher,
  formulas: FormulaWriter,
): void {
  const index = new CellIndex(ensureChild(worksheet, "sheetData", AFTER_ROWS));
  for (const change of changes) {
    const element = index.cell(change);
    const { before, after } = change;
    if (before.format !== after.format || before.style !== after.style) {
      const base = Number(element.getAttribute("s") ?? 0);
      element.setAttribute("s", String(styles.indexFor(base, before, after)));
    }
    if (before.formula !== after.formula || !isSameSize(before.spill, after.spill))
      formulas.write(element, change, after);
    if (before.value !== after.value || before.formula !== after.formula) writeValue(element, after);
  }
  const used = sheet.usedArea(false);
  const dimension = child(worksheet, "dimension");
  if (dimension && used) {
    const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
    dimension.setAttribute("ref", `${cellAddress(used)}:${cellAddress(last)}`);
  }
}

/**
 * Formulas alike are stored once and shared. Before the one that holds the text is changed, the others of its
 * group get their own.
 */
export function unshareFormulas(
  worksheet: XmlElement,
  sheet: SheetModel,
  changes: readonly CellDifference[],
  formulas: FormulaWriter,
): void {
  const changed = new Set(changes.map((change) => cellAddress(change)));
  const data = child(worksheet, "sheetData");
  const shared = (data ? children(data, "row") : [])
    .flatMap((row) => children(row, "c"))
    .flatMap((cell) => {
      const formula = child(cell, "f");
      return formula?.getAttribute("t") === "shared" ? [{ cell, formula }] : [];
    });
  const broken = new Set(
    shared
      .filter(({ cell, formula }) => formula.textContent && changed.has(cell.getAttribute("r") ?? ""))
      .map(({ formula }) => formula.getAttribute("si")),
  );
  for (const { cell, formula } of shared) {
    if (!broken.has(formula.getAttribute("si"))) continue;
    const position = positionOf(cell);
    const own = sheet.cells.get(position);
    if (own.formula !== undefined && !changed.has(cell.getAttribute("r") ?? ""))
      formulas.write(cell, position, own);
  }
}

function writeValue(cell: XmlElement, { value, formula }: StoredCell): void {
  children(cell, "v").forEach(remove);
  children(cell, "is").forEach(remove);
  cell.removeAttribute("t");
  if (value === null) return;
  if (typeof value === "string" && formula === undefined) {
    cell.setAttribute("t", "inlineStr");
    const text = create(cell, "t");
    text.textContent = encodeEscapes(value);
    text.setAttribute("xml:space", "preserve");
    const holder = create(cell, "is");
    holder.appendChild(text);
    cell.appendChild(holder);
    return;
  }
  const [type, raw] = stored(value);
  if (type) cell.setAttribute("t", type);
  const element = create(cell, "v");
  element.textContent = raw;
  cell.appendChild(element);
}

function stored(value: NonNullable<StoredCell["value"]>): [type: string | null, raw: string] {
  if (typeof value === "number") return [null, String(value)];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  if (typeof value === "string") return ["str", encodeEscapes(value)];
  return ["e", value.error];
}

function isSameSize(first: StoredCell["spill"], second: StoredCell["spill"]): boolean {
  return first?.rows === second?.rows && first?.columns === second?.columns;
}
