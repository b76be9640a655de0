import type { Check } from "../../checks/check";
import { positionOf } from "../../tables/cellOf";
import type { Rounding, StaleTotalFound, Tie, Unlocated, UnsupportedSum, WrongFigure } from "../facts";
import { findingKey } from "../findingKey";
import type { Severity } from "../findings";
import { mendOf, mendOfFigure } from "../mend";
import type { Amendment } from "../../repair/staleTotals";
import type { Suspect } from "../../repair/suspect";
import type { Grid } from "../../sheet/grid";
import { noMends, type FindingRule, type Mend } from "../rule";

/** So many cells may share a blame and still be offered a button each. */
const MOST_OFFERED = 4;

export const wrongFigureRule: FindingRule<WrongFigure> = {
  severity: ({ suspect: { mended }, failing }) => severityOf(mended.length > 0 ? mended : failing),
  key: ({ suspect, checks }) => findingKey("wrongFigure", [suspect], checks),
  mends: ({ suspect, formula }, grid) => {
    if (formula !== null) return [mendOf(positionOf(suspect), grid, { kind: "formula", formula })];
    return suspect.figure.origin === "formula" ? [] : [mendOfSuspect(suspect, grid)];
  },
};

export const tieRule: FindingRule<Tie> = {
  severity: ({ failing }) => severityOf(failing),
  key: ({ checks }) => findingKey("tie", [], checks),
  mends: ({ suspects }, grid) =>
    suspects.length > MOST_OFFERED
      ? []
      : suspects
          .filter(({ figure }) => figure.origin !== "formula")
          .map((suspect) => mendOfSuspect(suspect, grid)),
};

export const unlocatedRule: FindingRule<Unlocated> = {
  severity: ({ checks }) => severityOf(checks),
  key: ({ checks }) => findingKey("unlocated", [], checks),
  mends: noMends,
};

export const staleTotalRule: FindingRule<StaleTotalFound> = {
  severity: () => "error",
  key: ({ checks }) => findingKey("staleTotal", [], checks),
  // The totals that carry the old figure change with it, or the sheet would not add up after.
  mends: ({ totals, carried }, grid) => [mendOfAll([...totals, ...carried], grid)],
};

export const unsupportedSumRule: FindingRule<UnsupportedSum> = {
  severity: () => "warning",
  key: ({ checks }) => findingKey("unsupportedSum", [], checks),
  mends: noMends,
};

export const roundingRule: FindingRule<Rounding> = {
  severity: () => "rounding",
  key: ({ check }) => findingKey("rounding", [], [check]),
  mends: noMends,
};

/** The totals that carry its figure change with it. */
function mendOfSuspect(suspect: Suspect, grid: Grid): Mend {
  return mendOfAll([{ cell: suspect, change: suspect.change }, ...(suspect.carried ?? [])], grid);
}

function mendOfAll(amendments: readonly Amendment[], grid: Grid): Mend {
  const mends = amendments.map(({ cell, change }) => mendOfFigure(cell, grid, change));
  return { cell: mends[0]!.cell, changes: mends.flatMap(({ changes }) => changes) };
}

/** An error only where a hard limit is passed; large rounding, and what only figures speak for, are questions. */
function severityOf(failing: readonly Check[]): Severity {
  const certain = failing.filter((check) => check.outcome === "fails" && !check.isShadow);
  return certain.every(({ isByFigures }) => isByFigures) ? "warning" : "error";
}
