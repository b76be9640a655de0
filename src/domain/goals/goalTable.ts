import type { Grid } from "../grid";
import type { Table } from "../tables/table";
import { comparable } from "../tables/words";
import { goalColumn, type GoalColumn, type GoalRole } from "./goalColumns";
import { readMeasured, type Measured } from "./measured";

/** A table of goals, with what each column is for. */
export interface GoalTable {
  readonly table: Table;
  readonly columns: readonly GoalColumn[];
  readonly rows: readonly GoalRow[];
  /** The outcome that is assessed, and the columns that belong to its year. */
  readonly now: CurrentColumns;
}

export interface CurrentColumns {
  readonly outcome: GoalColumn | null;
  readonly forecast: GoalColumn | null;
  readonly target: GoalColumn | null;
  readonly start: GoalColumn | null;
  /** The latest outcome of an earlier year. */
  readonly previous: GoalColumn | null;
  /** Targets of this year and later ones, by year. */
  readonly targets: readonly GoalColumn[];
  readonly assessment: GoalColumn | null;
  readonly trend: GoalColumn | null;
  /** How much of the year the outcome covers, in months; 12 where nothing says it is an interim one. */
  readonly months: number;
}

/** An indicator. */
export interface GoalRow {
  /** On the sheet, from 0. */
  readonly sheetRow: number;
  readonly indicator: string;
  /** The heading of the group it stands in, "" where there is none. */
  readonly area: string;
  readonly comment: string;
  /** The figure in a column of the table, by its place on the sheet. */
  figure(column: GoalColumn | null): Measured | null;
  /** What the cell shows, "" where it is blank. */
  text(column: GoalColumn | null): string;
}

/** A row that tells of the indicator above it. */
const COMMENT_ROW = /^(senaste )?kommentar(er)?(?![a-zåäö])/;

/**
 * Reads a table as one of goals.
 * @returns null where it has neither outcomes, targets nor assessments, or no indicators
 */
export function readGoalTable(grid: Grid, table: Table): GoalTable | null {
  const columns = [...table.columns, ...table.textColumns]
    .map(({ sheetColumn, heading }) => goalColumn(sheetColumn, heading))
    .sort((a, b) => a.sheetColumn - b.sheetColumn);
  const now = currentColumns(columns, table);
  if (!now.outcome && !now.forecast && !now.target && !now.assessment) return null;
  const rows = readRows(grid, table, columns);
  return rows.length === 0 ? null : { table, columns, rows, now };
}

function currentColumns(columns: readonly GoalColumn[], table: Table): CurrentColumns {
  const of = (role: GoalRole) => columns.filter((column) => column.role === role);
  const latestFirst = (some: readonly GoalColumn[]) =>
    [...some].sort((a, b) => (b.year ?? 9999) - (a.year ?? 9999) || (b.month ?? 12) - (a.month ?? 12));
  const [outcome = null, ...earlier] = latestFirst(of("outcome"));
  const forecasts = of("forecast");
  const year = outcome?.year ?? forecasts[0]?.year ?? table.period?.year ?? null;
  const targets = of("target").sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const isOfYear = (column: GoalColumn) => column.year === null || year === null || column.year === year;
  const isLater = (column: GoalColumn) => column.year !== null && year !== null && column.year > year;
  return {
    outcome,
    forecast: forecasts.find(isOfYear) ?? null,
    target: targets.find(isOfYear) ?? targets.find(isLater) ?? targets.at(-1) ?? null,
    start: of("start")[0] ?? null,
    previous: earlier.find(({ year: other }) => other !== null && year !== null && other < year) ?? null,
    targets: targets.filter((column) => isOfYear(column) || isLater(column)),
    assessment: of("assessment")[0] ?? null,
    trend: of("trend")[0] ?? null,
    months: monthsOf(outcome, year, table),
  };
}

/** "Utfall aug 2025" is eight months; "Utfall 2025" in a report per August is too. */
function monthsOf(outcome: GoalColumn | null, year: number | null, { period }: Table): number {
  if (outcome?.month) return outcome.month;
  const isOfReport = period?.toMonth && (year === null || period.year === null || period.year === year);
  return (isOfReport ? period.toMonth : null) ?? 12;
}

function readRows(grid: Grid, table: Table, columns: readonly GoalColumn[]): GoalRow[] {
  const rows: (GoalRow & { comment: string })[] = [];
  let area = "";
  const at = (sheetRow: number, column: GoalColumn) => ({
    r: sheetRow - grid.area.row,
    c: column.sheetColumn - grid.area.column,
  });
  for (const { sheetRow, label, isBlank } of table.rows) {
    if (isBlank || label === "") continue;
    const shown = (column: GoalColumn | null) => {
      if (!column) return "";
      const { r, c } = at(sheetRow, column);
      const value = grid.values[r]?.[c] ?? "";
      const text = grid.texts[r]?.[c] ?? "";
      return (/^#+$/.test(text) ? String(value) : text || String(value)).trim();
    };
    if (COMMENT_ROW.test(comparable(label))) {
      const last = rows.at(-1);
      const said = [label, ...columns.map(shown)].filter(Boolean).join(" ");
      if (last) last.comment = [last.comment, said].filter(Boolean).join(" ");
      continue;
    }
    const filled = columns.filter((column) => shown(column) !== "");
    if (filled.length === 0) {
      area = label;
      continue;
    }
    rows.push({
      sheetRow,
      indicator: label,
      area: area || shown(columns.find(({ role }) => role === "area") ?? null),
      comment: shown(columns.find(({ role }) => role === "comment") ?? null),
      text: shown,
      figure: (column) => {
        if (!column) return null;
        const { r, c } = at(sheetRow, column);
        return readMeasured(grid.values[r]?.[c], grid.formats[r]?.[c] ?? "General", shown(column));
      },
    });
  }
  return rows;
}
