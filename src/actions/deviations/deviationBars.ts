import type { DeviationColumn } from "../../domain/deviations/deviationColumns";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import { purposeOf } from "../../domain/words/headings";
import { detailRows } from "../../domain/structure/detailRows";
import { rowDeviation } from "../../domain/deviations/rowDeviation";
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
    const deviation = rowDeviation(table, row, column);
    if (!deviation) return [];
    const text = signedAmount(deviation.value, deviation.decimals ?? decimals);
    return [{ label: table.rows[row]!.label, amount: deviation.value.toCell(), text }];
  });
  return { bars: bars.sort((a, b) => a.amount - b.amount), barsHeading: column.heading };
}
