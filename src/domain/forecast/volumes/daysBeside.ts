import type { SourceTable } from "../../structure/builtTable";
import { OF_PRODUCT } from "../../words/counted";
import { purposeOf } from "../../words/headings";
import { says } from "../../words/lexicon";
import { isPriceName, isTime, volumeMeasureIn } from "../../words/measures";
import { isFilled } from "../fullYear/monthSeries";

/** Volumes by the day, and on how many days of the year each row has them. */
export interface DaysBeside {
  readonly days: number;
  /** The columns of volumes by the day. */
  readonly volumes: readonly number[];
  /** The only column of volumes, where neither it nor a text above says what it is for; null where one does. */
  readonly volume: number | null;
}

/**
 * The column of days that volumes by the day are multiplied by: "Portioner per dag" and "Serveringsdagar".
 * @returns null where volumes are not by the day, where several columns may hold the days, or where something else
 * is counted beside them that may have to be multiplied too
 */
export function daysBeside({ table, sheet }: SourceTable): DaysBeside | null {
  const read = table.columns.flatMap(({ heading, role }, column) => {
    const isCounted = role !== "note" && !isPriceName(heading) && !says(OF_PRODUCT, heading);
    if (!isCounted || purposeOf(heading) === "deviation" || !isFilled(table, column)) return [];
    const { of, per } = volumeMeasureIn(heading, "column");
    return of === null ? [] : [{ column, heading, of, per }];
  });
  const days = read.filter(({ of, per }) => of === "day" && per === null);
  const volumes = read.filter(({ of, per }) => !isTime(of) && per === "day");
  const [first, ...others] = days;
  if (!first || others.length > 0 || volumes.length === 0) return null;
  if (read.length > volumes.length + 1) return null;
  const isSaid = [table.title, table.labelHeading, sheet].some((text) => purposeOf(text) === "budget");
  const unsaid = volumes.filter(
    ({ heading }) => !["budget", "forecast", "outcome"].includes(purposeOf(heading)),
  );
  const isOnly = volumes.length === 1 && unsaid.length === 1 && !isSaid;
  return {
    days: first.column,
    volumes: volumes.map(({ column }) => column),
    volume: isOnly ? unsaid[0]!.column : null,
  };
}
