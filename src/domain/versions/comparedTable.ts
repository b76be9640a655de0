import type { CellPosition, Grid } from "../sheet/grid";
import type { Cell } from "../tables/cells";
import { comparable } from "../words/comparable";
import type { ColumnRole } from "../words/columnRoles";
import type { BuiltTable } from "../structure/builtTable";

/** A sheet with its tables, as SheetTables has it. */
export interface VersionSheet {
  readonly grid: Grid;
  /** In the grid's own rows and columns. */
  readonly cells: readonly (readonly Cell[])[];
  readonly tables: readonly BuiltTable[];
}

export interface ComparedColumn {
  readonly sheetColumn: number;
  readonly heading: string;
  readonly key: string;
  /** null for words: labels, comments, assessments. */
  readonly role: ColumnRole | null;
  readonly isLabels: boolean;
  /** The most decimals that a figure of the column shows. */
  readonly decimals: number;
}

export interface ComparedRow {
  readonly sheetRow: number;
  readonly label: string;
  readonly key: string;
  readonly hasFigures: boolean;
  /** The table's own row, from 0; a table may go on below a gap, in another. */
  readonly built: BuiltTable;
  readonly row: number;
}

/** A table as two versions of it are held against each other: every column, and every row that is not blank. */
export interface ComparedTable {
  /** The table, and what of it goes on further down without headings of its own. */
  readonly parts: readonly BuiltTable[];
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
  cell(row: number, column: number): Cell;
  position(row: number, column: number): CellPosition;
}

const BLANK: Cell = { kind: "blank" };

/** The tables of a sheet to be compared, from the top. */
export function comparedTables(sheet: VersionSheet): ComparedTable[] {
  const groups: BuiltTable[][] = [];
  for (const built of sheet.tables) {
    const above = groups.find(([first]) => goesOn(first!, built));
    if (above) above.push(built);
    else groups.push([built]);
  }
  return groups.map((parts) => comparedTable(sheet, parts));
}

/** Blank rows were left in a table: what stands below them has no headings of its own, and the same columns. */
function goesOn({ table: above }: BuiltTable, { table: below }: BuiltTable): boolean {
  const columns = (table: BuiltTable["table"]) => table.columns.map(({ sheetColumn }) => sheetColumn).join();
  return below.columns.every(({ heading }) => heading === "") && columns(above) === columns(below);
}

function comparedTable({ grid, cells }: VersionSheet, parts: readonly BuiltTable[]): ComparedTable {
  const cellOn = (row: number, column: number): Cell =>
    cells[row - grid.area.row]?.[column - grid.area.column] ?? BLANK;
  const rows = parts.flatMap((built) =>
    built.table.rows.flatMap(({ sheetRow, label, key, hasFigures, isBlank }, row): ComparedRow[] =>
      isBlank ? [] : [{ sheetRow, label, key, hasFigures, built, row }],
    ),
  );
  const { table } = parts[0]!;
  const columns: ComparedColumn[] = [];
  for (let c = table.area.column; c < table.area.column + table.area.columns; c++) {
    const own = table.columns.find(({ sheetColumn }) => sheetColumn === c);
    const words = table.textColumns.find(({ sheetColumn }) => sheetColumn === c);
    const isLabels = !own && !words;
    const heading = own?.heading ?? words?.heading ?? table.labelHeading;
    if (isLabels && rows.every(({ sheetRow }) => cellOn(sheetRow, c).kind === "blank")) continue;
    const decimals = rows.reduce((most, { sheetRow }) => {
      const cell = cellOn(sheetRow, c);
      return cell.kind === "figure" ? Math.max(most, cell.figure.decimals) : most;
    }, 0);
    const key = comparable(heading);
    columns.push({ sheetColumn: c, heading, key, role: own?.role ?? null, isLabels, decimals });
  }
  return {
    parts,
    columns,
    rows,
    cell: (row, column) => cellOn(rows[row]!.sheetRow, columns[column]!.sheetColumn),
    position: (row, column) => ({ row: rows[row]!.sheetRow, column: columns[column]!.sheetColumn }),
  };
}
