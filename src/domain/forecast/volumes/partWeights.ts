import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import { comparable } from "../../words/comparable";
import { EVENTS } from "../../words/counted";
import { fits } from "../../words/lexicon";
import { isStanding, isTime, type UnitOfMeasure } from "../../words/measures";
import { TERMS_AS_HALVES, WEIGHED_BY_TERMS } from "../../words/yearParts";
import type { YearPart } from "./yearParts";

/** How the volumes of the parts of a year come to the whole year's. */
export const PART_WAYS = ["sum", "mean", "terms"] as const;
export type PartWay = (typeof PART_WAYS)[number];

/** How parts of the year come to the year. The answer is a way, or "leave". */
export interface PartsQuestion {
  readonly kind: "parts";
  readonly key: string;
  readonly volumeRow: number;
  /** The headings of the parts. */
  readonly headings: readonly string[];
  readonly ways: readonly PartWay[];
}

/** The year is the sum of each part times its weight, over a number; exact in whole numbers. */
export interface PartWeights {
  readonly weights: readonly number[];
  readonly over: number;
}

/** Of the twelve months of a year, seven are reckoned to the spring term here and five to the autumn's. */
const MONTHS_OF_TERMS = [7, 5] as const;

/** What a row counts, what it is priced by, and its parts. */
export interface PartedRow {
  readonly volumes: SourceTable;
  readonly volumeRow: number;
  readonly parts: readonly YearPart[];
  readonly volume: UnitOfMeasure;
  readonly price: UnitOfMeasure;
}

/**
 * How the parts are put together: days, hours and events are added, places and persons are a mean by months. What a
 * mean of two terms is weighed by is asked, where no text of the table says it and the price is for a year.
 */
export function weightsOf(row: PartedRow, answers: Answers): PartWeights | PartsQuestion | null {
  const { volumes, volumeRow, parts, volume, price } = row;
  const key = `parts:${volume.of ?? ""}${volume.per ? `@${volume.per}` : ""}:${parts.length}`;
  const said = PART_WAYS.find((way) => way === answers[key]);
  if (said) return weighed(said, parts);
  if (answers[key] === "leave") return null;
  const isByTerms = parts.some(({ isTerm }) => isTerm);
  const way = wayOf(volume, parts);
  if (way === "sum" || (way === "mean" && (!isByTerms || price.per === "term"))) return weighed(way, parts);
  if (way === "mean" && textsOf(volumes).some((text) => fits(TERMS_AS_HALVES, text)))
    return weighed(way, parts);
  if (way === "mean" && textsOf(volumes).some((text) => fits(WEIGHED_BY_TERMS, text)))
    return weighed("terms", parts);
  const headings = parts.map(({ column }) => volumes.table.columns[column]!.heading);
  const means: PartWay[] = isByTerms ? ["mean", "terms"] : ["mean"];
  return {
    kind: "parts",
    key,
    volumeRow,
    headings,
    ways: way === "mean" ? means : ["sum", ...means],
  };
}

/** The measure of the whole year: what is so many by the month is no pace when the months are put together. */
export function measureOfYear(volume: UnitOfMeasure, parts: readonly YearPart[]): UnitOfMeasure {
  return volume.per === "month" && isByMonth(parts) ? { ...volume, per: null } : volume;
}

function wayOf(volume: UnitOfMeasure, parts: readonly YearPart[]): "sum" | "mean" | null {
  const { of, per, word } = measureOfYear(volume, parts);
  if (per !== null || of === null) return null;
  // A place for a whole year stands as a place does.
  if (of === "year" || of === "area" || isStanding(of)) return "mean";
  return isTime(of) || of === "cubic" || fits(EVENTS, word) ? "sum" : null;
}

function weighed(way: PartWay, parts: readonly YearPart[]): PartWeights {
  if (way === "sum") return { weights: parts.map(() => 1), over: 1 };
  if (way === "terms") return { weights: MONTHS_OF_TERMS.slice(0, parts.length), over: 12 };
  const months = parts.map(({ from, to }) => to - from + 1);
  // Equal parts weigh one each, so that a price by the part is multiplied by no more than it has.
  const isEqual = months.every((one) => one === months[0]);
  return isEqual ? { weights: months.map(() => 1), over: months.length } : { weights: months, over: 12 };
}

function isByMonth(parts: readonly YearPart[]): boolean {
  return parts.length === 12;
}

function textsOf({ table, sheet }: SourceTable): string[] {
  return [sheet, ...table.titles, table.title, table.labelHeading].map(comparable);
}
