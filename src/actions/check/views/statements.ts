import type { CellOnSheet, CellsApart, StatementFigure } from "../../../domain/questions/disagreements";
import { address } from "../../../domain/tables/cellOf";
import type { CellElsewhere } from "../../shared/report";
import { pointing, type RuleView } from "./view";

/** A cell and the one it disagrees with; whoever else says what that one says comes after. */
export const statementView: RuleView<
  CellsApart & {
    readonly rule: string;
    readonly parts?: StatementFigure["parts"];
    readonly witnesses?: readonly CellOnSheet[];
  }
> = {
  ...pointing,
  address: ({ cell }) => address(cell),
  elsewhere: ({ cell: own, other, parts, witnesses = [] }) => {
    const summed = [...(parts?.other ?? []), ...(parts?.cell ?? [])].map(({ cell }) => cell);
    const places = [other, ...summed, ...witnesses].map(placeOf);
    const here = keyOf(placeOf(own));
    return [...new Map(places.map((place) => [keyOf(place), place]))].flatMap(([key, place]) =>
      key === here ? [] : [place],
    );
  },
};

function keyOf({ sheet, cell }: CellElsewhere): string {
  return `${sheet}!${cell}`;
}

function placeOf(cell: CellOnSheet): CellElsewhere {
  return { sheet: cell.sheet, cell: address(cell) };
}
