import type { DeviationColumn } from "../../domain/deviations/deviationColumns";
import type { Table } from "../../domain/tables/table";
import { deviationTexts as texts, numberText, shareText } from "../../texts/deviations/deviations";

/** Amounts are shown with three decimals at most: kronor in millions have six, which nobody reads. */
const MOST_DECIMALS = 3;

/** As many decimals as the amounts show that the deviation is taken between; per cent beside them do not count. */
export function decimalsOf({ figures }: Table, { minuend, subtrahend }: DeviationColumn): number {
  const shown = figures.flatMap((row) => [row[minuend], row[subtrahend]].map((one) => one?.decimals ?? 0));
  return shown.reduce((most, decimals) => Math.min(MOST_DECIMALS, Math.max(most, decimals)), 0);
}

/** What a cell of the column will show. */
export function shownValue(value: number | null, table: Table, column: DeviationColumn): string {
  if (value === null) return texts.noShare;
  return column.measure === "amount" ? numberText(value, decimalsOf(table, column)) : shareText(value);
}
