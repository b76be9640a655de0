import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import { CellStore, type StoredCell } from "./cellStore";
import { displayText } from "../../src/files/displayText";
import { contentOf, patched, withLook, withResult, type CalculatedResult } from "./storedCells";
import type {
  CellContent,
  CellStyle,
  ConditionalFormat,
  ProtectionOption,
  Sheet,
  SpillSize,
  TableModel,
} from "./types";

export type CellsChanged = (
  sheet: SheetModel,
  area: Area,
  what: "content" | "format" | "style",
  before?: CellContent,
) => void;

/** What a sheet's own methods tell the workbook. */
export interface SheetListener {
  cellsChanged: CellsChanged;
  conditionalFormatsChanged(sheet: SheetModel): void;
  layoutChanged(sheet: SheetModel): void;
  /** Throws where the name cannot be had. */
  renaming(sheet: SheetModel, newName: string): void;
  renamed(sheet: SheetModel): void;
}

const GENERAL = "General";
const NO_STYLE: CellStyle = {};
const NO_PARTS = { setup: {}, validations: [], charts: [] };

/** One sheet in memory. The loader fills the fields Excel's API cannot write; everybody else reads them. */
export class SheetModel implements Sheet {
  isProtected = false;
  protectionAllows: ReadonlySet<ProtectionOption> = new Set();
  isFiltered = false;
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  tables: TableModel[] = [];
  readonly cells = new CellStore();
  private formats: readonly ConditionalFormat[] = [];
  private shown: Sheet["visibility"] = "Visible";
  private parts: Pick<Sheet, "setup" | "validations" | "charts"> = NO_PARTS;

  constructor(
    readonly id: string,
    private currentName: string,
    readonly kind: Sheet["kind"],
    private readonly listener: SheetListener,
  ) {}

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    if (name === this.currentName) return;
    this.listener.renaming(this, name);
    this.currentName = name;
    this.listener.renamed(this);
  }

  get visibility(): Sheet["visibility"] {
    return this.shown;
  }

  set visibility(visibility: Sheet["visibility"]) {
    if (visibility === this.shown) return;
    this.shown = visibility;
    this.listener.layoutChanged(this);
  }

  get setup(): Sheet["setup"] {
    return this.parts.setup;
  }

  set setup(setup: Sheet["setup"]) {
    this.changeParts({ setup });
  }

  get validations(): Sheet["validations"] {
    return this.parts.validations;
  }

  set validations(validations: Sheet["validations"]) {
    this.changeParts({ validations });
  }

  get charts(): Sheet["charts"] {
    return this.parts.charts;
  }

  set charts(charts: Sheet["charts"]) {
    this.changeParts({ charts });
  }

  get conditionalFormats(): ConditionalFormat[] {
    return [...this.formats];
  }

  set conditionalFormats(formats: ConditionalFormat[]) {
    this.formats = [...formats];
    this.listener.conditionalFormatsChanged(this);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  positions(area: Area): readonly CellPosition[] {
    return this.cells.within(area).map(([position]) => position);
  }

  content(position: CellPosition): CellContent {
    return contentOf(this.cells.get(position));
  }

  isSpilled(position: CellPosition): boolean {
    return this.cells.get(position).isSpilled ?? false;
  }

  spill(position: CellPosition): SpillSize | undefined {
    return this.cells.get(position).spill;
  }

  reason(position: CellPosition): string | undefined {
    return this.cells.get(position).reason;
  }

  text(position: CellPosition): string {
    const { value, format } = this.cells.get(position);
    return displayText(value, format ?? GENERAL);
  }

  format(position: CellPosition): string {
    return this.cells.get(position).format ?? GENERAL;
  }

  style(position: CellPosition): CellStyle {
    return this.cells.get(position).style ?? NO_STYLE;
  }

  setContent(position: CellPosition, content: CellContent): void {
    const before = this.cells.get(position);
    const { format, style } = before;
    // A new formula has no result yet; Excel too would never show a result that somebody wrote beside it.
    const fresh =
      content.formula === undefined ? { value: content.value } : { value: null, formula: content.formula };
    this.cells.set(position, withLook(fresh, format, style));
    this.listener.cellsChanged(this, single(position), "content", contentOf(before));
  }

  setFormat(position: CellPosition, format: string): void {
    const before = this.cells.get(position);
    this.cells.set(position, withLook(before, format === GENERAL ? undefined : format, before.style));
    this.listener.cellsChanged(this, single(position), "format");
  }

  setStyle(position: CellPosition, patch: CellStyle): void {
    const before = this.cells.get(position);
    this.cells.set(position, withLook(before, before.format, patched(before.style, patch)));
    this.listener.cellsChanged(this, single(position), "style");
  }

  setColumnWidth(column: number, characters: number | undefined): void {
    setOrDelete(this.columnWidths, column, characters);
    this.listener.layoutChanged(this);
  }

  setRowHeight(row: number, points: number | undefined): void {
    setOrDelete(this.rowHeights, row, points);
    this.listener.layoutChanged(this);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    const cleared = this.cells.within(area);
    for (const [position, cell] of cleared) {
      const content = what === "Formats" ? cell : { value: null };
      const keepsLook = what === "Contents";
      this.cells.set(
        position,
        withLook(content, keepsLook ? cell.format : undefined, keepsLook ? cell.style : undefined),
      );
    }
    if (what !== "Formats") {
      const isSingle = area.rows === 1 && area.columns === 1;
      const before = isSingle ? contentOf(cleared[0]?.[1] ?? { value: null }) : undefined;
      this.listener.cellsChanged(this, area, "content", before);
    }
    if (what !== "Contents") {
      this.listener.cellsChanged(this, area, "format");
      this.listener.cellsChanged(this, area, "style");
    }
  }

  private changeParts(patch: Partial<typeof this.parts>): void {
    this.parts = { ...this.parts, ...patch };
    this.listener.layoutChanged(this);
  }

  /** Set-up and validations as the file has them: heard by nobody. */
  loadParts(parts: Pick<Sheet, "setup" | "validations">): void {
    this.parts = { ...this.parts, ...parts };
  }

  /** The conditional formats as the file has them: heard by nobody. */
  loadConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.formats = formats;
  }

  /** A cell as the file has it: heard by nobody. */
  load(position: CellPosition, cell: StoredCell): void {
    this.cells.set(position, cell);
  }

  /** The result of a formula: not an edit, so nobody hears of it as one. */
  setResult(position: CellPosition, result: CalculatedResult): void {
    const cell = withResult(this.cells.get(position), result);
    if (cell) this.cells.set(position, cell);
  }

  /** Takes away what array formulas filled in, before they fill in anew. */
  clearSpills(): void {
    for (const [position, cell] of [...this.cells.entries()]) {
      if (cell.isSpilled) this.cells.set(position, withLook({ value: null }, cell.format, cell.style));
    }
  }
}

function setOrDelete(sizes: Map<number, number>, line: number, size: number | undefined): void {
  if (size === undefined) sizes.delete(line);
  else sizes.set(line, size);
}

function single({ row, column }: CellPosition): Area {
  return { row, column, rows: 1, columns: 1 };
}
