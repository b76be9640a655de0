import { exact, type ExactNumber } from "../domain/functions/exactNumber";
import { BLANK, readNumber, readWord } from "./cell";
import { layOut, spill, type Argument, type CellResult, type SpilledCell } from "./overCells";
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
 */
export function overNumbers<T>(
  numbers: readonly Argument[],
  choice: Choice<T> | null,
  compute: (numbers: Float64Array, chosen: T, row: number) => CellResult,
): SpilledCell[][] {
  const layout = layOut(choice ? [...numbers, choice] : numbers);
  if (layout instanceof Problem) return [[toExcelError(layout)]];
  const { ranges, singles } = layout;
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
