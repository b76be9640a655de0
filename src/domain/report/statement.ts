import type { CheckedTable } from "../checks/checkTable";
import type { Table } from "../tables/table";
import { says } from "../words/lexicon";
import { lineWithin } from "../words/statementNames";
import { statementKind, type StatementKind } from "../words/statementKinds";
import { lineOf, type StatementLine } from "../words/statementLines";
import { OF_ONE_COMMITTEE } from "../words/statementOwners";
import type { ColumnFacets } from "./columnFacets";
import { isCommitteeRow } from "./committeeRow";
import { committeeStatements, isCommitteesResult } from "./committeeStatements";
import { framedStatement, yearOfReport, type Framed } from "./framedStatement";
import { NotedRows } from "./notedRows";
import { statementRows, type KnownOfRows, type StatementRow } from "./statementRows";
import { linesByShape, openingEquityByShape } from "./statementShape";

/** A table, checked by itself, on the sheet where it stands. */
export interface TableOfWorkbook {
  readonly sheet: string;
  readonly checked: CheckedTable;
}

/** A table read as a part of a report: which statement it is, of which year, and what its rows and columns are. */
export interface Statement {
  readonly sheet: string;
  readonly table: Table;
  readonly kind: StatementKind;
  /** Of the report it stands in: what it says of earlier years is for comparison. */
  readonly year: number | null;
  readonly facets: readonly ColumnFacets[];
  readonly rows: readonly StatementRow[];
  /** The row that all of it comes to, where there is one. */
  readonly total: number | null;
}

/** So many committees, each with a row, are the municipality's operations by who answers for them. */
const LEAST_COMMITTEES = 2;
/** Committees have staff, projects and goals as well. */
const OF_MONEY = new Set<Table["kind"]>(["operations", "result", "consolidation", "other"]);

const NOTHING_NOTED: KnownOfRows["noted"] = () => null;

/** The statements among the tables of a workbook, in their order; tables that are none are left out. */
export function statementsOf(tables: readonly TableOfWorkbook[]): Statement[] {
  const candidates = tables.filter(
    ({ sheet, checked: { table } }) =>
      !table.rows.some(({ label }) => says(OF_ONE_COMMITTEE, label)) &&
      !(kindOf(sheet, table) === "result" && isCommitteesResult(sheet, table)),
  );
  const frame = (ofReport: number | null) =>
    candidates.flatMap((one) => framedStatement(one, kindOf(one.sheet, one.checked.table), ofReport) ?? []);
  const ofReport = yearOfReport(frame(null).map(({ year }) => year));
  const framed = frame(ofReport);
  const read = (frame: Framed, noted: KnownOfRows["noted"]): Statement => {
    const { sheet, table, kind, year, facets, total } = frame;
    const rows = statementRows(table, kind, facets, { shape: shapeOf(frame), noted });
    return { sheet, table, kind, year, facets, rows, total };
  };
  const withoutNotes = framed
    .filter(({ kind }) => kind !== "note")
    .map((frame) => read(frame, NOTHING_NOTED));
  const byTable = new Map(withoutNotes.map((statement) => [statement.table, statement]));
  const noted = new NotedRows(withoutNotes);
  for (const one of committeeStatements(tables, withoutNotes, ofReport)) byTable.set(one.table, one);
  for (const frame of framed) {
    if (frame.kind !== "note") continue;
    const own = read(frame, (number, name) => noted.of(frame.year, number, name));
    byTable.set(own.table, own);
  }
  return tables
    .flatMap(({ checked }) => byTable.get(checked.table) ?? [])
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The tables that are called deviations and nothing else, with rows as an operating statement has them: none of the
 * statements, for what is the year's result there is how far it is from another.
 */
export function deviationTables(
  tables: readonly TableOfWorkbook[],
  statements: readonly Statement[],
): Statement[] {
  const ofReport = yearOfReport(statements.map(({ year }) => year));
  return tables.flatMap((one): Statement[] => {
    if (kindOf(one.sheet, one.checked.table) !== "deviations") return [];
    const framed = framedStatement(one, "operations", ofReport);
    if (!framed) return [];
    const { sheet, table, kind, year, facets, total } = framed;
    const known = { shape: new Map<number, StatementLine>(), noted: NOTHING_NOTED };
    return [{ sheet, table, kind, year, facets, total, rows: statementRows(table, kind, facets, known) }];
  });
}

/** By its title, sheet or heading of labels, else by its committees, else by the lines that only one statement has. */
function kindOf(sheet: string, table: Table): StatementKind | null {
  const said = [...table.titles, sheet, table.labelHeading].map(statementKind).find((kind) => kind !== null);
  if (said) return said;
  if (
    OF_MONEY.has(table.kind) &&
    [...table.rows.keys()].filter((row) => isCommitteeRow(table, row)).length >= LEAST_COMMITTEES
  )
    return "operations";
  const lines = new Set(table.rows.map(({ label }) => lineOf(label)));
  if (lines.has("requirementResult") && !lines.has("netCosts")) return "balanceRequirement";
  if (lines.has("cashChange") || lines.has("operatingCash")) return "cashFlow";
  return lines.has("netCosts") && (lines.has("taxes") || lines.has("grants")) ? "result" : null;
}

function shapeOf({ table, kind, checked, total }: Framed): ReadonlyMap<number, StatementLine> {
  if (kind !== "result" && kind !== "balanceSheet") return new Map();
  const named = new Map(
    table.rows.flatMap(({ label }, row) => {
      const line = lineWithin(kind, label);
      return line === null ? [] : [[row, line] as const];
    }),
  );
  return kind === "result"
    ? linesByShape(checked.sums, total, named)
    : openingEquityByShape(checked.sums, named);
}
