/** A new sheet taken apart for its picture: which texts stand in its rows, how wide its columns are, how a cell looks. */
import { cellAddress } from "../../domain/sheet/address";
import type { AreaLook, NewSheet } from "../../domain/sheet/newSheet";

export interface PictureCell {
  readonly column: number;
  readonly text: string;
  /** A formula of which nothing is known but that it reckons. */
  readonly isFormula: boolean;
  readonly isFigure: boolean;
}

/** As wide as a column of Excel's is until somebody changes it, in characters. */
const USUAL_WIDTH = 9;
/** A long sheet goes on as it has begun. */
const MOST_ROWS = 24;

/**
 * Its rows from the top with what stands in them, and the widths of its columns in characters.
 * @param shown what formulas will show, by their cells, where that is known
 */
export function rowsOf(
  { cells, widths }: NewSheet,
  shown: Readonly<Record<string, string>>,
): {
  readonly columns: readonly number[];
  readonly rows: readonly (readonly PictureCell[])[];
} {
  const count = Math.max(0, ...cells.map(({ column }) => column + 1));
  const height = Math.min(MOST_ROWS, Math.max(0, ...cells.map(({ row }) => row + 1)));
  return {
    columns: Array.from(
      { length: count },
      (_, column) => widths.find((one) => one.column === column)?.characters ?? USUAL_WIDTH,
    ),
    rows: Array.from({ length: height }, (_, r) =>
      cells.flatMap(({ row, column, content }): PictureCell[] => {
        if (row !== r || content.kind === "blank") return [];
        const text = shown[cellAddress({ row, column })];
        if (text !== undefined) return [{ column, text, isFormula: false, isFigure: true }];
        return content.kind === "formula"
          ? [{ column, text: "", isFormula: true, isFigure: true }]
          : [{ column, text: String(content.value), isFormula: false, isFigure: content.kind === "number" }];
      }),
    ),
  };
}

/** Names of rows are seldom longer. */
const MOST_OF_NAMES = 22;

/**
 * The columns' widths where they stand in parts: the first, which names the rows in each part, no wider than names are,
 * and none so wide that it does not fit beside it.
 * @param most so many characters a part is wide
 * @example narrowed([34, 16, 40], 54) // [22, 16, 32]
 */
export function narrowed([first = 0, ...others]: readonly number[], most: number): readonly number[] {
  const named = Math.min(first, MOST_OF_NAMES);
  return [named, ...others.map((width) => Math.min(width, most - named))];
}

/**
 * Columns in parts that are at most so wide, each with the first column, which names the rows.
 * @param widths in characters, as narrowed
 * @example inParts([20, 10, 10, 10], 40) // [[0, 1, 2], [0, 3]]
 */
export function inParts(widths: readonly number[], most: number): readonly (readonly number[])[] {
  const [first = 0] = widths;
  const parts: number[][] = [[0]];
  let width = first;
  for (let column = 1; column < widths.length; column++) {
    if (width + widths[column]! > most && parts.at(-1)!.length > 1) {
      parts.push([0]);
      width = first;
    }
    parts.at(-1)!.push(column);
    width += widths[column]!;
  }
  return parts;
}

/** How a cell looks: later looks win over earlier ones. */
export function lookAt({ looks }: NewSheet, row: number, column: number): Omit<AreaLook, "area"> {
  const mine = looks.filter(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return Object.assign({}, ...mine) as Omit<AreaLook, "area">;
}

/** A text in lines of so many characters, broken between words. @example wrapped("Budget 2025", 7) // ["Budget", "2025"] */
export function wrapped(text: string, characters: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const isFitting = last !== undefined && last.length + 1 + word.length <= characters;
    return isFitting ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
