import { exact } from "../../domain/figures/exactNumber";
import {
  letterTable,
  type LetterComparison,
  type LetterFigure,
  type LetterLine,
  type LetterTable,
} from "../../domain/letter/letterTable";
import type { SourceTable } from "../../domain/structure/builtTable";
import { committeeIn, isSameCommittee } from "../../domain/words/committeeName";
import { comparable } from "../../domain/words/comparable";
import { purposeOf } from "../../domain/words/headings";
import { withoutTotal } from "../../domain/words/rowRoles";
import { TABLE_TRAITS } from "../../domain/words/tableTraits";
import { letterTexts as texts } from "../../texts/letter/letter";
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

/** Tables that hold a budget and what came of it, of which a letter cannot tell: for want of a unit, or of which way a deviation is taken. */
export function notTold({ tables }: WorkbookTables, told: readonly ToldTable[]): SourceTable[] {
  const known = new Set(told.map(({ built }) => built.table));
  const purposes = ({ table }: SourceTable) =>
    new Set(table.columns.map(({ heading }) => purposeOf(heading)));
  return tables.filter((source) => {
    const { table } = source;
    if (known.has(table) || table.kind === "followUp") return false;
    if (!TABLE_TRAITS[table.kind].hasDeviations || TABLE_TRAITS[table.kind].isCounted) return false;
    const has = purposes(source);
    return has.has("budget") && (has.has("outcome") || has.has("forecast"));
  });
}

function titleOf({ table: { title }, sheet }: SourceTable, { tables }: WorkbookTables): string {
  const isShared = tables.filter((other) => other.table.title === title).length > 1;
  return title === "" || isShared ? sheet : title;
}

/** Who answers for the figures: a committee that the total, the title or the sheet names, else the committee. */
function bodyOf({ outcome, forecast }: LetterTable, { table, sheet }: SourceTable): string {
  if (table.kind === "consolidation") return texts.committees;
  const total = (outcome ?? forecast)?.total?.label ?? "";
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
