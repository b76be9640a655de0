import type { ColumnChoice } from "../domain/forecast/chooseColumn";
import { PAIR_KEY, pairName, type TablePair } from "../domain/forecast/choosePair";
import { joinKey, NO_COUNTERPART } from "../domain/forecast/joinRows";
import type { SourceTable, VolumeQuestion } from "../domain/forecast/volumeForecast";
import { forecastTexts as texts } from "../texts/forecast";
import type { QuestionView } from "./forecastReport";

const words = texts.questions;

/** A question of a forecast in words, with its answers, the likeliest first. */
export function questionView(question: VolumeQuestion, { volumes, prices }: TablePair): QuestionView {
  switch (question.kind) {
    case "join": {
      const row = volumes.table.rows[question.volumeRow]!;
      const key = joinKey(row);
      const labels = question.candidates.map((r) => prices.table.rows[r]!.label);
      return {
        key,
        text: words.join(row.label),
        answers: [
          ...labels.map((label) => ({ label, key, value: label })),
          { label: words.noPrice, key, value: NO_COUNTERPART },
        ],
      };
    }
    case "measure": {
      const { key, volume, price, factor } = question;
      const same = { label: words.same(volume), key, value: "same" };
      const convert = factor && {
        label: words.convert(volume, price, factor.times, factor.over),
        key,
        value: "convert",
      };
      return { key, text: words.measure(volume, price), answers: convert ? [convert, same] : [same] };
    }
    case "column":
      return columnQuestion(question);
  }
}

export function columnQuestion({ key, source, subject, purpose, candidates }: ColumnChoice): QuestionView {
  const headings = candidates.map((c) => source.table.columns[c]!.heading);
  return {
    key,
    text: words.column(subject, purpose),
    answers: headings.map((heading) => ({ label: heading, key, value: heading })),
  };
}

/** Several pairs of tables fit equally well. */
export function pairQuestion(pairs: readonly TablePair[]): QuestionView {
  const name = ({ sheet, table }: SourceTable) => (table.title ? `${table.title} (${sheet})` : sheet);
  return {
    key: PAIR_KEY,
    text: words.tables,
    answers: pairs.map((pair) => ({
      label: words.pair(name(pair.volumes), name(pair.prices)),
      key: PAIR_KEY,
      value: pairName(pair),
    })),
  };
}
