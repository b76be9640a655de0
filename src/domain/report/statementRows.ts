import { isPrinted } from "../tables/amounts";
import type { Table } from "../tables/table";
import { balanceOf, balanceSide } from "../words/balances";
import { comparable } from "../words/comparable";
import { meaningOf, says } from "../words/lexicon";
import { totalOf } from "../words/rowRoles";
import { isAllAssets, lineWithin, noteNumber } from "../words/statementNames";
import type { StatementKind } from "../words/statementKinds";
import { lineOf, nameOfLine, NUMBERED_NOTE, type StatementLine } from "../words/statementLines";
import { OWNERS, WHOSE } from "../words/statementOwners";
import type { ColumnFacets } from "./columnFacets";
import type { NotedRow } from "./notedRows";

/** What a row of a statement is about. */
export interface StatementRow {
  readonly row: number;
  /** Rows of the same key hold the same figures in columns of the same facets. */
  readonly key: string;
  readonly line: StatementLine | null;
  /** -1: an opening balance, which is what the year before closed with. */
  readonly yearsOff: 0 | -1;
  /** Whose it is, where a heading above the row says so. */
  readonly owner: string | null;
  /** Taxes and grants are the municipality's alone: the group shows the same. */
  readonly isShared: boolean;
  /** The row that its part of a note comes to. */
  readonly total: number | null;
  /** The number of its note says which row of another statement it is. */
  readonly isTied: boolean;
  /** The heading that it stands under, as names are compared; "" where there is none but the title. */
  readonly section: string;
}

const SHARED = new Set<StatementLine>(["taxes", "grants", "taxesAndGrants"]);
/** What an opening and a closing balance are of; a value is of its own table alone. */
const BALANCES: Partial<Record<StatementLine, { of: string; yearsOff: 0 | -1 }>> = {
  openingCash: { of: "cash", yearsOff: -1 },
  closingCash: { of: "cash", yearsOff: 0 },
  openingEquity: { of: "equity", yearsOff: -1 },
  closingEquity: { of: "equity", yearsOff: 0 },
  openingValue: { of: "value", yearsOff: -1 },
  closingValue: { of: "value", yearsOff: 0 },
};

/** A part of a table below a heading of its own. */
interface Section {
  readonly name: string;
  readonly line: StatementLine | null;
  /** The row of another statement that it is the note of. */
  readonly of: NotedRow | null;
  readonly rows: number[];
}

/** What is known of a statement's rows beside what they are called. */
export interface KnownOfRows {
  /** Lines that the build of the table tells. */
  readonly shape: ReadonlyMap<number, StatementLine>;
  /** The row that a note is of, by the number and the name in its heading. */
  readonly noted: (number: string | null, name: string) => NotedRow | null;
}

/** The rows of a statement that can be held against those of others. */
export function statementRows(
  table: Table,
  kind: StatementKind,
  facets: readonly ColumnFacets[],
  { shape, noted }: KnownOfRows,
): StatementRow[] {
  const sections = sectionsOf(table, kind, facets, noted);
  const isAll = wholeSides(table, kind);
  return sections.flatMap((section) => {
    const owner = meaningOf(OWNERS, section.name);
    const total = kind === "note" ? totalRow(table, section) : null;
    const seen = new Map<string, number>();
    return section.rows.map((row): StatementRow => {
      const { label } = table.rows[row]!;
      const line = row === total ? section.line : (lineIn(kind, label) ?? shape.get(row) ?? null);
      const name = nameOfLine(label);
      const ordinal = (seen.get(name) ?? 0) + 1;
      seen.set(name, ordinal);
      const isShared = SHARED.has(line ?? section.line ?? "netCosts");
      const own = {
        row,
        line,
        owner: kind === "overview" ? owner : null,
        isShared,
        total,
        isTied: false,
        section: section.name,
      };
      const tie = section.of && tieOf(table, section, row, total);
      if (tie) return { ...own, key: section.of.key, isTied: true, ...tie };
      const place = kind === "note" || kind === "investments" ? section.name : "";
      const balance = line ? BALANCES[line] : undefined;
      if (balance?.of === "value")
        return { ...own, key: `${kind}|${place}|value`, yearsOff: balance.yearsOff };
      if (balance) return { ...own, key: `=${balance.of}`, yearsOff: balance.yearsOff };
      if (line) return { ...own, key: keyOfLine(line), yearsOff: 0 };
      if (kind !== "note" && isAll(label)) return { ...own, key: "=assets", yearsOff: 0 };
      const turn = balanceOf(label);
      if (turn)
        return { ...own, key: `${kind}|${place}|balance|${turn.of}`, yearsOff: turn.isOpening ? -1 : 0 };
      const named = `${name}|${ordinal}`;
      return { ...own, key: `${kind}|${place || (owner ?? "")}|${named}`, yearsOff: 0 };
    });
  });
}

/** Both sides of a balance sheet are the same; where their names say so, the table itself is checked by it. */
function wholeSides({ rows }: Table, kind: StatementKind): (label: string) => boolean {
  const isChecked = rows.some(({ label, hasFigures }) => hasFigures && balanceSide(label) === "assets");
  if (kind !== "balanceSheet" || isChecked) return isAllAssets;
  return (label) => isAllAssets(label) || balanceSide(label) === "liabilities";
}

/** Income that names the items affecting comparability is the income of the note, which holds them too. */
export function keyOfLine(line: StatementLine): string {
  return `=${line === "incomeWithItems" ? "operatingIncome" : line}`;
}

/** Whether a key is the same in statements of every kind. */
export function isSharedKey(key: string): boolean {
  return key.startsWith("=");
}

/** Lines that are the same wherever they stand, inside a note too. */
const IN_NOTES = new Set<StatementLine>(["internalItems", "openingValue", "closingValue", "capitalGains"]);
/** What an operating statement shares with others: the costs of its committees are parts of theirs. */
const IN_OPERATIONS = new Set<StatementLine>([
  "taxes",
  "grants",
  "taxesAndGrants",
  "netFinancial",
  "yearsResult",
]);

/** A part of a note or of a committee may bear the name of another statement's line. */
function lineIn(kind: StatementKind, label: string): StatementLine | null {
  const line = lineWithin(kind, label);
  const lines =
    kind === "note" || kind === "investments" ? IN_NOTES : kind === "operations" ? IN_OPERATIONS : null;
  return line !== null && (lines === null || lines.has(line)) ? line : null;
}

/** Cut at the headings of notes, or of whose figures follow; the rows before belong to what the title names. */
function sectionsOf(
  table: Table,
  kind: StatementKind,
  facets: readonly ColumnFacets[],
  noted: KnownOfRows["noted"],
): Section[] {
  const begin = (heading: string): Section => {
    const name = nameOfLine(heading);
    const of = kind === "note" ? noted(noteNumber(heading), name) : null;
    return { name, line: lineOf(heading) ?? of?.line ?? null, of, rows: [] };
  };
  const title = table.titles.find((text) => lineOf(text) !== null) ?? table.title;
  const sections = [begin(title)];
  table.rows.forEach(({ label, hasFigures }, row) => {
    if (hasFigures) {
      // What a note comes to may stand below it without a name.
      const isNamed = label !== "" || (kind === "note" && sections.at(-1)!.rows.length > 0);
      if (isNamed && facets.some(({ column }) => isPrinted(table.amounts, row, column)))
        sections[sections.length - 1]!.rows.push(row);
    } else if (startsSection(label, kind)) {
      sections.push(begin(label));
    }
  });
  return sections.filter(({ rows }) => rows.length > 0);
}

/** A row without figures may be a blank line of the note as well: only a name or a number begins another. */
function startsSection(label: string, kind: StatementKind): boolean {
  if (kind === "overview") return meaningOf(OWNERS, comparable(label)) !== null;
  if (says(NUMBERED_NOTE, label)) return true;
  // "Jämförelsestörande poster:" stands inside the note that it explains.
  const line = lineOf(label);
  return line !== null && line !== "itemsAffectingComparability";
}

/** Where a note says what it comes to: by the name of its line, or by the word for a sum alone; or its one row. */
function totalRow(table: Table, { name, line, of, rows }: Section): number | null {
  if (line === null && of === null) return null;
  if (rows.length === 1) return rows[0]!;
  const sums = rows.filter((row) => {
    const { key, role, label } = table.rows[row]!;
    return label === "" || (role === "total" && totalOf(key) === null);
  });
  // A part may bear the name of the whole: "Generella statsbidrag" among the rows above "Summa".
  const named = rows.filter((row) => {
    const { label } = table.rows[row]!;
    return line === null ? nameOfLine(label) === name : lineOf(label) === line || nameOfLine(label) === name;
  });
  // "Summa intäkter" of "Verksamhetens intäkter": whose they are, the heading has said.
  const shortened = rows.filter((row) => {
    const { key, role } = table.rows[row]!;
    return role === "total" && name.replace(WHOSE.pattern, "") === totalOf(key);
  });
  return [sums, named, shortened].map((found) => found.at(-1)).find((row) => row !== undefined) ?? null;
}

/**
 * Whether a row of a note is what the row that the note is of says: its total, or what the year began and ended with.
 * Where several have an opening and a closing balance, only their value is it.
 */
function tieOf(
  table: Table,
  { of, rows }: Section,
  row: number,
  total: number | null,
): { yearsOff: 0 | -1 } | null {
  if (row === total) return { yearsOff: 0 };
  if (of?.kind !== "balanceSheet") return null;
  const turnOf = (one: number) => balanceOf(table.rows[one]!.label);
  const closing = rows.filter((one) => turnOf(one)?.isOpening === false);
  const values = closing.filter((one) => lineOf(table.rows[one]!.label) === "closingValue");
  const [only, ...others] = total !== null ? [total] : values.length > 0 ? values : closing;
  if (only === undefined || others.length > 0) return null;
  if (row === only) return { yearsOff: 0 };
  const [turn, end] = [turnOf(row), turnOf(only)];
  return turn?.isOpening && end?.isOpening === false && turn.of === end.of ? { yearsOff: -1 } : null;
}
