import type { SourceTable } from "../../structure/builtTable";
import type { Table } from "../../tables/table";
import { OF_PRODUCT, OF_VOLUMES } from "../../words/counted";
import { purposeOf } from "../../words/headings";
import { endsSentence } from "../../words/boundaries";
import { says } from "../../words/lexicon";
import { countedIn, volumeMeasureIn } from "../../words/measures";
import { isPriceName } from "../../words/priceNames";
import { isMoney } from "../../words/units";
import { OF_QUANTITIES } from "../../words/volumeTables";
import { factorBeside } from "./factorBeside";
import { countingHeading } from "./subjectBeside";
import { onlyPrice, onlyVolume } from "./unsaidColumns";
import { yearParts } from "./yearParts";

/** Its words say that something is priced: "Kostnad per månad", "À-pris", "Elevpeng". */
export function isOfPrices({ table, sheet }: SourceTable): boolean {
  if (table.kind === "unitPrices" || wordsAbove(table).some((text) => isPriceName(text))) return true;
  const labels = table.rows.filter(({ hasFigures }) => hasFigures).map(({ label }) => label);
  if (labels.length > 0 && labels.every(isPriceName)) return true;
  // Volumes may stand on a sheet that is named for its prices too.
  return isPriceName(sheet) && !wordsAbove(table).some(isOfCounted);
}

/** Its words, or most of its rows, say that something is counted, and not money. */
export function isOfVolumes({ table, sheet }: SourceTable): boolean {
  if (table.kind === "volumes") return true;
  if (isMoney(table.unit)) return false;
  const labels = table.rows.filter(({ hasFigures }) => hasFigures).map(({ label }) => label);
  const isCounted = (text: string) => countedIn(text) !== null || isNamedVolume(text);
  return (
    [...wordsAbove(table), sheet].some(isOfCounted) || labels.filter(isCounted).length > labels.length / 2
  );
}

/** Volumes and prices side by side in one table. */
export function holdsBoth(source: SourceTable): boolean {
  const { table } = source;
  const amounts = table.columns
    .map((column, c) => ({
      ...column,
      purpose: purposeOf(column.heading),
      counting: countingHeading(table, c),
    }))
    .filter(({ role }) => role !== "deviation" && role !== "note");
  // "Timmar per månad" is a mean as a price is, and is no price.
  const priced = amounts.filter(
    ({ heading, role }) => isPriceName(heading) || (role === "price" && !isCountedHeading(heading)),
  );
  const counted = amounts.filter(
    (column) =>
      !priced.includes(column) && !says(OF_PRODUCT, column.heading) && isCountedHeading(column.counting),
  );
  if (priced.length >= 2 && counted.length >= 2) return true;
  // One volume and one price are enough where the volume is forecast, or has its factor beside it.
  const isForecast = counted.some(({ purpose }) => purpose === "forecast");
  const isPriced = priced.some(({ heading }) => isPriceName(heading));
  const isCounted = onlyVolume(source) !== null || yearParts(source, "volume").length > 0;
  const isOnlyPair = isCounted && onlyPrice(source, true) !== null;
  return isPriced && (isForecast || isOnlyPair || (counted.length > 0 && factorBeside(source) !== null));
}

function isCountedHeading(heading: string): boolean {
  return isNamedVolume(heading) || volumeMeasureIn(heading, "column").of !== null;
}

function isNamedVolume(text: string): boolean {
  return says(OF_VOLUMES, text) || says(OF_QUANTITIES, text);
}

function isOfCounted(text: string): boolean {
  const { of, size } = volumeMeasureIn(text, "above");
  // "Hämtningar (1000-tal)": so many of whatever it is.
  return isNamedVolume(text) || of !== null || (size > 1 && !isMoney(text));
}

function wordsAbove({ title, labelHeading, columns }: Table): string[] {
  // A sentence explains something, and is no name.
  const named = endsSentence(title) ? "" : title;
  return [named, labelHeading, ...columns.map(({ heading }) => heading)];
}
