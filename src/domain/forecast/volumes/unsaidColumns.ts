import type { SourceTable } from "../../structure/builtTable";
import type { Table } from "../../tables/table";
import { MEAN_OF_YEAR, OF_PRODUCT, OF_VOLUMES } from "../../words/counted";
import { purposeOf } from "../../words/headings";
import { says } from "../../words/lexicon";
import { volumeMeasureIn } from "../../words/measures";
import { isPriceName, perEachIn } from "../../words/priceNames";
import { OF_OCCUPANCY, PART_OF_PRICE } from "../../words/volumesBeside";
import { OF_QUANTITIES } from "../../words/volumeTables";
import { ACCUMULATED } from "../../words/times";
import { yearOf } from "../fullYear/fullYearColumns";
import { isFilled } from "../fullYear/monthSeries";

/** What a heading may say that a column is for. */
const PURPOSES: readonly string[] = ["budget", "forecast", "outcome", "deviation", "percent", "target"];

/**
 * The only column of a price that has neither a budget nor a forecast: "2025", "Snitt 2025", "Kr per timme".
 * @returns null where there is none, or several
 */
export function onlyPrice({ table }: SourceTable, isBoth: boolean): number | null {
  const year = yearOf(table);
  const found = [...table.columns.keys()].filter((c) => {
    const { heading, role, period } = table.columns[c]!;
    const purpose = purposeOf(heading);
    if (role === "note" || !isFilled(table, c) || ![null, year].includes(period?.year ?? null)) return false;
    if (period?.toMonth && period.toMonth < 12) return false;
    if (isBoth && !isPriceName(heading)) return false;
    return !PURPOSES.includes(purpose);
  });
  return found.length === 1 && !says(ACCUMULATED, table.columns[found[0]!]!.heading) ? found[0]! : null;
}

/**
 * The only volume beside the only price of a table, where neither says what it is for: "Platser", "Snittpris".
 * @returns null where there is none, where several columns count something, or where a text says that all is
 * budget or has come
 */
export function onlyVolume({ table, sheet }: SourceTable): number | null {
  const all = countedColumns(table);
  // "Elever snitt helår" beside the counts of two days is the year's.
  const means = all.filter((c) => says(MEAN_OF_YEAR, table.columns[c]!.heading));
  const [first, ...others] = means.length === 1 ? means : all;
  const above = [table.title, table.labelHeading, sheet].map(purposeOf);
  const isOther = above.includes("budget") || above.includes("outcome");
  if (first === undefined || others.length > 0 || isOther) return null;
  const { heading, period } = table.columns[first]!;
  const isSaid =
    PURPOSES.includes(purposeOf(heading)) || ![null, yearOf(table)].includes(period?.year ?? null);
  return isSaid || !isFilled(table, first) || says(ACCUMULATED, heading) ? null : first;
}

/** The columns that count something known, and are no price, product or difference. */
function countedColumns({ columns }: Table): number[] {
  return columns.flatMap(({ heading, role }, c) => {
    const isPriced = isPriceName(heading) || says(OF_PRODUCT, heading) || says(PART_OF_PRICE, heading);
    const isFactor = perEachIn(heading) !== null || says(OF_OCCUPANCY, heading);
    if (role === "note" || role === "deviation" || isPriced || isFactor) return [];
    const isNamed = says(OF_VOLUMES, heading) || says(OF_QUANTITIES, heading);
    return isNamed || volumeMeasureIn(heading, "above").of !== null ? [c] : [];
  });
}
