import { withActivities } from "../../domain/consolidation/activities";
import { tableKey } from "../../domain/consolidation/chooseSources";
import type { CommitteeSource } from "../../domain/consolidation/committeeFigures";
import { consolidate } from "../../domain/consolidation/consolidate";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { rowKeys } from "../../domain/consolidation/rowKeys";
import { isSamePeriod } from "../../domain/consolidation/usualPeriod";
import type { Grid } from "../../domain/sheet/grid";
import type { TemplatePeriod } from "../../domain/templates/template";
import { consolidationTexts, untilText } from "../../texts/consolidation/consolidation";
import { boardTexts as texts } from "../../texts/newSheet/board";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables } from "../shared/readWorkbookTables";
import { ownSheets } from "../shared/sheetsInFile";
import { sheetsWithErrors } from "../shared/sheetsWithErrors";
import { consolidationReport } from "./consolidateCommittees";
import type { ConsolidationReport } from "./consolidationReport";

/** How the template is filled. */
export interface BoardWanted {
  /** Of the template; what the sheets say themselves goes before it. */
  readonly period: TemplatePeriod;
  /** What was answered where tables compete: a table's key, or "all". */
  readonly preferred?: readonly string[];
  /** Rows that are left out, by their keys. */
  readonly without?: readonly string[];
}

/** Tables that compete: which of them is meant. */
export interface BoardChoice {
  readonly key: string;
  readonly text: string;
  /** Each value is one of `preferred`. */
  readonly answers: readonly { readonly key: string; readonly label: string; readonly value: string }[];
}

/** "Uppföljning till kommunstyrelsen" as the sheets of the workbook fill it. */
export interface BoardFollowUp {
  readonly kind: "boardFollowUp";
  /** null where no sheet compares a budget with anything. */
  readonly report: ConsolidationReport | null;
  readonly choices: readonly BoardChoice[];
  /** The keys of the rows that are left out: none where nothing would be left. */
  readonly without: readonly string[];
  /** Why it is empty, that all rows are back, or that the sheets are of another time than was chosen; "" otherwise. */
  readonly note: string;
}

const ALL = "all";

/**
 * Fills the template "Uppföljning till kommunstyrelsen" with formulas over the workbook's own sheets: a row for each
 * committee, or for each activity where the workbook is of one. Writes nothing: addPlannedSheet does, with the plan of
 * the report.
 *
 * Round trips: 1 for the sheets' names, 1 for the sheets.
 */
export function boardFollowUp({
  period,
  preferred = [],
  without = [],
}: BoardWanted): Promise<BoardFollowUp | SheetProblem> {
  return orProblem(async (): Promise<BoardFollowUp> => {
    const workbook = await readWorkbookTables();
    const { answers } = workbook;
    // What was made before is no source of its own.
    const sheets = ownSheets(workbook).filter(({ grid }) => !isMadeBefore(grid));
    const all = consolidate(sheets, { answers, preferred });
    if (!all) return { kind: "boardFollowUp", report: null, choices: [], without: [], note: texts.nothing };
    const choices = choicesOf(all, preferred);
    const [first] = all.rows;
    const committee = first && first.source.namedBy !== "nothing" ? first.committee : "";
    const filled = withActivities(all, sheets, answers);
    const keys = rowKeys(filled.rows.map((row) => row.committee));
    const leaves = keys.filter((key) => without.includes(key));
    const isAllLeft = leaves.length === keys.length;
    const left = new Set(isAllLeft ? [] : leaves);
    const isKept = (key: string) => !left.has(key);
    const rows = filled.rows.filter((_, r) => isKept(keys[r]!));
    const chosen = { year: period.year, fromMonth: 1, toMonth: period.month };
    const made = {
      ...filled,
      rows,
      period: filled.period ?? chosen,
      questions: filled.questions.filter(({ kind }) => !(choices.length > 0 && ASKED_BY_CHOICE.has(kind))),
    };
    const used = [...new Set(rows.map(({ source }) => source.table.sheet))];
    const words =
      filled === all
        ? texts.ofCommittees
        : { ...texts.ofActivities, title: texts.ofActivities.title(committee) };
    const report = consolidationReport(made, workbook, await sheetsWithErrors(workbook, used), words);
    const kept = keys.filter(isKept);
    return {
      kind: "boardFollowUp",
      report: { ...report, rows: report.rows.map((row, r) => ({ ...row, key: kept[r]! })) },
      choices,
      without: [...left],
      note: [
        ...(isAllLeft ? [texts.allLeft] : []),
        ...(isSamePeriod(made.period, chosen) ? [] : [texts.otherTime(untilText(made.period))]),
      ].join(" "),
    };
  });
}

/** What a choice asks with buttons is not asked in a sentence as well. */
const ASKED_BY_CHOICE = new Set<Consolidation["questions"][number]["kind"]>([
  "several",
  "sameFigures",
  "unnamed",
]);

/** A sheet that this has made: by its title, and by the column that tells where its figures come from. */
function isMadeBefore({ values, area }: Grid): boolean {
  const title = area.row === 0 && area.column === 0 ? values[0]?.[0] : null;
  const isTitled = typeof title === "string" && title.startsWith(texts.ofCommittees.title);
  return isTitled && values.some((row) => row.includes(consolidationTexts.source));
}

/** Where tables compete: several of one committee, several that name none, or two that come to the same. */
function choicesOf({ questions, rows }: Consolidation, preferred: readonly string[]): BoardChoice[] {
  const unnamed = rows.filter(({ source }) => source.namedBy === "nothing").map(({ source }) => source);
  const isOpen = unnamed.length === rows.length && unnamed.length > 1 && !preferred.includes(ALL);
  const same = questions.flatMap((question) => (question.kind === "sameFigures" ? question.other : []));
  const [only] = rows;
  return [
    ...(only && rows.length === 1 && same.length > 0
      ? [choice(texts.sameSum, [only.source, ...same], [])]
      : []),
    ...(isOpen ? [choice(texts.competing(""), unnamed, [{ key: ALL, label: texts.all, value: ALL }])] : []),
    ...questions.flatMap((question) =>
      question.kind === "several"
        ? [choice(texts.competing(question.row.committee), [question.row.source, ...question.others], [])]
        : [],
    ),
  ];
}

function choice(
  text: string,
  sources: readonly CommitteeSource[],
  further: BoardChoice["answers"],
): BoardChoice {
  const answers = sources.map(({ table }) => ({
    key: tableKey(table),
    label: tableKey(table),
    value: tableKey(table),
  }));
  return { key: text, text, answers: [...answers, ...further] };
}
