import { toCheck } from "../../../src/domain/checks/check";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Fact, Rule } from "../../../src/domain/findings/facts";
import type { PeriodWitness } from "../../../src/domain/questions/periods";
import type { Suspect } from "../../../src/domain/repair/suspect";
import { findingsOn, SHEETS_OF_RULES } from "../findings/sheetsOfRules";
import { printedGrid } from "../printedGrid";
import { DRIFT, NAMELESS_DRIFT } from "./drift";

/** What is found on sheets that would take many rows to print, made of what is found on small ones. */
export function rareFacts(rule: Rule): Fact[] {
  return RARE[rule]?.() ?? [];
}

/** The first that a rule finds on the sheets that are there for it. */
function first<R extends Rule>(rule: R): Fact<R> {
  return findingsOn(SHEETS_OF_RULES[rule]).find((finding) => finding.rule === rule) as unknown as Fact<R>;
}

/** Known to no slip, and not to the unit. */
const roughly = (suspect: Suspect): Suspect => ({ ...suspect, slip: null, isExact: false });
/** The same cell in a table without labels and headings. */
const nameless = <C extends { readonly table: unknown }>(cell: C) => ({ ...cell, table: NAMELESS_DRIFT });
const at = (row: number, column: number, coefficient: 1 | -1 = 1) => ({
  table: DRIFT,
  row,
  column,
  coefficient,
});
const FOOTING = toCheck("footing", [at(0, 0), at(1, 0)], at(3, 0));
const OTHER_FOOTING = toCheck("footing", [at(0, 1), at(1, 1)], at(3, 1));

const RARE: { readonly [R in Rule]?: () => Fact[] } = {
  wrongFigure: () => {
    const fact = first("wrongFigure");
    const { suspect } = fact;
    const total = { ...suspect, ...at(3, 0) };
    return [
      { ...fact, suspect: roughly(suspect) },
      { ...fact, beside: [total] },
      { ...fact, suspect: total, secondReading: { missing: 40_000, cells: [] } },
    ];
  },
  tie: () => {
    const fact = first("tie");
    const [one] = fact.suspects as readonly [Suspect];
    const inRows = [0, 1, 2, 3, 0, 1].map((row) => ({ ...one, table: DRIFT, row, column: 0 }));
    return [
      { ...fact, suspects: fact.suspects.map(roughly), beside: [{ ...one, ...at(3, 0) }] },
      { ...fact, suspects: [{ ...roughly(one), carried: [{ cell: at(3, 0), change: 2000 }] }, ...inRows] },
      { ...fact, suspects: inRows.slice(0, 3) },
      { ...fact, suspects: inRows },
      { ...fact, suspects: [inRows[0]!, { ...one, table: DRIFT, row: 1, column: 1 }] },
      { ...fact, suspects: inRows.slice(0, 2).map(nameless) },
    ];
  },
  unlocated: () => {
    const fact = first("unlocated");
    const check = toCheck("crossFooting", [at(1, 0), at(1, 1, -1)], at(0, 2), { isByFigures: true });
    const other = toCheck("crossFooting", [at(2, 0), at(2, 1, -1)], at(0, 2), { isByFigures: true });
    return [
      { ...fact, checks: [FOOTING, OTHER_FOOTING] },
      { ...fact, checks: [FOOTING, OTHER_FOOTING], isCutShort: true },
      { ...fact, checks: [check] },
      { ...fact, checks: [check, other] },
      { ...fact, checks: [{ ...check, target: nameless(check.target) }] },
    ];
  },
  staleTotal: () => {
    const fact = first("staleTotal");
    const [one] = fact.totals;
    const carried = [1, 2, 3].map((row) => ({ cell: at(row, 0), change: -1000 }));
    return [
      { ...fact, totals: [one!, one!, one!, one!], rows: [], carried },
      { ...fact, totals: fact.totals.map((total) => ({ ...total, cell: nameless(at(3, 0)) })), carried: [] },
    ];
  },
  unsupportedSum: () => [
    { ...first("unsupportedSum"), checks: [toCheck("footing", [at(0, 0)], at(3, 0))] },
    { ...first("unsupportedSum"), checks: [FOOTING] },
    { ...first("unsupportedSum"), checks: [{ ...FOOTING, target: nameless(FOOTING.target) }] },
    { ...first("unsupportedSum"), checks: [FOOTING], isMetElsewhere: true },
    {
      ...first("unsupportedSum"),
      checks: [FOOTING, toCheck("footing", [at(0, 1)], at(3, 1))].map((check) => ({
        ...check,
        target: nameless(check.target),
      })),
      isMetElsewhere: true,
    },
  ],
  share: () => {
    const rows = [
      ["Sjukfrånvaro, %", "2024", "2025"],
      ["Kvinnor", "7,1 %", "7,0 %"],
      ["Män", "4,2 %", "4,0 %"],
      ["Totalt", "6,2 %", "7,9 %"],
    ];
    const between = checkSheet(printedGrid(rows, 1)).findings.filter(({ rule }) => rule === "share");
    const fact = first("share");
    return [...between, { ...fact, condition: { ...fact.condition, proposal: null } }];
  },
  period: () => {
    const witnesses: { readonly [Kind in PeriodWitness["kind"]]: PeriodWitness } = {
      answer: { kind: "answer" },
      title: { kind: "title" },
      column: { kind: "column", column: 0 },
      budget: { kind: "budget", column: 0 },
      tables: { kind: "tables", sheet: "Drift" },
    };
    return Object.values(witnesses).map((witness) => ({
      ...first("period"),
      saidMonth: 4,
      otherMonth: 8,
      witness,
    }));
  },
  copiedHeading: () => [{ ...first("copiedHeading"), own: "Kulturförvaltning" }],
  unitFactor: () => {
    const fact = first("unitFactor");
    const inUnit = (unit: string) => ({ ...fact, table: { ...fact.table, unit } });
    return [{ ...fact, factor: 0.001 }, inUnit("kr"), inUnit("mnkr"), inUnit("")];
  },
  formulaShape: () => [{ ...first("formulaShape"), cell: nameless(at(1, 2)) }],
  formulaRange: () => {
    const fact = { ...first("formulaRange"), missing: [], twice: [], mayBeMeant: false };
    return [
      { ...fact, extra: [2], change: -1_251 },
      { ...fact, extra: [1, 2], missing: [0], change: 12_902 },
      { ...fact, extra: [2], cell: nameless(at(3, 0)), change: -1_251 },
    ];
  },
  crossSheet: () => [
    { ...first("crossSheet"), others: [] },
    { ...first("crossSheet"), others: [at(0, 0), at(1, 0)] },
  ],
  statementFigure: () => {
    const fact = { ...first("statementFigure"), verdict: "open" as const };
    const { cell, other } = fact;
    const of = (row: number, sign: 1 | -1) => ({ cell: { ...other, row }, sign });
    const parts = [of(0, -1), of(1, 1), of(0, 1)];
    const inMillions = { ...other.table, unit: "mnkr" };
    const invested = { ...cell.table, kind: "investments" as const };
    return [
      { ...fact, cell: { ...cell, table: invested } },
      { ...fact, other: { ...other, sheet: cell.sheet } },
      { ...fact, other: { ...other, table: inMillions } },
      { ...fact, parts: { cell: [], other: parts } },
      { ...fact, cell: { ...cell, ...at(0, 0) } },
    ];
  },
  statementColumn: () => {
    const fact = first("statementColumn");
    return [
      { ...fact, reason: "budget" },
      { ...fact, other: { ...fact.other, sheet: fact.cell.sheet } },
    ];
  },
  uncheckedTotal: () => {
    const fact = { ...first("uncheckedTotal"), table: DRIFT };
    const many = { ...DRIFT, rows: [...DRIFT.rows, ...DRIFT.rows] };
    return [
      { ...fact, rows: [3], isAnswered: true },
      { ...fact, rows: [2, 3] },
      { ...fact, rows: [2, 3], isAnswered: true },
      { ...fact, table: many, rows: [0, 1, 2, 3, 4, 5] },
    ];
  },
  textNumber: () => {
    const fact = findingsOn(SHEETS_OF_RULES.textNumber).filter(
      (one): one is Extract<typeof one, Fact<"textNumber">> =>
        one.rule === "textNumber" && one.passedOver !== null,
    );
    return fact.map((one) => ({ ...one, cells: one.cells.map(nameless) }));
  },
};
