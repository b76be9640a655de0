import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { CellPosition } from "../sheet/grid";
import type { BuiltTable } from "../structure/builtTable";
import { detailRows } from "../structure/detailRows";
import type { Table } from "../tables/table";
import { REMAINS } from "../words/headings";
import { says } from "../words/lexicon";
import { EFFECT_LATER, EXPECTED_EFFECT, REALISED } from "../words/remedies";

/** What is done about a deficit, a row of the plan. */
export interface Remedy {
  readonly label: string;
  readonly cell: CellPosition;
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
  /** Rows that name a measure without any effect. */
  readonly unreckoned: readonly string[];
  /** What the columns of the two effects are headed; "" where there is none. */
  readonly headings: { readonly expected: string; readonly realised: string };
}

/**
 * The measures of a table with their expected and realised effects, and what they come to. The expected effect is
 * that of the year of the plan: what a measure gives in later years closes no deficit of this one.
 * @returns null for a table of something else; a plan without a measure that has an effect has none, and sums of 0
 */
export function remedyPlan(built: BuiltTable): RemedyPlan | null {
  const { table } = built;
  if (table.kind !== "remedies") return null;
  const { expected: planned, realised: done } = effectColumns(table);
  if (planned < 0) return null;
  const at = (row: number, column: number) => {
    const figure = table.figures[row]?.[column];
    return figure ? exactFigure(figure) : null;
  };
  const rows = detailRows(built);
  const remedies = rows.flatMap((row): Remedy[] => {
    const [expected, realised] = [at(row, planned), at(row, done)];
    if (expected === null && realised === null) return [];
    const { label, sheetRow } = table.rows[row]!;
    return [
      { label, cell: { row: sheetRow, column: table.columns[planned]!.sheetColumn }, expected, realised },
    ];
  });
  return {
    unit: table.unit,
    decimals: Math.max(0, ...rows.map((row) => table.figures[row]?.[planned]?.decimals ?? 0)),
    remedies,
    expected: sumOf(remedies.map(({ expected }) => expected)),
    realised: done < 0 ? null : sumOf(remedies.map(({ realised }) => realised)),
    unreckoned: unreckonedIn(table, planned, done),
    headings: {
      expected: table.columns[planned]!.heading,
      realised: table.columns[done]?.heading ?? "",
    },
  };
}

/** By their place in the table; -1 where none is. */
function effectColumns({ columns, period }: Table): { expected: number; realised: number } {
  const places = [...columns.keys()];
  const heading = (c: number) => columns[c]!.heading;
  const realised = places.find((c) => says(REALISED, heading(c))) ?? -1;
  const others = places.filter(
    (c) =>
      c !== realised &&
      !says(REMAINS, heading(c)) &&
      ["amount", "unknown", "budget", "forecast"].includes(columns[c]!.role),
  );
  const current = others.filter((c) => !says(EFFECT_LATER, heading(c)));
  const years = current.flatMap((c) => columns[c]!.period?.year ?? []);
  const year = period?.year ?? (years.length > 0 ? Math.min(...years) : null);
  const ofYear = current.filter((c) => [null, year].includes(columns[c]!.period?.year ?? null));
  const candidates = ofYear.length > 0 ? ofYear : current;
  const expected = candidates.find((c) => says(EXPECTED_EFFECT, heading(c))) ?? candidates[0] ?? -1;
  return { expected, realised };
}

/** "3." names nothing: a plan that is still to be written has such rows. */
const NAMES_NOTHING = /^[\d\s.)-]*$/;

function unreckonedIn({ rows, figures }: Table, planned: number, done: number): string[] {
  return rows.flatMap(({ label, role, isBlank }, row) =>
    role === "plain" &&
    !isBlank &&
    !NAMES_NOTHING.test(label) &&
    !figures[row]?.[planned] &&
    !figures[row]?.[done]
      ? [label]
      : [],
  );
}

function sumOf(values: readonly (ExactNumber | null)[]): ExactNumber {
  return values.reduce<ExactNumber>((total, value) => (value ? total.plus(value) : total), exact(0));
}
