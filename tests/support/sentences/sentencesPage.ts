import { toCheck, type Check, type CheckKind } from "../../../src/domain/checks/check";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Why } from "../../../src/domain/checks/coverage";
import type { Open } from "../../../src/domain/goals/assessment";
import type { Rule } from "../../../src/domain/findings/facts";
import type { PeriodWitness } from "../../../src/domain/questions/periods";
import type { SlipKind } from "../../../src/domain/repair/slips";
import { exact } from "../../../src/domain/figures/exactNumber";
import { coverageSentence, whyText } from "../../../src/texts/check/coverage";
import { findingText } from "../../../src/texts/check/findings";
import type { FindingText } from "../../../src/texts/check/findingText";
import { afterwards, denied, proofLine } from "../../../src/texts/check/proof";
import { slipWords } from "../../../src/texts/check/slips";
import { verdictOf, workbookVerdict, type VerdictCounts } from "../../../src/texts/check/verdict";
import { deviationTexts } from "../../../src/texts/deviations/deviations";
import { goalReasons, legendText, openText, summaryText } from "../../../src/texts/goals/goals";
import { methodHeading } from "../../../src/texts/fullYear/yearForecast";
import { PROBLEMS } from "../../../src/texts/shared/problems";
import { forecastTexts } from "../../../src/texts/volumes/forecast";
import { DRIFT_SHEET, findingsOn, SHEETS_OF_RULES } from "../findings/sheetsOfRules";
import { assessedTable } from "../goals";
import { printedGrid } from "../printedGrid";

/** One heading of the page with its lines: what it is about, and what is said. */
interface Section {
  readonly title: string;
  readonly lines: readonly (readonly [about: string, said: string])[];
}

/** Every sentence that the catalogue can be made to say, as a page to read through. */
export function sentencesPage(): string {
  const sections = [
    verdicts(),
    workbooks(),
    coverage(),
    ...findings(),
    checks(),
    numbers(),
    slips(),
    witnesses(),
    goals(),
    deviations(),
    forecasts(),
    problems(),
  ];
  return [HEAD, ...sections.map(text)].join("\n");
}

const HEAD = `# Every sentence

Made from the catalogue in \`src/texts\` by \`tests/texts/sentences.test.ts\`, which fails when this page is stale.
\`RENEW_SENTENCES=1 npx jest tests/texts/sentences\` writes it anew; then read what changed as a controller would.
`;

function text({ title, lines }: Section): string {
  return `## ${title}\n\n${lines.map(([about, said]) => `- _${about}:_ ${said}`).join("\n")}\n`;
}

const COUNTS: VerdictCounts = {
  errors: 0,
  questions: 0,
  checks: 10,
  hold: 10,
  approved: { errors: 0, questions: 0 },
  isAllFormulas: false,
  hasTables: true,
  isEmpty: false,
  isUncomputed: false,
};

function verdicts(): Section {
  const said = (counts: Partial<VerdictCounts>) => {
    const { text: line, detail } = verdictOf({ ...COUNTS, ...counts });
    return `**${line}** ${detail}`;
  };
  const states: Readonly<Record<string, Partial<VerdictCounts>>> = {
    "allt stämmer": {},
    "en kontroll": { checks: 1, hold: 1 },
    "två kontroller": { checks: 2, hold: 2 },
    "ett fel": { errors: 1, hold: 9 },
    "två fel": { errors: 2, hold: 7 },
    "en fråga": { questions: 1 },
    "två frågor": { questions: 2 },
    "ett godkänt fel": { hold: 9, approved: { errors: 1, questions: 0 } },
    "en godkänd fråga": { approved: { errors: 0, questions: 1 } },
    "två godkända": { hold: 9, approved: { errors: 1, questions: 1 } },
    "bara formler": { isAllFormulas: true },
    "inga summor": { checks: 0, hold: 0 },
    "ingen tabell": { checks: 0, hold: 0, hasTables: false },
    "tom mall": { checks: 0, hold: 0, isEmpty: true },
    "formler utan värden": { checks: 0, hold: 0, isUncomputed: true },
  };
  return {
    title: "Omdömet om ett blad",
    lines: Object.entries(states).map(([about, counts]) => [about, said(counts)]),
  };
}

function workbooks(): Section {
  const kinds = ["errors", "questions", "ready", "nothing"] as const;
  const cases = [
    ...kinds.map((kind) => [kind]),
    ["ready", "nothing"],
    ["errors", "ready"],
    ["questions", "questions"],
  ] as (typeof kinds)[number][][];
  return {
    title: "Omdömet om en arbetsbok",
    lines: cases.map((sheets) => {
      const { text: line, detail } = workbookVerdict(sheets.map((kind) => ({ kind })));
      return [sheets.join(" + "), `**${line}** ${detail}`];
    }),
  };
}

function coverage(): Section {
  const whys: Readonly<Record<Why, true>> = {
    price: true,
    percent: true,
    indicator: true,
    noSum: true,
    total: true,
    alone: true,
    typed: true,
    uncomputed: true,
    outside: true,
    leftOut: true,
  };
  const counts = [
    [0, 1],
    [1, 1],
    [0, 5],
    [3, 5],
    [5, 5],
  ] as const;
  const [first] = checkSheet(DRIFT_SHEET).tables;
  return {
    title: "Vad som är kontrollerat",
    lines: [
      ...counts.map(([checked, all]) => [`${checked} av ${all}`, coverageSentence(checked, all)] as const),
      ...(Object.keys(whys) as Why[]).map(
        (why) =>
          [why, whyText({ why, area: first!.table.area, shape: "table", table: null, count: 1 })] as const,
      ),
    ],
  };
}

/** What each rule says on the sheets that are there for it. */
function findings(): Section[] {
  return (Object.keys(SHEETS_OF_RULES) as Rule[]).map((rule) => {
    const own = findingsOn(SHEETS_OF_RULES[rule]).filter((finding) => finding.rule === rule);
    const lines = own.flatMap((finding) =>
      said(findingText(finding)).map((line) => [finding.severity, line] as const),
    );
    return { title: `Fynd: ${rule}`, lines };
  });
}

function said({ title, message, hint, proof, alternatives }: FindingText): string[] {
  return [
    `**${title}** ${message}${hint ? ` ${hint}` : ""}`,
    ...proof.map((line) => `Så räknade vi: ${line}`),
    ...alternatives.map((line) => `Andra läsningar: ${line}`),
  ];
}

/** Each kind of check where it does not hold: the proof, and the half sentence of a tie. */
function checks(): Section {
  const { table } = checkSheet(DRIFT_SHEET).tables[0]!;
  const at = (row: number, column: number, coefficient: 1 | -1 = 1) => ({ table, row, column, coefficient });
  const kinds: { readonly [Kind in CheckKind]: Check } = {
    footing: toCheck("footing", [at(0, 0), at(1, 0)], at(3, 0)),
    crossFooting: toCheck("crossFooting", [at(0, 0), at(0, 1, -1)], at(1, 2)),
    rowSum: toCheck("rowSum", [at(0, 0), at(0, 1), at(0, 2)], at(1, 0)),
    copy: toCheck("copy", [at(0, 0)], at(0, 1)),
    crossTable: toCheck("crossTable", [at(0, 0), at(1, 0)], at(3, 0)),
    restated: toCheck("restated", [at(0, 0)], at(3, 0)),
  };
  return {
    title: "Så räknade vi, för varje slags kontroll",
    lines: Object.entries(kinds).flatMap(
      ([kind, check]) =>
        [
          [kind, proofLine(check)],
          [kind, `… är fel: ${denied(check)}.`],
        ] as const,
    ),
  };
}

function numbers(): Section {
  const cases = [
    [1, 1],
    [2, 2],
    [10, 10],
    [9, 10],
    [0, 1],
  ] as const;
  return {
    title: "Efter rättningen",
    lines: cases.map(([hold, all]) => [`${hold} av ${all}`, afterwards("20\u00A0066", hold, all)]),
  };
}

function slips(): Section {
  const kinds: Readonly<Record<SlipKind, true>> = {
    sign: true,
    digit: true,
    missingDigit: true,
    extraDigit: true,
    swappedDigits: true,
    factor: true,
    neighbour: true,
  };
  return {
    title: "Skrivfel",
    lines: (Object.keys(kinds) as SlipKind[]).map((kind) => [kind, slipWords(kind)]),
  };
}

function witnesses(): Section {
  const { table } = checkSheet(DRIFT_SHEET).tables[0]!;
  const kinds: { readonly [Kind in PeriodWitness["kind"]]: PeriodWitness } = {
    answer: { kind: "answer" },
    title: { kind: "title" },
    column: { kind: "column", column: 0 },
    tables: { kind: "tables", sheet: "Drift" },
  };
  return {
    title: "Vem som säger en annan period",
    lines: Object.values(kinds).map((witness) => [
      witness.kind,
      findingText({ rule: "period", table, column: 1, saidMonth: 4, otherMonth: 8, witness }).message,
    ]),
  };
}

function goals(): Section {
  const grid = printedGrid(
    [
      ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
      ["Nöjda brukare, andel", "84 %", "minst 85 %", ""],
      ["Sjukfrånvaro, andel", "6,9 %", "högst 7,0 %", ""],
      ["Trygghet i skolan", "75", "72", ""],
    ],
    1,
  );
  const { goals: assessed } = assessedTable(grid);
  const opens: Readonly<Record<Open, true>> = {
    direction: true,
    measure: true,
    thresholds: true,
    share: true,
    unit: true,
    targetYear: true,
    valueText: true,
    targetText: true,
    words: true,
    judgement: true,
  };
  const [one] = assessed;
  const unmet = [
    { indicator: "Fler parker", kind: "missed", word: "Röd" },
    { indicator: "Fler träd", kind: "between", word: "Gul" },
  ] as const;
  const count = (met: number, all: number, best: string) =>
    summaryText([{ area: "", met, assessed: all, unmet: best === "Grön" ? unmet : [] }], best);
  return {
    title: "Mål",
    lines: [
      ...assessed.map(
        (goal) => [goal.row.indicator, goalReasons(goal).join(" ") || openText(goal.open, goal)] as const,
      ),
      ...(Object.keys(opens) as Open[])
        .filter((open) => open !== "judgement")
        .map(
          (open) =>
            [
              open,
              openText(open, { ...one!, held: one!.held ?? { value: 84, source: "outcome" } }, ["Gul"]),
            ] as const,
        ),
      ["inga", summaryText([], "Uppfyllt")],
      ["ett mål", count(1, 1, "Uppfyllt")],
      ["fyra mål i färger", count(2, 4, "Grön")],
      ["andra ord", count(4, 4, "Utan anmärkning")],
      ["gränser", legendText(["Grön", "Gul", "Röd"], [0.9], false)],
      ["utan gränser", legendText(["Grön", "Gul", "Röd"], [], false)],
    ],
  };
}

function deviations(): Section {
  const ways = (["budgetFirst", "outcomeFirst"] as const).flatMap((convention) =>
    (["table", "sheet", "signs", "answer"] as const).map(
      (by) => [`${convention}, ${by}`, deviationTexts.convention({ convention, by })] as const,
    ),
  );
  return {
    title: "Avvikelser",
    lines: [...ways, ...[1, 2].map((count) => [String(count), deviationTexts.fills(count)] as const)],
  };
}

function forecasts(): Section {
  const methods = ["months", "days", "lastYear", "budget", "line", "level"] as const;
  const amounts = [-536, 0, 15203].map(
    (difference) =>
      [String(difference), forecastTexts.summary(exact(difference), exact(100), exact(-50))] as const,
  );
  return {
    title: "Prognoser",
    lines: [
      ...methods.map((method) => [method, methodHeading(method)] as const),
      ...amounts,
      [
        "driftredovisningen",
        forecastTexts.costLine("Placeringskostnader", "Drift", exact(14667), exact(15203)),
      ],
      ...[1, 2].map((count) => [`${count} utelämnade`, forecastTexts.leftOut(count)] as const),
      ...Object.entries(forecastTexts.missing),
    ],
  };
}

function problems(): Section {
  return {
    title: "När något inte går",
    lines: Object.entries(PROBLEMS).map(([kind, sentence]) => [
      kind,
      typeof sentence === "string" ? sentence : "",
    ]),
  };
}
