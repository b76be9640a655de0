import { exact, type ExactNumber } from "../domain/functions/exactNumber";
import { BLANK, readNumber } from "./cell";
import { overCells, type Argument, type CellResult, type SpilledCell } from "./overCells";
import { Problem } from "./problem";

/**
 * Spreads a computation of numbers over ranges. Where one of them is blank the answer is blank; where one cannot
 * be read, the reason is the answer.
 * @param numbers the arguments that are numbers, first in line
 * @param others further arguments; compute reads their cells itself
 * @param compute gets the numbers, the other cells and the row
 */
export function overNumbers(
  numbers: readonly Argument[],
  others: readonly Argument[],
  compute: (numbers: readonly number[], others: readonly unknown[], row: number) => CellResult,
): SpilledCell[][] {
  const count = numbers.length;
  const read = new Array<number>(count);
  return overCells([...numbers, ...others], (cells, row) => {
    let isBlank = false;
    for (let i = 0; i < count; i++) {
      const value = readNumber(cells[i], numbers[i]!.name);
      if (value instanceof Problem) return value;
      if (value === BLANK) isBlank = true;
      else read[i] = value;
    }
    return isBlank ? BLANK : compute(read, cells.slice(count), row);
  });
}

/** The same for computations on exact numbers: the answer is rounded once, to what a cell holds. */
export function overExact(
  numbers: readonly Argument[],
  others: readonly Argument[],
  compute: (
    numbers: readonly ExactNumber[],
    others: readonly unknown[],
    row: number,
  ) => ExactNumber | Problem,
): SpilledCell[][] {
  return overNumbers(numbers, others, (read, cells, row) => {
    const answer = compute(read.map(exact), cells, row);
    return answer instanceof Problem ? answer : answer.toCell();
  });
}
