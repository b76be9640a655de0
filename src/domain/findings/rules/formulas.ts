import { relativeShape } from "../../formulas/formulaWork";
import type { FormulaQuestion } from "../../questions/formulas/formulaFinding";
import { contentKey } from "../../sheet/contentKey";
import type { Grid } from "../../sheet/grid";
import { positionOf } from "../../tables/cellOf";
import { mendOf } from "../mend";
import type { Severity } from "../findings";
import type { FindingRule, Mend } from "../rule";

/** A formula is wrong where its value is; what adds up today, or may be meant, is asked about. */
function severityOf({ change, mayBeMeant }: FormulaQuestion): Severity {
  return change !== 0 && !mayBeMeant ? "error" : "warning";
}

export const formulaShapeRule: FindingRule<FormulaQuestion<"formulaShape">> = {
  severity: severityOf,
  key: (question) => keyOf(question, [relativeShape(question.formula, positionOf(question.cell)) ?? ""]),
  mends: asExpected,
};

export const formulaRangeRule: FindingRule<FormulaQuestion<"formulaRange">> = {
  severity: severityOf,
  key: (question) => {
    const named = (row: number) => {
      const { label, ordinal } = question.cell.table.rows[row]!;
      return [label, ordinal];
    };
    const tooMany = [...question.extra, ...question.twice];
    const extra = tooMany.length > 0 ? ["extra", ...tooMany.flatMap(named)] : [];
    return keyOf(question, [...question.missing.flatMap(named), ...extra]);
  },
  mends: asExpected,
};

export const typedOverRule: FindingRule<FormulaQuestion<"typedOver">> = {
  // The same value as the formula's asks for nothing until a figure changes, but in a total, which everything rests on.
  severity: (question) =>
    severityOf(question) === "error" ? "error" : question.standsStill ? "warning" : "info",
  key: (question) => keyOf(question, severityOf(question) === "error" ? ["", question.change] : [""]),
  mends: asExpected,
};

function keyOf({ rule, cell }: FormulaQuestion, remembered: readonly (string | number)[]): string {
  const { label, ordinal } = cell.table.rows[cell.row]!;
  const { heading } = cell.table.columns[cell.column]!;
  return contentKey(rule, label, ordinal, heading, ...remembered);
}

function asExpected({ cell, expected }: FormulaQuestion, grid: Grid): Mend[] {
  return [mendOf(positionOf(cell), grid, { kind: "formula", formula: expected })];
}
