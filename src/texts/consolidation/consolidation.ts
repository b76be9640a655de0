import { exact, type ExactNumber } from "../../domain/figures/exactNumber";
import { roundToUnits } from "../../domain/figures/figure";
import { formatFigure } from "../../domain/figures/formatFigure";
import type { CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type { Signs } from "../../domain/consolidation/consolidation";
import { isBudgetFirst } from "../../domain/consolidation/signs";
import { MONTH_NAMES, type Period } from "../../domain/words/periods";

/** "till och med november 2025", "2025", or "" where nothing is known. */
export function untilText(period: Period | null): string {
  if (period === null) return "";
  const { year, toMonth } = period;
  const yearText = year === null ? "" : String(year);
  if (toMonth === null || toMonth === 12) return yearText;
  return ["till och med", MONTH_NAMES[toMonth - 1], yearText].filter(Boolean).join(" ");
}

/** An amount with so many decimals, as its cell shows it. */
export function consolidatedText(value: ExactNumber, decimals: number): string {
  const shown = Math.max(0, Math.min(decimals, 3));
  return formatFigure(roundToUnits(value.toCell(), shown), shown);
}

/** A share in per cent with one decimal. @param share 1 is 100 % */
export function usedText(share: ExactNumber): string {
  return formatFigure(roundToUnits(share.times(exact(100)).toCell(), 1), 1, true);
}

function ofYear(word: string, period: Period | null): string {
  return [word, period?.year ?? ""].filter(Boolean).join(" ");
}

function until(word: string, period: Period | null): string {
  return [word, untilText(period)].filter(Boolean).join(" ");
}

export const consolidationTexts = {
  /** "Sammanställ till kommunstyrelsen" makes this sheet. */
  sheet: {
    sheetName: "Sammanställning KS",
    title: "Ekonomisk uppföljning: sammanställning av nämnderna",
    rows: "Nämnd",
    total: "Summa nämnder",
  },
  /** "Till och med november 2025, tkr" */
  subtitle: (period: Period | null, unit: string) => {
    const said = untilText(period);
    const time = said === "" ? "" : `${said[0]!.toUpperCase()}${said.slice(1)}, `;
    return `${time}${time === "" ? unit[0]!.toUpperCase() + unit.slice(1) : unit}`;
  },
  heading: "Rubrik",
  time: "Avser",
  used: "Procent av budget",
  source: "Källa",
  /** As Eda's form heads them. @param period null where the rows are of different times */
  headings: {
    budget: (period: Period | null) => until("Budget", period),
    outcome: (period: Period | null) => until("Redovisning", period),
    deviation: (period: Period | null) => until("Avvikelse", period),
    yearBudget: (period: Period | null) => ofYear("Budget helår", period),
    forecast: (period: Period | null) => ofYear("Prognos helår", period),
    forecastDeviation: (period: Period | null) => ofYear("Avvikelse helår", period),
  } satisfies Record<CommitteeMeasure, (period: Period | null) => string>,
  /** What heads the columns in the pane, where there is room for a word. */
  short: {
    budget: "Budget",
    outcome: "Utfall",
    deviation: "Avvikelse",
    yearBudget: "Budget",
    forecast: "Prognos",
    forecastDeviation: "Avvikelse",
  } satisfies Record<CommitteeMeasure, string>,
  measures: {
    budget: "budget",
    outcome: "redovisning",
    deviation: "avvikelse",
    yearBudget: "budget för helåret",
    forecast: "prognos",
    forecastDeviation: "prognosens avvikelse",
    percent: "procent av budget",
  } satisfies Record<CommitteeMeasure | "percent", string>,
  signs: (signs: Signs) =>
    `Avvikelse = ${isBudgetFirst(signs) ? "budget − redovisning" : "redovisning − budget"}${signs.good > 0 ? ", plus är bättre än budget" : ", minus är bättre än budget"}. Kostnader står ${signs.cost > 0 ? "utan" : "med"} minus.`,
  /** "Omsorgsnämnden: omräknat från mnkr." */
  converted: (committees: string, from: string, to: string) =>
    `${committees}: omräknat från ${from} till ${to}. Beloppen visas avrundade; summan räknas på de oavrundade.`,
  fromFile: (file: string) =>
    `Beloppen ur ${file} är inskrivna som värden och följer inte med om filen ändras.`,
  summary: (count: number) =>
    count === 1 ? "1 nämnd i sammanställningen" : `${count} nämnder i sammanställningen`,
  /** "Servicenämnden!B4", "Servicenämnden!B4 i Service nov.xlsx" */
  place: (file: string, sheet: string, cell: string) => `${sheet}!${cell}${file === "" ? "" : ` i ${file}`}`,
  nothing:
    "Hittade ingen tabell där en nämnds budget jämförs med utfall eller prognos i kronor. Varje nämnd ska ha en egen tabell, på eget blad eller i en egen fil.",
  unreadFile: (file: string, why: string) => `${file}: ${why} Inget är sammanställt.`,
  uncorrected: (sheet: string) => `Bladet ${sheet} har fel som varken är rättade eller godkända.`,
} as const;
