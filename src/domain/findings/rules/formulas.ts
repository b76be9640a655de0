import { relativeShape } from "../../formulas/formulaShape";
import type { FormulaQuestion } from "../../questions/formulas";
import { contentKey } from "../../sheet/contentKey";
import type { Grid } from "../../sheet/grid";
import { positionOf } from "../../tables/cellOf";
import { mendOf } from "../mend";
import { noMends, type FindingRule, type Mend } from "../rule";

export const formulaShape: FindingRule<FormulaQuestion<"formulaShape">> = {
  severity: () => "warning",
  key: (question) => keyOf(question, [relativeShape(question.formula, positionOf(question.cell)) ?? ""]),
  mends: asExpected,
};

export const formulaRange: FindingRule<FormulaQuestion<"formulaRange">> = {
  severity: () => "warning",
  key: (question) =>
    keyOf(
      question,
      question.missing.flatMap((row) => {
        const { label, ordinal } = question.cell.table.rows[row]!;
        return [label, ordinal];
      }),
    ),
  mends: asExpected,
};

export const typedOver: FindingRule<FormulaQuestion<"typedOver">> = {
  severity: () => "info",
  key: (question) => keyOf(question, [""]),
  mends: noMends,
};

function keyOf({ rule, cell }: FormulaQuestion, remembered: readonly (string | number)[]): string {
  const { label, ordinal } = cell.table.rows[cell.row]!;
  const { heading } = cell.table.columns[cell.column]!;
  return contentKey(rule, label, ordinal, heading, ...remembered);
}

function asExpected({ cell, expected }: FormulaQuestion, grid: Grid): Mend[] {
  return [mendOf(positionOf(cell), grid, { kind: "formula", formula: expected })];
}
