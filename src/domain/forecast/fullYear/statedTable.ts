import { exactFigure } from "../../figures/exactFigure";
import { comparable } from "../../words/comparable";
import { says } from "../../words/lexicon";
import { ACCUMULATED } from "../../words/times";
import { purposeOf } from "../../words/headings";
import { statementOf, type StatedFigures } from "../../words/stated";
import type { SourceTable } from "../../structure/builtTable";
import type { Column, Row, Table } from "../../tables/table";
import type { Figure } from "../../figures/figure";
import { toAmounts } from "../../tables/amounts";
import { reportedTime } from "./yearColumns";

/**
 * A table of months, or those rows of it that are of one kind: what all its figures are stands beside them ("Utfall
 * 2026" in a column), in the corner, above it, or in the name of its sheet, and its headings name months alone.
 */
export interface StatedTable {
  readonly source: SourceTable;
  readonly purpose: StatedFigures["purpose"];
  readonly year: number | null;
  /** Whether it is said: a table of months that says nothing is of outcomes. */
  readonly isSaid: boolean;
  /** Its figures are added up from January to each month, as it says or as all of its rows do. */
  readonly isAddedUp: boolean;
}

/** Fewer columns of months alone are no table of months. */
const LEAST_MONTHS = 3;

/**
 * What a table of months states of itself; its rows apart where they are of several kinds.
 * @returns none where its columns say themselves what they hold
 */
export function statedTables(source: SourceTable): StatedTable[] {
  const { table, sheet } = source;
  if (table.columns.filter(isMonthAlone).length < LEAST_MONTHS) return [];
  const kinds = kindsOfRows(table);
  if (kinds) return byKind(source, kinds);
  const texts = [table.labelHeading, ...[...table.titles].reverse(), sheet];
  const [first] = texts.flatMap((text) => statementOf(text) ?? []);
  // On a sheet that is called a forecast the months that have come are outcomes all the same.
  const said = first?.purpose === "forecast" ? undefined : first;
  const year = first?.year ?? table.period?.year ?? reportedTime(source).year;
  const isAddedUp = texts.some((text) => says(ACCUMULATED, text)) || isGrowing(table);
  return [{ source, purpose: said?.purpose ?? "outcome", year, isSaid: said !== undefined, isAddedUp }];
}

/** Fewer months tell no growth from a rise. */
const LEAST_GROWING = 6;

/** A month this many times the mean is none of figures that are added up. */
const MOST_OF_MEAN = 2;

/**
 * Whether every row grows from month to month, and all of them together as much and as evenly as figures do that are
 * added up from January.
 * @example parks with 40, 42, 65, 140, 260, 310 have a spring: 120 in May is far more than what they cost a month // false
 */
function isGrowing({ columns, figures }: Table): boolean {
  const months = columns.flatMap((column, c) => (isMonthAlone(column) ? [c] : []));
  const rows = figures
    .map((row) => months.flatMap((c) => (row[c] ? Math.abs(exactFigure(row[c]).toCell()) : [])))
    .filter((row) => row.some((amount) => amount !== 0));
  const grows = (row: readonly number[]) =>
    row.length >= LEAST_GROWING && row.every((amount, i) => i === 0 || amount >= row[i - 1]!);
  if (rows.length === 0 || !rows.every(grows)) return false;
  const length = Math.min(...rows.map((row) => row.length));
  const totals = Array.from({ length }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));
  const last = totals[length - 1]!;
  if (last < (totals[0]! * length) / 2) return false;
  const steps = totals.map((total, i) => total - (totals[i - 1] ?? 0));
  return steps.every((step) => step <= (last / length) * MOST_OF_MEAN);
}

/** "Jan", or "Jan 2025": what the month's figures are is not said by the heading. */
export function isMonthAlone({ heading, period }: Column): boolean {
  return purposeOf(heading) === "amount" && typeof period?.toMonth === "number" && period.fromMonth === null;
}

/** What each row is, where a column of words beside the labels says it, or the labels themselves do; else null. */
function kindsOfRows({ rows, textColumns }: Table): readonly (StatedFigures | null)[] | null {
  const written = [...textColumns.map(({ texts }) => texts), rows.map(({ label }) => label)];
  for (const texts of written) {
    const kinds = rows.map((row, r) => (row.hasFigures ? statementOf(texts[r] ?? "") : null));
    const said = new Set(kinds.flatMap((kind) => (kind ? `${kind.purpose} ${kind.year}` : [])));
    const figured = rows.filter(({ hasFigures }) => hasFigures).length;
    if (said.size > 1 && kinds.filter(Boolean).length * 3 >= figured * 2) return kinds;
  }
  return null;
}

/** The rows of each kind as a table of its own, called what the row above them is called. */
function byKind(source: SourceTable, kinds: readonly (StatedFigures | null)[]): StatedTable[] {
  const { table } = source;
  const names = namesOf(table);
  const different = new Map(kinds.flatMap((kind) => (kind ? [[`${kind.purpose} ${kind.year}`, kind]] : [])));
  return [...different].map(([key, { purpose, year }]) => {
    const rows = table.rows.flatMap((row, r): [Row, readonly (Figure | null)[]][] => {
      const kind = kinds[r];
      if (!kind || `${kind.purpose} ${kind.year}` !== key) return [];
      const named = { ...row, label: names[r]!, key: comparable(names[r]!), ordinal: 1 };
      return [[named, table.figures[r]!]];
    });
    const figures = rows.map(([, own]) => own);
    const part: Table = {
      ...table,
      rows: rows.map(([row]) => row),
      figures,
      amounts: toAmounts(figures, table.columns.length),
      textColumns: [],
    };
    const built = { ...source, table: part, sums: [], relations: [], differences: [] };
    return {
      source: built,
      purpose,
      year: year ?? table.period?.year ?? null,
      isSaid: true,
      isAddedUp: isGrowing(part),
    };
  });
}

/** What each row is of: its own label, or that of the nearest row above that is not called by its kind. */
function namesOf({ rows }: Table): string[] {
  let name = "";
  return rows.map(({ label }) => {
    if (label !== "" && statementOf(label) === null) name = label;
    return name;
  });
}
