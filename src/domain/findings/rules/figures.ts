import type { Check } from "../../checks/check";
import { positionOf } from "../../tables/cellOf";
import type { Rounding, Tie, Unlocated, UnsupportedSum, WrongFigure } from "../facts";
import { findingKey } from "../findingKey";
import type { Severity } from "../findings";
import { mendOf, mendOfFigure } from "../mend";
import { noMends, type FindingRule } from "../rule";

/** So many cells may share a blame and still be offered a button each. */
const MOST_OFFERED = 4;

export const wrongFigure: FindingRule<WrongFigure> = {
  severity: ({ suspect: { mended }, failing }) => severityOf(mended.length > 0 ? mended : failing),
  key: ({ suspect, checks }) => findingKey("wrongFigure", [suspect], checks),
  mends: ({ suspect, formula }, grid) => {
    if (formula !== null) return [mendOf(positionOf(suspect), grid, { kind: "formula", formula })];
    return suspect.figure.origin === "formula" ? [] : [mendOfFigure(suspect, grid, suspect.change)];
  },
};

export const tie: FindingRule<Tie> = {
  severity: ({ failing }) => severityOf(failing),
  key: ({ checks }) => findingKey("tie", [], checks),
  mends: ({ suspects }, grid) =>
    suspects.length > MOST_OFFERED
      ? []
      : suspects
          .filter(({ figure }) => figure.origin !== "formula")
          .map((suspect) => mendOfFigure(suspect, grid, suspect.change)),
};

export const unlocated: FindingRule<Unlocated> = {
  severity: ({ checks }) => severityOf(checks),
  key: ({ checks }) => findingKey("unlocated", [], checks),
  mends: noMends,
};

export const unsupportedSum: FindingRule<UnsupportedSum> = {
  severity: () => "warning",
  key: ({ checks }) => findingKey("unsupportedSum", [], checks),
  mends: noMends,
};

export const rounding: FindingRule<Rounding> = {
  severity: () => "rounding",
  key: ({ check }) => findingKey("rounding", [], [check]),
  mends: noMends,
};

/**
 * An error only where a hard limit is passed and the words say what the column is, or two checks meet; large
 * rounding, and a lone check in a column of unknown kind, are questions.
 */
function severityOf(failing: readonly Check[]): Severity {
  const certain = failing.filter((check) => check.outcome === "fails" && !check.isShadow);
  if (certain.every(({ isByFigures }) => isByFigures)) return "warning";
  const isNamed = ({ target }: Check) => target.table.columns[target.column]!.role !== "unknown";
  return certain.length > 1 || certain.some(isNamed) ? "error" : "warning";
}
