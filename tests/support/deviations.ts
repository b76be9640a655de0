import { cellAddress } from "../../src/domain/sheet/address";
import { checkSheet } from "../../src/domain/checkSheet";
import { tableDeviations, type TableDeviations } from "../../src/domain/deviations/tableDeviations";
import type { Answers } from "../../src/domain/structure/answers";
import { printedGrid, type GridOptions } from "./printedGrid";

interface SheetOptions extends GridOptions {
  answers?: Answers;
  withShare?: boolean;
  textRows?: number;
}

/** What would be done for each table of a sheet with these printed rows, the first of them headings. */
export function deviationsOf(
  rows: readonly (readonly string[])[],
  { answers = {}, withShare = false, textRows = 1, ...given }: SheetOptions = {},
): TableDeviations[] {
  const grid = printedGrid(rows, textRows, given);
  const { tables } = checkSheet(grid, answers);
  const headings = { amount: "Avvikelse", share: "Avvikelse, %" };
  return tables.flatMap((one) => tableDeviations(one, tables, grid, answers, { withShare, headings }) ?? []);
}

/** Every cell that would be filled, with its formula: "D2 =B2-C2". */
export function filled(found: readonly TableDeviations[]): string[] {
  return found.flatMap(({ columns }) =>
    columns.flatMap(({ fills }) => fills.map((cell) => `${cellAddress(cell)} ${cell.formula}`)),
  );
}

/** Every cell that disagrees: "D2 777 is -50". */
export function disagreeing(found: readonly TableDeviations[]): string[] {
  return found.flatMap(({ columns }) =>
    columns.flatMap(({ disagreements }) =>
      disagreements.map((cell) => `${cellAddress(cell)} ${cell.found} is ${cell.value}`),
    ),
  );
}
