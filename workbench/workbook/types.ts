/**
 * The workbook behind Excel's stand-in. The model in memory is the truth: it keeps what the calculation
 * engine and the file library cannot (the type of a value, protection, tables, chart sheets ...). The engine
 * (Calculator) is attached behind a small asynchronous interface, so that it can be changed.
 *
 * Rows and columns are counted from 0. All formats and formulas are in en-US form, as on Excel's API.
 */
import type { Area, CellPosition } from "../../src/domain/sheet/grid";
import type { FileValue as Scalar } from "../../src/files/fileValue";
import type { ChartModel, DataValidation, SheetSetup } from "./sheetParts";

export type * from "./sheetParts";

export type { Scalar };

export interface CellContent {
  /** The value; of a formula its (cached or calculated) result. */
  readonly value: Scalar;
  /** "=SUM(B2:B4)" */
  readonly formula?: string;
}

/** Only what the add-in reads or writes; undefined means Excel's default. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  readonly wrapText?: boolean;
  /** The cell may be written while the sheet is protected. */
  readonly isUnlocked?: boolean;
  /** Lines by their name in the file: "thin", "medium", "double" ... */
  readonly borders?: { readonly top?: string; readonly bottom?: string };
}

/** What the person who protects a sheet may allow. */
export type ProtectionOption = "formatCells" | "formatColumns" | "formatRows" | "editObjects";

export interface ConditionalFormat {
  readonly id: string;
  /** A list of areas, as a range with several areas has. */
  readonly areas: readonly Area[];
  /** Custom formula formats only: "=N(...)=0" */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly isFiltered: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  readonly kind: "worksheet" | "chart";
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** What is allowed although the sheet is protected. */
  protectionAllows: ReadonlySet<ProtectionOption>;
  /** An AutoFilter with criteria on the sheet itself. */
  isFiltered: boolean;
  /** The smallest area that holds every value (valuesOnly) or every value and format; null when there is none. */
  usedArea(valuesOnly: boolean): Area | null;
  /** The cells of an area that hold a value, a formula or a look; in no order. */
  positions(area: Area): readonly CellPosition[];
  content(cell: CellPosition): CellContent;
  /** The value comes from an array formula in another cell. */
  isSpilled(cell: CellPosition): boolean;
  /** How many cells the cell's formula fills, where it fills several. */
  spill(cell: CellPosition): SpillSize | undefined;
  /** Why the cell holds an error, where a worksheet function of the add-in has said so. */
  reason(cell: CellPosition): string | undefined;
  /** As Excel shows it in Swedish: "146 955" with a no-break space, "#REFERENS!", "SANT". Never "####". */
  text(cell: CellPosition): string;
  format(cell: CellPosition): string;
  style(cell: CellPosition): CellStyle;
  /** Sets a value or a formula. The result of a formula is null until the workbook has been calculated. */
  setContent(cell: CellPosition, content: CellContent): void;
  setFormat(cell: CellPosition, format: string): void;
  /** Replaces the parts named; a part set to undefined goes back to Excel's default. */
  setStyle(cell: CellPosition, patch: CellStyle): void;
  /** Blank cells, default format and style. */
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In characters of the default font, as the file says. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points; rows that are not named are as high as their contents need. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** undefined gives the column its default width again. */
  setColumnWidth(column: number, characters: number | undefined): void;
  setRowHeight(row: number, points: number | undefined): void;
  readonly tables: readonly TableModel[];
  /** How the sheet is shown and printed. */
  setup: SheetSetup;
  validations: readonly DataValidation[];
  charts: readonly ChartModel[];
  conditionalFormats: ConditionalFormat[];
}

export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly what: "content" | "format" | "style";
      /** What stood there, only where the contents of a single cell changed (as Excel's event tells it). */
      readonly before?: CellContent;
    }
  | { readonly kind: "conditionalFormats"; readonly sheetId: string }
  /** Widths, heights, set-up, charts, visibility or place of a sheet: nothing a formula could depend on. */
  | { readonly kind: "layout"; readonly sheetId: string }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "added" | "deleted" | "renamed"; readonly sheetId: string }
  | { readonly kind: "names" }
  | { readonly kind: "calculated" };

/**
 * Who made a change: the person at the grid (by typing, or by choosing from a cell's list), the add-in through the
 * host, or a colleague who has the same workbook open.
 */
export type ChangeOrigin = "user" | "list" | "addin" | "colleague";

export interface Workbook {
  /** The file's name, "Tranås drift 2025.xlsx". */
  name: string;
  /** No sheet can be added, taken away, renamed, moved or hidden. */
  isStructureProtected: boolean;
  /** Opened for reading only: changes are taken, and only a copy can be saved. */
  isReadOnly: boolean;
  readonly sheets: readonly Sheet[];
  readonly activeSheet: Sheet;
  sheetById(id: string): Sheet | undefined;
  /** Sheet names are compared without regard to case, as in Excel. */
  sheetByName(name: string): Sheet | undefined;
  activate(sheetId: string): void;
  readonly selection: { readonly sheetId: string; readonly areas: readonly Area[] };
  select(sheetId: string, areas: readonly Area[]): void;
  addSheet(name?: string): Sheet;
  deleteSheet(sheetId: string): void;
  /** Puts a sheet at a place among the others, counted from 0. */
  moveSheet(sheetId: string, place: number): void;
  /** Custom XML parts by id; kept in the .xlsx. */
  readonly customXmlParts: Map<string, string>;
  /** Adds a part and returns its id, of the form the file wants: "{5D3E...}". */
  addCustomXmlPart(xml: string): string;
  /** Brings every computed value up to date after writes. Resolves at once when nothing has to be computed. */
  calculate(): Promise<void>;
  /** As calculate, with every formula computed anew, those of the add-in's functions too. */
  calculateAnew(): Promise<void>;
  /** As calculate, and waits for the add-in's worksheet functions too. Never resolves while there is no add-in. */
  settled(): Promise<void>;
  /** Listeners hear of every change after it has been made. Run `work` to say that the add-in makes the changes. */
  subscribe(listener: (change: WorkbookChange, origin: ChangeOrigin) => void): () => void;
  asAddin<T>(work: () => T): T;
  /** The same for others. */
  as<T>(origin: ChangeOrigin, work: () => T): T;
  /** Listeners hear of the changes when `work` is done; neighbouring cells then come as one area. */
  batch<T>(work: () => T): T;
  /** Defined names of the file and what they stand for: "Budget" -> "Blad1!$B$4:$B$9". */
  readonly definedNames: ReadonlyMap<string, string>;
  /** Gives a name a meaning, another one, or (undefined) takes it away. */
  defineName(name: string, meaning: string | undefined): void;
  /** The add-in's worksheet functions by the name they have in formulas, in upper case. */
  readonly addinFunctions: Set<string>;
  /** Formulas the last calculation could not compute: they keep the value the file had. */
  readonly notComputed: readonly NotComputed[];
  dispose(): void;
}

/**
 * The engine that computes formulas. It is created lazily: a workbook that is only read never needs one,
 * the cached values of the file do.
 */
export interface Calculator {
  /** Computes every formula of the workbook anew from the contents given; returns the new results. */
  calculate(workbook: Workbook): Promise<CalculationResult>;
  /** Calls back when computing once more would give other results, without an edit. @returns stops it */
  onNews?(listener: () => void): () => void;
  /** What the add-in has answered is asked for anew at the next calculation. */
  forget?(): void;
  dispose(): void;
}

export interface CalculationResult {
  readonly cells: readonly CalculatedCell[];
  readonly notComputed: readonly NotComputed[];
  /** Some results are still to come from the add-in; their cells hold #BUSY! until then. */
  readonly isBusy?: boolean;
}

export interface CalculatedCell extends CellPosition {
  readonly sheetId: string;
  readonly value: Scalar;
  /** The cell has no formula of its own: an array formula beside it fills it. */
  readonly isSpilled?: boolean;
  /** Why the result is an error, in the words of the add-in's function. */
  readonly reason?: string;
  /** How many cells the formula fills, its own included, where it fills several. */
  readonly spill?: SpillSize;
}

export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
}

export interface NotComputed extends CellPosition {
  readonly sheetId: string;
  readonly formula: string;
  /** Why, in Swedish: "Funktionen LAMBDA räknas inte i provmiljön." */
  readonly reason: string;
}
