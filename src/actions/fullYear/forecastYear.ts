import { areaAddress, columnLetters } from "../../domain/sheet/address";
import { forecastHistory, type HistorySource } from "../../domain/forecast/fullYear/forecastHistory";
import { historyOverSheets, isOver } from "../../domain/forecast/fullYear/historyOverSheets";
import { historyReport, type ForecastHistoryReport } from "./historyReport";
import { joinYears } from "../../domain/forecast/fullYear/joinYears";
import type { JoinedTable } from "../../domain/forecast/fullYear/joinedTable";
import { statedTables } from "../../domain/forecast/fullYear/statedTable";
import { forecastTable, type TableForecast } from "../../domain/forecast/fullYear/tableForecast";
import { unforecast } from "../../domain/forecast/fullYear/unforecast";
import type { SourceTable } from "../../domain/structure/builtTable";
import { NO_OUTCOME, readYear, type NoYear } from "../../domain/forecast/fullYear/yearColumns";
import type { Answers } from "../../domain/structure/answers";
import { historyTexts } from "../../texts/fullYear/forecastHistory";
import { ofFile } from "../../texts/shared/files";
import { yearForecastTexts as texts } from "../../texts/fullYear/yearForecast";
import { yearRemarks } from "../../texts/fullYear/yearForecastRemarks";
import { monthQuestion } from "../volumes/forecastQuestions";
import type { ForecastQuestions, QuestionView } from "../volumes/forecastReport";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { readChosenFile, type ChosenFile } from "../shared/chosenFile";
import { readWorkbookTables, tablesOf, type TablesWanted } from "../shared/readWorkbookTables";
import { inFile } from "../shared/sheetsInFile";
import { forecastRemarks } from "./yearForecastRemarks";
import { yearReport, type YearForecastReport } from "./yearForecastReport";

/** What has been answered, and files with earlier reports to read the forecasts of a year that is over from. */
export interface YearWanted extends Pick<TablesWanted, "answers"> {
  readonly files?: readonly ChosenFile[];
}

/**
 * "Prognos helår": forecasts every row of the sheet's tables from its outcome so far, and plans a sheet with the
 * forecasts as live formulas beside the committee's own. Of a year that is over it tells how right the forecasts were,
 * those on other sheets and in other files too. Replaces nothing; addPlannedSheet writes the plan.
 *
 * Round trips: 1 to read the sheet, and 2 more to read the others where a table of months or a year that is over
 * stands on it.
 * @param sheet null while no worksheet is in front
 */
export async function forecastYear(
  sheet: string | null,
  wanted: YearWanted = {},
): Promise<YearForecastReport | ForecastHistoryReport | ForecastQuestions | SheetProblem> {
  if (sheet === null) return problem("noWorksheet");
  return orProblem(async () => {
    const front = await readWorkbookTables({ ...wanted, sheets: [sheet] });
    const { tables, answers } = front;
    // The budget by month and last year's months may stand on sheets of their own.
    const whole = tables.some(isOfMonths) ? await readWorkbookTables(wanted) : front;
    const { grids } = whole;
    const others = whole.tables.filter((source) => source.sheet !== sheet);
    const read = joinYears(tables, others).map((source) => readTable(source, answers));
    const [first, ...rest] = read.flatMap(({ forecast }) => (forecast?.rows.length ? forecast : []));
    const left = read.flatMap((one) => one.left ?? []);
    if (first) return yearReport([first, ...rest], left, grids);
    // A year that is over has nothing to forecast, and tells how right its forecasts were.
    const [history] = wanted.files?.length ? [] : tables.flatMap((one) => forecastHistory(one) ?? []);
    if (history) return historyReport(history, grids);
    const over = await overSheets(tables, wanted);
    if (over) return over;
    const [question] = read.flatMap((one) => one.question ?? []);
    if (question) return { kind: "questions", questions: [question] };
    const why = [...read.flatMap(({ forecast }) => (forecast ? forecastRemarks(forecast) : [])), ...left];
    const text =
      why.length > 0 ? [texts.problems.nothingToForecast, ...why].join(" ") : texts.problems.noYear;
    return { kind: "problem", sheet, text, what: "noTable" };
  }, sheet);
}

/**
 * The forecasts of the year whose outcome stands on the sheet in front, where they stand on sheets of their own or in
 * files of their own.
 * Round trips: 2, and none where no year is over on the sheet in front.
 * @returns null where no year is over, or where fewer than two forecasts of it are found
 */
async function overSheets(
  inFront: readonly SourceTable[],
  { answers, files = [] }: YearWanted,
): Promise<ForecastHistoryReport | SheetProblem | null> {
  const over = inFront.find(isOver);
  if (!over) return null;
  const { tables, grids } = await readWorkbookTables({ answers });
  const others: HistorySource[] = [];
  for (const chosen of files) {
    const read = await readChosenFile(chosen);
    if ("kind" in read) return { ...read, text: ofFile(chosen.name, read.text) };
    for (const { grid, isVisible } of read.sheets)
      if (grid && isVisible) others.push(...inFile(read.name, await tablesOf(grid, answers)).tables);
  }
  const history = historyOverSheets([...tables, ...others], over.sheet);
  if (history) return historyReport(history, grids);
  return files.length === 0
    ? null
    : { kind: "problem", sheet: over.sheet, text: historyTexts.noneFound, what: "noTable" };
}

/** A table with its forecast, or why it has none and what would have to be answered. */
interface TableRead {
  readonly forecast?: TableForecast;
  readonly left?: string;
  readonly question?: QuestionView;
}

/** A table of months of outcomes: other sheets may have the months of its budget and of last year. */
function isOfMonths(source: SourceTable): boolean {
  return statedTables(source).some(({ purpose }) => purpose === "outcome");
}

function readTable(source: JoinedTable, answers: Answers): TableRead {
  const { table } = source;
  const kept = unforecast(source);
  const columns = readYear(source, { answers, leave: ({ role }) => !kept && role === "price" });
  const isNone = "why" in columns;
  const left = (why: string) => ({ left: yearRemarks.tableLeft(areaAddress(table.area), why) });
  // A table without an outcome of this year is not missed.
  if (isNone && columns.why === "nothing") return {};
  if (kept) return left(yearRemarks.whyLeft[kept]);
  if (!isNone) return { forecast: forecastTable(source, columns) };
  const headings = columns.columns.map((c) => table.columns[c]!.heading);
  switch (columns.why) {
    case "nothing":
      return {};
    case "month":
      return { ...left(yearRemarks.whyLeft.month), question: monthQuestion() };
    case "part":
      return left(yearRemarks.whyLeft.part(headings));
    case "unclear":
      return { ...left(yearRemarks.whyLeft.unclear(headings)), question: outcomeQuestion(source, columns) };
  }
}

/** Which of several columns is the outcome so far; headings alone may be the same. */
function outcomeQuestion({ table }: SourceTable, { key, columns }: NoYear): QuestionView {
  return {
    key,
    text: yearRemarks.askOutcome,
    answers: [
      ...columns.map((c) => {
        const { heading, sheetColumn } = table.columns[c]!;
        return { label: yearRemarks.inColumn(heading, columnLetters(sheetColumn)), key, value: String(c) };
      }),
      { label: yearRemarks.noneOfThem, key, value: NO_OUTCOME },
    ],
  };
}
