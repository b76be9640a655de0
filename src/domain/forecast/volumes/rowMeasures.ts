import type { Answers } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import { isTime, priceMeasureIn, volumeMeasureIn, type UnitOfMeasure } from "../../words/measures";
import { daysInYear } from "../fullYear/calendar";
import { measureBeside, type FactorBeside } from "./factorBeside";
import { countingHeading } from "./subjectBeside";
import { fitOf, type Way } from "./dimensions";
import { measureOfYear, weightsOf, type PartsQuestion, type PartWeights } from "./partWeights";
import { SAME, type Factor } from "./yearFactor";
import type { YearPart } from "./yearParts";

/** A price per month beside volumes in days, and the like. The answer is the value of a way, or "leave". */
export interface MeasureQuestion {
  readonly kind: "measure";
  readonly key: string;
  readonly volumeRow: number;
  readonly volume: UnitOfMeasure;
  readonly price: UnitOfMeasure;
  /** What may be meant, the likeliest first. */
  readonly ways: readonly Way[];
}

/** The columns of a volume, or of a price, that are reckoned with. */
interface Read {
  readonly columns: readonly number[];
  /** Volumes and prices stand in one table, so that the other columns speak of the other. */
  readonly isBoth: boolean;
}

/**
 * What a volume row counts: its own label speaks before its columns, and they before the words above the table.
 * @returns null where the columns count different things: hours a month in the budget, hours a year in the forecast
 */
export function volumeMeasure(
  { table, sheet }: SourceTable,
  row: number,
  { columns, isBoth }: Read,
): UnitOfMeasure | null {
  const headings = table.columns.map(({ heading }) => heading);
  const counting = columns.map((column) => countingHeading(table, column));
  const told = toldBy(counting.map((heading) => volumeMeasureIn(heading, "column")));
  if (told === "mixed") return null;
  const measure = merged([
    volumeMeasureIn(table.rows[row]!.label),
    ...told,
    ...textsAbove(table, sheet).map((text) => volumeMeasureIn(text, "above")),
    ...(isBoth ? [] : headings.map((heading) => volumeMeasureIn(heading))),
  ]);
  return measure.of === null && table.unit === "dygn" ? { ...measure, of: "day", word: "dygn" } : measure;
}

/** One word above the labels says what the rows are, "Insats", before it says what is counted. */
function textsAbove({ labelHeading, title }: SourceTable["table"], sheet: string): string[] {
  return labelHeading.includes(" ") ? [labelHeading, title, sheet] : [title, labelHeading, sheet];
}

/** What a price is for one of, and for how long. */
export function priceMeasure(
  { table, sheet }: SourceTable,
  row: number,
  { columns, isBoth }: Read,
): UnitOfMeasure | null {
  const headings = table.columns.map(({ heading }) => heading);
  const told = toldBy(columns.map((column) => priceMeasureIn(headings[column] ?? "")));
  if (told === "mixed") return null;
  const { label } = table.rows[row]!;
  const counted = isBoth ? NOTHING_TOLD : volumeMeasureIn(label);
  return merged([
    priceMeasureIn(label),
    // "Öppenvård, antal dagar" among prices is priced by the day.
    isTime(counted.of) ? { ...NOTHING_TOLD, per: counted.of } : { ...counted, per: null },
    ...told,
    ...[table.labelHeading, table.title, sheet].map(priceMeasureIn),
    ...(isBoth ? [] : headings.map(priceMeasureIn)),
  ]);
}

/** What the columns' own headings say: one that says nothing is of the same as the other. */
function toldBy(measures: readonly UnitOfMeasure[]): readonly UnitOfMeasure[] | "mixed" {
  const [first, ...others] = measures.filter((one) => !isSame(one, NOTHING_TOLD));
  if (!first) return [];
  return others.every((one) => isSame(one, first)) ? [first] : "mixed";
}

/** What the nearest text that says it says of each part. */
function merged(measures: readonly UnitOfMeasure[]): UnitOfMeasure {
  const of = measures.find((one) => one.of !== null);
  return {
    of: of?.of ?? null,
    per: measures.find(({ per }) => per !== null)?.per ?? null,
    size: measures.find(({ size }) => size !== 1)?.size ?? 1,
    word: of?.word ?? "",
  };
}

const NOTHING_TOLD: UnitOfMeasure = { of: null, per: null, size: 1, word: "" };

function isSame(a: UnitOfMeasure, b: UnitOfMeasure): boolean {
  return a.of === b.of && a.per === b.per && a.size === b.size;
}

/** A row of volumes and its row of prices, with the columns that are multiplied. */
export interface MeasuredRows {
  readonly volumes: SourceTable;
  readonly volumeRow: number;
  readonly volumeColumns: readonly number[];
  readonly prices: SourceTable;
  readonly priceRow: number;
  readonly priceColumns: readonly number[];
  /** The parts that the volume's year is put together of; [] where it is not. */
  readonly parts: readonly YearPart[];
  /** What the volume is multiplied by before it is priced, which changes what it counts. */
  readonly beside: FactorBeside | null;
}

/** What the volume and the price of a row are in; null for one whose two columns are in different measures. */
export function measuresOf(
  rows: MeasuredRows,
): readonly [volume: UnitOfMeasure | null, price: UnitOfMeasure | null] {
  const isBoth = rows.volumes === rows.prices;
  const counted = volumeMeasure(rows.volumes, rows.volumeRow, { columns: rows.volumeColumns, isBoth });
  return [
    counted && rows.beside ? measureBeside(counted, rows.volumes, rows.beside) : counted,
    priceMeasure(rows.prices, rows.priceRow, { columns: rows.priceColumns, isBoth }),
  ];
}

/** What a volume is multiplied by to come to kronor a year at its price. */
export interface RowFactor {
  readonly factor: Factor | null;
  readonly question: MeasureQuestion | PartsQuestion | null;
  /** The budget is counted in one measure and the forecast in another. */
  readonly isMixed?: boolean;
  /** How the parts of the year are put together; null where they are not, or it is not known. */
  readonly weights: PartWeights | null;
}

/**
 * What a volume has to be multiplied by to fit its price. Where their units do not tell, the user is asked.
 * @param year for its number of days; 365 where it is not known
 */
export function factorOf(rows: MeasuredRows, year: number | null, answers: Answers): RowFactor {
  const [volume, price] = measuresOf(rows);
  const open = { factor: null, question: null, weights: null };
  if (volume === null || price === null) return { ...open, isMixed: true };
  const { parts } = rows;
  const weights = parts.length > 0 ? weightsOf({ ...rows, volume, price }, answers) : null;
  if (weights && "kind" in weights) return { ...open, question: weights };
  if (parts.length > 0 && weights === null) return open;
  const fit = fitOf(measureOfYear(volume, parts), price, year === null ? 365 : daysInYear(year));
  if (fit.kind === "fits") return { factor: fit.factor, question: null, weights };
  const key = `measure:${nameOf(volume, "@")}/${nameOf(price, "+")}`;
  const answer = answers[key];
  if (answer === "leave") return open;
  const said = fit.ways.find(({ value }) => value === answer)?.factor ?? (answer === "same" ? SAME : null);
  if (said) return { factor: said, question: null, weights };
  const { volumeRow } = rows;
  return { ...open, question: { kind: "measure", key, volumeRow, volume, price, ways: fit.ways } };
}

/** "day", "person+month", "hour@week". */
function nameOf({ of, per, size }: UnitOfMeasure, sign: "@" | "+"): string {
  const parts = of === null ? (per ?? "") : per === null ? of : `${of}${sign}${per}`;
  return size === 1 ? parts : `${parts}x${size}`;
}
