import type { DeviationColumn } from "../../domain/deviations/deviationColumns";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import { purposeOf } from "../../domain/words/headings";
import { detailRows } from "../../domain/structure/detailRows";
import { exactFigure } from "../../domain/figures/exactFigure";
import { signedAmount } from "../../texts/volumes/forecast";
import { decimalsOf } from "./deviationNumbers";
import type { DeviationTableView } from "./deviationReport";

/** Each row's deviation to be drawn: of the whole year where there is a forecast, else of the outcome. */
export function barsOf({
  built,
  columns,
}: TableDeviations): Pick<DeviationTableView, "bars" | "barsHeading"> {
  const { table } = built;
  const amounts = columns.map(({ column }) => column).filter(({ measure }) => measure === "amount");
  const isForecast = ({ minuend, subtrahend }: DeviationColumn) =>
    [minuend, subtrahend].some((c) => purposeOf(table.columns[c]!.heading) === "forecast");
  const column = amounts.find(isForecast) ?? amounts[0];
  if (!column) return { bars: [], barsHeading: "" };
  const decimals = decimalsOf(table, column);
  const bars = detailRows(built).flatMap((row) => {
    const [a, b] = [table.figures[row]![column.minuend], table.figures[row]![column.subtrahend]];
    if (!a || !b) return [];
    const deviation = exactFigure(a).minus(exactFigure(b));
    const text = signedAmount(deviation, decimals);
    return [{ label: table.rows[row]!.label, amount: deviation.toCell(), text }];
  });
  return { bars: bars.sort((a, b) => a.amount - b.amount), barsHeading: column.heading };
}
