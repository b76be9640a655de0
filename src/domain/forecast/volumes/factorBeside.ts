import { exactFigure } from "../../figures/exactFigure";
import { exact } from "../../figures/exactNumber";
import type { SourceTable } from "../../structure/builtTable";
import { OF_PRODUCT } from "../../words/counted";
import { FOR_WHAT_IS_TAKEN, OF_OCCUPANCY } from "../../words/volumesBeside";
import { IN_PER_CENT, purposeOf } from "../../words/headings";
import { says } from "../../words/lexicon";
import { isTime, volumeMeasureIn, type UnitOfMeasure } from "../../words/measures";
import { isPriceName, perEachIn } from "../../words/priceNames";
import { isFilled } from "../fullYear/monthSeries";

/** A column that volumes beside it have to be multiplied by before they are priced. */
export interface FactorBeside {
  /**
   * "days": on how many days of the year volumes by the day are; "each": how many hours each of those counted has;
   * "share": how much of the places is taken, in per cent.
   */
  readonly kind: "days" | "each" | "share";
  readonly column: number;
  /** The columns of volumes that are multiplied. */
  readonly volumes: readonly number[];
  /** The only column of volumes, where neither it nor a text above says what it is for; null where one does. */
  readonly volume: number | null;
}

interface Counted extends Pick<UnitOfMeasure, "of" | "per"> {
  readonly column: number;
  readonly heading: string;
}

/**
 * The column that volumes are multiplied by: "Portioner per dag" and "Serveringsdagar", "Antal personer" and "Timmar
 * per person och månad", "Platser" and "Beläggning, %".
 * @returns null where there is none, where several may be meant, or where something else is counted beside that may
 * have to be multiplied too
 */
export function factorBeside(source: SourceTable): FactorBeside | null {
  const { table } = source;
  const allShares = [...table.columns.keys()].filter((c) => isShare(source, c));
  const each = [...table.columns.keys()].filter(
    (c) => perEachIn(table.columns[c]!.heading) && isFilled(table, c),
  );
  const counted = countedIn(source).filter(
    ({ column }) => !allShares.includes(column) && !each.includes(column),
  );
  // Days of the year are days: "Serveringsdagar per år".
  const days = counted.filter(({ of, per }) => of === "day" && (per === null || per === "year"));
  const byDay = counted.filter(({ of, per }) => !isTime(of) && per === "day");
  const found: FactorBeside[] = [];
  const add = (kind: FactorBeside["kind"], column: number | undefined, volumes: readonly Counted[]) => {
    if (column !== undefined && volumes.length > 0)
      found.push({
        kind,
        column,
        volumes: volumes.map((one) => one.column),
        volume: onlyOne(source, volumes),
      });
  };
  if (days.length === 1 && counted.length === byDay.length + 1) add("days", days[0]!.column, byDay);
  // A price for each place is paid for empty ones too; one for a day or a place that is taken is not.
  const isOfTaken = table.columns.some(
    ({ heading }) => isPriceName(heading) && says(FOR_WHAT_IS_TAKEN, heading),
  );
  // A budgeted share beside the forecast's is no share of volumes that have no budget.
  const hasBudget = counted.some(({ heading }) => purposeOf(heading) === "budget");
  const shares = hasBudget
    ? allShares
    : allShares.filter((c) => purposeOf(withoutPerCent(table.columns[c]!.heading)) !== "budget");
  if (shares.length === 1 && isOfTaken) add("share", shares[0], counted);
  if (each.length === 1) {
    const { each: counts } = perEachIn(table.columns[each[0]!]!.heading)!;
    const ofThem = counted.filter(({ of, per }) => of === counts && per === null);
    if (ofThem.length === counted.length) add("each", each[0], ofThem);
  }
  return found.length === 1 ? found[0]! : null;
}

/**
 * What volumes count once they are multiplied: days that are known are no pace, and so many persons with so many hours
 * a month are hours a month.
 */
export function measureBeside(
  measure: UnitOfMeasure,
  { table }: SourceTable,
  { kind, column }: FactorBeside,
): UnitOfMeasure {
  if (kind === "share") return measure;
  if (kind === "days") return measure.per === "day" ? { ...measure, per: null } : measure;
  const { of, per, word } = perEachIn(table.columns[column]!.heading)!;
  return { ...measure, of, per, word };
}

/** What a share is for is said beside its unit: "Beläggning budget, %". */
function withoutPerCent(heading: string): string {
  return heading.replace(IN_PER_CENT.pattern, "");
}

/** More than every place, and as much again: no share of the places is as large. */
const MOST_OF_SHARE = 2;

/**
 * Whether a share is in hundredths: 95 is, 95 % is none, and where no row says more than 2 neither is a plain 0,95.
 */
export function isInHundredths({ table }: SourceTable, row: number, { kind, column }: FactorBeside): boolean {
  const plain = table.figures.flatMap((figures) => {
    const figure = figures[column];
    return figure && !figure.isPercent ? exactFigure(figure) : [];
  });
  const isPlain = table.figures[row]![column]?.isPercent === false;
  return kind === "share" && isPlain && plain.some((one) => one.compare(exact(MOST_OF_SHARE)) > 0);
}

function countedIn({ table }: SourceTable): Counted[] {
  return table.columns.flatMap(({ heading, role }, column) => {
    const isCounted = role !== "note" && !isPriceName(heading) && !says(OF_PRODUCT, heading);
    if (!isCounted || purposeOf(heading) === "deviation" || !isFilled(table, column)) return [];
    const { of, per } = volumeMeasureIn(heading, "column");
    return of === null ? [] : [{ column, heading, of, per }];
  });
}

/** Whether a column says how much of the places is taken, and in per cent. */
function isShare({ table }: SourceTable, column: number): boolean {
  const { heading } = table.columns[column]!;
  if (!says(OF_OCCUPANCY, heading) || isPriceName(heading)) return false;
  const figures = table.figures.flatMap((row) => row[column] ?? []);
  return figures.length > 0 && (says(IN_PER_CENT, heading) || figures.every(({ isPercent }) => isPercent));
}

function onlyOne({ table, sheet }: SourceTable, volumes: readonly Counted[]): number | null {
  const [only, ...others] = volumes;
  const isBudget = [table.title, table.labelHeading, sheet].some((text) => purposeOf(text) === "budget");
  const isSaid = only && ["budget", "forecast", "outcome"].includes(purposeOf(only.heading));
  return only && others.length === 0 && !isSaid && !isBudget ? only.column : null;
}
