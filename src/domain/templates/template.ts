/**
 * A template of a sheet as data: what its table is called, its columns and its rows. Words may hold {year},
 * {lastYear}, {nextYear}, {months} ("jan-aug") and {month} ("augusti").
 */
export interface Template {
  /** Known to machines: "drift". */
  readonly id: string;
  /** As it is chosen: "Driftredovisning". */
  readonly name: string;
  /** A sentence of what it is for. */
  readonly description: string;
  /** The name of the new sheet. */
  readonly sheetName: string;
  readonly title: string;
  /** Below the title: period and unit. */
  readonly subtitle: string;
  readonly orientation: "Portrait" | "Landscape";
  /** The first column holds the labels. */
  readonly labelHeading: string;
  readonly labelWidth: number;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  /** Counts the words of a column, below the table. */
  readonly tally?: TemplateTally;
}

export interface TemplateTally {
  /** The key of a column that holds a choice of words. */
  readonly column: string;
  readonly heading: string;
  readonly countHeading: string;
  /** The rows without a word. */
  readonly open: string;
  readonly total: string;
}

export interface TemplateColumn {
  /** What formulas of the same row call it: "=[budget]-[outcome]". */
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly holds:
    | { readonly kind: "number"; readonly format: string }
    | { readonly kind: "share" }
    | { readonly kind: "text" }
    | { readonly kind: "choice"; readonly words: readonly string[] };
  /** Of every row with figures; the cells are computed and not filled in. */
  readonly formula?: string;
  /** Whether total rows add it up; other columns with a formula compute it there as in every row. */
  readonly isSummed?: boolean;
}

export interface TemplateRow {
  readonly label: string;
  readonly kind:
    /** Figures are filled in. */
    | "detail"
    /** A part of the row above, which no total adds up. */
    | "ofWhich"
    /** The detail rows above it, back to the total before, or those it names. */
    | "total";
  /** What totals and formulas call it. */
  readonly key?: string;
  /** Rows that a total adds up, by key; "-" before one takes it away. */
  readonly parts?: readonly string[];
  /** A formula over the rows of the same column, in place of a figure: "=[budget]-[outcome]". */
  readonly formula?: string;
  /** A number format of the row's own. */
  readonly format?: string;
}

/** When the follow-up is made. */
export interface TemplatePeriod {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
}
