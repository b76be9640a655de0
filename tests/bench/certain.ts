import { checkSheet } from "../../src/domain/checkSheet";
import { safeMendsInSteps } from "../../src/domain/safeMends";
import { finish } from "../../src/domain/steps";
import { amountAt } from "../../src/domain/tables/amounts";
import { Random } from "../support/random";
import { inject, withErrors } from "./errors";
import { generateTable, toGrid } from "./tables";

/** Corrections that would be made without anybody looking at them, in tables with a number of errors each. */
export interface CertainFigures {
  errors: number;
  safe: number;
  /** Of the safe ones: those that give the cell what it held before it was spoiled. */
  right: number;
}

export function measureCertain(tables: number, seed: number, errorsEach: number): CertainFigures {
  const random = new Random(seed);
  const figures: CertainFigures = { errors: 0, safe: 0, right: 0 };
  for (let i = 0; i < tables; i++) {
    const clean = generateTable(random);
    const errors = [inject(clean, random)];
    while (errors.length < errorsEach) errors.push(inject(clean, random, errors));
    const grid = toGrid(withErrors(clean, errors));
    const check = checkSheet(grid);
    const mends = finish(safeMendsInSteps(grid, check, check.findings));
    figures.errors += errors.length;
    figures.safe += mends.length;
    for (const { suspect } of mends.map(({ finding }) => finding)) {
      const error = errors.find(({ row, column }) => row === suspect.row && column === suspect.column);
      const proposed = amountAt(suspect.table.amounts, suspect.row, suspect.column) + suspect.change;
      if (error?.right === proposed) figures.right += 1;
    }
  }
  return figures;
}
