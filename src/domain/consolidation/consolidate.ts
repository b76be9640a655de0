import type { Answers } from "../structure/answers";
import { committeeIn, isSameCommittee } from "../words/committeeName";
import { chooseSources, isSumOf } from "./chooseSources";
import type { CommitteeSource } from "./committeeFigures";
import { committeesInRows } from "./committeesInRows";
import { committeeSources, type SheetInFile } from "./committeeSources";
import { consolidatedRow } from "./consolidatedRow";
import type { Consolidation, ConsolidationQuestion, Signs } from "./consolidation";
import { existingConsolidations, existingQuestions } from "./existingConsolidation";
import { unitOfConsolidation, unitsOfSources } from "./moneyUnits";
import { rowQuestions } from "./rowQuestions";
import { usualPeriod } from "./usualPeriod";

/** What is consolidated, beside what the tables say. */
export interface ConsolidationOptions {
  readonly answers?: Answers;
  /** Committees that are left out, by their names. */
  readonly without?: readonly string[];
  /** Tables that the user has chosen before others that tell of the same, by their tableKey. */
  readonly preferred?: readonly string[];
}

/**
 * Brings the committees' own tables together: one row each, in one unit, with one way of signs. What was turned,
 * converted or chosen on the way is asked about.
 * @param sheets of the workbook and of the chosen files, in their order
 * @returns null where no table tells what a committee's budget has come to
 */
export function consolidate(
  sheets: readonly SheetInFile[],
  { answers = {}, without = [], preferred = [] }: ConsolidationOptions = {},
): Consolidation | null {
  const { chosen: all, left } = chooseSources(sourcesIn(sheets, answers), preferred);
  const chosen = all.filter(({ committee }) => !without.some((name) => isSameCommittee(name, committee)));
  if (chosen.length === 0) return null;
  const sources = chosen.map(({ source }) => source);
  const existing = existingConsolidations(
    sheets,
    all.map(({ committee }) => committee),
  ).filter((table) => !sources.some((one) => one.table === table));
  const unit = unitOfConsolidation(sources, existing[0]?.table.unit ?? "");
  const signs = signsOf(sources);
  const units = unitsOfSources(sources, unit);
  const rows = chosen.map((one) => consolidatedRow(one, units.get(one.source)!.unit, unit, signs));
  const period = usualPeriod(sources);
  return {
    unit,
    signs,
    period,
    rows,
    questions: [
      ...rowQuestions({ rows, chosen, units, unit, signs, period }),
      // What already tells of the committees, row by row, is held against them, and no committee's own.
      ...left
        .filter(({ table }) => !existing.some((one) => one.table === table.table))
        .map((source) => ({ kind: "notIncluded", source }) as const),
      ...unreadSheets(
        sheets.filter(({ tables }) => !tables.some((table) => existing.includes(table))),
        all.map(({ committee }) => committee),
      ),
      ...existing.flatMap((table) => existingQuestions(table, rows, sheets, answers)),
    ],
  };
}

/** Where no committee has a table of its own, one that names none may be of those that it adds up, a row each. */
function sourcesIn(sheets: readonly SheetInFile[], answers: Answers): CommitteeSource[] {
  const sources = committeeSources(sheets, answers);
  if (sources.some(({ namedBy }) => namedBy !== "nothing")) return sources;
  const inRows = committeesInRows(sheets, answers);
  return sources.flatMap((source) => {
    const rows = inRows.filter(({ table }) => table === source.table);
    return isSumOf(source, rows) ? rows : [source];
  });
}

/** A sheet by the name of a committee that nothing has been read of must not be missed in silence. */
function unreadSheets(sheets: readonly SheetInFile[], known: readonly string[]): ConsolidationQuestion[] {
  return sheets.flatMap(({ file, grid: { sheet } }) => {
    const isAlone = file !== "" && sheets.filter((other) => other.file === file).length === 1;
    const committee = committeeIn(sheet) ?? (isAlone ? committeeIn(file.replace(/\.[a-z]+$/i, "")) : null);
    const isKnown = committee === null || known.some((name) => isSameCommittee(name, committee));
    return isKnown ? [] : [{ kind: "unread", committee, file, sheet } as const];
  });
}

/** As all of the committees do; where they differ, costs without a minus and what is favourable without one. */
function signsOf(sources: readonly CommitteeSource[]): Signs {
  const costs = new Set(sources.map(({ costSign }) => costSign));
  const goods = new Set(sources.flatMap(({ goodSign }) => goodSign ?? []));
  return {
    cost: costs.size === 1 ? [...costs][0]! : 1,
    good: goods.size === 1 ? [...goods][0]! : 1,
  };
}
