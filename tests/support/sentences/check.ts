import type { Rule, Fact } from "../../../src/domain/findings/facts";
import type { SlipKind } from "../../../src/domain/repair/slips";
import type { TableKind } from "../../../src/domain/words/tableKinds";
import type { Why } from "../../../src/domain/checks/coverage";
import * as apart from "../../../src/texts/check/apart";
import * as buttons from "../../../src/texts/check/buttons";
import * as counts from "../../../src/texts/check/counts";
import * as coverage from "../../../src/texts/check/coverage";
import * as figures from "../../../src/texts/check/figures";
import * as findings from "../../../src/texts/check/findings";
import * as findingText from "../../../src/texts/check/findingText";
import * as formulas from "../../../src/texts/check/formulas";
import * as headings from "../../../src/texts/check/headings";
import * as proof from "../../../src/texts/check/proof";
import * as remarks from "../../../src/texts/check/remarks";
import * as stale from "../../../src/texts/check/stale";
import * as shares from "../../../src/texts/check/shares";
import * as slips from "../../../src/texts/check/slips";
import * as statements from "../../../src/texts/check/statements";
import * as sumSentence from "../../../src/texts/check/sumSentence";
import * as tableColumns from "../../../src/texts/check/tableColumns";
import * as tableKinds from "../../../src/texts/check/tableKinds";
import * as tables from "../../../src/texts/check/tables";
import * as structurePane from "../../../src/texts/check/structurePane";
import * as verdict from "../../../src/texts/check/verdict";
import { findingsOn, SHEETS_OF_RULES } from "../findings/sheetsOfRules";
import { eachCheck, readTables, uncheckedPlaces } from "./checked";
import { DRIFT } from "./drift";
import { rareFacts } from "./rareFacts";
import { section, WITHIN, type Section } from "./section";

type Counts = Parameters<typeof verdict.verdictOf>[0];
const COUNTS: Counts = {
  errors: 0,
  questions: 0,
  checks: 10,
  hold: 10,
  approved: { errors: 0, questions: 0 },
  isAllFormulas: false,
  hasTables: true,
  isEmpty: false,
  isUncomputed: false,
  leftOut: 0,
};
const STATES: readonly Partial<Counts>[] = [
  {},
  { checks: 1, hold: 1 },
  { checks: 2, hold: 2 },
  { errors: 1, hold: 9 },
  { errors: 2, hold: 7 },
  { errors: 1, checks: 1, hold: 0 },
  { questions: 1 },
  { questions: 2 },
  { checks: 0, hold: 0, questions: 1 },
  { checks: 0, hold: 0, questions: 2 },
  { hold: 9, approved: { errors: 1, questions: 0 } },
  { approved: { errors: 0, questions: 1 } },
  { hold: 9, approved: { errors: 1, questions: 1 } },
  { hold: 8, approved: { errors: 2, questions: 3 } },
  { isAllFormulas: true },
  { isAllFormulas: true, approved: { errors: 0, questions: 1 } },
  { checks: 0, hold: 0 },
  { checks: 0, hold: 0, hasTables: false },
  { checks: 0, hold: 0, isEmpty: true },
  { leftOut: 1 },
  { leftOut: 3 },
  { checks: 0, hold: 0, isUncomputed: true },
  { checks: 0, hold: 0, isUncomputed: true, questions: 1 },
];
const SHEETS = [
  ["errors"],
  ["questions"],
  ["ready"],
  ["nothing"],
  ["ready", "nothing"],
  ["ready", "nothing", "nothing"],
  ["errors", "ready"],
  ["errors", "errors"],
  ["questions", "questions"],
  ["ready", "ready"],
  ["ready", "ready", "ready"],
  ["ready", "ready", "errors"],
] as const;
const WHYS: Readonly<Record<Why, true>> = {
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
const SLIPS: Readonly<Record<SlipKind, true>> = {
  sign: true,
  digit: true,
  missingDigit: true,
  extraDigit: true,
  swappedDigits: true,
  factor: true,
  neighbour: true,
};
const KINDS: Readonly<Record<TableKind, true>> = {
  operations: true,
  result: true,
  investments: true,
  volumes: true,
  unitPrices: true,
  goals: true,
  staff: true,
  internalControl: true,
  assignments: true,
  remedies: true,
  followUp: true,
  consolidation: true,
  other: true,
};
const kinds = (Object.keys(KINDS) as TableKind[]).map((kind): [TableKind] => [kind]);
const AREA = DRIFT.area;

/** What each rule says on the sheets that are there for it, and of what is rarely met. */
function factsOfRules(): Fact[] {
  return (Object.keys(SHEETS_OF_RULES) as Rule[]).flatMap((rule) => [
    ...findingsOn(SHEETS_OF_RULES[rule]).filter((finding) => finding.rule === rule),
    ...rareFacts(rule),
  ]);
}

export function checkSections(): Section[] {
  return [
    section("check/verdict", verdict, {
      verdictOf: STATES.map((state): [Counts] => [{ ...COUNTS, ...state }]),
      workbookVerdict: SHEETS.map((sheets): [{ kind: (typeof sheets)[number] }[]] => [
        sheets.map((kind) => ({ kind })),
      ]),
    }),
    section("check/findings", findings, {
      findingText: factsOfRules().map((fact): [Fact] => [fact]),
    }),
    section("check/findingText", findingText, { saying: WITHIN }),
    section("check/figures", figures, {
      proposedText: WITHIN,
      isApproximate: WITHIN,
      wrongFigureText: WITHIN,
      tieText: WITHIN,
      nameInTie: WITHIN,
      unlocatedText: WITHIN,
      staleTotalText: WITHIN,
      unsupportedSumText: WITHIN,
      roundingText: WITHIN,
    }),
    section("check/apart", apart, {
      unitText: WITHIN,
      crossSheetText: WITHIN,
      uncheckedTotalText: WITHIN,
      leftOutText: WITHIN,
      copiedRowText: WITHIN,
    }),
    section("check/statements", statements, {
      statementFigureText: WITHIN,
      statementColumnText: WITHIN,
      statementConventionText: WITHIN,
    }),
    section("check/formulas", formulas, {
      typedOverText: WITHIN,
      formulaRangeText: WITHIN,
      formulaShapeText: WITHIN,
    }),
    section("check/headings", headings, {
      span: [[1], [8]],
      monthName: [[8]],
      periodText: WITHIN,
      periodChoiceText: WITHIN,
      copiedHeadingText: WITHIN,
    }),
    section("check/remarks", remarks, {
      errorValueText: WITHIN,
      textNumberText: WITHIN,
      formulasWithoutValuesText: WITHIN,
      protectedText: WITHIN,
      hiddenCellsText: WITHIN,
      filteredText: WITHIN,
      allFormulasText: WITHIN,
    }),
    section("check/structurePane", structurePane, { structureTexts: { summary: [[1], [2]] } }),
    section("check/shares", shares, { wrongShareText: WITHIN }),
    section("check/stale", stale, {
      staleTexts: {
        total: [[{ table: DRIFT, row: 0, column: 0 }, 20_066]],
        copy: [[{ table: DRIFT, row: 0, column: 0 }]],
        text: [["B12", "20,3 mnkr"]],
        onSheet: [["Samlat", "Skola, Budget 2025 (B4) är fortfarande 20\u00A0266."]],
      },
    }),
    section("check/proof", proof, {
      proofLine: eachCheck().map((check): [typeof check] => [check]),
      denied: eachCheck().map((check): [typeof check] => [check]),
      afterwards: [
        ["20\u00A0066", 1, 1],
        ["20\u00A0066", 2, 2],
        ["20\u00A0066", 10, 10],
        ["20\u00A0066", 9, 10],
      ],
    }),
    section("check/counts", counts, {
      allChecks: WITHIN,
      someChecks: WITHIN,
      howManyHold: [
        [1, 1],
        [0, 1],
        [2, 2],
        [1, 2],
        [0, 2],
        [10, 10],
        [9, 10],
        [0, 10],
      ],
    }),
    section("check/slips", slips, {
      slipWords: (Object.keys(SLIPS) as SlipKind[]).map((kind): [SlipKind] => [kind]),
    }),
    section("check/coverage", coverage, {
      coverageSentence: [
        [0, 1],
        [1, 1],
        [0, 2],
        [1, 2],
        [2, 2],
        [0, 5],
        [3, 5],
        [5, 5],
      ],
      whyText: (Object.keys(WHYS) as Why[]).map(
        (why): [{ area: typeof AREA; why: Why; count: number; shape: "table"; table: null }] => [
          { area: AREA, why, count: 1, shape: "table", table: null },
        ],
      ),
      uncheckedName: uncheckedPlaces().map((place): [typeof place] => [place]),
    }),
    section("check/tables", tables, {
      tableSentences: readTables().map((table): [typeof table] => [table]),
      differenceSentence: readTables().flatMap(({ table, differences }) =>
        differences.map((one): [typeof table, typeof one] => [table, one]),
      ),
      relationSentence: [
        [
          DRIFT,
          {
            target: 2,
            parts: [
              { column: 0, sign: 1 },
              { column: 1, sign: -1 },
            ],
          },
        ],
        [
          DRIFT,
          {
            target: 2,
            parts: [
              { column: 0, sign: -1 },
              { column: 1, sign: 1 },
            ],
          },
        ],
      ],
    }),
    section("check/tableKinds", tableKinds, { kindWord: kinds, kindCode: kinds }),
    section("check/sumSentence", sumSentence, {
      sumSentence: readTables().flatMap(({ table, sums }) =>
        sums.map((sum): [typeof table, typeof sum] => [table, sum]),
      ),
    }),
    section("check/tableColumns", tableColumns, { columnAt: WITHIN, heading: WITHIN, relationParts: WITHIN }),
    section("check/buttons", buttons, {
      buttonTexts: {
        correctOne: [["Utfall", "C7"]],
        toNumbers: [[1], [12]],
        asText: [
          [1, "4 078"],
          [12, "4 078"],
        ],
        asNumber: [
          [1, "4 078"],
          [12, "4 078"],
        ],
      },
    }),
  ];
}
