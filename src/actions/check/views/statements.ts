import type { CellOnSheet, CellsApart } from "../../../domain/questions/disagreements";
import { address } from "../../../domain/tables/cellOf";
import type { CellElsewhere } from "../../shared/report";
import { pointing, type RuleView } from "./view";

/** A cell and the one it disagrees with; whoever else says what that one says comes after. */
export const statementView: RuleView<
  CellsApart & { readonly rule: string; readonly witnesses?: readonly CellOnSheet[] }
> = {
  ...pointing,
  address: ({ cell }) => address(cell),
  elsewhere: ({ other, witnesses = [] }) => {
    const first = placeOf(other);
    const others = witnesses.map(placeOf);
    return [first, ...others.filter(({ sheet, cell }) => sheet !== first.sheet || cell !== first.cell)];
  },
};

function placeOf(cell: CellOnSheet): CellElsewhere {
  return { sheet: cell.sheet, cell: address(cell) };
}
