/**
 * How far off full-year forecasts are on made monthly series with the shapes of municipal costs: what is proposed beside
 * the naive forecast (what last year came to) and the run rate. Real series by month are not published by row; these are
 * made, and say how the methods differ by shape and not how right a municipality's forecasts are.
 */
import { exact, type ExactNumber } from "../../src/domain/figures/exactNumber";
import { isProposed } from "../../src/domain/forecast/fullYear/fullYearForecast";
import type { PastYear, YearSoFar } from "../../src/domain/forecast/fullYear/yearSoFar";
import { yearMade } from "../support/yearMade";
import { Random } from "../support/random";

/** The part of the year that falls on each month, by what is paid. */
const SHAPES: Readonly<Record<string, readonly number[]>> = {
  "löner, lägre i juli": [84, 83, 84, 84, 85, 84, 72, 80, 85, 86, 86, 87],
  "skola, två terminer": [95, 95, 95, 95, 95, 70, 20, 60, 92, 94, 94, 95],
  vinterväghållning: [240, 220, 160, 40, 5, 0, 0, 0, 5, 40, 110, 180],
  sommarjobb: [0, 0, 0, 0, 5, 260, 520, 180, 35, 0, 0, 0],
  "fakturor per kvartal": [5, 5, 240, 5, 5, 240, 5, 5, 240, 5, 5, 240],
  "placeringar, jämnt": [83, 83, 83, 83, 83, 83, 83, 84, 84, 84, 84, 83],
  "el och värme": [140, 130, 115, 85, 60, 45, 40, 45, 60, 80, 95, 105],
  "höst med uppbokningar": [70, 70, 72, 72, 74, 74, 70, 75, 85, 95, 110, 133],
};
const MONTHS = [4, 8, 10] as const;
const SERIES = 200;
const YEARS = 4;

export interface ShapeFigures {
  readonly shape: string;
  /** Mean errors as shares of what came: of what is proposed, of last year's outcome, of the run rate by days. */
  readonly proposed: number;
  readonly naive: number;
  readonly runRate: number;
  /** How many of the series nothing was proposed for. */
  readonly silent: number;
}

/** Years of a series: the level drifts by some per cent a year, each month strays, and the budget is last year's level. */
function years(shape: readonly number[], random: Random): readonly { months: number[]; budget: number[] }[] {
  const trend = 1 + random.int(-30, 80) / 1000;
  const noise = random.int(20, 120) / 1000;
  let level = random.int(200, 90_000);
  return Array.from({ length: YEARS }, () => {
    level *= trend * (1 + random.int(-30, 30) / 1000);
    const stray = () => 1 + (noise * random.int(-1000, 1000)) / 1000;
    const months = shape.map((part) => Math.round((level * part * stray()) / 1000));
    // In some years something comes once, and in some an invoice slips into the next month.
    if (random.chance(0.25)) months[random.int(0, 11)]! += Math.round((level * random.int(3, 15)) / 100);
    if (random.chance(0.3)) {
      const slipped = random.int(0, 10);
      const late = Math.round(months[slipped]! * 0.4);
      months[slipped]! -= late;
      months[slipped + 1]! += late;
    }
    const budget = shape.map((part) => Math.round((level * part * (1 + random.int(-40, 20) / 1000)) / 1000));
    return { months, budget };
  });
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const parts = (amounts: readonly number[], month: number) => ({
  soFar: exact(sum(amounts.slice(0, month))),
  whole: exact(sum(amounts)),
});

export function measureYearMethods(seed: number): ShapeFigures[] {
  return Object.entries(SHAPES).map(([shape, months]) => {
    const random = new Random(seed);
    const errors = { proposed: [] as number[], naive: [] as number[], runRate: [] as number[] };
    let silent = 0;
    for (let one = 0; one < SERIES; one++) {
      const series = years(months, random);
      for (const month of MONTHS) {
        const known = (year: number): YearSoFar => ({
          year: 2021 + year,
          month,
          outcome: exact(sum(series[year]!.months.slice(0, month))),
          byMonth: series[year]!.months.slice(0, month).map(exact),
          budget: parts(series[year]!.budget, month),
          ...(year > 0 && { lastYear: parts(series[year - 1]!.months, month) }),
        });
        const last = YEARS - 1;
        const came = sum(series[last]!.months);
        const past = [last - 1, last - 2].map((year): PastYear => ({
          ...known(year),
          came: exact(sum(series[year]!.months)),
        }));
        const made = yearMade(known(last), past);
        const off = (amount: ExactNumber | number) =>
          Math.abs((typeof amount === "number" ? amount : amount.toCell()) - came) / Math.abs(came);
        if (isProposed(made)) errors.proposed.push(off(made.chosen.forecast));
        else silent += 1;
        errors.naive.push(off(sum(series[last - 1]!.months)));
        errors.runRate.push(off((sum(series[last]!.months.slice(0, month)) * 12) / month));
      }
    }
    const mean = (all: readonly number[]) => (all.length === 0 ? NaN : sum(all) / all.length);
    return {
      shape,
      proposed: mean(errors.proposed),
      naive: mean(errors.naive),
      runRate: mean(errors.runRate),
      silent: silent / (SERIES * MONTHS.length),
    };
  });
}

/** What is proposed is to be no further off than either of the two, taken over all shapes. */
export function yearTargets(figures: readonly ShapeFigures[]): { text: string; isReached: boolean }[] {
  const mean = (of: (one: ShapeFigures) => number) => sum(figures.map(of)) / figures.length;
  const [proposed, naive, runRate] = [
    mean((one) => one.proposed),
    mean((one) => one.naive),
    mean((one) => one.runRate),
  ];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    {
      text: `mean error ${percent(proposed)}, the naive forecast's ${percent(naive)}`,
      isReached: proposed < naive,
    },
    {
      text: `mean error ${percent(proposed)}, the run rate's ${percent(runRate)}`,
      isReached: proposed < runRate,
    },
  ];
}
