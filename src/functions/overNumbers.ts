import { exact, type ExactNumber } from "../domain/figures/exactNumber";
import { BLANK, readNumber, readWord } from "./cell";
import { layOut, spill, type Argument, type CellResult, type Layout, type SpilledCell } from "./overCells";
import { Problem, toExcelError } from "./problem";

/** An argument that is one of a few words. */
export interface Choice<T> extends Argument {
  readonly words: readonly (readonly [string, T])[];
}

/**
 * Spreads a computation of numbers over ranges. Where one of them is blank the answer is blank; where one cannot
 * be read, the reason is the answer.
 * @param numbers the arguments that are numbers
 * @param choice the argument that is a word, if the function has one
 * @param compute gets the numbers, in an array that is used again for the next cell, what the word stands for,
 *   and the row
 * @param computeMany the same for many pairs of plain numbers, where the function has a short way for them; a blank cell
 *   is NaN, in the answer too
 * @param blanks whether a blank beside a number leaves the answer blank, or counts as 0; all blank is blank
 */
export function overNumbers<T>(
  numbers: readonly Argument[],
  choice: Choice<T> | null,
  compute: (numbers: Float64Array, chosen: T, row: number) => CellResult,
  computeMany?: ComputeMany<T>,
  blanks: "blank" | "zero" = "blank",
): SpilledCell[][] {
  const layout = layOut(choice ? [...numbers, choice] : numbers);
  if (layout instanceof Problem) return [[toExcelError(layout)]];
  const { ranges, singles } = layout;
  const plain = computeMany && overPlainNumbers(layout, choice, computeMany, blanks);
  if (plain) return plain;
  const count = numbers.length;
  // Numbers of a column stay plain numbers in here, where an array of anything would wrap each of them.
  const read = new Float64Array(count);
  const chosenIn = choice ? remembering((cell) => readWord(cell, choice.name, choice.words)) : null;
  return spill(layout, (row, column) => {
    let blank = 0;
    for (let i = 0; i < count; i++) {
      const range = ranges[i];
      const cell = range ? range[row]![column] : singles[i];
      if (typeof cell === "number") {
        read[i] = cell;
        continue;
      }
      const value = readNumber(cell, numbers[i]!.name);
      if (value instanceof Problem) return value;
      if (value === BLANK) blank += 1;
      read[i] = value ?? 0;
    }
    if (blank === count || (blank > 0 && blanks === "blank")) return BLANK;
    if (!chosenIn) return compute(read, undefined as T, row);
    const chosen = chosenIn(ranges[count] ? ranges[count][row]![column] : singles[count]);
    return chosen instanceof Problem ? chosen : compute(read, chosen, row);
  });
}

/** Computes pairs of numbers; the answer comes in an array that is used again for the next ones. */
type ComputeMany<T> = (firsts: Float64Array, seconds: Float64Array, chosen: T) => Float64Array;

/** So many cells at a time: room for the numbers of a whole column would be filled with garbage in the end. */
const CELLS_AT_ONCE = 2048;

/**
 * Where every cell is a plain number or blank and the word is one for all, as in nearly every column.
 * @returns null where that is not so
 */
function overPlainNumbers<T>(
  { rows, columns, ranges: [firsts, seconds, words], singles }: Layout,
  choice: Choice<T> | null,
  compute: ComputeMany<T>,
  blanks: "blank" | "zero",
): SpilledCell[][] | null {
  if (words) return null;
  const chosen = choice && readWord(singles[2], choice.name, choice.words);
  if (chosen instanceof Problem) return null;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const first = new Float64Array(rowsAtOnce * columns);
  const second = new Float64Array(first.length);
  const result = new Array<SpilledCell[]>(rows);
  for (let row = 0; row < rows; row += rowsAtOnce) {
    const end = Math.min(rows, row + rowsAtOnce);
    if (!readPlain(firsts, singles[0], row, end, first)) return null;
    if (!readPlain(seconds, singles[1], row, end, second)) return null;
    if (blanks === "zero") fillBlanks(first, second);
    layDown(compute(first, second, chosen as T), row, end, columns, result);
  }
  return result;
}

/** Reads the numbers of some rows. @returns false where one of them is something else */
function readPlain(
  range: Layout["ranges"][number] | undefined,
  single: unknown,
  from: number,
  end: number,
  into: Float64Array,
): boolean {
  if (!range) {
    const number = plainNumber(single);
    if (number === null) return false;
    into.fill(number);
    return true;
  }
  let i = 0;
  for (let row = from; row < end; row++) {
    const line = range[row]!;
    for (let column = 0; column < line.length; column++) {
      const number = plainNumber(line[column]);
      if (number === null) return false;
      into[i++] = number;
    }
  }
  return true;
}

/** A blank beside a number counts as 0, so that a column of differences adds up to its total. */
function fillBlanks(first: Float64Array, second: Float64Array): void {
  for (let i = 0; i < first.length; i++) {
    const [isFirst, isSecond] = [Number.isNaN(first[i]!), Number.isNaN(second[i]!)];
    if (isFirst && !isSecond) first[i] = 0;
    else if (isSecond && !isFirst) second[i] = 0;
  }
}

function layDown(
  numbers: Float64Array,
  from: number,
  end: number,
  columns: number,
  result: SpilledCell[][],
): void {
  let i = 0;
  for (let row = from; row < end; row++) {
    const line = new Array<SpilledCell>(columns);
    for (let column = 0; column < columns; column++, i++)
      line[column] = Number.isNaN(numbers[i]!) ? "" : numbers[i]!;
    result[row] = line;
  }
}

/** NaN for a blank cell, which no cell can hold; null where the cell has to be read. */
function plainNumber(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  return cell === "" || cell === null ? NaN : null;
}

/** The same for computations on exact numbers: the answer is rounded once, to what a cell holds. */
export function overExact<T>(
  numbers: readonly Argument[],
  choice: Choice<T> | null,
  compute: (numbers: readonly ExactNumber[], chosen: T, row: number) => ExactNumber | Problem,
): SpilledCell[][] {
  return overNumbers(numbers, choice, (read, chosen, row) => {
    const answer = compute(Array.from(read, exact), chosen, row);
    return answer instanceof Problem ? answer : answer.toCell();
  });
}

/** A word is mostly one cell for the whole column: it is read once. */
function remembering<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  let last: unknown;
  let answer: T | undefined;
  let isRead = false;
  return (cell) => {
    if (!isRead || cell !== last) [last, answer, isRead] = [cell, read(cell), true];
    return answer as T;
  };
}
