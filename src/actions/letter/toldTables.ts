import { exact } from "../../domain/figures/exactNumber";
import {
  letterTable,
  type LetterComparison,
  type LetterFigure,
  type LetterLine,
  type LetterTable,
} from "../../domain/letter/letterTable";
import type { SourceTable } from "../../domain/structure/builtTable";
import { timesCompared } from "../../domain/structure/sameTime";
import type { Table } from "../../domain/tables/table";
import type { ColumnRole } from "../../domain/words/columnRoles";
import { committeeIn, isSameCommittee } from "../../domain/words/committeeName";
import { MONEY_OF_ALL, SUM_OF_COMMITTEES } from "../../domain/words/committeeSums";
import { comparable } from "../../domain/words/comparable";
import { purposeOf } from "../../domain/words/headings";
import { says } from "../../domain/words/lexicon";
import { withoutTotal } from "../../domain/words/rowRoles";
import { TABLE_TRAITS } from "../../domain/words/tableTraits";
import { withoutUnit } from "../../domain/words/unitInTitle";
import { isMoney } from "../../domain/words/units";
import { letterTexts as texts, type NotToldReason } from "../../texts/letter/letter";
import type { WorkbookTables } from "../shared/readWorkbookTables";

/** A table that the letter tells of, and who answers for its figures. */
export interface ToldTable extends LetterTable {
  readonly source: SourceTable;
  readonly body: string;
  /** What it is called: the title above it, else the sheet. */
  readonly title: string;
}

/** The tables that a letter tells of. A committee that stands in the consolidation is not told of once more. */
export function toldTables(workbook: WorkbookTables): ToldTable[] {
  const all = workbook.sheets.flatMap(({ grid, tables }) =>
    tables.flatMap((built): ToldTable[] => {
      const others = tables.filter((other) => other !== built);
      const read = letterTable(built, others, grid, workbook.answers);
      if (!read) return [];
      const source = { ...built, sheet: grid.sheet };
      const told = { ...read, source, body: bodyOf(read, source), title: titleOf(source, workbook) };
      return [built.table.kind === "consolidation" ? withWhole(told) : withBody(told)];
    }),
  );
  const listed = all.flatMap(({ built, outcome, forecast }) =>
    built.table.kind === "consolidation" ? (outcome ?? forecast)!.lines.map(({ label }) => label) : [],
  );
  return all.filter(
    ({ built: { table }, body }) =>
      table.kind !== "followUp" || !listed.some((label) => isSameCommittee(label, body)),
  );
}

/** A table that holds a budget and what came of it, of which a letter cannot tell, and why. */
export interface UntoldTable {
  readonly source: SourceTable;
  readonly reason: NotToldReason;
}

/** The tables that compare a budget and are not told of, save follow-ups in rows, which their consolidation tells of. */
export function notTold({ tables }: WorkbookTables, told: readonly ToldTable[]): UntoldTable[] {
  const known = new Set(told.map(({ built }) => built.table));
  return tables.flatMap((source): UntoldTable[] => {
    const { table } = source;
    if (known.has(table) || table.kind === "followUp") return [];
    if (!TABLE_TRAITS[table.kind].hasDeviations || TABLE_TRAITS[table.kind].isCounted) return [];
    const reason = reasonOf(table);
    return reason ? [{ source, reason }] : [];
  });
}

/** null where the table holds no budget with anything to compare. */
function reasonOf(table: Table): NotToldReason | null {
  const columnsOf = (purpose: ColumnRole) =>
    table.columns.filter(({ heading }) => purposeOf(heading) === purpose);
  const budgets = columnsOf("budget");
  const others = [...columnsOf("outcome"), ...columnsOf("forecast")];
  if (budgets.length === 0 || others.length === 0) return null;
  if (!isMoney(table.unit)) return "noUnit";
  const isSameTime = timesCompared(table);
  const isCompared = budgets.some((budget) => others.some((other) => isSameTime(budget, other)));
  return isCompared ? "noDirection" : "otherTime";
}

/** The title above it, without the unit, which is told beside the amounts. */
function titleOf({ table: { title }, sheet }: SourceTable, { tables }: WorkbookTables): string {
  const isShared = tables.filter((other) => other.table.title === title).length > 1;
  const own = withoutUnit(title);
  return own === "" || isShared ? sheet : own;
}

/** Who answers for the figures: a committee that the total, the title or the sheet names, else the committee. */
function bodyOf({ outcome, forecast }: LetterTable, { table, sheet }: SourceTable): string {
  const { total: whole, lines } = (outcome ?? forecast)!;
  const total = whole?.label ?? "";
  if (says(SUM_OF_COMMITTEES, total)) return texts.committees;
  if (table.kind === "consolidation") {
    const isOfAll = lines.some(({ label }) => says(MONEY_OF_ALL, label));
    return isOfAll ? texts.municipality : texts.committees;
  }
  const named = total.slice(total.length - withoutTotal(comparable(total)).length);
  return [named, table.title, sheet].map(committeeIn).find((name) => name !== null) ?? texts.committee;
}

/** A follow-up has one row of amounts, which is its committee's. */
function withBody(told: ToldTable): ToldTable {
  const { outcome } = told;
  if (told.built.table.kind !== "followUp" || !outcome?.total) return told;
  const total = { ...outcome.total, label: told.body };
  return { ...told, outcome: { ...outcome, lines: [total], total } };
}

/** The rows of all committees come to something, whether their table says it or not. */
function withWhole(told: ToldTable): ToldTable {
  const summed = (comparison: LetterComparison | null): LetterComparison | null => {
    if (!comparison || comparison.total || comparison.lines.length < 2) return comparison;
    const { lines } = comparison;
    const sum = (of: (line: LetterLine) => LetterFigure): LetterFigure => ({
      value: lines.reduce((whole, line) => whole.plus(of(line).value), exact(0)),
      decimals: Math.max(...lines.map((line) => of(line).decimals)),
    });
    const total: LetterLine = {
      label: texts.allTogether,
      budget: sum(({ budget }) => budget),
      other: sum(({ other }) => other),
      deviation: sum(({ deviation }) => deviation),
      comment: "",
      isTotal: true,
    };
    return { ...comparison, lines: [...lines, total], total };
  };
  return { ...told, outcome: summed(told.outcome), forecast: summed(told.forecast) };
}
