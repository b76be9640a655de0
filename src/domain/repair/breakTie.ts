import type { Condition } from "../checks/condition";
import { amountAt } from "../tables/amounts";
import { isSameCell } from "../tables/cellOf";
import type { PartVerdict } from "./verdict";

/** A per cent or a share may tell which of several suspects it is: the ones it does not allow fall away. */
export function breakTie(verdict: PartVerdict, conditions: readonly Condition[]): PartVerdict {
  if (!verdict.isTie) return verdict;
  const touching = conditions.filter(({ target, cells }) =>
    [target, ...cells].some((cell) => verdict.named.some((suspect) => isSameCell(cell, suspect))),
  );
  const allowed = verdict.named.filter((suspect) =>
    touching.every(({ holdsWith }) =>
      holdsWith(
        (cell) =>
          amountAt(cell.table.amounts, cell.row, cell.column) +
          (isSameCell(cell, suspect) ? suspect.change : 0),
      ),
    ),
  );
  // A condition that none of them mends says nothing of which one it is.
  if (allowed.length === 0 || allowed.length === verdict.named.length) return verdict;
  return { ...verdict, named: allowed, isTie: allowed.length > 1 };
}
