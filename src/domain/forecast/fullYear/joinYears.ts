import type { Figure } from "../../figures/figure";
import type { SourceTable } from "../../structure/builtTable";
import { toAmounts } from "../../tables/amounts";
import type { Column } from "../../tables/table";
import { fits } from "../../words/lexicon";
import { comparable } from "../../words/comparable";
import { OF_ALL_MONTHS, statedHeading } from "../../words/stated";
import type { Borrowed, JoinedTable } from "./joinedTable";
import { isMonthAlone, statedTables, type StatedTable } from "./statedTable";
import { hasMonthsAsRows, turnedMonths } from "./turnedMonths";

/** A column of another table, as it is called where it is borrowed. */
interface Lent {
  readonly from: Borrowed;
  readonly column: Column;
}

/**
 * The tables that a year is forecast from: of tables of months that say what they hold, the outcome of the latest year,
 * with the months of its budget and of earlier years from the tables that hold these. The budget and last year's
 * outcome are no tables to forecast, however far their months have come.
 * @param inFront the tables of the sheet in front
 * @param others those of other sheets
 */
export function joinYears(inFront: readonly SourceTable[], others: readonly SourceTable[]): JoinedTable[] {
  const [turned, upright] = [inFront.filter(hasMonthsAsRows), inFront.filter((one) => !hasMonthsAsRows(one))];
  const stated = upright.map((source) => ({ source, parts: statedTables(source) }));
  const lent = [...stated.flatMap(({ parts }) => parts), ...others.flatMap(statedTables)];
  const joinedOnes = stated.flatMap(({ source, parts }) =>
    parts.length === 0
      ? [source]
      : parts
          .filter((part) => part.purpose === "outcome" && lent.every((other) => !isLater(other, part)))
          .map((part) => joined(part, lent)),
  );
  return [...joinedOnes, ...turned.flatMap((source) => turnedMonths(source) ?? [])];
}

/** Whether another table has the outcome of the same rows for a later year. */
function isLater(other: StatedTable, part: StatedTable): boolean {
  return (
    other.purpose === "outcome" &&
    other.year !== null &&
    part.year !== null &&
    other.year > part.year &&
    rowsIn(other, part) !== null
  );
}

/** A table with the months that others lend it; of one kind and year the first is taken. */
function joined(part: StatedTable, all: readonly StatedTable[]): JoinedTable {
  const { source, year } = part;
  const lenders = new Map<string, StatedTable>();
  for (const other of all) {
    const isEarlier =
      other.purpose === "outcome" && year !== null && other.year !== null && other.year < year;
    const isBudget = other.purpose === "budget" && other.isSaid && (other.year ?? year) === year;
    const isSameUnit =
      [other.source.table.unit, ""].includes(source.table.unit) || other.source.table.unit === "";
    if (other === part || !(isEarlier || isBudget) || !isSameUnit || rowsIn(other, part) === null) continue;
    const key = `${other.purpose} ${other.year ?? year}`;
    if (!lenders.has(key)) lenders.set(key, other);
  }
  const lent = [...lenders.values()].flatMap((other) => lentBy(other, part));
  const own = source.table.columns.map((column) => ofYear(column, part));
  const columns = [...own, ...lent.map(({ column }) => column)];
  const figures = source.table.figures.map((row, r) => [
    ...row,
    ...lent.map(({ from }): Figure | null => {
      const at = from.cells[r];
      return at ? from.source.table.figures[at.row]![at.column]! : null;
    }),
  ]);
  const period = source.table.period ?? { year: null, fromMonth: null, toMonth: null };
  const table = {
    ...source.table,
    columns,
    figures,
    amounts: toAmounts(figures, columns.length),
    period: year === null ? source.table.period : { ...period, year },
  };
  const borrowed = new Map(lent.map(({ from }, index) => [own.length + index, from] as const));
  return { ...source, table, borrowed };
}

/** The months of a table and their sum, called what they are. */
function lentBy(other: StatedTable, part: StatedTable): Lent[] {
  const { source } = other;
  const rows = rowsIn(other, part)!;
  return source.table.columns.flatMap((column, c): Lent[] => {
    const isWhole = fits(OF_ALL_MONTHS, comparable(column.heading));
    if (!isWhole && !isMonthAlone(column)) return [];
    const cells = rows.map((row) => (row === null ? null : { row, column: c }));
    const named = { ...stated(column, other, other.year ?? part.year, isWhole), role: other.purpose };
    return [{ from: { source, cells }, column: { ...named, isFooted: false } }];
  });
}

/** A column called what its table says: of months added up from January each reaches from there. */
function stated(column: Column, table: StatedTable, year: number | null, isWhole: boolean): Column {
  const { purpose, isAddedUp } = table;
  const toMonth = isWhole ? 12 : column.period!.toMonth;
  const isYear = toMonth === 12 && (isWhole || isAddedUp);
  const heading = statedHeading(purpose, isYear ? null : column.heading, year, isAddedUp);
  return { ...column, heading, period: { year, fromMonth: isYear || isAddedUp ? 1 : null, toMonth } };
}

/** A month alone is of the year that its table says, and is added up where the table is. */
function ofYear(column: Column, part: StatedTable): Column {
  const { year, isAddedUp } = part;
  if (!isMonthAlone(column)) return column;
  if (isAddedUp) return stated(column, part, year, false);
  return year === null || column.period!.year !== null
    ? column
    : { ...column, period: { ...column.period!, year } };
}

/**
 * For each row of a table the row of another that is called the same.
 * @returns null where fewer than half of the rows with figures stand in the other: it is about something else
 */
function rowsIn({ source: other }: StatedTable, { source }: StatedTable): (number | null)[] | null {
  const found = source.table.rows.map(({ key, ordinal }) => {
    const at = other.table.rows.findIndex((row) => row.key === key && row.ordinal === ordinal);
    return at < 0 ? null : at;
  });

  const figured = source.table.rows.flatMap(({ hasFigures }, r) => (hasFigures ? [found[r]!] : []));
  const known = figured.filter((row) => row !== null).length;
  return known > 0 && known * 2 >= figured.length ? found : null;
}
