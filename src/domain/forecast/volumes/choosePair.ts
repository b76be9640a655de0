import { areaAddress } from "../../sheet/address";
import type { Answers } from "../../structure/answers";
import { joinRows } from "./joinRows";
import type { Table } from "../../tables/table";
import { isMoney } from "../../words/units";
import { yearOf } from "../fullYear/fullYearColumns";
import { countedIn, isPriceHeading } from "../../words/measures";
import { detailRows } from "../../structure/detailRows";
import { namedRows } from "./namedRows";
import type { SourceTable } from "../../structure/builtTable";
import { OF_COUNTED, OF_VOLUMES } from "../../words/counted";
import { says } from "../../words/lexicon";

/** A table of volumes and one of prices; the same one where both stand in it. */
export interface TablePair {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
}

/** The key of the answer to which tables belong together; the answer is pairName of one of them. */
export const PAIR_KEY = "volumeTables";

/** @example "Volymer!A3:H14 x À-priser!A3:G13" */
export function pairName({ volumes, prices }: TablePair): string {
  const name = ({ sheet, table }: SourceTable) => `${sheet}!${areaAddress(table.area)}`;
  return volumes === prices ? name(volumes) : `${name(volumes)} x ${name(prices)}`;
}

/**
 * Finds the table of volumes and the table of prices that most rows join. Where several pairs join as many, the
 * one on the sheet in front is taken, else all are given back for the user to choose among.
 * @param active the sheet in front; "" where there is none
 */
export function choosePairs(
  tables: readonly SourceTable[],
  active: string,
  answers: Answers = {},
): TablePair[] {
  const prices = tables.filter(isOfPrices);
  const volumes = tables.filter((one) => isOfVolumes(one) && !prices.includes(one));
  const both = [...volumes, ...prices].filter(holdsBoth).map((one) => ({ volumes: one, prices: one }));
  const apart = volumes
    .filter((one) => !holdsBoth(one))
    .flatMap((one) =>
      prices.filter((other) => !holdsBoth(other)).map((other) => ({ volumes: one, prices: other })),
    );
  const pairs = [...both, ...apart];
  const answered = pairs.find((pair) => pairName(pair) === answers[PAIR_KEY]);
  if (answered) return [answered];
  const scored = pairs.map((pair) => ({ pair, joined: joinedRows(pair, answers) }));
  const joining = scored.filter(({ joined }) => joined > 0);
  const some = joining.length > 0 ? joining : scored;
  // Last year's prices join as many rows as this year's.
  const sameYear = some.filter(({ pair }) => isPairOfSameYear(pair));
  const likely = sameYear.length > 0 ? sameYear : some;
  const most = likely.reduce((best, { joined }) => Math.max(best, joined), 0);
  const best = likely.filter(({ joined }) => joined === most).map(({ pair }) => pair);
  const inFront = best.filter(({ volumes: { sheet } }) => sheet === active);
  return inFront.length === 1 ? inFront : best;
}

/** Both are about the same year, or one of them does not say. */
export function isPairOfSameYear({ volumes, prices }: TablePair): boolean {
  const [ofVolumes, ofPrices] = [yearOf(volumes.table), yearOf(prices.table)];
  return ofVolumes === null || ofPrices === null || ofVolumes === ofPrices;
}

/** Its words say that something is priced: "Kostnad per månad", "À-pris". */
export function isOfPrices({ table }: SourceTable): boolean {
  return table.kind === "unitPrices" || wordsAbove(table).some((text) => isPriceHeading(text));
}

/** Its words, or most of its rows, say that something is counted, and not money. */
export function isOfVolumes({ table }: SourceTable): boolean {
  if (table.kind === "volumes") return true;
  if (isMoney(table.unit)) return false;
  const isCounted = (text: string) => countedIn(text) !== null || says(OF_VOLUMES, text);
  const labels = table.rows.filter(({ hasFigures }) => hasFigures).map(({ label }) => label);
  return wordsAbove(table).some(isCounted) || labels.filter(isCounted).length > labels.length / 2;
}

function wordsAbove({ title, labelHeading, columns }: Table): string[] {
  return [title, labelHeading, ...columns.map(({ heading }) => heading)];
}

/** Volumes and prices side by side in one table. */
function holdsBoth({ table }: SourceTable): boolean {
  const isPrice = table.columns.map(({ heading, role }) => role === "price" || isPriceHeading(heading));
  const amounts = table.columns.filter(({ role }) => role !== "deviation" && role !== "note");
  const isVolume = amounts.filter(({ heading }) => says(OF_COUNTED, heading) && !isPriceHeading(heading));
  return isPrice.filter(Boolean).length >= 2 && isVolume.length >= 2;
}

function joinedRows({ volumes, prices }: TablePair, answers: Answers): number {
  const rows = (source: SourceTable) => namedRows(source, detailRows(source));
  return joinRows(rows(volumes), rows(prices), answers).joins.length;
}
