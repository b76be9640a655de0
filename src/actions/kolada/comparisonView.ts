import {
  meanOfOthers,
  comparedDecimals,
  type ComparedArea,
  type AreaComparison,
} from "../../domain/kolada/comparison";
import { shownFigure } from "../../domain/kolada/shownFigure";
import { comparisonTexts as texts } from "../../texts/kolada/comparison";
import { previewOf } from "../newSheet/previewOf";
import type { ComparisonReport } from "./comparisonReport";
import { chartedAreas, comparisonSheet, titleOf } from "./comparisonSheet";

/**
 * Puts a comparison into words and onto a sheet that may be added.
 * @param source where the figures come from: "Källa: Kolada, hämtat 2026-01-15"
 * @param problem why some figures are missing, in a sentence; null where none is for that reason
 */
export function comparisonView(
  comparison: AreaComparison,
  source: string,
  problem: string | null = null,
): ComparisonReport {
  const { areas } = comparison;
  const mean = meanOfOthers(comparison);
  const years = comparison.years.map((year, index) =>
    areas.some(({ figures }) => figures[index]!.isPreliminary)
      ? texts.isPreliminary(String(year))
      : String(year),
  );
  const notes = [source, ...notesOf(comparison, years), ...(problem ? [texts.failed(problem)] : [])];
  const decimals = comparedDecimals(comparison);
  const shown = (value: number | null) => (value === null ? texts.noFigure : shownFigure(value, decimals));
  const rows = [
    ...areas.map((area) => ({
      name: area.name || texts.unnamedArea,
      isOwn: area.kind === "own",
      figures: area.figures.map(({ value }) => shown(value)),
    })),
    ...(mean ? [{ name: texts.mean, isOwn: false, figures: mean.map(({ value }) => shown(value)) }] : []),
  ];
  const { charted } = chartedAreas(comparison);
  const lines = [
    ...charted.map(({ name, figures }) => ({ name, values: figures.map(({ value }) => value) })),
    ...(mean ? [{ name: texts.mean, values: mean.map(({ value }) => value) }] : []),
  ];
  const text = lines.map(({ name, values }) =>
    texts.chartSays(
      name,
      values.map((value, index) => `${years[index]!} ${shown(value)}`),
    ),
  );
  const plan = { sheet: comparisonSheet(comparison, years, notes), sources: [] };
  return {
    kind: "comparison",
    indicator: titleOf(comparison),
    years,
    rows,
    notes,
    chart: { text: text.join(". "), lines },
    plan,
    preview: previewOf(plan),
  };
}

function notesOf(comparison: AreaComparison, years: readonly string[]): string[] {
  const { areas } = comparison;
  const mean = meanOfOthers(comparison);
  const preliminary = years.filter((_, index) => areas.some(({ figures }) => figures[index]!.isPreliminary));
  const groups = areas.filter(({ kind }) => kind === "group");
  const hasBlank = areas.some(({ figures }) => figures.some(({ value }) => value === null));
  const counts = (of: readonly (number | null)[]) =>
    of.map((count, index) => `${comparison.years[index]!}: ${count ?? "–"}`);
  return [
    ...(mean ? [texts.ownReckoning(texts.mean), texts.behind(counts(mean.map(({ count }) => count)))] : []),
    ...groups.map(({ name }) => texts.groupIsMean(name)),
    ...groups.filter(isCounted).map(({ figures }) => texts.behind(counts(figures.map(({ count }) => count)))),
    ...(preliminary.length > 0 ? [texts.preliminary(preliminary)] : []),
    ...(hasBlank ? [texts.blank] : []),
  ];
}

function isCounted({ figures }: ComparedArea): boolean {
  return figures.some(({ count }) => count !== null);
}
