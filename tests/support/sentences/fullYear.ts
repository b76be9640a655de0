import { exact } from "../../../src/domain/figures/exactNumber";
import type { FullYearForecast } from "../../../src/domain/forecast/fullYear/fullYearForecast";
import type { MethodForecast } from "../../../src/domain/forecast/fullYear/methodForecast";
import type { MethodName } from "../../../src/domain/forecast/fullYear/methods";
import * as forecastHistory from "../../../src/texts/fullYear/forecastHistory";
import * as yearForecast from "../../../src/texts/fullYear/yearForecast";
import * as yearForecastRemarks from "../../../src/texts/fullYear/yearForecastRemarks";
import { amountText } from "../../../src/texts/volumes/forecast";
import { section, WITHIN, type Section } from "./section";

const METHODS: Readonly<Record<MethodName, true>> = {
  months: true,
  days: true,
  lastYear: true,
  budget: true,
  line: true,
  level: true,
  restBudget: true,
  restLastYear: true,
  lastForecast: true,
  median: true,
};
const ALL = Object.keys(METHODS) as MethodName[];
const show = (amount: ReturnType<typeof exact>) => amountText(amount);
const untried = (method: MethodName, sum: number): MethodForecast => ({
  method,
  forecast: exact(sum),
  trials: [],
  error: null,
  interval: null,
});

const tried = (method: MethodName, sum: number, error: number): MethodForecast => ({
  ...untried(method, sum),
  trials: [{ year: 2024, said: exact(350_000), came: exact(355_700) }],
  error,
  interval: { from: exact(sum - 6_000), to: exact(sum + 6_000) },
});

const chosenOf = (
  methods: readonly MethodForecast[],
  because: FullYearForecast["because"],
): FullYearForecast => ({
  methods,
  chosen: methods[0]!,
  because,
  expected: null,
});

const PREFERRED = ALL.map((method) => chosenOf([untried(method, 357_165)], "preference"));
const BEST = chosenOf([tried("months", 356_676, 0.016), tried("days", 357_165, 0.02)], "error");
const ALONE = chosenOf([{ ...tried("months", 356_676, 0.016), interval: null }], "error");
const UNTESTED = chosenOf([untried("lastYear", 412_000), tried("months", 356_676, 0.4)], "untested");
const FAR_TRIED = chosenOf([untried("budget", 412_000), tried("lastYear", 356_676, 0.12)], "untested");
const UNEVEN = chosenOf([untried("days", 412_000)], "uneven");
const GAP = chosenOf([untried("days", 412_000)], "gap");
const LONE = chosenOf([untried("days", 412_000)], "alone");
const ENDING = chosenOf([untried("budget", 412_000)], "ending");
const FAR: FullYearForecast = {
  ...chosenOf([untried("days", 412_000)], "far"),
  expected: { from: "budget", whole: exact(250_000) },
};
const NEAR: FullYearForecast = {
  ...chosenOf([untried("days", 412_000)], "preference"),
  expected: { from: "lastYear", whole: exact(420_000) },
};
const WRONG = chosenOf([tried("lastYear", 412_000, 0.31)], "unreliable");

type OfRow = Parameters<typeof yearForecast.proposedBy>[0];
const ofRow = (forecast: FullYearForecast, rest: Partial<OfRow> = {}): OfRow => ({
  forecast,
  proposal: { kind: "method", made: forecast.chosen, forecast: forecast.chosen.forecast },
  apart: null,
  ...rest,
});

const labelOf = () => "Vård";
const NAMES = [
  [["Skola"]],
  [["Skola", "Vård"]],
  [["Skola", "Vård", "Kultur", "Fritid", "Teknik", "Miljö", "Näringsliv"]],
] as const;
const MONTHS = [
  [["Sep 2025"], 8],
  [["Sep 2025", "Okt 2025", "Nov 2025", "Dec 2025"], 8],
] as const;

export function fullYearSections(): Section[] {
  return [
    section("fullYear/forecastHistory", forecastHistory, {
      percentText: WITHIN,
      historyTexts: {
        subtitle: [[2024, "Uppföljning!A3:F9"]],
        accuracy: [["Prognos 1 2024"]],
        inAll: [["Prognos 1 2024", "94,3 %"]],
        said: [
          ["Prognos 1 2024", "950", "95,0 %"],
          ["Prognos 1 2024", "950", ""],
        ],
        line: [[["Prognos 1 2024 950 (95,0 %)", "Prognos 2 2024 990 (99,0 %)"], "1 000"]],
      },
    }),
    section("fullYear/yearForecast", yearForecast, {
      methodName: ALL.map((method): [MethodName] => [method]),
      methodHeading: ALL.map((method): [MethodName] => [method]),
      comparison: [
        [exact(-369_528), BEST, show],
        [null, ALONE, show],
      ],
      proposedBy: [
        ...[...PREFERRED, BEST, ALONE, UNTESTED, FAR_TRIED].map(
          (forecast): [OfRow, typeof labelOf, typeof show] => [ofRow(forecast), labelOf, show],
        ),
        [ofRow(WRONG, { proposal: null }), labelOf, show],
        [ofRow(UNEVEN, { proposal: null }), labelOf, show],
        [ofRow(GAP, { proposal: null }), labelOf, show],
        [ofRow(LONE, { proposal: null }), labelOf, show],
        [ofRow(FAR, { proposal: null }), labelOf, show],
        [ofRow(ENDING, { proposal: null }), labelOf, show],
        [ofRow(NEAR), labelOf, show],
        [ofRow(UNTESTED, { proposal: null, apart: { why: "lacks", row: 3 } }), labelOf, show],
        [ofRow(BEST, { proposal: { kind: "sum", parts: [], forecast: exact(358_100) } }), labelOf, show],
        [ofRow(BEST, { apart: { why: "lacks", row: 3 } }), labelOf, show],
        [ofRow(BEST, { apart: { why: "differs" } }), labelOf, show],
      ],
      rowLine: [
        [{ ...ofRow(BEST), own: exact(350_000) }, show],
        [{ ...ofRow(UNTESTED), own: null }, show],
        [{ ...ofRow(WRONG, { proposal: null }), own: exact(350_000) }, show],
        [
          { ...ofRow(BEST, { proposal: { kind: "sum", parts: [], forecast: exact(358_100) } }), own: null },
          show,
        ],
      ],
      whyChosen: WITHIN,
      errorText: WITHIN,
      yearForecastTexts: {
        subtitle: [
          [2025, 8, "tkr"],
          [2025, 8, ""],
          [2025, null, "tkr"],
          [null, 8, "tkr"],
        ],
        source: [["Drift (A3:F12)"]],
        volumeMade: ALL.map((method): [MethodName] => [method]),
      },
    }),
    section("fullYear/yearForecastRemarks", yearForecastRemarks, {
      quoted: [...NAMES],
      yearRemarks: {
        emptyMonths: MONTHS.map(([headings]): [readonly string[]] => [headings]),
        laterMonths: [...MONTHS],
        beyond: [
          [["Utfall sep 2025"], 8],
          [["Utfall sep 2025", "Utfall okt 2025"], 8],
        ],
        loneMonth: [["Utfall aug 2025", 8]],
        ownLatest: [["Prognos 2 2025"]],
        ownUnclear: [[["Prognos", "Prognos ny"]]],
        ownOfPart: [[["Prognos sep–dec"]], [["Prognos sep–okt", "Prognos nov–dec"]]],
        budgetUnclear: [[["Budget", "Budget ny"]]],
        lastYearUnclear: [[["Utfall 2024", "Bokslut 2024"]]],
        prices: [[["À-pris"]], [["À-pris", "Snittpris"]]],
        shares: [[["Andel behöriga"]], [["Andel behöriga", "Snittkostnad"]]],
        levels: [[["Antal platser"]], [["Antal platser", "Antal elever"]]],
        texts: [
          ["Skola", ["C4"]],
          ["Skola", ["C4", "D4"]],
        ],
        loneZero: [["Skola", "Mar 2025"]],
        loneZeroLevel: [["Antal platser", "Jun 2025"]],
        noOutcome: [...NAMES],
        tableLeft: [["A3:D9", yearForecastRemarks.yearRemarks.whyLeft.goals]],
        whyLeft: {
          part: [[["Utfall sep–dec"]], [["Utfall sep", "Utfall okt"]]],
          unclear: [[["Utfall", "Redovisat"]]],
        },
        inColumn: [["Utfall", "C"]],
      },
    }),
  ];
}
