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
 * @param computeAll the same for whole columns of numbers, where the function has a short way for them; blank
 *   cells are NaN, in the answer too; null sends it back to the cells
 */
export function overNumbers<T>(
  numbers: readonly Argument[],
  choice: Choice<T> | null,
  compute: (numbers: Float64Array, chosen: T, row: number) => CellResult,
  computeAll?: (columns: readonly Float64Array[], chosen: T) => Float64Array | null,
): SpilledCell[][] {
  const layout = layOut(choice ? [...numbers, choice] : numbers);
  if (layout instanceof Problem) return [[toExcelError(layout)]];
  const { ranges, singles } = layout;
  const all = computeAll && allAtOnce(layout, numbers.length, choice, computeAll);
  if (all) return inShape(all, layout);
  const count = numbers.length;
  // Numbers of a column stay plain numbers in here, where an array of anything would wrap each of them.
  const read = new Float64Array(count);
  const chosenIn = choice ? remembering((cell) => readWord(cell, choice.name, choice.words)) : null;
  return spill(layout, (row, column) => {
    let isBlank = false;
    for (let i = 0; i < count; i++) {
      const range = ranges[i];
      const cell = range ? range[row]![column] : singles[i];
      if (typeof cell === "number") {
        read[i] = cell;
        continue;
      }
      const value = readNumber(cell, numbers[i]!.name);
      if (value instanceof Problem) return value;
      if (value === BLANK) isBlank = true;
      else read[i] = value;
    }
    if (isBlank) return BLANK;
    if (!chosenIn) return compute(read, undefined as T, row);
    const chosen = chosenIn(ranges[count] ? ranges[count][row]![column] : singles[count]);
    return chosen instanceof Problem ? chosen : compute(read, chosen, row);
  });
}

/** Where every cell is a plain number or blank and the word is one for all, as in nearly every column. */
function allAtOnce<T>(
  layout: Layout,
  count: number,
  choice: Choice<T> | null,
  computeAll: (columns: readonly Float64Array[], chosen: T) => Float64Array | null,
): Float64Array | null {
  const columns: Float64Array[] = [];
  for (let i = 0; i < count; i++) {
    const column = plainNumbers(layout, i);
    if (!column) return null;
    columns.push(column);
  }
  if (!choice) return computeAll(columns, undefined as T);
  const chosen = layout.ranges[count] ? null : readWord(layout.singles[count], choice.name, choice.words);
  return chosen === null || chosen instanceof Problem ? null : computeAll(columns, chosen);
}

function plainNumbers({ rows, columns, ranges, singles }: Layout, argument: number): Float64Array | null {
  const numbers = new Float64Array(rows * columns);
  const range = ranges[argument];
  if (!range) {
    const single = plainNumber(singles[argument]);
    return single === null ? null : numbers.fill(single);
  }
  let i = 0;
  for (const line of range) {
    for (let column = 0; column < columns; column++) {
      const number = plainNumber(line[column]);
      if (number === null) return null;
      numbers[i++] = number;
    }
  }
  return numbers;
}

/** NaN for a blank cell, which no cell can hold; null where the cell has to be read. */
function plainNumber(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  return cell === "" || cell === null ? NaN : null;
}

function inShape(numbers: Float64Array, { rows, columns }: Layout): SpilledCell[][] {
  const result = new Array<SpilledCell[]>(rows);
  let i = 0;
  for (let row = 0; row < rows; row++) {
    const line = new Array<SpilledCell>(columns);
    for (let column = 0; column < columns; column++, i++)
      line[column] = Number.isNaN(numbers[i]!) ? "" : numbers[i]!;
    result[row] = line;
  }
  return result;
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
