import type { GoalAssessment, Open } from "../../../src/domain/goals/assessment";
import type { DirectionEvidence, DirectionFinding } from "../../../src/domain/goals/direction";
import type { Gap, Unmet } from "../../../src/domain/goals/followUp";
import type { Trend } from "../../../src/domain/goals/trendBetween";
import * as goalEvidence from "../../../src/texts/goals/goalEvidence";
import * as goalLegend from "../../../src/texts/goals/goalLegend";
import * as goalNumbers from "../../../src/texts/goals/goalNumbers";
import * as goalReasons from "../../../src/texts/goals/goalReasons";
import * as goals from "../../../src/texts/goals/goals";
import * as goalSummary from "../../../src/texts/goals/goalSummary";
import * as openGoal from "../../../src/texts/goals/openGoal";
import { goalsPaneTexts } from "../../../src/texts/goals/goalsPane";
import { assessedTable } from "../goals";
import { printedGrid } from "../printedGrid";
import { section, WITHIN, type Section } from "./section";

const OPENS: Readonly<Record<Open, true>> = {
  direction: true,
  suggested: true,
  measure: true,
  pace: true,
  thresholds: true,
  share: true,
  unknownColumn: true,
  unit: true,
  limits: true,
  start: true,
  previous: true,
  forecast: true,
  targetYear: true,
  valueText: true,
  targetText: true,
  words: true,
  judgement: true,
};
const GAPS: Readonly<Record<Gap, true>> = {
  noTarget: true,
  noOutcome: true,
  noComment: true,
  targetBehindStart: true,
};
const TRENDS: Readonly<Record<Trend, true>> = { positive: true, unchanged: true, negative: true };
const KINDS: Readonly<Record<DirectionEvidence["kind"], string>> = {
  answer: "",
  column: "Högre är bättre",
  sign: "högst 7,0 %",
  words: "nöjda",
  beside: "minska",
  known: "sjukfrånvaro",
  levels: "72; 75; 78",
  whole: "100 %",
  nothing: "0",
  assessment: "Uppfyllt",
};

/** A goal of a small table, as it is assessed; the table has an interim outcome in its second column. */
function assessed(cells: readonly string[], outcome = "Utfall 2025"): GoalAssessment {
  const header = ["Indikator", outcome, "Mål 2025", "Bedömning"];
  return assessedTable(printedGrid([header, cells], 1)).goals[0]!;
}

const SATISFIED = assessed(["Nöjda brukare, andel", "84 %", "minst 85 %", ""]);
const NEARLY = assessed(["Nöjda brukare, andel", "84,9 %", "minst 85 %", ""]);
const SICK = assessed(["Sjukfrånvaro, andel", "6,9 %", "högst 7,0 %", ""]);
const SAFE = assessed(["Trygghet i skolan", "75", "72", ""]);
const BAND = assessed(["Soliditet", "84 %", "80–100 %", ""]);
const GROWING = assessed(["Antal genomförda besök", "120", "minst 200", ""], "Utfall jan-aug 2025");
const FORECAST = assessed(["Nöjda brukare, andel", "84 %", "minst 85 %", ""], "Prognos 2025");
const JUDGED: GoalAssessment = { ...SATISFIED, open: "judgement" };
const UNHELD: GoalAssessment = { ...SATISFIED, held: null };
const DONE: GoalAssessment = {
  ...UNHELD,
  inWords: { target: "Ja", outcome: "Ja", isMet: true, isLate: false },
  isMet: true,
};
const NOT_DONE: GoalAssessment = {
  ...UNHELD,
  inWords: { target: "Klar", outcome: "Ej klar", isMet: false, isLate: false },
  isMet: false,
};

/** The goal as if this spoke for its direction. */
function withEvidence(
  evidence: readonly DirectionEvidence[],
  direction: DirectionFinding["direction"],
): GoalAssessment {
  return { ...SATISFIED, direction: { direction, evidence, suggestion: null } };
}

const kinds = Object.entries(KINDS) as [DirectionEvidence["kind"], string][];
const EVIDENCE = kinds.map(([kind, from]): DirectionEvidence => ({
  kind,
  from,
  direction: "higher",
  isWeak: false,
}));
const WEAK = (["levels", "assessment", "words", "sign"] as const).map((kind): DirectionEvidence => ({
  kind,
  from: KINDS[kind],
  direction: "lower",
  isWeak: true,
}));
const WORDS: DirectionEvidence = { kind: "words", from: "minskad andel", direction: "lower", isWeak: true };

const KNOWN: DirectionEvidence = { kind: "known", from: "sjukfrånvaro", direction: "lower", isWeak: false };
const SUGGESTED = withEvidence([KNOWN], null);
const APPROVED: GoalAssessment = {
  ...SATISFIED,
  direction: { direction: "lower", evidence: [KNOWN], suggestion: "lower" },
};
const HELD: GoalAssessment = { ...SATISFIED, held: { value: 126, source: "extrapolated" } };
const OF_WORDS: GoalAssessment = { ...HELD, target: null };
const UNLIKE: GoalAssessment = {
  ...HELD,
  outcome: { ...SATISFIED.outcome!, unit: "mkr" },
  target: { ...SATISFIED.target!, unit: "procent" },
};

const MISSED: readonly Unmet[] = [{ indicator: "Fler parker", kind: "missed", word: "Ej uppfyllt" }];
const BETWEEN: readonly Unmet[] = [
  { indicator: "Fler träd", kind: "between", word: "Delvis uppfyllt" },
  ...MISSED,
  { indicator: "Fler bänkar", kind: "ownWord", word: "På väg" },
];
const OWN: readonly Unmet[] = [
  { indicator: "Fler bänkar", kind: "ownWord", word: "På väg" },
  { indicator: "Fler broar", kind: "ownWord", word: "Vilar" },
];
const COLOURED: readonly Unmet[] = [
  { indicator: "Fler parker", kind: "missed", word: "Röd" },
  { indicator: "Fler träd", kind: "between", word: "Gul" },
  { indicator: "Fler bänkar", kind: "ownWord", word: "Blå" },
];
const count = (met: number, all: number, unmet: readonly Unmet[] = [], area = "") => ({
  area,
  met,
  assessed: all,
  unmet,
  waiting: 0,
});

export function goalSections(): Section[] {
  return [
    section("goals/goals", goals, {
      goalTexts: {
        trend: (Object.keys(TRENDS) as Trend[]).map((trend): [Trend] => [trend]),
        gap: (Object.keys(GAPS) as Gap[]).map((gap): [Gap] => [gap]),
        filled: [[1], [2]],
        coloured: [[1], [2]],
        written: [[1], [2]],
        chart: [
          [
            [
              { label: "2024", text: "82 %" },
              { label: "2025", text: "84 %" },
            ],
            "minst 85 %",
          ],
          [[{ label: "2025", text: "84 %" }], null],
        ],
        colouredByHand: [["Gul"]],
        differs: [["Uppfyllt", "Ej uppfyllt"]],
      },
      assignmentsText: [
        [{ onPlan: 11, all: 11, behind: [] }],
        [
          {
            onPlan: 8,
            all: 11,
            behind: [
              { label: "Nämndinitiativ, Påbörjad", count: 2 },
              { label: "Motion", count: 1 },
            ],
          },
        ],
      ],
    }),
    section("goals/goalReasons", goalReasons, {
      yearText: WITHIN,
      goalReasons: [
        ...[SATISFIED, NEARLY, SICK, SAFE, BAND, GROWING, FORECAST, JUDGED, UNHELD, DONE, NOT_DONE],
        ...EVIDENCE.filter(({ kind }) => kind !== "known").map((one) => withEvidence([one], "higher")),
        APPROVED,
        { ...SATISFIED, fromStart: true },
      ].map((goal): [GoalAssessment] => [goal]),
    }),
    section("goals/openGoal", openGoal, {
      openText: [
        ...(Object.keys(OPENS) as Open[])
          .filter((open) => open !== "unit" && open !== "suggested")
          .map((open): [Open, GoalAssessment, string[]] => [open, HELD, ["Gul"]]),
        ["unit", UNLIKE],
        ["suggested", SUGGESTED],
        ["direction", withEvidence(WEAK, null)],
        ["direction", withEvidence([WORDS], null)],
        ["direction", withEvidence([], null)],
        ["thresholds", HELD],
        ["thresholds", HELD, ["I hög grad uppfyllt", "Delvis uppfyllt"]],
        ["thresholds", OF_WORDS],
        ["targetYear", { ...HELD, forecast: FORECAST.forecast }],
        [null, HELD],
      ],
    }),
    section("goals/goalLegend", goalLegend, {
      legendText: [
        [["Grön", "Gul", "Röd"], [0.9], false],
        [["Grön", "Gul", "Röd"], [], false],
        [["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"], [0.9, 0.5], false],
        [["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"], [0.9], false],
        [["Uppfyllt", "Ej uppfyllt"], [], false],
        [["Enligt plan", "Ej enligt plan"], [0.75], true],
        [["Enligt plan", "Ej enligt plan"], [], true],
        [["Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"], [0.9], false, true],
      ],
    }),
    section("goals/goalSummary", goalSummary, {
      summaryText: [
        [[], "Uppfyllt"],
        [[count(1, 1)], "Uppfyllt"],
        [[{ ...count(1, 2, MISSED), waiting: 4 }], "Uppfyllt"],
        [[{ ...count(0, 0), waiting: 1 }], "Uppfyllt"],
        [[count(0, 1, MISSED)], "Uppfyllt"],
        [[count(2, 5, BETWEEN)], "Uppfyllt"],
        [[count(1, 2, MISSED, "Barn och unga"), count(3, 3, [], "Trygghet")], "Uppfyllt"],
        [[count(0, 2, OWN)], "Uppfyllt"],
        [[count(0, 1, OWN.slice(0, 1))], "Uppfyllt"],
        [[count(2, 5, COLOURED)], "Grön"],
        [[count(1, 1)], "Grön"],
        [[count(1, 1)], "Gul"],
        [[count(2, 2)], "Gul"],
        [[count(1, 1)], "Röd"],
        [[count(2, 2)], "Röd"],
        [[count(4, 4)], "Utan anmärkning"],
        [
          [count(0, 1, [{ indicator: "Fler parker", kind: "missed", word: "Med anmärkning" }])],
          "Utan anmärkning",
        ],
      ],
    }),
    section("goals/goalEvidence", goalEvidence, {
      evidenceText: WITHIN,
      evidenceOf: WITHIN,
      weakText: WITHIN,
    }),
    section("goals/goalNumbers", goalNumbers, {
      percent: WITHIN,
      exactPercent: WITHIN,
      plainNumber: WITHIN,
      firstCapital: WITHIN,
    }),
    section(
      "goals/goalsPane",
      { goalsPaneTexts },
      {
        goalsPaneTexts: {
          noWord: [[true], [false]],
          keep: [["Uppfyllt"]],
          replace: [["Ej uppfyllt"]],
          choice: [["Trygghet i skolan"]],
          answerTo: [["Högre är bättre", "Trygghet i skolan"]],
          gaps: [[1], [2]],
          scale: [["Grön, Gul, Röd"]],
          word: [[1]],
          colour: [["Gul"]],
          threshold: [["Gul"]],
          removeStep: [["Gul"]],
          fill: [[1], [12]],
          stillOpen: [[1], [2]],
          suggestionsWhat: [[1], [12]],
          approveAll: [[1], [12]],
          turn: [["Sjukfrånvaro"]],
        },
      },
    ),
  ];
}
