import { choosePairs, pairName, tableName } from "../../domain/forecast/volumes/choosePair";
import { mixOf } from "../../domain/forecast/volumes/mixEffect";
import { isUntriedRunRate } from "../../domain/forecast/fullYear/fullYearForecast";
import { forecastPair } from "../../domain/forecast/volumes/pairForecast";
import { isOfPrices, isOfVolumes } from "../../domain/forecast/volumes/tableSubjects";
import { exact } from "../../domain/figures/exactNumber";
import { findCostLines, type CostLine } from "../../domain/forecast/volumes/costLine";
import { sumOfCosts, type Costs } from "../../domain/forecast/volumes/costs";
import { partsOfYear } from "../../domain/forecast/volumes/partsOfYear";
import {
  pricedTwice,
  secondPricesSaid,
  withoutPricedTwice,
  withSecondPrices,
} from "../../domain/forecast/volumes/secondPrices";
import { isForecast } from "../../domain/forecast/volumes/volumeForecast";
import { yearParts } from "../../domain/forecast/volumes/yearParts";
import type { Answers } from "../../domain/structure/answers";
import type { SourceTable } from "../../domain/structure/builtTable";
import type { VolumeForecast, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import type { Grid } from "../../domain/sheet/grid";
import { mixWord } from "../../texts/volumes/measures";
import { amountText, forecastTexts as texts, signedAmount } from "../../texts/volumes/forecast";
import { yearForecastTexts } from "../../texts/fullYear/yearForecast";
import { bridgeView } from "./bridgeView";
import {
  costLineQuestion,
  firstQuestion,
  leftQuestion,
  pairQuestion,
  questionView,
} from "./forecastQuestions";
import { rowRemark } from "./forecastRemarks";
import type { CostsView, ForecastReport, QuestionView } from "./forecastReport";
import { forecastSheet } from "./forecastSheet";
import { sheetSourceOf, type SheetPlan } from "../newSheet/newSheets";
import { previewOf } from "../newSheet/previewOf";
import { sheetsWithErrors } from "../shared/sheetsWithErrors";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables, type TablesWanted } from "../shared/readWorkbookTables";

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
    const choice = choosePairs(tables, active, answers);
    if (choice.kind === "ask") return { kind: "questions", questions: [pairQuestion(choice.candidates)] };
    if (choice.pairs.length === 0) {
      const hasVolumes = tables.some((one) => isOfVolumes(one) && !isOfPrices(one));
      return noForecast(hasVolumes ? texts.problems.noPrices : texts.problems.noVolumes);
    }
    const made = choice.pairs.map((pair) => ({ pair, result: forecastPair(pair, answers) }));
    const reckoned = made.flatMap(({ result }) => (isForecast(result) ? result : []));
    const second = choice.left.filter((one) => secondPricesSaid(one, answers) !== null);
    const left = choice.left.filter((one) => !second.includes(one));
    const morePrices = left.filter(isOfPrices);
    const priced = withSecond(
      reckoned.map((one) => withoutPricedTwice(one, morePrices, answers)),
      second,
      answers,
    );
    const { forecasts } = priced;
    const unmade = made.flatMap(({ pair, result }) => {
      if (isForecast(result)) return [];
      // Terms and half-years are no budget and no forecast, whatever is answered.
      const parts =
        result.questions.length > 0 && yearParts(pair.volumes, "volume", answers).length > 0
          ? []
          : partsOfYear(pair.volumes);
      return { pair, ...result, questions: parts.length > 0 ? [] : result.questions, parts };
    });
    const questions = [
      ...unmade.flatMap((one) => one.questions.map(firstQuestion)),
      ...priced.questions,
      ...left.map((one) =>
        leftQuestion(
          one,
          isOfPrices(one) ? reckoned.flatMap((forecast) => pricedTwice(forecast, one, answers)) : [],
        ),
      ),
    ];
    const [first, ...others] = forecasts;
    if (!first) {
      const asked = unmade.find((one) => one.questions.length > 0);
      if (asked) return { kind: "questions", questions: questionsOnce(questions) };
      const [{ parts, missing }] = unmade as [(typeof unmade)[0]];
      return noForecast(
        parts.length > 0 ? texts.problems.parts(parts) : texts.problems.missingColumns(missing),
      );
    }
    const sheetNames = forecasts.flatMap(({ volumes, prices }) => [volumes.sheet, prices.sheet]);
    return reportOf({
      forecasts: [first, ...others],
      lines: forecasts.every(({ hasBudget }) => hasBudget) ? findCostLines(forecasts, tables, answers) : [],
      grids: workbook.grids,
      questions,
      left: [
        ...left.map((one) => (isOfPrices(one) ? texts.pricesLeft : texts.tableLeft)(tableName(one))),
        ...unmade.flatMap(({ pair, missing, parts }) =>
          parts.length > 0
            ? texts.tableMissing(pairName(pair), texts.problems.parts(parts))
            : missing.length > 0
              ? texts.tableMissing(pairName(pair), texts.problems.missingColumns(missing))
              : [],
        ),
      ],
      uncorrected: await sheetsWithErrors(workbook, sheetNames),
    });
  });
}

/** The forecasts with what is said of second tables of prices, and what has to be asked of those. */
function withSecond(
  forecasts: readonly VolumeForecast[],
  others: readonly SourceTable[],
  answers: Answers,
): { forecasts: readonly VolumeForecast[]; questions: readonly QuestionView[] } {
  const questions: QuestionView[] = [];
  let made = forecasts;
  for (const other of others) {
    const said = secondPricesSaid(other, answers)!;
    made = made.flatMap((one) => {
      const found = withSecondPrices(one, other, said, answers);
      if ("missing" in found) questions.push(...found.questions.map(firstQuestion));
      return "missing" in found ? withoutPricedTwice(one, [other], answers) : found;
    });
  }
  return { forecasts: made, questions };
}

/** One answer serves every pair that asks the same. */
function questionsOnce(questions: readonly QuestionView[]): QuestionView[] {
  return questions.filter(({ key }, index) => questions.findIndex((one) => one.key === key) === index);
}

function noForecast(text: string): SheetProblem {
  return { kind: "problem", sheet: "", text, what: "noTable" };
}

/** What a report is made of. */
interface Made {
  readonly forecasts: readonly [VolumeForecast, ...VolumeForecast[]];
  readonly lines: readonly CostLine[];
  readonly grids: readonly Grid[];
  /** About pairs of tables that could not be reckoned. */
  readonly questions: readonly QuestionView[];
  /** What is said of tables that are not in the total. */
  readonly left: readonly string[];
  readonly uncorrected: readonly string[];
}

function reportOf(made: Made): ForecastReport | ForecastQuestions | SheetProblem {
  const { forecasts, lines, left: tablesLeft } = made;
  const rows = forecasts.flatMap((forecast) => forecast.rows.map((row) => ({ forecast, row })));
  const total = sumOfCosts(forecasts.map((forecast) => forecast.total));
  const hasBudget = forecasts.every((forecast) => forecast.hasBudget);
  const ofRows = forecasts.flatMap((forecast) =>
    forecast.questions.map((one) => questionView(one, forecast)),
  );
  const questions = questionsOnce([...ofRows, ...made.questions]);
  const left = rows.filter(({ row: { costs, missing } }) => !costs && !missing?.endsWith("ByAnswer"));
  if (rows.every(({ row: { costs } }) => costs === null)) {
    if (questions.length > 0) return { kind: "questions", questions };
    const isText = rows.some(({ row: { missing } }) => missing === "text");
    return noForecast(isText ? texts.problems.onlyText : nothingText(rows));
  }
  const line = lines.length === 1 ? lines[0]! : null;
  const plan = planOf(forecasts, line, made.grids);
  return {
    kind: "forecast",
    ready:
      left.length === 0 &&
      questions.length === 0 &&
      tablesLeft.length === 0 &&
      untriedVolumes(forecasts) === 0,
    summary: hasBudget
      ? texts.summary(total.difference, total.volumeEffect, total.priceEffect)
      : texts.forecastOnly(total.forecast),
    rows: rows.map(({ forecast, row }) => ({
      label: row.label,
      costs: row.costs && costsView(row.costs, forecast.hasBudget),
      remark: rowRemark(forecast, row),
    })),
    total: costsView(total, hasBudget),
    // What the forecast is held against changes nothing of it, and does not keep it from being ready.
    questions: [...questions, ...(lines.length > 1 ? [costLineQuestion(lines)] : [])],
    remarks: remarks(made, line, left.length),
    bridge: hasBudget ? bridgeView(total) : null,
    preview: previewOf(plan),
    plan,
  };
}

/** How many volumes are carried on as they have come so far, with nothing that it could be tried on. */
function untriedVolumes(forecasts: readonly VolumeForecast[]): number {
  const made = forecasts.flatMap(({ rows }) =>
    rows.flatMap(({ made, costs }) => (costs && made ? made : [])),
  );
  return made.filter(({ chosen }) => isUntriedRunRate(chosen)).length;
}

/** Why not one row has been reckoned: what the rows say, where they all say the same. */
function nothingText(
  rows: readonly { readonly forecast: VolumeForecast; readonly row: VolumeRow }[],
): string {
  const said = new Set(rows.map(({ forecast, row }) => rowRemark(forecast, row)));
  const [why] = said;
  return said.size === 1 && why ? texts.problems.nothingFor(why) : texts.problems.nothing;
}

function remarks({ forecasts, left, uncorrected }: Made, line: CostLine | null, leftOut: number): string[] {
  const total = sumOfCosts(forecasts.map((forecast) => forecast.total));
  const lineText =
    line &&
    texts.costLine(
      line.source.table.rows[line.row]!.label,
      line.source.sheet,
      line.difference,
      total.difference,
      line.isNegative ? exact(0).minus(line.difference) : null,
    );
  const mix = mixOf(forecasts);
  return [
    ...(lineText ? [lineText] : []),
    ...(forecasts.every(({ hasBudget }) => hasBudget) ? [] : [texts.noBudget]),
    ...(mix ? [texts.mix(mixWord(mix), mix.more, mix.mix)] : []),
    ...(forecasts.some(({ isPriceSoFar }) => isPriceSoFar) ? [yearForecastTexts.priceSoFar] : []),
    ...(untriedVolumes(forecasts) > 0 ? [texts.untriedVolumes(untriedVolumes(forecasts))] : []),
    ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
    ...left,
    ...(leftOut > 0 || left.length > 0 ? [texts.partial] : []),
    ...unusedLabels(forecasts).map(texts.unusedPrice),
    ...uncorrected.map(texts.notCorrected),
  ];
}

/** Prices that no volume has been found for in any of the tables that they price. */
function unusedLabels(forecasts: readonly VolumeForecast[]): string[] {
  const labels = forecasts.flatMap(({ prices, unusedPrices }) => {
    const ofSame = forecasts.filter((other) => other.prices === prices);
    const isUnused = (r: number) => ofSame.every((other) => other.unusedPrices.includes(r));
    return unusedPrices.filter(isUnused).map((r) => prices.table.rows[r]!.label);
  });
  return [...new Set(labels)];
}

/** The sheet, and the tables it is made from as they were read. */
function planOf(
  forecasts: readonly [VolumeForecast, ...VolumeForecast[]],
  line: CostLine | null,
  grids: readonly Grid[],
): SheetPlan {
  const used: SourceTable[] = [
    ...forecasts.flatMap(({ volumes, prices }) => [volumes, prices]),
    ...(line ? [line.source] : []),
  ];
  const sources = [...new Set(used)].map((source) => sheetSourceOf(source, grids));
  return { sheet: forecastSheet(forecasts, line), sources };
}

function costsView(
  { budget, forecast, difference, volumeEffect, priceEffect }: Costs,
  hasBudget: boolean,
): CostsView {
  const cell = (amount: Costs["budget"]) => (hasBudget ? amount.toCell() : null);
  const said = (words: string) => (hasBudget ? words : "");
  return {
    amounts: {
      budget: cell(budget),
      forecast: forecast.toCell(),
      difference: cell(difference),
      volumeEffect: cell(volumeEffect),
      priceEffect: cell(priceEffect),
    },
    texts: {
      budget: said(amountText(budget)),
      forecast: amountText(forecast),
      difference: said(signedAmount(difference)),
      volumeEffect: said(signedAmount(volumeEffect)),
      priceEffect: said(signedAmount(priceEffect)),
    },
  };
}
