import { cellAddress } from "../../domain/sheet/address";
import { choosePairs, isOfPrices, isOfVolumes } from "../../domain/forecast/volumes/choosePair";
import { findCostLines, type CostLine } from "../../domain/forecast/volumes/costLine";
import type { Costs } from "../../domain/forecast/volumes/costs";
import { volumeForecastOf, isForecast } from "../../domain/forecast/volumes/volumeForecast";
import type { SourceTable } from "../../domain/structure/builtTable";
import type { VolumeForecast } from "../../domain/forecast/volumes/volumeTypes";
import type { Grid } from "../../domain/sheet/grid";
import { amountText, forecastTexts as texts, signedAmount } from "../../texts/volumes/forecast";
import { localFormula } from "../../texts/shared/localFormula";
import { yearForecastTexts } from "../../texts/fullYear/yearForecast";
import { bridgeView } from "./bridgeView";
import { costLineQuestion, firstQuestion, pairQuestion, questionView } from "./forecastQuestions";
import { rowRemark } from "./forecastRemarks";
import type { CostsView, ForecastReport, QuestionView } from "./forecastReport";
import { forecastSheet } from "./forecastSheet";
import { sheetSourceOf, type PreviewLine, type SheetPlan } from "../newSheet/newSheets";
import { checkTables } from "../shared/checkTables";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables, type TablesWanted, type WorkbookTables } from "../shared/readWorkbookTables";

/** Sheets that were written from a forecast hold volumes, prices and costs too, and are no source. */
const OWN_TITLES: readonly string[] = [texts.title, yearForecastTexts.title];

/** Something has to be orProblem before anything can be reckoned. */
export interface ForecastQuestions {
  readonly kind: "questions";
  readonly questions: readonly QuestionView[];
}

/**
 * "Prognos volym × à-pris": finds the tables of volumes and of prices, multiplies them, and plans a sheet with
 * the costs as live formulas. Writes nothing: addPlannedSheet does, with the plan of the report.
 *
 * Round trips: 1 to read both tables and all others, 1 before it for the sheets' names where they are not given.
 */
export function forecastVolumes(
  wanted: TablesWanted = {},
): Promise<ForecastReport | ForecastQuestions | SheetProblem> {
  return orProblem(async () => {
    const workbook = await readWorkbookTables(wanted);
    const { active, answers } = workbook;
    const own = new Set(
      workbook.tables.filter(({ table }) => OWN_TITLES.includes(table.title)).map(({ sheet }) => sheet),
    );
    const tables = workbook.tables.filter(({ sheet }) => !own.has(sheet));
    const pairs = choosePairs(tables, active, answers);
    const [pair] = pairs;
    if (!pair) {
      const hasVolumes = tables.some((one) => isOfVolumes(one) && !isOfPrices(one));
      return noForecast(hasVolumes ? texts.problems.noPrices : texts.problems.noVolumes);
    }
    if (pairs.length > 1) return { kind: "questions", questions: [pairQuestion(pairs)] };
    const forecast = volumeForecastOf(pair.volumes, pair.prices, answers);
    if (!isForecast(forecast)) {
      const { missing, questions } = forecast;
      if (missing.length > 0) return noForecast(texts.problems.missingColumns(missing));
      return { kind: "questions", questions: questions.map(firstQuestion) };
    }
    const uncorrected = await sheetsWithErrors(workbook, [forecast.volumes.sheet, forecast.prices.sheet]);
    return reportOf(forecast, findCostLines(forecast, tables, answers), workbook.grids, uncorrected);
  });
}

/** Those of the sheets that have errors which are neither corrected nor approved. */
async function sheetsWithErrors(
  { sheets, answers, memory }: WorkbookTables,
  names: readonly string[],
): Promise<string[]> {
  const isApproved = (key: string) => memory.approvals.some((one) => one.key === key);
  const found: string[] = [];
  for (const name of new Set(names)) {
    const { findings } = await checkTables(
      sheets.find(({ grid }) => grid.sheet === name)!,
      answers,
    );
    if (findings.some(({ severity, key }) => severity === "error" && !isApproved(key))) found.push(name);
  }
  return found;
}

function noForecast(text: string): SheetProblem {
  return { kind: "problem", sheet: "", text, what: "noTable" };
}

function reportOf(
  forecast: VolumeForecast,
  lines: readonly CostLine[],
  grids: readonly Grid[],
  uncorrected: readonly string[],
): ForecastReport | ForecastQuestions | SheetProblem {
  const { rows, total } = forecast;
  const questions = forecast.questions.map((question) => questionView(question, forecast));
  const left = rows.filter(({ costs, missing }) => !costs && !missing?.endsWith("ByAnswer"));
  if (rows.every(({ costs }) => costs === null)) {
    if (questions.length > 0) return { kind: "questions", questions };
    const isText = rows.some(({ missing }) => missing === "text");
    return noForecast(isText ? texts.problems.onlyText : texts.problems.nothing);
  }
  const line = lines.length === 1 ? lines[0]! : null;
  const plan = planOf(forecast, line, grids);
  return {
    kind: "forecast",
    ready: left.length === 0 && questions.length === 0,
    summary: texts.summary(total.difference, total.volumeEffect, total.priceEffect),
    rows: rows.map((row) => ({
      label: row.label,
      costs: row.costs && costsView(row.costs),
      remark: rowRemark(forecast, row),
    })),
    total: costsView(total),
    // What the forecast is held against changes nothing of it, and does not keep it from being ready.
    questions: [...questions, ...(lines.length > 1 ? [costLineQuestion(lines)] : [])],
    remarks: remarks(forecast, line, left.length, uncorrected),
    bridge: bridgeView(total),
    preview: previewOf(plan),
    plan,
  };
}

function remarks(
  { prices, unusedPrices, total, isPriceSoFar }: VolumeForecast,
  line: CostLine | null,
  leftOut: number,
  uncorrected: readonly string[],
): string[] {
  const lineText =
    line &&
    texts.costLine(
      line.source.table.rows[line.row]!.label,
      line.source.sheet,
      line.difference,
      total.difference,
    );
  return [
    ...(lineText ? [lineText] : []),
    ...(isPriceSoFar ? [yearForecastTexts.priceSoFar] : []),
    ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
    ...unusedPrices.map((r) => texts.unusedPrice(prices.table.rows[r]!.label)),
    ...uncorrected.map(texts.notCorrected),
  ];
}

/** The sheet, and the tables it is made from as they were read. */
function planOf(forecast: VolumeForecast, line: CostLine | null, grids: readonly Grid[]): SheetPlan {
  const used: SourceTable[] = [forecast.volumes, forecast.prices, ...(line ? [line.source] : [])];
  const sources = [...new Set(used)].map((source) => sheetSourceOf(source, grids));
  return { sheet: forecastSheet(forecast, line), sources };
}

function previewOf({ sheet }: SheetPlan): PreviewLine[] {
  return sheet.cells.flatMap((cell) =>
    cell.content.kind === "formula"
      ? [{ address: cellAddress(cell), formula: localFormula(cell.content.formula) }]
      : [],
  );
}

function costsView({ budget, forecast, difference, volumeEffect, priceEffect }: Costs): CostsView {
  return {
    amounts: {
      budget: budget.toCell(),
      forecast: forecast.toCell(),
      difference: difference.toCell(),
      volumeEffect: volumeEffect.toCell(),
      priceEffect: priceEffect.toCell(),
    },
    texts: {
      budget: amountText(budget),
      forecast: amountText(forecast),
      difference: signedAmount(difference),
      volumeEffect: signedAmount(volumeEffect),
      priceEffect: signedAmount(priceEffect),
    },
  };
}
