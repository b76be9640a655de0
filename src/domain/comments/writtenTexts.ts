import type { Area, CellPosition } from "../sheet/grid";
import type { BuiltTable } from "../structure/builtTable";
import type { Cell } from "../tables/cells";
import { wordsOf } from "../words/comparable";
import { isComment } from "../words/headings";

/** A text on a sheet that may say something of its figures. */
export interface WrittenText {
  readonly text: string;
  /** On the sheet, from 0. */
  readonly cell: CellPosition;
  /** The row of a table that it is a comment on. */
  readonly on: { readonly table: BuiltTable; readonly row: number } | null;
}

/** Fewer words are a label, a title or a note. */
const LEAST_WORDS = 4;
const MOST_CHARACTERS = 20_000;

/**
 * The texts of a sheet: comments in the columns of its tables, and running text beside and under them.
 * @param cells in the grid's own rows and columns; @param at where the grid begins on the sheet
 */
export function writtenTexts(
  cells: readonly (readonly Cell[])[],
  at: Pick<Area, "row" | "column">,
  tables: readonly BuiltTable[],
): WrittenText[] {
  const comments = tables.flatMap((table) => commentsOf(table));
  const taken = new Set(comments.map(({ cell }) => `${cell.row},${cell.column}`));
  const running = cells.flatMap((row, r) =>
    row.flatMap((cell, c): WrittenText[] => {
      const place = { row: at.row + r, column: at.column + c };
      if (cell.kind !== "text" || taken.has(`${place.row},${place.column}`)) return [];
      if (isLabel(tables, place) || wordsOf(cell.text).length < LEAST_WORDS) return [];
      return [{ text: headed(cell.text, cells, r, c), cell: place, on: null }];
    }),
  );
  return [...comments, ...running].filter(({ text }) => text.length <= MOST_CHARACTERS);
}

function commentsOf(built: BuiltTable): WrittenText[] {
  return built.table.textColumns
    .filter(({ heading }) => isComment(heading))
    .flatMap(({ sheetColumn, texts }) =>
      texts.flatMap((text, row): WrittenText[] => {
        const cell = { row: built.table.rows[row]!.sheetRow, column: sheetColumn };
        return text === "" ? [] : [{ text, cell, on: { table: built, row } }];
      }),
    );
}

/** Titles, headings and labels of a table name its figures, and claim nothing. */
function isLabel(tables: readonly BuiltTable[], { row, column }: CellPosition): boolean {
  return tables.some(({ table: { area, rows } }) => {
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    return isInside && (column === area.column || rows.every(({ sheetRow }) => sheetRow > row));
  });
}

/** A short text right above is the heading of what stands under it. */
function headed(text: string, cells: readonly (readonly Cell[])[], r: number, c: number): string {
  const above = cells[r - 1]?.[c];
  const isHeading =
    above?.kind === "text" && wordsOf(above.text).length < LEAST_WORDS && !above.text.includes("\n");
  return isHeading ? `${above.text}\n${text}` : text;
}
