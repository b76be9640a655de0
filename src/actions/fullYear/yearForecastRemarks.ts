import { purposeIn } from "../../domain/forecast/fullYear/datedColumns";
import { loneZero } from "../../domain/forecast/fullYear/soundness";
import { exactFigure } from "../../domain/figures/exactFigure";
import { rowNature } from "../../domain/forecast/fullYear/rowNature";
import type { RowLeft, TableForecast } from "../../domain/forecast/fullYear/tableForecast";
import { address } from "../../domain/tables/cellOf";
import { yearRemarks as texts } from "../../texts/fullYear/yearForecastRemarks";

/** What is worth knowing of a table's forecast: how its columns were read, and which rows have none. */
export function forecastRemarks(forecast: TableForecast): string[] {
  return [...columnRemarks(forecast), ...rowRemarks(forecast)];
}

/** A month without anything between months that have something may be a figure that is missing. */
function zeroRemarks({ source: { table }, rows, columns }: TableForecast): string[] {
  const months = columns.columnsOf(columns.year).byMonth.slice(0, columns.month ?? 0);
  return rows.flatMap(({ row }) => {
    const amounts = months.flatMap((column) => table.figures[row]![column] ?? []).map(exactFigure);
    const at = amounts.length === months.length ? loneZero(amounts) : null;
    return at === null ? [] : texts.loneZero(table.rows[row]!.label, table.columns[months[at]!]!.heading);
  });
}

function columnRemarks({ source: { table }, columns }: TableForecast): string[] {
  const { year, month, series, loneMonth, beyond, columnsOf } = columns;
  const headings = (of: readonly number[]) => of.map((column) => table.columns[column]!.heading);
  const said: string[] = [];
  const say = (text: (of: string[]) => string, of: readonly number[]) => {
    if (of.length > 0) said.push(text(headings(of)));
  };
  const { budgetSoFar, budgetWhole, forecast, unclear } = columnsOf(year);
  const unclearIn = (of: typeof unclear, ...names: string[]) =>
    of.flatMap((one) => (names.includes(one.what) ? one.columns : []));
  say(texts.emptyMonths, series.empty);
  if (month === null) said.push(texts.noMonth);
  else {
    say((of) => texts.laterMonths(of, month), series.later);
    say((of) => texts.beyond(of, month), beyond);
    if (loneMonth !== null) said.push(texts.loneMonth(headings([loneMonth])[0]!, month));
  }
  const ofForecast = [...table.columns.keys()].filter((c) => purposeIn(table.columns[c]!) === "forecast");
  const several = unclearIn(unclear, "forecast");
  say(texts.ownUnclear, several);
  if (forecast === null && several.length === 0) say(texts.ownOfPart, ofForecast);
  if (forecast !== null && ofForecast.length > 1) said.push(texts.ownLatest(headings([forecast])[0]!));
  if (budgetSoFar !== null || budgetWhole !== null)
    say(texts.budgetUnclear, unclearIn(unclear, "budgetSoFar", "budgetWhole"));
  say(texts.lastYearUnclear, unclearIn(columnsOf(year - 1).unclear, "outcomeSoFar", "outcomeWhole"));
  const priced = [...table.columns.keys()].filter((c) => table.columns[c]!.role === "price");
  say(texts.prices, priced);
  return said;
}

function rowRemarks(forecast: TableForecast): string[] {
  const { source, rows, left } = forecast;
  const { table } = source;
  const labels = (of: readonly { readonly row: number }[]) => of.map(({ row }) => table.rows[row]!.label);
  const of = (why: RowLeft["why"]) => left.filter((one) => one.why === why);
  const levels = rows.filter(({ row }) => rowNature(table, row) === "level");
  const cellsOf = ({ row, columns }: RowLeft) => columns.map((column) => address({ table, row, column }));
  return [
    ...(levels.length > 0 ? [texts.levels(labels(levels))] : []),
    ...(of("share").length > 0 ? [texts.shares(labels(of("share")))] : []),
    ...zeroRemarks(forecast),
    ...of("zero").map(({ row, columns: [column] }) =>
      texts.loneZeroLevel(table.rows[row]!.label, table.columns[column!]!.heading),
    ),
    ...of("text").map((one) => texts.texts(table.rows[one.row]!.label, cellsOf(one))),
    ...(of("noOutcome").length > 0 ? [texts.noOutcome(labels(of("noOutcome")))] : []),
  ];
}
