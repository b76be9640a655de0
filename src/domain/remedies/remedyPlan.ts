import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { CellPosition } from "../sheet/grid";
import type { BuiltTable } from "../structure/builtTable";
import { detailRows } from "../structure/detailRows";
import type { Table } from "../tables/table";
import { committeeIn } from "../words/committeeName";
import { REMEDY } from "../words/kindWords";
import { says } from "../words/lexicon";
import { CARRIED_OUT_BY } from "../words/remedies";
import { isMoney } from "../words/units";
import { effectColumns } from "./effectColumns";

/** What is done about a deficit, a row of the plan. */
export interface Remedy {
  readonly label: string;
  readonly cell: CellPosition;
  /** The committee that its own row names; null where the row names none. */
  readonly committee: string | null;
  /** "tkr", or "" where the table names none. */
  readonly unit: string;
  /** The most that the effects of its plan show. */
  readonly decimals: number;
  /** null where nobody has reckoned it. */
  readonly expected: ExactNumber | null;
  readonly realised: ExactNumber | null;
}

/** A table of measures, with what they come to. */
export interface RemedyPlan {
  /** "tkr", or "" where the table names none. */
  readonly unit: string;
  readonly decimals: number;
  readonly remedies: readonly Remedy[];
  readonly expected: ExactNumber;
  /** null where the table has no column for it. */
  readonly realised: ExactNumber | null;
  /** Lower costs stand with a minus: what is told of them has its sign turned. */
  readonly isTurned: boolean;
  /** What is expected is what measures give in a whole year, and not before this one is over. */
  readonly isOfFullYear: boolean;
  /** Rows that name a measure without any effect. */
  readonly unreckoned: readonly string[];
  /** What the columns of the names and the two effects are headed; "" where there is none. */
  readonly headings: { readonly name: string; readonly expected: string; readonly realised: string };
}

/**
 * The measures of a table with their expected and realised effects, and what they come to. The expected effect is
 * that of the year of the plan: what a measure gives in later years closes no deficit of this one.
 * @returns null for a table of something else; a plan without a measure that has an effect has none, and sums of 0
 */
export function remedyPlan(built: BuiltTable): RemedyPlan | null {
  const { table } = built;
  if (table.kind !== "remedies" || (table.unit !== "" && !isMoney(table.unit))) return null;
  const { expected: planned, realised: done, isOfFullYear } = effectColumns(table);
  if (planned < 0) return null;
  const at = (row: number, column: number) => {
    const figure = table.figures[row]?.[column];
    return figure ? exactFigure(figure) : null;
  };
  const names = namesOf(table);
  const owners = ownersOf(table, names);
  const rows = detailRows(built);
  const told = {
    unit: table.unit,
    decimals: Math.max(0, ...rows.map((row) => table.figures[row]?.[planned]?.decimals ?? 0)),
  };
  const remedies = rows.flatMap((row): Remedy[] => {
    const [expected, realised] = [at(row, planned), at(row, done)];
    if (expected === null && realised === null) return [];
    const cell = { row: table.rows[row]!.sheetRow, column: table.columns[planned]!.sheetColumn };
    return [{ label: names.texts[row]!, cell, committee: owners[row]!, ...told, expected, realised }];
  });
  const expected = sumOf(remedies.map((one) => one.expected));
  return {
    ...told,
    remedies,
    expected,
    realised: done < 0 ? null : sumOf(remedies.map(({ realised }) => realised)),
    isTurned: expected.sign() < 0,
    isOfFullYear,
    unreckoned: unreckonedIn(built, names.texts, planned, done),
    headings: {
      name: names.heading,
      expected: table.columns[planned]!.heading,
      realised: table.columns[done]?.heading ?? "",
    },
  };
}

interface Names {
  /** "" where they are the rows' own. */
  readonly heading: string;
  readonly texts: readonly string[];
}

/** What the measures are called: by the rows' names, or beside them where those say whose they are. */
function namesOf({ labelHeading, textColumns, rows }: Table): Names {
  const beside = says(REMEDY, labelHeading)
    ? undefined
    : textColumns.find(({ heading }) => says(REMEDY, heading) && !says(CARRIED_OUT_BY, heading));
  if (!beside) return { heading: "", texts: rows.map(({ label }) => label) };
  return { heading: beside.heading, texts: rows.map(({ label }, r) => beside.texts[r]! || label) };
}

/** The committee of each row, by its name or by a column that says who carries the measures out. */
function ownersOf({ labelHeading, textColumns, rows }: Table, names: Names): (string | null)[] {
  const column = textColumns.find(({ heading }) => says(CARRIED_OUT_BY, heading));
  if (column) return filledDown(column.texts);
  if (!says(CARRIED_OUT_BY, labelHeading)) return rows.map(() => null);
  // A row that is called as its measure is has nothing of its own in the column of names.
  return filledDown(rows.map(({ label }, r) => (label === names.texts[r] ? "" : label)));
}

/** A committee that is written once stands for the rows below it that name nobody. */
function filledDown(texts: readonly string[]): (string | null)[] {
  let last: string | null = null;
  return texts.map((text) => (last = text === "" ? last : committeeIn(text)));
}

/** "3." names nothing: a plan that is still to be written has such rows. */
const NAMES_NOTHING = /^[\d\s.)-]*$/;

function unreckonedIn({ table, sums }: BuiltTable, names: readonly string[], planned: number, done: number) {
  const { rows, figures } = table;
  const isHeading = (row: number) =>
    sums.some(({ isFirm, parts }) => isFirm && Math.min(...parts.map((part) => part.row)) === row + 1) ||
    rows.some(({ role, key }, at) => at > row && role === "total" && key.endsWith(` ${rows[row]!.key}`));
  return rows.flatMap(({ label, role, isBlank }, row) =>
    role === "plain" &&
    !isBlank &&
    !NAMES_NOTHING.test(label) &&
    !figures[row]?.[planned] &&
    !figures[row]?.[done] &&
    !isHeading(row)
      ? [names[row]!]
      : [],
  );
}

function sumOf(values: readonly (ExactNumber | null)[]): ExactNumber {
  return values.reduce<ExactNumber>((total, value) => (value ? total.plus(value) : total), exact(0));
}
