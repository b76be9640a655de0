import type { GeneratedTable } from "./tables";
import type { Random } from "../support/random";

/** An error put into a table: where, and what stood there. */
export interface Injected {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly wrong: number;
}

/** As often as they were seen in 152 typing errors, with signs and wrong rows beside. */
const KINDS = ["digit", "digit", "digit", "digit", "digit", "swap", "drop", "sign", "row"] as const;
/** Smaller errors drown in rounding. */
const LEAST = 10;

/** Puts one error of at least 10 tkr into a figure that has at least two digits. */
export function inject(table: GeneratedTable, random: Random, avoid: readonly Injected[] = []): Injected {
  for (;;) {
    const row = random.int(0, table.figures.length - 1);
    const column = random.int(0, table.figures[0]!.length - 1);
    if (avoid.some((other) => other.row === row && other.column === column)) continue;
    const right = table.figures[row]![column]!;
    const wrong = spoil(table, row, column, random);
    if (wrong !== null && Number.isSafeInteger(wrong) && Math.abs(wrong - right) >= LEAST)
      return { row, column, right, wrong };
  }
}

export function withErrors(table: GeneratedTable, errors: readonly Injected[]): GeneratedTable {
  const figures = table.figures.map((row) => [...row]);
  for (const { row, column, wrong } of errors) figures[row]![column] = wrong;
  return { ...table, figures };
}

function spoil(table: GeneratedTable, row: number, column: number, random: Random): number | null {
  const value = table.figures[row]![column]!;
  const digits = String(Math.abs(value));
  const sign = value < 0 ? -1 : 1;
  const at = random.int(0, digits.length - 1);
  switch (random.pick(KINDS)) {
    case "digit":
      return sign * Number(digits.slice(0, at) + random.int(0, 9) + digits.slice(at + 1));
    case "swap":
      return at === 0
        ? null
        : sign * Number(digits.slice(0, at - 1) + digits[at]! + digits[at - 1]! + digits.slice(at + 1));
    case "drop":
      return digits.length < 2 ? null : sign * Number(digits.slice(0, at) + digits.slice(at + 1));
    case "sign":
      return -value;
    case "row": {
      const other = table.figures[row + random.pick([-1, 1])];
      return other ? other[column]! : null;
    }
  }
}
