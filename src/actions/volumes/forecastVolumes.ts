import { areParts } from "../../domain/forecast/volumes/addedPrices";
import { choosePairs, leftKey, pairName, tableName } from "../../domain/forecast/volumes/choosePair";
import { forecastPair } from "../../domain/forecast/volumes/pairForecast";
import { isOfPrices, isOfVolumes } from "../../domain/forecast/volumes/tableSubjects";
import { findCostLines } from "../../domain/forecast/volumes/costLine";
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
import type { VolumeForecast } from "../../domain/forecast/volumes/volumeTypes";
import { forecastTexts as texts } from "../../texts/volumes/forecast";
import { yearForecastTexts } from "../../texts/fullYear/yearForecast";
import { firstQuestion, leftQuestion, pairQuestion } from "./forecastQuestions";
import type { ForecastQuestions, ForecastReport, QuestionView } from "./forecastReport";
import { noForecast, questionsOnce, volumesReport } from "./volumesReport";
import { sheetsWithErrors } from "../shared/sheetsWithErrors";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables, type TablesWanted } from "../shared/readWorkbookTables";

/** Sheets that were written from a forecast hold volumes, prices and costs too, and are no source. */
const OWN_TITLES: readonly string[] = [texts.title, yearForecastTexts.title];

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
    // Parts of what is paid for the same are added together, unless something else is said.
    const unsaid = choice.left.filter(
      (one) => answers[leftKey(one)] === undefined && reckoned.some(({ prices }) => areParts([prices, one])),
    );
    const added = unsaid.filter((one) => unsaid.every((other) => other === one || areParts([one, other])));
    const second = choice.left.filter(
      (one) => added.includes(one) || secondPricesSaid(one, answers) !== null,
    );
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
    return volumesReport({
      forecasts: [first, ...others],
      lines: forecasts.every(({ hasBudget }) => hasBudget) ? findCostLines(forecasts, tables, answers) : [],
      grids: workbook.grids,
      questions,
      added: added.map(tableName),
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
    const said = secondPricesSaid(other, answers) ?? "both";
    made = made.flatMap((one) => {
      const found = withSecondPrices(one, other, said, answers);
      if ("missing" in found) questions.push(...found.questions.map(firstQuestion));
      return "missing" in found ? withoutPricedTwice(one, [other], answers) : found;
    });
  }
  return { forecasts: made, questions };
}
