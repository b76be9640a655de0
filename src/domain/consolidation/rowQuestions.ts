import type { MoneyUnit } from "../arithmetic/volume";
import { exact } from "../figures/exactNumber";
import { isMoney } from "../words/units";
import type { Period } from "../words/periods";
import type { ChosenSource } from "./chooseSources";
import {
  COMMITTEE_MEASURES,
  DEVIATIONS,
  type CommitteeMeasure,
  type CommitteeSource,
} from "./committeeFigures";
import type { ConsolidatedRow, ConsolidationQuestion, Signs } from "./consolidation";
import { deviationBetween } from "./signs";
import { isSamePeriod } from "./usualPeriod";

/** What the rows of a consolidation were made of. */
interface MadeRows {
  readonly rows: readonly ConsolidatedRow[];
  readonly chosen: readonly ChosenSource[];
  readonly units: ReadonlyMap<CommitteeSource, { readonly likelier: MoneyUnit | null }>;
  readonly unit: MoneyUnit;
  readonly signs: Signs;
  readonly period: Period | null;
}

/** What has to be looked at in the committees' own tables, in the order of how much it changes. */
export function rowQuestions(made: MadeRows): ConsolidationQuestion[] {
  const { rows, chosen, units } = made;
  return [
    ...periodsOf(made),
    ...unitsOf(made),
    ...signsTurned(made),
    ...rows.flatMap((row) => deviationsOf(row, made.signs)),
    ...missingOf(rows),
    ...chosen.flatMap(({ others, same }, i): ConsolidationQuestion[] => [
      ...(others.length > 0 ? [{ kind: "several", row: rows[i]!, others } as const] : []),
      ...same.map((other) => ({ kind: "sameFigures", row: rows[i]!, other }) as const),
    ]),
    ...rows.flatMap((row) => namesAndCells(row)),
    ...unnamed(rows),
    ...rows.flatMap((row): ConsolidationQuestion[] => {
      const likelier = units.get(row.source)?.likelier ?? null;
      return likelier === null ? [] : [{ kind: "doubtfulUnit", row, likelier }];
    }),
  ];
}

function periodsOf({ rows, period: usual }: MadeRows): ConsolidationQuestion[] {
  if (usual === null) return [];
  const others = rows.filter(({ source: { period } }) => period && !isSamePeriod(period, usual));
  const isPart = usual.toMonth !== null && usual.toMonth < 12;
  const silent = rows.filter(
    (row) =>
      row.source.period === null || (isPart && row.source.period.toMonth === null && !others.includes(row)),
  );
  const ofYear = rows.filter(({ source }) => source.hasBudgetOfYear);
  return [
    ...others.map((row) => ({ kind: "period", row, usual }) as const),
    ...(silent.length > 0 ? [{ kind: "noPeriod", rows: silent } as const] : []),
    ...(ofYear.length > 0 ? [{ kind: "budgetOfYear", rows: ofYear } as const] : []),
  ];
}

function unitsOf({ rows, unit }: MadeRows): ConsolidationQuestion[] {
  const silent = rows.filter(({ source }) => !isMoney(source.unit));
  return [
    ...(silent.length > 0 ? [{ kind: "noUnit", rows: silent } as const] : []),
    ...rows.flatMap((row): ConsolidationQuestion[] => {
      if (row.unit === unit) return [];
      const decimals = Math.min(...Object.values(row.figures).map((figure) => figure.decimals));
      return decimals < 0 ? [{ kind: "coarse", row, decimals }] : [];
    }),
  ];
}

function signsTurned({ rows, signs }: MadeRows): ConsolidationQuestion[] {
  const costs = rows.filter(({ source }) => source.costSign !== signs.cost);
  const deviations = rows.filter(
    ({ source: { goodSign, figures } }) =>
      goodSign !== null && goodSign !== signs.good && (figures.deviation ?? figures.forecastDeviation),
  );
  return [
    ...(costs.length > 0 ? [{ kind: "signs", about: "costs", rows: costs } as const] : []),
    ...(deviations.length > 0 ? [{ kind: "signs", about: "deviations", rows: deviations } as const] : []),
  ];
}

/** A deviation further from its budget and outcome than half a step of each explains. */
function deviationsOf(row: ConsolidatedRow, signs: Signs): ConsolidationQuestion[] {
  return DEVIATIONS.flatMap(({ measure, budget, other }): ConsolidationQuestion[] => {
    const figures = [row.figures[measure], row.figures[budget], row.figures[other]];
    const [own, planned, come] = figures;
    if (!own?.from || !planned || !come) return [];
    const expected = deviationBetween(planned, come, signs);
    const rounding = figures.reduce((sum, one) => sum.plus(exact(1).shifted(one!.decimals)), exact(0));
    const apart = expected.minus(own.value).abs();
    return apart.times(exact(2)).compare(rounding) > 0 ? [{ kind: "deviation", row, measure, expected }] : [];
  });
}

/** What most others tell and a committee does not: it is not in the sum. */
function missingOf(rows: readonly ConsolidatedRow[]): ConsolidationQuestion[] {
  const measures: readonly CommitteeMeasure[] = ["budget", "outcome", "forecast"];
  return measures.flatMap((measure): ConsolidationQuestion[] => {
    const without = rows.filter(
      ({ figures, source }) => !figures[measure] && !(measure === "budget" && source.hasBudgetOfYear),
    );
    return without.length > 0 && without.length < rows.length
      ? [{ kind: "missing", rows: without, measure }]
      : [];
  });
}

function namesAndCells(row: ConsolidatedRow): ConsolidationQuestion[] {
  const { isAddedUp, alsoNamed, figures } = row.source;
  const asText = COMMITTEE_MEASURES.filter((measure) => figures[measure]?.isText);
  return [
    ...(alsoNamed === "" ? [] : [{ kind: "otherName", row } as const]),
    ...(isAddedUp ? [{ kind: "addedUp", row } as const] : []),
    ...(asText.length > 0 ? [{ kind: "asText", row, measures: asText } as const] : []),
  ];
}

function unnamed(rows: readonly ConsolidatedRow[]): ConsolidationQuestion[] {
  const without = rows.filter(({ source: { namedBy } }) => namedBy === "nothing");
  return without.length > 0 ? [{ kind: "unnamed", rows: without }] : [];
}
