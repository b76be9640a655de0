import { cellAddress, columnIndex } from "../../../src/domain/sheet/address";
import type { CellPosition } from "../../../src/domain/sheet/grid";
import { children, create, type XmlElement } from "../xml";

/** Finds and makes the elements of rows and cells; both stand in order, and may lack their addresses. */
export class CellIndex {
  private readonly rows = new Map<number, { element: XmlElement; cells: Map<number, XmlElement> | null }>();
  private lastRow = -1;

  constructor(private readonly data: XmlElement) {
    let row = -1;
    for (const element of children(data, "row")) {
      row = element.hasAttribute("r") ? Number(element.getAttribute("r")) - 1 : row + 1;
      element.setAttribute("r", String(row + 1));
      this.rows.set(row, { element, cells: null });
      this.lastRow = Math.max(this.lastRow, row);
    }
  }

  cell(position: CellPosition): XmlElement {
    const entry = this.row(position.row);
    entry.cells ??= cellsOf(entry.element, position.row);
    const existing = entry.cells.get(position.column);
    if (existing) return existing;
    const made = create(entry.element, "c", { r: cellAddress(position) });
    const next = children(entry.element, "c").find((other) => positionOf(other).column > position.column);
    entry.element.insertBefore(made, next ?? null);
    entry.element.removeAttribute("spans");
    entry.cells.set(position.column, made);
    return made;
  }

  rowElement(row: number): XmlElement {
    return this.row(row).element;
  }

  private row(row: number): { element: XmlElement; cells: Map<number, XmlElement> | null } {
    const existing = this.rows.get(row);
    if (existing) return existing;
    const element = create(this.data, "row", { r: row + 1 });
    const next =
      row > this.lastRow
        ? null
        : children(this.data, "row").find((other) => Number(other.getAttribute("r")) > row + 1);
    this.data.insertBefore(element, next ?? null);
    this.lastRow = Math.max(this.lastRow, row);
    const entry = { element, cells: null };
    this.rows.set(row, entry);
    return entry;
  }
}

function cellsOf(row: XmlElement, rowIndex: number): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = -1;
  for (const element of children(row, "c")) {
    column = element.hasAttribute("r") ? positionOf(element).column : column + 1;
    element.setAttribute("r", cellAddress({ row: rowIndex, column }));
    cells.set(column, element);
  }
  return cells;
}

export function positionOf(cell: XmlElement): CellPosition {
  const [, letters, row] = /^([A-Z]+)(\d+)$/i.exec(cell.getAttribute("r") ?? "A1")!;
  return { row: Number(row) - 1, column: columnIndex(letters!) };
}
