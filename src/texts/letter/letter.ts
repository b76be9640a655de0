import type { LetterComparison, LetterFigure, LetterLine } from "../../domain/letter/letterTable";
import { exact } from "../../domain/figures/exactNumber";
import { formatFigure } from "../../domain/figures/formatFigure";
import { MONTH_NAMES, type Period } from "../../domain/words/periods";

/** An amount with its decimals, as its cell shows it, and its unit. */
function money(figure: LetterFigure, unit: string): string {
  return `${letterAmount(figure)} ${unit}`;
}

export function letterAmount({ value, decimals }: LetterFigure): string {
  return formatFigure(value.shifted(-decimals).toCell(), decimals);
}

/** The deviation in per cent of the budget, with one decimal; "" where the budget is nothing. */
export function letterShare({ budget, deviation }: LetterLine): string {
  if (budget.value.sign() === 0) return "";
  const tenths = deviation.value.times(exact(1000)).dividedBy(budget.value.abs()).toCell();
  return formatFigure(Math.sign(tenths) * Math.round(Math.abs(tenths)), 1, true);
}

/** A name keeps its capital; "Nämnden" is none. */
function inSentence(body: string): string {
  return body === letterTexts.committee || body === letterTexts.investments ? body.toLowerCase() : body;
}

function until({ year, toMonth }: Period): string {
  const month = toMonth === null ? "" : MONTH_NAMES[toMonth - 1]!;
  return [month, year ?? ""].filter(String).join(" ");
}

/** "per augusti 2025", "för 2025", or "" where no heading says the time. */
function when(period: Period | null): string {
  if (period === null || (period.year === null && period.toMonth === null)) return "";
  if (period.toMonth === 12 || period.toMonth === null)
    return period.year === null ? "" : `för ${period.year}`;
  return `per ${until(period)}`;
}

export const letterTexts = {
  /** "Socialnämnden: ekonomisk uppföljning per augusti 2025" */
  heading: (body: string, period: Period | null) =>
    [`${body}: ekonomisk uppföljning`, when(period)].filter(Boolean).join(" "),
  outcome: (body: string, { total, period }: LetterComparison, unit: string) =>
    total === null
      ? ""
      : `${[`${body} redovisar`, when(period)].filter(Boolean).join(" ")} en avvikelse mot budget om ${money(total.deviation, unit)}.`,
  forecast: (body: string, { total }: LetterComparison, unit: string) =>
    total === null
      ? ""
      : `För helåret prognostiserar ${inSentence(body)} en avvikelse mot budget om ${money(total.deviation, unit)}.`,
  both: (body: string, outcome: LetterLine, period: Period | null, forecast: LetterLine, unit: string) =>
    `${[`${body} redovisar`, when(period)].filter(Boolean).join(" ")} en avvikelse mot budget om ${money(outcome.deviation, unit)} och prognostiserar för helåret en avvikelse om ${money(forecast.deviation, unit)}.`,
  levels: ({ total, budgetHeading, otherHeading }: LetterComparison, unit: string) => {
    if (total === null) return "";
    const share = letterShare(total);
    const ofBudget = share === "" ? "" : `, vilket är ${share} av budgeten`;
    return `${otherHeading} är ${money(total.other, unit)} och ${budgetHeading} ${money(total.budget, unit)}. Avvikelsen är ${money(total.deviation, unit)}${ofBudget}.`;
  },
  committee: "Nämnden",
  investments: "Investeringsredovisningen",
  deviations: "Avvikelser i storleksordning",
  noDeviations: "Ingen rad avviker från budget.",
  deviation: (line: LetterLine, unit: string) => {
    const share = letterShare(line);
    const amount = `${line.label}: ${money(line.deviation, unit)}${share === "" ? "" : ` (${share} av budgeten)`}.`;
    return line.comment === "" ? amount : `${amount} ${line.comment}`;
  },
  rest: (rows: number, sum: LetterFigure, unit: string) =>
    `${rows === 1 ? "En rad till avviker" : `Övriga ${rows} rader avviker tillsammans`} med ${money(sum, unit)}.`,
  goals: "Mål",
  remedies: "Åtgärder",
  expected: (sum: string, unit: string) => `Beslutade åtgärder väntas ge ${sum} ${unit}.`,
  realised: (sum: string, unit: string) => `Hittills har de gett ${sum} ${unit}.`,
  remedy: (label: string, expected: string, unit: string) => `${label}: ${expected} ${unit}.`,
  noRemedies: "Inga åtgärder med beräknad effekt är angivna.",
  caption: (title: string, unit: string) => (title === "" ? `Belopp i ${unit}` : `${title}, ${unit}`),
  row: "Verksamhet",
  share: "Avvikelse, %",
  nothing: "Arbetsboken har ingen tabell där budget jämförs med utfall eller prognos i kronor.",
};
