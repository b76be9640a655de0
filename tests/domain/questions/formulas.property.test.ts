import fc from "fast-check";
import type { Finding } from "../../../src/domain/findings/findings";
import { labels, matrix, sum } from "../../support/specimens/figures";
import { isAt } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import {
  amount,
  figureAt,
  fixedRow,
  heading,
  row,
  together,
  type Amount,
  type Place,
  type Specimen,
  type Spoil,
} from "../../support/specimens/specimen";

const [BUDGET, OUTCOME, DEVIATION, EARLIER] = [1, 2, 3, 4];

interface Live {
  readonly specimen: Specimen;
  /** The lines of the rows, the last one a row of zeros. */
  readonly rows: readonly number[];
  readonly total: number;
}

/**
 * Budget, outcome and last year's, with live deviations and totals; last year's figures are this year's, so
 * that a formula that points at the wrong one adds up today, as does a sum without the row of zeros.
 */
const live: fc.Arbitrary<Live> = labels(4, 7)
  .chain((names) => fc.record({ names: fc.constant(names), figures: matrix(names.length, 2) }))
  .map(({ names, figures }) => {
    const rows = [...names, "Reserv"].map((_, r) => r + 1);
    const total = rows.length + 1;
    const difference = (line: number, units: number): Amount => ({
      ...amount(units),
      formula: ({ cell }) => `=${cell(line, BUDGET)}-${cell(line, OUTCOME)}`,
    });
    const sumOf = (column: number, units: number): Amount => ({
      ...amount(units),
      formula: ({ range }) => `=SUM(${range(rows, column)})`,
    });
    const [outcomes, deviations] = [0, 1].map((c) => sum(figures.map((own) => own[c]!)));
    const lines = [
      heading("Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Bokslut 2024"),
      ...names.map((name, r) => {
        const [outcome, deviation] = figures[r]!;
        return row(
          "rows",
          name,
          amount(outcome! + deviation!),
          amount(outcome!),
          difference(r + 1, deviation!),
          amount(outcome!),
        );
      }),
      fixedRow("Reserv", amount(0), amount(0), difference(rows.length, 0), amount(0)),
      fixedRow(
        "Totalt",
        sumOf(BUDGET, outcomes! + deviations!),
        sumOf(OUTCOME, outcomes!),
        difference(total, deviations!),
        sumOf(EARLIER, outcomes!),
      ),
    ];
    const moves = names.map((_, r) =>
      together(
        ...[r + 1, total].flatMap((l): Place[] => [BUDGET, OUTCOME, EARLIER].map((c): Place => [l, c])),
      ),
    );
    return { specimen: { lines, moves }, rows, total };
  });

/** One cell with another formula, or none, and the value it had. */
function cases(spoil: (sheet: Live, choice: number) => { at: Place; formula?: Amount["formula"] }) {
  return fc.tuple(live, fc.nat(99)).map(([sheet, choice]): Case => {
    const { at, formula } = spoil(sheet, choice);
    const { units, decimals, kind } = figureAt(sheet.specimen, at);
    const cell = { units, decimals, kind, ...(formula ? { formula } : {}) };
    return { specimen: sheet.specimen, spoil: [{ at, cell }] satisfies Spoil };
  });
}

const found = (rule: Finding["rule"]) => (finding: Finding, at: Place) =>
  finding.rule === rule && "cell" in finding && "table" in finding.cell && isAt(finding.cell, at);
const applies: Parameters<typeof holdProperties>[0]["applies"] = ({ isAllFormulas }) => isAllFormulas;

describe("Formulas: a deviation that points at another column than its neighbours", () => {
  holdProperties({
    cases: cases(({ rows }, choice) => {
      const line = rows[choice % rows.length]!;
      return {
        at: [line, DEVIATION],
        formula: ({ cell }) => `=${cell(line, BUDGET)}-${cell(line, EARLIER)}`,
      };
    }),
    applies,
    isFound: found("formulaShape"),
  });
});

describe("Formulas: a figure typed among formulas", () => {
  holdProperties({
    cases: cases(({ rows }, choice) => ({ at: [rows[choice % rows.length]!, DEVIATION] })),
    applies,
    isFound: found("typedOver"),
  });
});

describe("Formulas: a sum that leaves a row out", () => {
  holdProperties({
    cases: cases(({ rows, total }, choice) => {
      const column = [BUDGET, OUTCOME, EARLIER][choice % 3]!;
      return { at: [total, column], formula: ({ range }) => `=SUM(${range(rows.slice(0, -1), column)})` };
    }),
    applies,
    isFound: found("formulaRange"),
  });
});
