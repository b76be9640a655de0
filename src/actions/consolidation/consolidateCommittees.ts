import { COMMITTEE_MEASURES, type CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type { SheetInFile } from "../../domain/consolidation/committeeSources";
import type { ConsolidatedRow, Consolidation } from "../../domain/consolidation/consolidation";
import { consolidate } from "../../domain/consolidation/consolidate";
import { exact, type ExactNumber } from "../../domain/figures/exactNumber";
import { areaAddress, cellAddress } from "../../domain/sheet/address";
import type { Grid } from "../../domain/sheet/grid";
import {
  consolidatedText,
  consolidationTexts as texts,
  untilText,
  usedText,
} from "../../texts/consolidation/consolidation";
import { consolidationQuestionText } from "../../texts/consolidation/questions";
import { listed } from "../../texts/shared/listed";
import { sheetSourceOf, type SheetPlan } from "../newSheet/newSheets";
import { previewOf } from "../newSheet/previewOf";
import { readChosenFile, type ChosenFile } from "../shared/chosenFile";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import {
  readWorkbookTables,
  tablesOf,
  type TablesWanted,
  type WorkbookTables,
} from "../shared/readWorkbookTables";
import { inFile, ownSheets } from "../shared/sheetsInFile";
import { sheetsWithErrors } from "../shared/sheetsWithErrors";
import type { CommitteeRowView, ConsolidationReport } from "./consolidationReport";
import { consolidationSheet, mainMeasure, shownAmounts, type SheetWords } from "./consolidationSheet";
import { amountHeading, toldMeasures } from "./shownColumns";
import { mostDecimals, shownDecimals } from "./committeeLooks";

/** What is consolidated. */
export interface ConsolidationWanted extends TablesWanted {
  /** Workbooks that were chosen beside the open one: their visible sheets are read. */
  readonly files?: readonly ChosenFile[];
  /** Committees that are left out, by their names. */
  readonly without?: readonly string[];
}

/**
 * "Sammanställ till kommunstyrelsen": finds each committee's own table, in the workbook and in the chosen files, and
 * plans a sheet with a row for each. Writes nothing: addPlannedSheet does, with the plan of the report.
 *
 * Round trips: 1 to read all sheets, 1 before it for their names where they are not given.
 */
export function consolidateCommittees(
  wanted: ConsolidationWanted = {},
): Promise<ConsolidationReport | SheetProblem> {
  return orProblem(async () => {
    const workbook = await readWorkbookTables(wanted);
    const others = await sheetsOfFiles(wanted.files ?? []);
    if ("kind" in others) return others;
    const sheets = [...ownSheets(workbook), ...others];
    const { answers } = workbook;
    const made = consolidate(sheets, { answers, without: wanted.without });
    if (!made) return { ...problem("noTable"), text: texts.nothing };
    const own = made.rows.flatMap(({ source: { table } }) => (table.file === "" ? table.sheet : []));
    return consolidationReport(made, workbook, await sheetsWithErrors(workbook, own), texts.sheet);
  });
}

/** One file that cannot be read stops all: a consolidation without a committee could pass for the whole. */
async function sheetsOfFiles(files: readonly ChosenFile[]): Promise<SheetInFile[] | SheetProblem> {
  const found: SheetInFile[] = [];
  for (const file of files) {
    const read = await readChosenFile(file);
    if ("kind" in read) return { ...read, text: texts.unreadFile(file.name, read.text) };
    for (const { grid, isVisible } of read.sheets)
      if (grid && isVisible) found.push(inFile(read.name, await tablesOf(grid)));
  }
  return found;
}

/** What was brought together, in words, with the sheet that would be made of it. */
export function consolidationReport(
  made: Consolidation,
  { grids }: WorkbookTables,
  uncorrected: readonly string[],
  words: SheetWords,
): ConsolidationReport {
  const notes = notesOf(made);
  const questions = made.questions.map((question) => consolidationQuestionText(question, made));
  const plan = planOf(made, notes, grids, words);
  const rows = made.rows.map((row) => rowView(made, row));
  const total = totalOf(made, words);
  return {
    kind: "consolidation",
    ready: questions.length === 0 && uncorrected.length === 0,
    unit: made.unit,
    summary: texts.summary(made.rows.length),
    signs: texts.signs(made.signs),
    headings: toldMeasures(made).map((measure) => ({ measure, text: amountHeading(made, measure) })),
    rows,
    total,
    questions,
    remarks: [...notes, ...uncorrected.map(texts.uncorrected)],
    shown: shownAmounts(made, [...rows, total]),
    preview: previewOf(plan),
    plan,
  };
}

/** What stands below the table: which way it is signed, what was converted, and what is no formula. */
function notesOf(made: Consolidation): string[] {
  const units = [...new Set(made.rows.map(({ unit }) => unit))].filter((unit) => unit !== made.unit);
  const files = [...new Set(made.rows.map(({ source }) => source.table.file))].filter(Boolean);
  return [
    texts.signs(made.signs),
    ...units.map((unit) => {
      const committees = made.rows.flatMap((row) => (row.unit === unit ? row.committee : []));
      return texts.converted(listed(committees), unit, made.unit);
    }),
    ...files.map(texts.fromFile),
  ];
}

/** The sheet, and the workbook's own tables as they were read. */
function planOf(
  made: Consolidation,
  notes: readonly string[],
  grids: readonly Grid[],
  words: SheetWords,
): SheetPlan {
  const used = new Set(made.rows.flatMap(({ source: { table } }) => (table.file === "" ? table : [])));
  return {
    sheet: consolidationSheet(made, notes, words),
    sources: [...used].map((table) => sheetSourceOf(table, grids)),
  };
}

function rowView(made: Consolidation, row: ConsolidatedRow): CommitteeRowView {
  const { figures, source } = row;
  const main = source.figures[mainMeasure(row)]!;
  return {
    key: row.committee,
    committee: row.committee,
    heading: source.heading,
    amounts: of((measure) => figures[measure]?.value.toCell()),
    texts: {
      ...of((measure) => {
        const figure = figures[measure];
        return figure && consolidatedText(figure.value, shownDecimals(made, row, figure));
      }),
      percent: shareOf(figures.outcome?.value, figures.budget?.value),
    },
    source: { file: source.table.file, sheet: source.table.sheet, cell: cellAddress(main.cells[0]!) },
    cells: of((measure) => {
      const cells = figures[measure]?.from?.cells;
      if (!cells) return undefined;
      const [first, last] = [cells[0]!, cells.at(-1)!];
      return areaAddress({ ...first, rows: last.row - first.row + 1, columns: 1 });
    }),
    period: untilText(source.period),
  };
}

function totalOf(made: Consolidation, words: SheetWords): ConsolidationReport["total"] {
  const sum = (measure: CommitteeMeasure) => {
    const values = made.rows.flatMap(({ figures }) => figures[measure]?.value ?? []);
    return values.length === 0
      ? undefined
      : values.reduce<ExactNumber>((total, value) => total.plus(value), exact(0));
  };
  return {
    committee: words.total,
    amounts: of((measure) => sum(measure)?.toCell()),
    texts: {
      ...of((measure) => {
        const value = sum(measure);
        return value && consolidatedText(value, mostDecimals(made, measure));
      }),
      percent: shareOf(sum("outcome"), sum("budget")),
    },
  };
}

function shareOf(outcome: ExactNumber | undefined, budget: ExactNumber | undefined): string | undefined {
  if (!outcome || !budget || budget.sign() === 0) return undefined;
  return usedText(outcome.dividedBy(budget));
}

function of<T>(find: (measure: CommitteeMeasure) => T | undefined): Partial<Record<CommitteeMeasure, T>> {
  const entries = COMMITTEE_MEASURES.flatMap((measure): [CommitteeMeasure, T][] => {
    const found = find(measure);
    return found === undefined ? [] : [[measure, found]];
  });
  return Object.fromEntries(entries);
}
