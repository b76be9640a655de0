import type { Check, Term } from "../checks/check";
import { cellKey, isFailing } from "../checks/check";
import { amountAt } from "../tables/amounts";
import type { Influence } from "./influence";
import { address, isSameCell, positionOf, type CellOf } from "../tables/cellOf";
import { mendingChange, type Suspect } from "./suspect";

/**
 * The formula a computed cell should hold, from the check it is the target of.
 * @example "=SUM(B4:B9)", "=B4+B7-B9", "=B5-C5"; null where the cell is no target of a failing check
 */
export function properFormula(suspect: Suspect): string | null {
  if (suspect.figure.origin !== "formula") return null;
  const check = suspect.mended.find((c) => isSameCell(c.target, suspect));
  if (!check) return null;
  const { terms } = check;
  const isRun =
    check.kind === "footing" &&
    terms.length > 1 &&
    terms.every(
      (term, i) =>
        term.coefficient === 1 && (i === 0 || positionOf(term).row === positionOf(terms[i - 1]!).row + 1),
    );
  if (isRun) return `=SUM(${address(terms[0]!)}:${address(terms.at(-1)!)})`;
  const [first, ...rest] = [...terms].sort((a, b) => b.coefficient - a.coefficient);
  return `=${first!.coefficient < 0 ? "-" : ""}${address(first!)}${rest.map((t) => (t.coefficient < 0 ? "-" : "+") + address(t)).join("")}`;
}

/**
 * How many checks hold once the cells and what carries them are changed as proposed; shadows and questions are not counted.
 * @param holding how many hold now
 */
export function holdAfter(suspects: readonly Suspect[], holding: number, influence: Influence): number {
  const moved = new Map<Check, number>();
  const move = (cell: CellOf, change: number) => {
    for (const { check, coefficient } of influence.of(cellKey(cell))) {
      if (check.isShadow || check.isQuestion) continue;
      moved.set(check, (moved.get(check) ?? 0) + coefficient * change);
    }
  };
  for (const suspect of suspects) {
    move(suspect, suspect.change);
    for (const { cell, change } of suspect.carried ?? []) move(cell, change);
  }
  let after = holding;
  for (const [check, change] of moved) {
    if (change === 0) continue;
    const [from, to] = mendingChange(check, 1);
    after += Number(change >= from && change <= to) - Number(!isFailing(check));
  }
  return after;
}

export interface SecondReading {
  /** What the rows lack to give the total, in grains. */
  readonly missing: number;
  /** Rows that could hold it without changing sign. */
  readonly cells: readonly (CellOf & { readonly value: number })[];
}

/**
 * The other reading of a named total: the total is the fresh figure, and one of its rows was not updated.
 * Only rows that would keep their sign are likely to have been left behind.
 */
export function secondReading(suspect: Suspect): SecondReading | null {
  const check = suspect.mended.find((c) => c.kind === "footing" && isSameCell(c.target, suspect));
  if (!check || check.terms.length < 2) return null;
  const missing = -check.residual;
  const cells = check.terms.flatMap((term) => {
    const value = amountAt(term.table.amounts, term.row, term.column);
    const changed = value + term.coefficient * missing;
    return value !== 0 && changed !== 0 && Math.sign(value) === Math.sign(changed)
      ? [{ ...cellOf(term), value: changed }]
      : [];
  });
  return { missing, cells };
}

function cellOf({ table, row, column }: Term): CellOf {
  return { table, row, column };
}
