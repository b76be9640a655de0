/** One table of a published report, as it is kept in tests/reports/tables: printed strings, kept exactly. */
export interface PublishedTable {
  readonly id: string;
  readonly municipality: string;
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What can be computed in a table, as tests/reports/structures.json has it: rows and columns are counted from 0
 * within `rows` of the table.
 */
export interface TableStructure {
  readonly rows?: readonly (Computation & { readonly row: number })[];
  readonly columns?: readonly (Computation & {
    readonly column: number;
    readonly onlyRows?: readonly number[];
  })[];
}

export interface Computation {
  /** Rows (or columns) that are added ... */
  readonly plus?: readonly number[];
  /** ... and taken away. */
  readonly minus?: readonly number[];
  /** The first divided by the second. */
  readonly quotient?: readonly [number, number];
}
