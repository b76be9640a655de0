/** What is worth knowing of a full-year forecast: what was left out of it, what was read how, and what to do. */
import { MONTH_NAMES } from "../../domain/words/periods";
import { listed } from "../shared/listed";

/** More names than this are counted instead. */
const MOST_NAMES = 5;

/** "”Skola”, ”Vård” och ”Omsorg”", or "... och 3 till". */
export function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `”${name}”`);
  const more = names.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} till`] : shown);
}

/** "”Sep 2025” till ”Dec 2025”" */
function span(headings: readonly string[]): string {
  const [first, last] = [headings[0]!, headings[headings.length - 1]!];
  return first === last ? `”${first}”` : `”${first}” till ”${last}”`;
}

const monthName = (month: number) => MONTH_NAMES[month - 1]!;

export const yearRemarks = {
  emptyMonths: (headings: readonly string[]) =>
    `${span(headings)} är noll eller ${headings.length === 1 ? "tom" : "tomma"} och räknas inte som utfall.`,
  laterMonths: (headings: readonly string[], month: number) =>
    `${span(headings)} ligger efter ${monthName(month)}, som rapporten gäller, och räknas inte som utfall.`,
  beyond: (headings: readonly string[], month: number) =>
    `${quoted(headings)} gäller bara en del av året och är inte med: prognosen bygger på utfallet från januari till ` +
    `och med ${monthName(month)}.`,
  noMonth:
    "Det står inte till och med vilken månad utfallet gäller, så ingen rak framskrivning är gjord. Budgeten och fjolåret " +
    "är lästa som till och med samma månad.",
  loneMonth: (heading: string, month: number) =>
    `”${heading}” är läst som utfallet från januari till och med ${monthName(month)}. Gäller den bara månaden ` +
    "stämmer inte prognosen.",
  ownLatest: (heading: string) => `Er prognos är hämtad ur ”${heading}”. Bladet har fler prognoskolumner.`,
  ownUnclear: (headings: readonly string[]) =>
    `Er prognos jämförs inte, för flera kolumner kan vara den: ${quoted(headings)}.`,
  ownOfPart: (headings: readonly string[]) =>
    `Er prognos jämförs inte: ${quoted(headings)} gäller inte hela året.`,
  budgetUnclear: (headings: readonly string[]) =>
    `Budgetens periodisering är inte med, för flera kolumner kan vara budgeten: ${quoted(headings)}.`,
  lastYearUnclear: (headings: readonly string[]) =>
    `Fjolårets periodisering är inte med, för flera kolumner kan vara fjolårets utfall: ${quoted(headings)}.`,
  prices: (headings: readonly string[]) =>
    `${quoted(headings)} är ${headings.length === 1 ? "ett pris" : "priser"} eller snitt per enhet och räknas inte upp till helår.`,
  shares: (labels: readonly string[]) =>
    `${quoted(labels)} är andel, snitt eller pris och räknas inte upp till helår.`,
  levels: (labels: readonly string[]) =>
    labels.length === 1
      ? `${quoted(labels)} är ett antal platser eller personer. Det växer inte månad för månad och står kvar som det är.`
      : `${quoted(labels)} är antal platser eller personer. De växer inte månad för månad och står kvar som de är.`,
  texts: (label: string, cells: readonly string[]) =>
    `”${label}” är inte med: ${listed(cells)} är text. Gör om till tal, så kommer raden med.`,
  loneZero: (label: string, heading: string) =>
    `”${label}”: ”${heading}” är noll och de andra månaderna är det inte. Fattas en siffra stämmer inte prognosen.`,
  loneZeroLevel: (label: string, heading: string) =>
    `”${label}” är inte med: ”${heading}” är noll och månaderna före är det inte. Fyll i siffran, så kommer raden med.`,
  noOutcome: (labels: readonly string[]) => `Utan utfall och därför utan prognos: ${quoted(labels)}.`,
  tableLeft: (area: string, why: string) => `Tabellen på ${area} är inte med. ${why}`,
  whyLeft: {
    goals: "Mål och nyckeltal räknas inte upp till helår.",
    prices: "Priser räknas inte upp till helår.",
    shares: "Andelar räknas inte upp till helår.",
    control: "Den innehåller inga belopp att räkna upp till helår.",
    month: "Det står inte till och med vilken månad utfallet gäller.",
    part: (headings: readonly string[]) =>
      `${quoted(headings)} gäller bara en del av året. Prognosen behöver utfallet från januari.`,
    unclear: (headings: readonly string[]) =>
      `Flera kolumner kan vara utfallet hittills: ${quoted(headings)}.`,
  },
  askOutcome: "Vilken kolumn är utfallet från januari till nu?",
  noneOfThem: "Ingen av dem",
  inColumn: (heading: string, letters: string) => `${heading} (kolumn ${letters})`,
} as const;
