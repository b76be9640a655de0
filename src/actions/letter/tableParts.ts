import { exact } from "../../domain/figures/exactNumber";
import { committeeIn } from "../../domain/words/committeeName";
import type { LetterComparison, LetterLine } from "../../domain/letter/letterTable";
import { letterAmount, letterShare, letterTexts as texts } from "../../texts/letter/letter";
import type { LetterPart } from "./letterParts";
import type { ToldTable } from "./toldTables";

/** More deviations than these are told together. */
const MOST_DEVIATIONS = 5;

/** What a letter says of one table: heading, verdict and period, the table itself, and its deviations by size. */
export function tableParts(told: ToldTable, isFirst: boolean): LetterPart[] {
  const { built, outcome, forecast, title, body } = told;
  const { unit, kind } = built.table;
  const main = outcome ?? forecast!;
  const isNamed = body !== texts.committee && body !== texts.committees && body !== texts.municipality;
  const name = kind === "investments" || !isNamed || committeeIn(title) === null ? title : body;
  const beside = outcome && forecast;
  return [
    { kind: "heading", level: isFirst ? 1 : 2, text: texts.heading(name, main.period) },
    ...sentencesOf(told, unit).map((text): LetterPart => ({ kind: "paragraph", text })),
    tablePart(title, unit, main, beside),
    ...(main.isPlusWorse || beside?.isPlusWorse
      ? [{ kind: "paragraph", text: texts.plusIsWorse } as const]
      : []),
    ...(main.isRounded || beside?.isRounded
      ? [{ kind: "paragraph", text: texts.rounded(unit) } as const]
      : []),
    ...deviationParts(texts.deviations, main, unit),
    ...(beside ? deviationParts(texts.forecastDeviations, beside, unit) : []),
  ];
}

function sentencesOf({ built, body, outcome, forecast }: ToldTable, unit: string): string[] {
  const levels = [outcome, forecast].flatMap((one) => (one ? [texts.levels(one, unit)] : []));
  if (built.table.kind === "investments")
    return [
      outcome ? texts.investments.outcome(outcome, unit) : "",
      forecast ? texts.investments.forecast(forecast, unit) : "",
      ...levels,
    ].filter(Boolean);
  const verdict =
    outcome?.total && forecast?.total
      ? texts.both(body, outcome, forecast, unit)
      : outcome
        ? texts.outcome(body, outcome, unit)
        : texts.forecast(body, forecast!, unit);
  return [verdict, ...levels].filter(Boolean);
}

function tablePart(
  title: string,
  unit: string,
  main: LetterComparison,
  forecast: LetterComparison | null,
): LetterPart {
  const ofForecast = (line: LetterLine, i: number) => {
    const found = forecast?.lines.find((other, at) => other.label === line.label && Math.abs(at - i) <= 1);
    return forecast === null
      ? []
      : [found?.budget, found?.other, found?.deviation].map((one) => (one ? letterAmount(one) : ""));
  };
  const headings = (one: LetterComparison) => [
    one.budgetHeading,
    one.otherHeading,
    one.deviationHeading || texts.deviationOf[one.of],
  ];
  return {
    kind: "table",
    caption: texts.caption(title, unit),
    headings: [texts.row, ...headings(main), texts.share, ...(forecast ? headings(forecast) : [])],
    rows: main.lines.map((line, i) => ({
      isTotal: line.isTotal,
      cells: [
        line.label,
        letterAmount(line.budget),
        letterAmount(line.other),
        letterAmount(line.deviation),
        letterShare(line),
        ...ofForecast(line, i),
      ],
    })),
  };
}

/** The largest deviations first, with what has been written of them; the small ones together. */
function deviationParts(text: string, { lines }: LetterComparison, unit: string): LetterPart[] {
  const rows = lines.filter(({ isTotal, deviation }) => !isTotal && deviation.value.sign() !== 0);
  if (!lines.some(({ isTotal }) => !isTotal)) return [];
  const heading: LetterPart = { kind: "heading", level: 2, text };
  if (rows.length === 0) return [heading, { kind: "paragraph", text: texts.noDeviations }];
  const ordered = [...rows].sort((a, b) => b.deviation.value.abs().compare(a.deviation.value.abs()));
  const told = ordered.filter((line, i) => i < MOST_DEVIATIONS || line.comment !== "");
  const rest = ordered.filter((line) => !told.includes(line));
  const sum = rest.reduce((total, { deviation }) => total.plus(deviation.value), exact(0));
  const decimals = Math.max(0, ...rest.map(({ deviation }) => deviation.decimals));
  return [
    heading,
    { kind: "list", isOrdered: true, items: told.map((line) => texts.deviation(line, unit)) },
    ...(rest.length > 0
      ? [{ kind: "paragraph", text: texts.rest(rest.length, { value: sum, decimals }, unit) } as const]
      : []),
  ];
}
