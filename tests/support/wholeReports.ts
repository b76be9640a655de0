import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import { checkSheet } from "../../src/domain/checkSheet";
import { crossSheetFindings } from "../../src/domain/crossSheet";
import type { Finding } from "../../src/domain/findings/findings";
import type { StatementDisagreement } from "../../src/domain/questions/disagreements";
import { positionOf } from "../../src/domain/tables/cellOf";
import { printedGrid } from "./printedGrid";

/**
 * Whole reports of municipalities, a table a sheet, with the links between their statements. Table, row and column
 * count from 0, column 0 is the label.
 */
export interface WholeReport {
  readonly municipality: string;
  readonly year: number;
  readonly tables: readonly ReportSheet[];
  readonly links: readonly Link[];
  /** One for each link that does not hold, by its place in the list. */
  readonly disagreements: readonly { readonly link: number; readonly kind: DisagreementKind }[];
}

export type DisagreementKind = "error" | "sign" | "unit" | "open" | "restated" | "definition" | "budget";

interface ReportSheet {
  readonly sheet: string;
  readonly title: string;
  readonly unit: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly {
    total: number;
    parts: readonly (number | SignedPart)[];
    columns?: readonly number[];
  }[];
}
interface SignedPart {
  readonly row: number;
  readonly sign: 1 | -1;
}

export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The same figure in two places, or one that several come to. */
interface Link {
  readonly rule: string;
  readonly a: Place;
  readonly b?: Place;
  readonly terms?: readonly Place[];
  readonly holds: boolean | "rounding";
}

const FOLDER = join(__dirname, "../reports/statements");

export const WHOLE_REPORTS: readonly WholeReport[] = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as WholeReport,
);

/** A title and the unit above each table. */
const ROWS_ABOVE = 3;

/** What is found between the statements, with the places as the report counts them. */
export interface Said {
  readonly finding: Finding & StatementDisagreement;
  readonly cell: Place;
  readonly others: readonly Place[];
}

/** The report as a workbook, a table a sheet, checked. */
export function saidOf({ tables }: Pick<WholeReport, "tables">): Said[] {
  const sheets = tables.map(({ sheet, title, unit, header, rows }) => {
    const grid = printedGrid([[title], [unit], header, ...rows], ROWS_ABOVE, { sheet });
    return { sheet, check: checkSheet(grid) };
  });
  const placeOf = (cell: StatementDisagreement["cell"]): Place => {
    const { row, column } = positionOf(cell);
    return { table: tables.findIndex(({ sheet }) => sheet === cell.sheet), row: row - ROWS_ABOVE, column };
  };
  return [...crossSheetFindings(sheets).values()].flat().flatMap((finding): Said[] => {
    if (!isDisagreement(finding)) return [];
    const witnesses = finding.rule === "statementFigure" ? finding.witnesses : [];
    return [{ finding, cell: placeOf(finding.cell), others: [finding.other, ...witnesses].map(placeOf) }];
  });
}

function isDisagreement(finding: Finding): finding is Finding & StatementDisagreement {
  return finding.rule.startsWith("statement");
}

/** The places of a link: its own figure first. */
export function placesOf({ a, b, terms = [] }: Link): Place[] {
  return [a, ...(b ? [b] : []), ...terms];
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.table === other.table && one.row === other.row && one.column === other.column;
}

/**
 * A report with one figure changed so that its table adds up as it did: the totals that it is part of change with it,
 * and one of its own parts, if it is a total.
 * @returns null where no figure stands in the place
 */
export function withChangedFigure(report: WholeReport, { table, row, column }: Place): WholeReport | null {
  const sheet = report.tables[table]!;
  const rows = sheet.rows.map((cells) => [...cells]);
  if (!isFigure(rows[row]![column]!)) return null;
  const size = digitsOf(rows[row]![column]!);
  const by = [5, 5, 13, 37, 273][Math.min(size, 4)]!;
  const sums = sheet.sums.filter(({ columns }) => !columns || columns.includes(column));
  const done = new Set<number>();
  const change = (r: number, sign: number, isDown: boolean) => {
    if (done.has(r) || !isFigure(rows[r]![column]!)) return;
    done.add(r);
    rows[r]![column] = plus(rows[r]![column]!, sign * by);
    const parts = isDown ? sums.filter(({ total }) => total === r) : [];
    for (const { parts: own } of parts) {
      const part = own.map(signed).find((one) => !done.has(one.row) && digitsOf(rows[one.row]![column]!) > 2);
      if (part) change(part.row, sign * part.sign, true);
    }
    for (const { total, parts: own } of sums) {
      const part = own.map(signed).find((one) => one.row === r);
      if (part) change(total, sign * part.sign, false);
    }
  };
  change(row, 1, true);
  return { ...report, tables: report.tables.map((one, t) => (t === table ? { ...one, rows } : one)) };
}

function signed(part: number | SignedPart): SignedPart {
  return typeof part === "number" ? { row: part, sign: 1 } : part;
}

function isFigure(text: string): boolean {
  return /^[+–−-]?\s?\d[\d\s]*(,\d+)?$/.test(text.trim());
}

function digitsOf(text: string): number {
  return isFigure(text) ? text.replace(/\D/g, "").length : 0;
}

/** A printed figure with so many of its last digit's units more. */
function plus(text: string, units: number): string {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  const value = Number(text.replace(/\D/g, "")) * (/^[–−-]/.test(text.trim()) ? -1 : 1) + units;
  const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
  const whole = decimals > 0 ? `${digits.slice(0, -decimals)},${digits.slice(-decimals)}` : digits;
  return (value < 0 ? "-" : "") + whole;
}
