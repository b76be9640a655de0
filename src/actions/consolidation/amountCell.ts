import { placesBetween } from "../../domain/arithmetic/volume";
import type { AddedCell, CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type {
  ConsolidatedFigure,
  ConsolidatedRow,
  Consolidation,
} from "../../domain/consolidation/consolidation";
import { isBudgetFirst } from "../../domain/consolidation/signs";
import { cellAddress } from "../../domain/sheet/address";
import type { NewCell } from "../../domain/sheet/newSheet";
import { sheetPrefix } from "../../domain/sheet/sheetName";
import { formula, number } from "../shared/newCells";

/**
 * An amount of a committee: a formula over the cells that it comes from, in the unit and the sign of the sheet, or its
 * value where they stand in another file. @param own the address of another measure of the same row
 */
export function amountCell(
  made: Consolidation,
  row: ConsolidatedRow,
  { value, from, sign }: ConsolidatedFigure,
  r: number,
  c: number,
  own: (measure: CommitteeMeasure) => string,
  measure: CommitteeMeasure,
): NewCell {
  if (from === null) {
    const [budget, other] =
      measure === "deviation" ? [own("budget"), own("outcome")] : [own("yearBudget"), own("forecast")];
    return formula(r, c, isBudgetFirst(made.signs) ? `=${budget}-${other}` : `=${other}-${budget}`);
  }
  const { table } = row.source;
  if (table.file !== "" || from.isText) return number(r, c, value.toCell());
  const power = placesBetween(made.unit, row.unit);
  const factor = power === 0 ? "" : power > 0 ? `*${10 ** power}` : `/${10 ** -power}`;
  return formula(r, c, `=${linked(from.cells, sheetPrefix(table.sheet), sign, factor !== "")}${factor}`);
}

/** "-Drift!B8", "SUM(Drift!B4:B7)+Drift!B9", "(Drift!B4-Drift!B5)" before a factor. */
function linked(cells: readonly AddedCell[], prefix: string, turn: 1 | -1, isMultiplied: boolean): string {
  const runs: { cells: AddedCell[]; sign: 1 | -1 }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const before = last?.cells.at(-1);
    const isNext = before && before.row + 1 === cell.row && before.column === cell.column;
    if (last && isNext && last.sign === cell.sign) last.cells.push(cell);
    else runs.push({ cells: [cell], sign: cell.sign });
  }
  const sum = runs
    .map(({ cells: own, sign }, i) => {
      const isMinus = sign * turn < 0;
      const lead = isMinus ? "-" : i > 0 ? "+" : "";
      const [first, last] = [own[0]!, own.at(-1)!];
      const range = own.length === 1 ? cellAddress(first) : `${cellAddress(first)}:${cellAddress(last)}`;
      return lead + (own.length === 1 ? `${prefix}${range}` : `SUM(${prefix}${range})`);
    })
    .join("");
  return isMultiplied && runs.length > 1 ? `(${sum})` : sum;
}
