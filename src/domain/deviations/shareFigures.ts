import { exactFigure } from "../figures/exactFigure";
import type { Figure } from "../figures/figure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import { unitAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import type { DeviationColumn } from "./deviationColumns";

/** How a column of per cent holds them: 33 % as 0.33, shown as per cent, or as the number 33. */
export type ShareForm = "fraction" | "number";

/** The columns a share is reckoned from, and what it is a share of. */
type ShareColumn = Pick<DeviationColumn, "measure" | "minuend" | "subtrahend" | "budget">;

/**
 * How the figures that stand in a column of per cent are to be read.
 * @param place the column in the table
 * @returns null where most of them are not the share that the heading promises, in either form
 */
export function shareForm(table: Table, place: number, column: ShareColumn): ShareForm | null {
  const forms: readonly ShareForm[] = table.figures.some((row) => row[place]?.isPercent)
    ? ["fraction"]
    : ["fraction", "number"];
  const scores = forms.map((form) => {
    const apart = table.rows.flatMap((_, row) => shareDisagrees(table, row, place, column, form) ?? []);
    return { form, holds: apart.filter((one) => !one).length, tested: apart.length };
  });
  const [best] = scores.sort((a, b) => b.holds - a.holds);
  return best && best.holds > 0 && best.holds * 2 >= best.tested ? best.form : null;
}

/**
 * Whether a printed share is another than its figures make, and by more than their rounding.
 * @returns null where there is none to compare: no figure, no budget, or a row of per cent
 */
export function shareDisagrees(
  table: Table,
  row: number,
  place: number,
  column: ShareColumn,
  form: ShareForm,
): boolean | null {
  const figure = table.figures[row]![place];
  const used = [column.minuend, column.subtrahend, column.budget].map((c) => table.figures[row]![c]);
  if (!figure || table.rows[row]!.role === "percent" || !used.every((one): one is Figure => !!one))
    return null;
  const [minuend, subtrahend, budget] = used.map(exactFigure) as [ExactNumber, ExactNumber, ExactNumber];
  if (budget.sign() === 0) return null;
  const other = column.budget === column.minuend ? subtrahend : minuend;
  const share =
    column.measure === "used" ? other.dividedBy(budget) : minuend.minus(subtrahend).dividedBy(budget.abs());
  const isNumber = form === "number";
  const found = isNumber ? exactFigure(figure).shifted(2) : exactFigure(figure);
  const printed = exact(1).shifted(figure.decimals + (isNumber || figure.isPercent ? 2 : 0));
  const unit = (c: number) => exact(unitAt(table.amounts, row, c)).shifted(table.amounts.scale);
  // Half a unit of each amount, and of the budget as much as the share takes of it.
  const rounded = unit(column.minuend)
    .plus(unit(column.subtrahend))
    .plus(unit(column.budget).times(share.abs()))
    .times(exact(0.5))
    .dividedBy(budget.abs());
  return share.minus(found).abs().compare(printed.plus(rounded)) > 0;
}
