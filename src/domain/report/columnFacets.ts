import type { Column, Table } from "../tables/table";
import { GRANT_TO_COMMITTEE } from "../words/committees";
import { comparable } from "../words/comparable";
import { fits, meaningOf, says } from "../words/lexicon";
import { ALL_YEARS, EARLIER_YEAR } from "../words/times";
import { ADDED_BUDGET, CHANGED_BUDGET, NOT_OF_WHOM, OWNERS, SIDES } from "../words/statementOwners";

/** What a column speaks of: two of the same facets hold the same figures, wherever they stand. */
export interface ColumnFacets {
  readonly column: number;
  /** null where neither the heading nor the title says. */
  readonly year: number | null;
  /** "municipality", "group", or whoever else the heading names. */
  readonly owner: string;
  /** outcome, budget, income ... and the last month, where it is no whole year. */
  readonly measure: string;
  readonly isBudget: boolean;
}

const AMOUNTS = new Set<Column["role"]>(["budget", "outcome", "forecast", "amount", "unknown"]);

/**
 * The columns of a table that can be held against others. Two of the same facets cannot be told apart: neither is.
 * @param year what the table is about, for headings that name no year
 * @param lastMonth up to which month, for headings of that year that name none
 */
export function columnFacets(table: Table, year: number | null, lastMonth: number | null): ColumnFacets[] {
  const all = ofTheYear(
    ownersThatTell(
      table.columns.flatMap((column, c): ColumnFacets[] =>
        AMOUNTS.has(column.role) ? [facetsOf(column, c, year, lastMonth)] : [],
      ),
      table,
    ),
    table,
  );
  const count = new Map<string, number>();
  const madeIn = ({ column }: ColumnFacets) => table.columns[column]!.period?.toMonth ?? 0;
  // Of several forecasts of a year the latest is the forecast; the earlier ones stand for comparison.
  const facets = all.filter(
    (one) =>
      one.measure !== "forecast" ||
      !all.some((other) => keyOf(other) === keyOf(one) && madeIn(other) > madeIn(one)),
  );
  for (const one of facets) count.set(keyOf(one), (count.get(keyOf(one)) ?? 0) + 1);
  return facets.filter((one) => count.get(keyOf(one)) === 1);
}

function keyOf({ year, owner, measure }: ColumnFacets): string {
  return `${year}|${owner}|${measure}`;
}

/**
 * A word that nobody knows, in a heading that says when or what, says whose a column is only beside another of the same
 * time and measure: where the columns are told apart without it, they are the municipality's own.
 */
function ownersThatTell(facets: readonly ColumnFacets[], { columns }: Table): readonly ColumnFacets[] {
  const isDated = ({ column }: ColumnFacets) =>
    columns[column]!.period !== null || !["amount", "unknown"].includes(columns[column]!.role);
  const plain = facets.map((one) =>
    one.owner !== "group" && isDated(one) ? { ...one, owner: "municipality" } : one,
  );
  return new Set(plain.map(keyOf)).size === plain.length ? plain : facets;
}

/**
 * Of two columns alike, one is of a part of the year by its heading, or of all the years of a project, or of one side
 * of a budget that has both beside what they come to.
 */
function ofTheYear(facets: readonly ColumnFacets[], { columns }: Table): readonly ColumnFacets[] {
  return facets.map((one) => {
    const month = columns[one.column]!.period?.toMonth ?? null;
    const isTwice = facets.some((other) => other !== one && keyOf(other) === keyOf(one));
    if (!isTwice) return one;
    if (says(ALL_YEARS, columns[one.column]!.heading)) return { ...one, measure: `${one.measure}InAll` };
    const side = meaningOf(SIDES, comparable(columns[one.column]!.heading));
    if (one.isBudget && side !== null) return { ...one, measure: `${one.measure}|${side}` };
    return one.isBudget && month !== null && month !== 12
      ? { ...one, measure: `${one.measure}${month}` }
      : one;
  });
}

function facetsOf(
  { heading, role, period }: Column,
  column: number,
  year: number | null,
  lastMonth: number | null,
): ColumnFacets {
  const text = comparable(heading);
  const own = period?.year ?? (year !== null && fits(EARLIER_YEAR, text) ? year - 1 : year);
  const month = period?.toMonth ?? (own === year ? lastMonth : null);
  // What a committee is given to spend is its budget.
  const isBudget = role === "budget" || says(GRANT_TO_COMMITTEE, heading);
  const what = says(ADDED_BUDGET, heading)
    ? "addedBudget"
    : isBudget
      ? fits(CHANGED_BUDGET, text)
        ? "changedBudget"
        : "budget"
      : role === "forecast"
        ? "forecast"
        : (meaningOf(SIDES, text) ?? "outcome");
  return {
    column,
    year: own,
    owner: ownerOf(text),
    // A forecast is of the whole year: the month in its heading is when it was made.
    measure: month && month !== 12 && !isBudget && what !== "forecast" ? `${what}${month}` : what,
    isBudget,
  };
}

/** A heading that names nobody is the municipality's own. */
function ownerOf(text: string): string {
  const known = meaningOf(OWNERS, text);
  if (known) return known;
  const rest = text.replace(NOT_OF_WHOM, " ").replace(/\s+/g, " ").trim();
  return rest === "" ? "municipality" : rest;
}
