/** Workbooks of committees that each tell in their own way, and what they come to. */
import type { CommitteeMeasure } from "../../src/domain/consolidation/committeeFigures";
import { formatFigure } from "../../src/domain/figures/formatFigure";
import type { PrintedSheets } from "./committees";
import type { Random } from "./random";

const COMMITTEES = [
  "Kommunstyrelsen",
  "Socialnämnden",
  "Barn- och utbildningsnämnden",
  "Kultur- och fritidsnämnden",
  "Miljö- och byggnämnden",
  "Tekniska nämnden",
  "Valnämnden",
  "Överförmyndarnämnden",
  "Samhällsbyggnadsnämnden",
  "Nämnden för arbete och lärande",
];
const UNITS = [
  { words: ["Belopp i kronor", "Kr"], kronor: 1, decimals: [0] },
  { words: ["Tkr", "Belopp i tkr", "Tusentals kronor"], kronor: 1e3, decimals: [0] },
  { words: ["Mnkr", "Miljoner kronor"], kronor: 1e6, decimals: [1, 2, 3] },
] as const;
const TOTALS = [
  "Summa",
  "Totalt",
  "Nettokostnad",
  "S:a",
  "Hela nämnden",
  "Verksamhetens nettokostnader",
  "Summa totalt",
];
const PERIODS = ["jan-aug 2025", "t.o.m. augusti 2025", "januari-augusti"];
const ROWS = ["Förskola", "Hemtjänst", "Administration", "Bibliotek", "Gator", "Park", "Ledning"];
/** Sheets that are no committee's. */
const OTHERS: PrintedSheets = {
  Befolkning: [["Befolkning"], ["Ålder", "2024", "2025"], ["0-5", "800", "790"], ["6-15", "1 600", "1 610"]],
  Mål: [
    ["Mål 2025"],
    ["Indikator", "Utfall", "Mål 2025", "Bedömning"],
    ["Nöjda", "78 %", "80 %", "Ej uppfyllt"],
  ],
  Investeringar: [
    ["Tkr"],
    ["Projekt", "Budget", "Utfall"],
    ["Skola", "100", "90"],
    ["Bad", "50", "45"],
    ["Summa", "150", "135"],
  ],
  Hamnen: [
    ["Tkr"],
    ["Post", "Budget", "Utfall"],
    ["Kaj", "900", "950"],
    ["El", "100", "90"],
    ["Summa", "1 000", "1 040"],
  ],
};

/** What a committee comes to, in thousands, costs and what is favourable without a minus. */
export interface MadeCommittee {
  readonly committee: string;
  readonly amounts: Readonly<Partial<Record<CommitteeMeasure, number>>>;
}

export interface MadeWorkbook {
  readonly sheets: PrintedSheets;
  readonly committees: readonly MadeCommittee[];
}

/** Three committees or more, and a sheet that is none. */
export function makeWorkbook(random: Random): MadeWorkbook {
  const names = shuffled(random, COMMITTEES).slice(0, random.int(3, COMMITTEES.length));
  const made = names.map((name) => ({ name, ...makeSheet(name, random) }));
  const [other, rows] = random.pick(Object.entries(OTHERS));
  return {
    sheets: { ...Object.fromEntries(made.map(({ name, rows: own }) => [name, own])), [other]: rows },
    committees: made.map(({ name, amounts }) => ({ committee: name, amounts })),
  };
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** In steps of the last decimal, so that all of it adds up. */
interface Line {
  readonly label: string;
  readonly budget: number;
  readonly outcome: number;
  readonly yearBudget: number;
  readonly forecast: number;
}

function makeSheet(name: string, random: Random) {
  const { words, kronor, decimals: some } = random.pick<(typeof UNITS)[number]>(UNITS);
  const decimals = random.pick<number>(some);
  const step = kronor / 10 ** decimals;
  const [costs, isBudgetFirst] = [random.pick([1, 1, -1]), random.chance(0.5)];
  const steps = (least: number, most: number) => Math.round(random.int(least, most) / step);
  const lines = shuffled(random, ROWS)
    .slice(0, random.int(2, ROWS.length))
    .map((label): Line => {
      const yearBudget = steps(3_000_000, 90_000_000);
      const budget = Math.round((yearBudget * 2) / 3);
      const off = (amount: number) => amount + Math.round((amount * random.int(-8, 8)) / 100);
      return { label, budget, outcome: off(budget), yearBudget, forecast: off(yearBudget) };
    });
  const sum = (of: Exclude<keyof Line, "label">) => lines.reduce((all, line) => all + line[of], 0);
  const total: Line = {
    label: random.pick([...TOTALS, `Totalt ${name}`]),
    budget: sum("budget"),
    outcome: sum("outcome"),
    yearBudget: sum("yearBudget"),
    forecast: sum("forecast"),
  };
  const less = (budget: number, other: number) => costs * (isBudgetFirst ? budget - other : other - budget);
  const period = random.pick(PERIODS);
  const columns: [heading: string, of: (line: Line) => number][] = shuffled(random, [
    [random.pick([`Budget ${period}`, "Periodiserad budget", "Budget ack"]), ({ budget }) => costs * budget],
    [random.pick([`Utfall ${period}`, "Utfall", "Redovisning"]), ({ outcome }) => costs * outcome],
  ]);
  if (random.chance(0.5))
    columns.push([
      random.pick(["Avvikelse", "Differens", "Diff"]),
      (line) => less(line.budget, line.outcome),
    ]);
  const hasYear = random.chance(0.5);
  if (hasYear)
    columns.push(
      [random.pick(["Helårsbudget", "Budget helår 2025"]), ({ yearBudget }) => costs * yearBudget],
      [random.pick(["Helårsprognos", "Prognos 2025"]), ({ forecast }) => costs * forecast],
    );
  if (random.chance(0.5))
    columns.unshift(["Bokslut 2024", ({ outcome }) => costs * Math.round(outcome * 1.4)]);
  const row = (line: Line) => [line.label, ...columns.map(([, of]) => formatFigure(of(line), decimals))];
  const isOnTop = random.int(0, 5) === 0;
  const inTkr = (amount: number) => Number(((amount * step) / 1000).toFixed(3));
  return {
    rows: [
      [name],
      [`Augusti 2025, ${random.pick<string>(words)}`],
      ["Verksamhet", ...columns.map(([heading]) => heading)],
      ...(isOnTop ? [row(total), ...lines.map(row)] : [...lines.map(row), row(total)]),
    ],
    amounts: {
      budget: inTkr(total.budget),
      outcome: inTkr(total.outcome),
      deviation: inTkr(total.budget - total.outcome),
      ...(hasYear && { yearBudget: inTkr(total.yearBudget), forecast: inTkr(total.forecast) }),
    },
  };
}
