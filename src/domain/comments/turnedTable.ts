import type { BuiltTable } from "../structure/builtTable";
import type { Figure } from "../figures/figure";
import { amountAt, toAmounts } from "../tables/amounts";
import type { Column, Row, Table } from "../tables/table";
import { columnRole, type ColumnRole } from "../words/columnRoles";
import { comparable } from "../words/comparable";
import { says } from "../words/lexicon";
import { ONLY_MONTH, ONLY_TIME, WHOLE_BODY } from "../words/comments/tableWords";
import { rowRole } from "../words/rowRoles";
import { readPeriod } from "../words/periods";

/** Fewer rows of time are a table of one. */
const FEWEST_TIMES = 2;
const FEWEST_BODIES = 2;

/**
 * A table whose rows are years, its budget, outcome and deviation, or what is measured in a year, turned so that sentences find their subject
 * in its rows and its times and roles in its columns, as in all others.
 * @returns null where the rows are no such things
 * @example turnedTable of rows "2024", "2025" and columns "Sjukfrånvaro %", "Timmar" // rows "Sjukfrånvaro %", "Timmar"
 */
export function turnedTable({ table }: BuiltTable): BuiltTable | null {
  const { rows, columns } = table;
  const times = timesOf(table);
  if (times !== null && times.years.length >= FEWEST_TIMES && times.years.length === rows.length) {
    const measures = [...columns.keys()].filter((c) => c !== times.column);
    const made = turned(table, [...rows.keys()], measures, times.years);
    return { ...NOTHING_BUILT, table: made };
  }
  return turnedMonths(table) ?? turnedRoles(table) ?? turnedMeasures(table);
}

/** Rows of months, and what is measured in each of them across. */
function turnedMonths(table: Table): BuiltTable | null {
  const rows = [...table.rows.keys()].filter((r) => table.rows[r]!.hasFigures);
  const months = rows.filter((r) => ONLY_MONTH.pattern.test(comparable(table.rows[r]!.label)));
  const areOthersSums = rows.every(
    (r) => months.includes(r) || ["total", "net"].includes(table.rows[r]!.role),
  );
  if (months.length < FEWEST_MONTHS || !areOthersSums) return null;
  const headings = rows.map((r) =>
    months.includes(r) ? table.rows[r]!.label : `${table.rows[r]!.label} ack`,
  );
  return {
    ...NOTHING_BUILT,
    table: turned(table, rows, [...table.columns.keys()], headings),
  };
}

const FEWEST_MONTHS = 3;

/** Rows of measures with their years, and a column for each body: "Sjukfrånvaro 2024, %" across "Hemtjänst", "Säbo". */
function turnedMeasures(table: Table): BuiltTable | null {
  const rows = [...table.rows.keys()].filter((r) => table.rows[r]!.hasFigures);
  const labels = rows.map((r) => table.rows[r]!.label);
  const dated = labels.filter((label) => (readPeriod(label)?.year ?? null) !== null);
  const areBodies = table.columns.every(({ role, period }) => PLAIN_ROLES.has(role) && period === null);
  if (!areBodies || table.columns.length < FEWEST_BODIES) return null;
  const roles = labels.map((label) => {
    const role = columnRole(label);
    return ROLES.has(role) ? role : "outcome";
  });
  const isOfRoles = roles.includes("budget") && roles.includes("deviation");
  if (!isOfRoles && dated.length * 2 <= rows.length) return null;
  return {
    ...NOTHING_BUILT,
    table: turned(table, rows, [...table.columns.keys()], labels, roles),
  };
}

/** Every row with figures is one of the roles that columns have elsewhere. */
function turnedRoles(table: Table): BuiltTable | null {
  const rows = [...table.rows.keys()].filter((r) => table.rows[r]!.hasFigures);
  const roles = rows.map((r) => columnRole(table.rows[r]!.label));
  if (!roles.includes("budget") || !roles.includes("outcome") || !roles.every((role) => ROLES.has(role)))
    return null;
  const headings = rows.map((r) => table.rows[r]!.label);
  const made = turned(table, rows, [...table.columns.keys()], headings, roles);
  return { ...NOTHING_BUILT, table: made, differences: differencesIn(made) };
}

const ROLES: ReadonlySet<string> = new Set(["budget", "outcome", "forecast", "deviation", "percent"]);

const PLAIN_ROLES: ReadonlySet<string> = new Set(["outcome", "unknown", "amount"]);

/** The deviation that stands beside its budget and outcome, taken the way that its figures say. */
function differencesIn({ columns, rows, amounts }: Table): BuiltTable["differences"] {
  const at = (role: ColumnRole) => columns.findIndex((column) => column.role === role);
  const [budget, outcome, deviation] = [at("budget"), at("outcome"), at("deviation")];
  if (deviation < 0) return [];
  const told = [...rows.keys()].filter((r) => amountAt(amounts, r, deviation) !== 0);
  const first = told.filter(
    (r) =>
      (amountAt(amounts, r, budget) - amountAt(amounts, r, outcome)) * amountAt(amounts, r, deviation) > 0,
  ).length;
  const isBudgetFirst = first * 2 > told.length;
  const [minuend, subtrahend] = isBudgetFirst ? [budget, outcome] : [outcome, budget];
  const tested = rows.length;
  return [
    {
      deviation,
      minuend,
      subtrahend,
      isSignKnown: told.length > 0,
      holds: tested,
      tested,
    },
  ];
}

function turned(
  table: Table,
  rows: readonly number[],
  measures: readonly number[],
  headings: readonly string[],
  roles: readonly ColumnRole[] = [],
): Table {
  const figures = measures.map((c) => rows.map((r) => table.figures[r]![c] ?? null));
  const isAlone = measures.length === 1;
  return {
    ...table,
    columns: rows.map((r, at) => asColumn(table.rows[r]!, headings[at]!, roles[at] ?? "outcome")),
    rows: measures.map((c, at) => ({
      sheetRow: table.columns[c]!.sheetColumn,
      label: table.columns[c]!.heading,
      key: comparable(table.columns[c]!.heading),
      ordinal: 1,
      role:
        isAlone || says(WHOLE_BODY, table.columns[c]!.heading) ? "total" : rowRole(table.columns[c]!.heading),
      hasFigures: figures[at]!.some((figure) => figure !== null),
      isBlank: false,
    })),
    figures,
    amounts: toAmounts(figures, rows.length),
    textColumns: [],
    labelHeading: "",
  };
}

/** The years of the rows, and the column of figures that they stand in; null where their labels say them. */
function timesOf({ rows, columns, figures }: Table): { years: string[]; column: number | null } | null {
  const labels = rows.map(({ label }) => comparable(label));
  if (labels.every((label) => ONLY_TIME.pattern.test(label))) return { years: labels, column: null };
  const column = columns.findIndex((_, c) => rows.every((_row, r) => isYear(figures[r]![c])));
  if (column !== 0) return null;
  return {
    years: rows.map((_, r) => String(figures[r]![column]!.units)),
    column,
  };
}

function isYear(figure: Figure | null | undefined): boolean {
  return (
    figure !== null &&
    figure !== undefined &&
    figure.decimals === 0 &&
    figure.units >= FIRST_YEAR &&
    figure.units <= LAST_YEAR
  );
}

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

const NOTHING_BUILT = {
  sums: [],
  differences: [],
  relations: [],
  rejected: { sums: [], differences: [], relations: [] },
};

function asColumn({ sheetRow }: Row, heading: string, role: ColumnRole): Column {
  return {
    sheetColumn: sheetRow,
    heading,
    role,
    period: readPeriod(heading),
    isFooted: false,
  };
}
