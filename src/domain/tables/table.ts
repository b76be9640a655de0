import type { Figure } from "../figures/figure";
import type { Area } from "../sheet/grid";
import type { Amounts } from "./amounts";
import type { ColumnRole } from "../words/columnRoles";
import type { TableKind } from "../words/tableKinds";
import type { Period } from "../words/periods";
import type { RowRole } from "../words/rowRoles";

export interface Column {
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly period: Period | null;
  /** Whether its figures are added up. */
  readonly isFooted: boolean;
}

export interface Row {
  /** On the sheet, from 0. */
  readonly sheetRow: number;
  readonly label: string;
  /** The label as it is compared with others. */
  readonly key: string;
  /** The how-manieth row with this label it is, from 1: Norrtälje has "Socialnämnd" twice. */
  readonly ordinal: number;
  readonly role: RowRole;
  readonly hasFigures: boolean;
  readonly isBlank: boolean;
}

/** A region of a sheet read as a table: its figure columns and all its rows, with their roles. */
export interface Table {
  /** On the sheet, header rows included. */
  readonly area: Area;
  readonly title: string;
  /** Everything that stands above it, from the top, the title among it. */
  readonly titles: readonly string[];
  readonly kind: TableKind;
  /** "tkr", "mnkr", "kr" ... or "". */
  readonly unit: string;
  readonly period: Period | null;
  /** The heading of the label column. */
  readonly labelHeading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** rows x columns; null where no figure stands. */
  readonly figures: readonly (readonly (Figure | null)[])[];
  readonly amounts: Amounts;
  /** Columns of words beside the label column: headings, status, assessments. */
  readonly textColumns: readonly TextColumn[];
}

export interface TextColumn {
  readonly sheetColumn: number;
  readonly heading: string;
  /** A text for each row, "" where none stands. */
  readonly texts: readonly string[];
}
