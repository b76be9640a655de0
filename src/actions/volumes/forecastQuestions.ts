import {
  LEFT_MEANT,
  leftKey,
  PAIR_KEY,
  pairName,
  type TablePair,
} from "../../domain/forecast/volumes/choosePair";
import {
  COST_LINE_KEY,
  costLineName,
  NO_COST_LINE,
  type CostLine,
} from "../../domain/forecast/volumes/costLine";
import { SECOND_PRICES } from "../../domain/forecast/volumes/secondPrices";
import { joinKey, NO_COUNTERPART, rowNames } from "../../domain/forecast/volumes/joinRows";
import { namedRows, rowsToJoin } from "../../domain/forecast/volumes/namedRows";
import { isOfPrices } from "../../domain/forecast/volumes/tableSubjects";
import type { SourceTable } from "../../domain/structure/builtTable";
import type { FirstQuestion, VolumeQuestion } from "../../domain/forecast/volumes/volumeTypes";
import { PERIOD_KEY } from "../../domain/structure/answers";
import { yearForecastTexts } from "../../texts/fullYear/yearForecast";
import { forecastTexts as texts } from "../../texts/volumes/forecast";
import type { QuestionView } from "./forecastReport";

const words = texts.questions;

/** A question of a forecast in words, with its answers, the likeliest first. */
export function questionView(question: VolumeQuestion, { volumes, prices }: TablePair): QuestionView {
  switch (question.kind) {
    case "join": {
      const row = volumes.table.rows[question.volumeRow]!;
      const key = joinKey(row);
      const priceRows = rowsToJoin(prices);
      const names = rowNames(namedRows(prices, priceRows));
      const labels = question.candidates.map((r) => names[priceRows.indexOf(r)]!);
      return {
        key,
        text: words.join(question.label),
        answers: [
          ...labels.map((label) => ({ label, key, value: label })),
          { label: words.noPrice, key, value: NO_COUNTERPART },
        ],
      };
    }
    case "measure": {
      const { key, volume, price, ways } = question;
      const leave = { label: words.leaveOut, key, value: "leave" };
      const answers = ways.map((way) => ({ label: words.way(volume, price, way), key, value: way.value }));
      return { key, text: words.measure(volume, price), answers: [...answers, leave] };
    }
    case "parts": {
      const { key, headings, ways } = question;
      return {
        key,
        text: words.parts(volumes.table.rows[question.volumeRow]!.label, headings),
        answers: [
          ...ways.map((way) => ({ label: words.partWays[way], key, value: way })),
          { label: words.leaveOut, key, value: "leave" },
        ],
      };
    }
    case "partsOff": {
      const { key, label, sum, year } = question;
      return {
        key,
        text: words.partsOff(label, sum, year),
        answers: (["sum", "year"] as const).map((way) => ({
          label: words.partsOffWays[way],
          key,
          value: way,
        })),
      };
    }
    default:
      return firstQuestion(question);
  }
}

/** What has to be answered before anything can be reckoned, in words. */
export function firstQuestion(question: FirstQuestion): QuestionView {
  const { key } = question;
  switch (question.kind) {
    case "column": {
      const headings = question.candidates.map((c) => question.source.table.columns[c]!.heading);
      return {
        key,
        text: words.column(question.subject, question.purpose),
        answers: headings.map((heading) => ({ label: heading, key, value: heading })),
      };
    }
    case "month":
      return monthQuestion();
    case "priceUnit":
      return {
        key,
        text: words.priceUnit,
        answers: question.candidates.map((unit) => ({ label: words.inUnit[unit], key, value: unit })),
      };
    case "years":
      return {
        key,
        text: words.years(question.volumes, question.prices),
        answers: [{ label: words.yearsMeant, key, value: "yes" }],
      };
  }
}

/** Up to which month the workbook's outcomes have come. */
export function monthQuestion(): QuestionView {
  return {
    key: PERIOD_KEY,
    text: yearForecastTexts.problems.askMonth,
    answers: yearForecastTexts.months
      .slice(0, -1)
      .map((label, index) => ({ label, key: PERIOD_KEY, value: String(index + 1) })),
  };
}

/** Several lines of the driftredovisning may hold what the tables come to. */
export function costLineQuestion(lines: readonly CostLine[]): QuestionView {
  const key = COST_LINE_KEY;
  return {
    key,
    text: words.costLine,
    answers: [
      ...lines.map(costLineName).map((name) => ({ label: name, key, value: name })),
      { label: words.noCostLine, key, value: NO_COST_LINE },
    ],
  };
}

/** Volumes that have no prices: whether the total is meant to be without them. */
export function leftQuestion(source: SourceTable, doubled: readonly string[] = []): QuestionView {
  const key = leftKey(source);
  return {
    key,
    text:
      doubled.length > 0
        ? words.secondPrices(nameOf(source), doubled)
        : isOfPrices(source)
          ? words.leftPrices(nameOf(source))
          : words.left(nameOf(source)),
    answers: [
      { label: words.leftMeant, key, value: LEFT_MEANT },
      ...(doubled.length > 0
        ? SECOND_PRICES.map((value) => ({ label: words.secondMeant[value], key, value }))
        : []),
    ],
  };
}

const nameOf = ({ sheet, table }: SourceTable) => {
  const name = table.title || table.labelHeading;
  return name === "" ? sheet : `${name} (${sheet})`;
};

/** Several pairs of tables fit equally well. */
export function pairQuestion(pairs: readonly TablePair[]): QuestionView {
  return {
    key: PAIR_KEY,
    text: words.tables,
    answers: pairs.map((pair) => ({
      label: words.pair(nameOf(pair.volumes), nameOf(pair.prices)),
      key: PAIR_KEY,
      value: pairName(pair),
    })),
  };
}
