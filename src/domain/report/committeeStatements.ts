import type { Table } from "../tables/table";
import { committeeIn, isSameBody } from "../words/committeeName";
import { OF_COMMITTEE } from "../words/committees";
import { comparable } from "../words/comparable";
import { fits, says } from "../words/lexicon";
import { isNamedNetCost, isNetCost } from "../words/statementNames";
import { statementKind } from "../words/statementKinds";
import { lineOf, type StatementLine } from "../words/statementLines";
import { OF_ONE_COMMITTEE } from "../words/statementOwners";
import { isCommitteeRow } from "./committeeRow";
import { framedStatement } from "./framedStatement";
import type { Statement, TableOfWorkbook } from "./statement";

/** So many committees, each with a row, are the municipality's. */
const LEAST_COMMITTEES = 2;

const OF_THE_WHOLE = new Set<StatementLine | null>(["taxes", "grants", "taxesAndGrants"]);

/**
 * The committees' own tables, on a sheet of their name or under a title that names one: what each comes to is the row
 * that the operating statement has of the committee.
 * @param ofReport the year that the report is of, for tables that name none themselves
 */
export function committeeStatements(
  tables: readonly TableOfWorkbook[],
  statements: readonly Statement[],
  ofReport: number | null,
): Statement[] {
  const keys = new Map<string, NamedKey>();
  const ofAll = new Set<Table>();
  for (const { table, kind, rows } of statements) {
    const committees = rows.filter(({ row }) => isCommitteeRow(table, row));
    if (kind !== "operations" || committees.length < LEAST_COMMITTEES) continue;
    ofAll.add(table);
    for (const { row, key } of rows) {
      const { label, role } = table.rows[row]!;
      const name = comparable(label);
      if (role !== "total" && role !== "net" && !keys.has(name)) keys.set(name, { label, key });
    }
  }
  if (keys.size === 0) return [];
  const known = new Map(statements.map(({ table, kind }) => [table, kind]));
  return tables.flatMap((one) => {
    const { sheet, checked } = one;
    const { table } = checked;
    if (ofAll.has(table) || (known.get(table) ?? "operations") !== "operations") return [];
    const said = [sheet, table.labelHeading, ...table.titles];
    const isOwn = isCommitteesResult(sheet, table);
    const mayBe = (text: string) =>
      ["operations", isOwn ? "result" : null, null].includes(statementKind(text));
    if (!said.every(mayBe)) return [];
    const key = keyIn(said, keys);
    const framed = key === null ? null : framedStatement(one, "operations", ofReport);
    // What comes after the board's money has been added is a result, and no cost.
    const money = table.rows.findIndex(({ label }) => says(OF_ONE_COMMITTEE, label));
    const net = table.rows.findIndex(
      ({ label, hasFigures }, row) =>
        hasFigures && (money < 0 || row < money ? isNetCost(label) : isNamedNetCost(label)),
    );
    const row = net < 0 && money < 0 ? framed?.total : net;
    if (key === null || !framed || row === null || row === undefined || row < 0) return [];
    const own = {
      row,
      key,
      line: null,
      yearsOff: 0,
      owner: null,
      isShared: false,
      total: null,
      isTied: true,
      section: "",
    } as const;
    const { kind, year, facets } = framed;
    return [{ sheet, table, kind, year, facets, rows: [own], total: null }];
  });
}

/**
 * What a committee takes in and spends, under its name, in the form of an income statement: without taxes and grants it
 * is no statement of the municipality, whatever its lines are called.
 */
export function isCommitteesResult(sheet: string, table: Table): boolean {
  const isOfOne = [sheet, ...table.titles].some((text) => committeeIn(text) !== null);
  return isOfOne && !table.rows.some(({ label }) => OF_THE_WHOLE.has(lineOf(label)));
}

/** A row of a committee as it is called, and what it is known by. */
interface NamedKey {
  readonly label: string;
  readonly key: string;
}

/** The one committee that the texts above a table name; two are none, but for a name inside another. */
function keyIn(texts: readonly string[], keys: ReadonlyMap<string, NamedKey>): string | null {
  const names = [...keys.keys()];
  const whole = names.filter(
    (name) => fits(OF_COMMITTEE, name) && texts.some((text) => hasWhole(comparable(text), name)),
  );
  const longest = whole.filter((name) => !whole.some((other) => other !== name && hasWhole(other, name)));
  const bodies = texts.map((text) => committeeIn(text) ?? text);
  const found =
    longest.length > 0
      ? longest
      : names.filter((name) => bodies.some((body) => isSameBody(body, keys.get(name)!.label)));
  return found.length === 1 ? keys.get(found[0]!)!.key : null;
}

function hasWhole(text: string, name: string): boolean {
  return ` ${text.replace(/[,.:;()–-]/g, " ")} `.includes(` ${name.replace(/[,.:;()–-]/g, " ")} `);
}
