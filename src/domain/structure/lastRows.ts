import { amountAt, isPrinted } from "../tables/amounts";
import type { Table } from "../tables/table";
import { comparable, wordsOf } from "../words/comparable";
import { fits, says } from "../words/lexicon";
import { STILL_THE_WHOLE } from "../words/rowRoles";
import { COUNTED_WHOLE, GENDERS } from "../words/staff";

/** A word of fewer letters is in the names of many things. */
const LEAST_LETTERS = 8;
/** What such a row misses its rows by at most, as a share of the largest of both: it may be another post by name. */
const MOST_APART = 0.25;

/**
 * The last row of a table without a word for a sum, where what it is called makes it the whole of the rows above: what
 * the heading over them is called by its stem, or the persons counted below women and men.
 * @returns its row, in a list; nothing where another row is called so too
 */
export function wholesAtTheEnd(table: Table): number[] {
  const rows = table.rows.flatMap(({ hasFigures }, row) => (hasFigures ? [row] : []));
  const last = rows.pop();
  if (last === undefined || rows.length < 2) return [];
  const isWhole =
    (isOfOneStem(table, last) &&
      !rows.some((row) => isOfOneStem(table, row)) &&
      comesNear(table, last, rows)) ||
    (isPersons(table, last) && !rows.some((row) => isPersons(table, row)));
  return isWhole ? [last] : [];
}

function isOfOneStem({ rows, labelHeading }: Table, row: number): boolean {
  const [heading, own] = [labelHeading, rows[row]!.label].map(stemOf);
  return heading !== "" && heading === own;
}

/** The first word without what leaves it the same whole: "Investeringar" and "Investeringsplan", and not "-reserv". */
function stemOf(text: string): string {
  const word = (wordsOf(text)[0] ?? "").replace(STILL_THE_WHOLE.pattern, "");
  return word.length >= LEAST_LETTERS ? word : "";
}

/** "Antal anställda" in a table with a column of women and one of men. */
function isPersons({ rows, columns }: Table, row: number): boolean {
  const areSexes = GENDERS.every((gender) =>
    columns.some(({ heading }) => fits(gender, comparable(heading))),
  );
  return areSexes && says(COUNTED_WHOLE, rows[row]!.label);
}

/** In every column that is printed there the rows come near to it. */
function comesNear({ amounts, columns }: Table, total: number, rows: readonly number[]): boolean {
  return columns.every(({ isFooted }, column) => {
    if (!isFooted || !isPrinted(amounts, total, column)) return true;
    const value = amountAt(amounts, total, column);
    const sum = rows.reduce((all, row) => all + amountAt(amounts, row, column), 0);
    return Math.abs(sum - value) <= MOST_APART * Math.max(Math.abs(sum), Math.abs(value));
  });
}
