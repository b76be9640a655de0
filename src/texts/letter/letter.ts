import type { LetterComparison, LetterFigure, LetterLine } from "../../domain/letter/letterTable";
import { exact } from "../../domain/figures/exactNumber";
import { roundToUnits } from "../../domain/figures/figure";
import { formatFigure } from "../../domain/figures/formatFigure";
import { columnRole } from "../../domain/words/columnRoles";
import { says } from "../../domain/words/lexicon";
import { monthOfPart } from "../../domain/words/partOfYear";
import { MONTH_NAMES, readPeriod, type Period } from "../../domain/words/periods";
import { OWNED_BY_YEAR, TIME_ABOVE } from "../../domain/words/timeAbove";

/** An amount with its decimals, as its cell shows it, and its unit. */
function money(figure: LetterFigure, unit: string): string {
  return `${letterAmount(figure)} ${unit}`;
}

export function letterAmount({ value, decimals }: LetterFigure): string {
  return formatFigure(roundToUnits(value.toCell(), decimals), decimals);
}

/** The deviation in per cent of the budget, with one decimal; "" where the budget is nothing. */
export function letterShare({ budget, deviation }: LetterLine): string {
  if (budget.value.sign() === 0) return "";
  const tenths = deviation.value.times(exact(1000)).dividedBy(budget.value.abs()).toCell();
  return formatFigure(Math.sign(tenths) * Math.round(Math.abs(tenths)), 1, true);
}

/**
 * What a column is headed, within a sentence: "Årets Budget" is "årets budget", and a time that stands over the word
 * comes after it, "Januari–oktober Utfall" as "utfall januari–oktober". A name keeps its capital.
 */
function withinSentence(heading: string): string {
  const inner = wordFirst(heading).replace(/(?<=\s)[A-ZÅÄÖ][a-zåäö]{2,}/g, (word) => {
    const small = word.toLowerCase();
    const isMonth = MONTH_NAMES.some((month) => month.startsWith(small));
    return isMonth || columnRole(word) !== "unknown" ? small : word;
  });
  return smallFirst(inner);
}

function wordFirst(heading: string): string {
  const words = heading.split(" ");
  const at = words.findIndex((word) => ["budget", "outcome", "forecast"].includes(columnRole(word)));
  const before = words.slice(0, at).join(" ");
  if (at <= 0 || !isTime(before)) return heading;
  return [words[at], smallFirst(before), ...words.slice(at + 1)].join(" ");
}

function isTime(text: string): boolean {
  if (says(OWNED_BY_YEAR, text)) return false;
  return says(TIME_ABOVE, text) || readPeriod(text) !== null || monthOfPart(text) !== null;
}

function smallFirst(text: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The deviation of the whole; with the word for it where a reader would take its sign for the opposite. */
function deviationOfAll({ total, isPlusWorse }: LetterComparison, unit: string): string {
  const amount = money(total!.deviation, unit);
  const sign = total!.deviation.value.sign();
  if (!isPlusWorse || sign === 0) return amount;
  return `${amount} (${sign > 0 ? "underskott" : "överskott"})`;
}

/** A name keeps its capital; "Nämnden" is none. */
function inSentence(body: string): string {
  const { committee, committees, municipality } = letterTexts;
  return [committee, committees, municipality].includes(body) ? body.toLowerCase() : body;
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

const NOT_TOLD = {
  noUnit: "det står inte om beloppen är i kr, tkr eller mnkr",
  otherTime: "enligt rubrikerna gäller budgeten inte samma tid som utfallet eller prognosen",
  noDirection: "det framgår inte hur avvikelsen räknas",
};
/** Why a table that compares a budget is left out. */
export type NotToldReason = keyof typeof NOT_TOLD;

export const letterTexts = {
  /** "Socialnämnden: ekonomisk uppföljning per augusti 2025" */
  heading: (body: string, period: Period | null) =>
    [`${body}: ekonomisk uppföljning`, when(period)].filter(Boolean).join(" "),
  outcome: (body: string, comparison: LetterComparison, unit: string) =>
    comparison.total === null
      ? ""
      : `${[`${body} redovisar`, when(comparison.period)].filter(Boolean).join(" ")} en avvikelse mot budget om ${deviationOfAll(comparison, unit)}.`,
  forecast: (body: string, comparison: LetterComparison, unit: string) =>
    comparison.total === null
      ? ""
      : `För helåret prognostiserar ${inSentence(body)} en avvikelse mot budget om ${deviationOfAll(comparison, unit)}.`,
  both: (body: string, outcome: LetterComparison, forecast: LetterComparison, unit: string) =>
    `${[`${body} redovisar`, when(outcome.period)].filter(Boolean).join(" ")} en avvikelse mot budget om ${deviationOfAll(outcome, unit)} och prognostiserar för helåret en avvikelse om ${deviationOfAll(forecast, unit)}.`,
  levels: ({ total, budgetHeading, otherHeading }: LetterComparison, unit: string) => {
    if (total === null) return "";
    const share = letterShare(total);
    const ofBudget = share === "" ? "" : `, vilket är ${share} av budgeten`;
    return `${capital(withinSentence(otherHeading))} är ${money(total.other, unit)} och ${withinSentence(budgetHeading)} ${money(total.budget, unit)}. Avvikelsen är ${money(total.deviation, unit)}${ofBudget}.`;
  },
  committee: "Nämnden",
  committees: "Nämnderna",
  municipality: "Kommunen",
  /** Of what is built and bought nobody reports: the investments themselves deviate. */
  investments: {
    heading: "Investeringar",
    outcome: ({ total, period }: LetterComparison, unit: string) =>
      total === null
        ? ""
        : `${["Investeringarna avviker", when(period)].filter(Boolean).join(" ")} med ${money(total.deviation, unit)} från budgeten.`,
    forecast: ({ total }: LetterComparison, unit: string) =>
      total === null
        ? ""
        : `Prognosen för årets investeringar avviker med ${money(total.deviation, unit)} från budgeten.`,
  },
  /** A sum that no table has: the rows of all committees. */
  allTogether: "Summa nämnder",
  deviations: "Avvikelser i storleksordning",
  forecastDeviations: "Prognosens avvikelser i storleksordning",
  plusIsWorse: "Avvikelserna är utfall eller prognos minus budget: plus är sämre än budget.",
  rounded: (unit: string) =>
    `Beloppen är avrundade var för sig, så en skillnad kan avvika någon ${unit} från vad tabellen visar.`,
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
  remedy: (label: string, expected: string, unit: string) => `${label}: ${expected} ${unit}.`,
  caption: (title: string, unit: string) => (title === "" ? `Belopp i ${unit}` : `${title}, ${unit}`),
  /** The heading of a deviation that no column of the workbook holds. */
  deviationOf: { outcome: "Avvikelse", forecast: "Avvikelse prognos" },
  row: "Verksamhet",
  share: "Avvikelse, %",
  /** What has to be looked at before the text is sent. */
  uncorrected: (sheet: string, message: string) =>
    `Bladet ${sheet} har ett fel som inte är rättat: ${message}`,
  unanswered: (sheet: string, count: number) =>
    `Bladet ${sheet} har ${count === 1 ? "en obesvarad fråga. Besvara den" : `${count} obesvarade frågor. Besvara dem`} under Kontroll innan texten skickas.`,
  notTold: (sheet: string, area: string, reason: NotToldReason) =>
    `Tabellen ${area} på bladet ${sheet} är inte med i texten: ${NOT_TOLD[reason]}.`,
  nothing: "Arbetsboken har ingen tabell där budget jämförs med utfall eller prognos i kronor.",
};
