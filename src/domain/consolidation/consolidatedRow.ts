import { inUnit, placesBetween, type MoneyUnit } from "../arithmetic/volume";
import { exact } from "../figures/exactNumber";
import type { ChosenSource } from "./chooseSources";
import { COMMITTEE_MEASURES, type CommitteeMeasure } from "./committeeFigures";
import type { ConsolidatedFigure, ConsolidatedRow, Signs } from "./consolidation";
import { deviationBetween, signTo } from "./signs";

/** A source's row: its figures in the consolidation's unit and signs, and the deviations that it has not reckoned itself. */
export function consolidatedRow(
  { source, committee }: Pick<ChosenSource, "source" | "committee">,
  from: MoneyUnit,
  to: MoneyUnit,
  signs: Signs,
): ConsolidatedRow {
  const figures: Partial<Record<CommitteeMeasure, ConsolidatedFigure>> = {};
  for (const measure of COMMITTEE_MEASURES) {
    const figure = source.figures[measure];
    if (!figure) continue;
    const sign = signTo(source, measure, signs);
    const value = inUnit(figure.value, from, to);
    figures[measure] = {
      value: sign > 0 ? value : exact(0).minus(value),
      decimals: figure.decimals + placesBetween(from, to),
      from: figure,
      sign,
    };
  }
  fill(figures, "deviation", "budget", "outcome", signs);
  fill(figures, "forecastDeviation", "yearBudget", "forecast", signs);
  return { source, committee, unit: from, figures };
}

/** A deviation that the committee has not reckoned itself. */
function fill(
  figures: Partial<Record<CommitteeMeasure, ConsolidatedFigure>>,
  measure: "deviation" | "forecastDeviation",
  budgetOf: CommitteeMeasure,
  otherOf: CommitteeMeasure,
  signs: Signs,
): void {
  const [budget, other] = [figures[budgetOf], figures[otherOf]];
  if (figures[measure] || !budget || !other) return;
  figures[measure] = {
    value: deviationBetween(budget, other, signs),
    decimals: Math.min(budget.decimals, other.decimals),
    from: null,
    sign: 1,
  };
}
