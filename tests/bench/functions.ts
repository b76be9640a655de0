import { Decimal } from "decimal.js";
import { avvikelse } from "../../src/functions/worksheet/avvikelse";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { Random } from "../support/random";

/** What the cells hold: amounts with some decimals, or numbers that no fifteen digits write. */
export type CellKind = number | "full doubles" | "quotients";

export interface FunctionFigures {
  readonly kind: CellKind;
  readonly values: number;
  /** One call over the whole range. */
  readonly milliseconds: number;
  /** Its time through that of plain subtraction in the same loop, in the same run. */
  readonly ratio: number;
  /** How many times longer decimal.js takes, a number made of every cell. */
  readonly naive: number;
  /** Cells where plain subtraction gives another number. */
  readonly mended: number;
}

const ROUNDS = 60;

/** AVVIKELSE over one range against plain floating-point subtraction and decimal.js, the best of many rounds: what else the machine does only ever adds. */
export function measureFunctions(values: number, kind: CellKind): FunctionFigures {
  const random = new Random(values + (typeof kind === "number" ? kind : 9));
  const cell = () => {
    if (kind === "full doubles") return random.next() * 1e7;
    const amount = random.int(-9_999_999, 9_999_999);
    return kind === "quotients" ? amount / random.int(3, 97) : Number(`${amount}e-${kind}`);
  };
  const column = () => Array.from({ length: values }, () => [cell()]);
  const [budget, outcome] = [column(), column()];
  const plain = () => {
    const result = new Array<number[]>(values);
    for (let row = 0; row < values; row++) {
      const line = new Array<number>(1);
      line[0] = budget[row]![0]! - outcome[row]![0]!;
      result[row] = line;
    }
    return result;
  };
  const ours = () => avvikelse(budget, outcome) as number[][];
  const naive = () =>
    budget.map(([amount], row) => [new Decimal(amount!).minus(outcome[row]![0]!).toNumber()]);
  const [fast, own, slow] = [plain, ours, naive].map(bestOf) as [number, number, number];
  const exact = ours();
  return {
    kind,
    values,
    milliseconds: own,
    ratio: own / fast,
    naive: slow / own,
    mended: plain().filter(([difference], row) => difference !== exact[row]![0]).length,
  };
}

/** The same in native formulas, a cell each, in the workbench's engine. @returns milliseconds, one pass */
export async function measureNativeFormulas(values: number): Promise<number> {
  const random = new Random(values);
  const workbook = createWorkbook("Bench", { calculator: () => createNodeCalculator() });
  const sheet = workbook.addSheet("Blad1");
  for (let row = 0; row < values; row++) {
    sheet.setContent({ row, column: 0 }, { value: random.int(0, 99_999) });
    sheet.setContent({ row, column: 1 }, { value: random.int(0, 99_999) });
    sheet.setContent({ row, column: 2 }, { value: null, formula: `=A${row + 1}-B${row + 1}` });
  }
  const start = performance.now();
  await workbook.calculate();
  const milliseconds = performance.now() - start;
  workbook.dispose();
  return milliseconds;
}

function bestOf(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
