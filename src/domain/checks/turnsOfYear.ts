import type { CellOf } from "../tables/cellOf";
import type { Column, Table } from "../tables/table";
import { balanceOf } from "../words/balances";
import { comparable } from "../words/comparable";
import { readPeriod } from "../words/periods";

/** A figure, and where the same one is said once more. */
export type RestatedPair = readonly [CellOf, CellOf];

/** An opening or a closing balance. */
interface Balance {
  readonly table: Table;
  readonly row: number;
  readonly isOpening: boolean;
  /** What it is a balance of. */
  readonly of: string;
  /** By its label, or by what stands above its table. */
  readonly year: number | null;
}

function balancesIn(table: Table): Balance[] {
  return table.rows.flatMap(({ label, hasFigures }, row) => {
    const balance = hasFigures ? balanceOf(label) : null;
    if (!balance) return [];
    const year = readPeriod(label)?.year ?? table.period?.year ?? null;
    return [{ table, row, ...balance, year }];
  });
}

/** What a year closes with and the next one opens with, where the years are columns beside each other. */
export function turnsBeside(table: Table): RestatedPair[] {
  const rows = balancesIn(table);
  return rows.flatMap((opening): RestatedPair[] => {
    if (!opening.isOpening) return [];
    const closing = rows.find(
      ({ row, isOpening, of }) => row > opening.row && !isOpening && of === opening.of,
    );
    if (!closing) return [];
    return table.columns.flatMap((_, later): RestatedPair[] => {
      const earlier = yearBefore(table, later);
      return earlier === null
        ? []
        : [
            [
              { table, row: closing.row, column: earlier },
              { table, row: opening.row, column: later },
            ],
          ];
    });
  });
}

/** The column of the year before, of the same kind and for a whole year; null where none or several are. */
function yearBefore(table: Table, column: number): number | null {
  const { period, role, isFooted, heading } = table.columns[column]!;
  if (!isFooted || !period?.year) return null;
  const year = period.year;
  const own = table.columns.flatMap((other, c) =>
    other.isFooted && other.role === role && other.period?.year === year - 1 && endsYear(other) ? [c] : [],
  );
  if (own.length <= 1) return own[0] ?? null;
  // "Kommunen 2016" and "Koncernen 2016": of the same body.
  const same = own.filter((c) => bodyOf(table.columns[c]!.heading) === bodyOf(heading));
  return same.length === 1 ? same[0]! : null;
}

/** A heading without its year. */
function bodyOf(heading: string): string {
  return comparable(heading)
    .replace(/(?:19|20)\d\d(?:-\d\d-\d\d)?/, "")
    .trim();
}

/** What stood at the end of August is not what the next year opens with. */
function endsYear({ period }: Column): boolean {
  return (period?.toMonth ?? 12) === 12;
}

/**
 * What a year closes with and the next one opens with, where the years stand below each other, in one table or in
 * several: the balance of the year before where both say their year, else the last one above.
 * @returns the pairs of each two tables by themselves
 */
export function turnsBelow(tables: readonly Table[]): RestatedPair[][] {
  const all = tables.flatMap(balancesIn);
  const groups = new Map<string, RestatedPair[]>();
  all.forEach((opening, i) => {
    if (!opening.isOpening) return;
    const closings = all.filter((one) => !one.isOpening && one.of === opening.of);
    const isBefore = (one: Balance) =>
      one.year !== null && opening.year !== null
        ? one.year === opening.year - 1
        : all.indexOf(one) < i && one.year === opening.year;
    const closing = closings.filter(isBefore).at(-1);
    if (!closing) return;
    const key = `${tables.indexOf(closing.table)}/${tables.indexOf(opening.table)}`;
    groups.set(key, [...(groups.get(key) ?? []), ...columnPairs(closing, opening)]);
  });
  return [...groups.values()];
}

/** The same column; of two tables those of one heading, and where no heading tells them apart those in one place. */
function columnPairs(a: Balance, b: Balance): RestatedPair[] {
  const footed = (table: Table) => table.columns.flatMap(({ isFooted }, c) => (isFooted ? [c] : []));
  const [own, others] = [footed(a.table), footed(b.table)];
  const pair = (c: number, d: number): RestatedPair => [
    { table: a.table, row: a.row, column: c },
    { table: b.table, row: b.row, column: d },
  ];
  if (a.table === b.table) return own.filter((c) => !saysYear(a.table, c)).map((c) => pair(c, c));
  const headingOf = (table: Table, c: number) => comparable(table.columns[c]!.heading);
  const byHeading = own.flatMap((c): RestatedPair[] => {
    const same = others.filter((d) => headingOf(b.table, d) === headingOf(a.table, c));
    return same.length === 1 && !saysYear(a.table, c) ? [pair(c, same[0]!)] : [];
  });
  if (byHeading.length > 0 || own.length !== others.length) return byHeading;
  return own.length === 1 ? [pair(own[0]!, others[0]!)] : [];
}

/** A column of a year of its own turns into the one beside it. */
function saysYear({ columns }: Table, column: number): boolean {
  return (columns[column]!.period?.year ?? null) !== null;
}
