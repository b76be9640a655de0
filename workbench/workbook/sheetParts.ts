/** What a sheet has beside its cells. Every object here is replaced whole when something in it changes. */
import type { Area } from "../../src/domain/sheet/grid";

/** How a sheet is shown and printed; undefined means Excel's default. */
export interface SheetSetup {
  /** "#RRGGBB" */
  readonly tabColor?: string;
  /** So many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: "A3" | "A4" | "A5";
  /** Fitted to so many pages; 0 is as many as are needed. Goes before the scale. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Per cent. */
  readonly scale?: number;
  readonly isCentredAcross?: boolean;
  /** Whole rows that are repeated on each page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly printArea?: Area;
}

/** What may be written into cells. Formulas are in en-US form with their "=". */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  readonly operator?: ValidationOperator;
  /** Of a list: the words with commas between them, or "=Blad1!$A$1:$A$3". */
  readonly formula1: string;
  readonly formula2?: string;
  readonly hasDropDown: boolean;
  readonly ignoresBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ValidationAlert {
  readonly isShown: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export const VALIDATION_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ValidationOperator = (typeof VALIDATION_OPERATORS)[number];

/** Charts of the kinds a budget follow-up uses. Only those that were added here; a file's own are left alone. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: { readonly text: string; readonly isShown: boolean };
  readonly legend: { readonly position: LegendPosition; readonly isShown: boolean };
  /** In points from the sheet's top left. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
}

export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export interface ChartSeries {
  readonly id: string;
  /** A name of its own, or the cell that it is read from. */
  readonly name: string | CellsOf;
  readonly values: CellsOf | null;
  readonly categories: CellsOf | null;
  /** "#RRGGBB", "none", or absent for the chart's own colours. */
  readonly fill?: string;
  readonly hasDataLabels?: boolean;
  /** Per cent of a column's width, and how far columns stand over each other. */
  readonly gapWidth?: number;
  readonly overlap?: number;
}

export interface CellsOf {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartAxis {
  readonly isShown: boolean;
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly hasGridlines?: boolean;
  /** First category at the top, which a bar chart otherwise has at the bottom. */
  readonly isReversed?: boolean;
}
