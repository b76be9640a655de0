import type { ExactNumber } from "../../domain/figures/exactNumber";
import { coverOfAll, type KnownCover } from "../../domain/remedies/coverOfAll";
import type { Deficit, RemedyCover } from "../../domain/remedies/remedyCover";
import type { Remedy, RemedyPlan } from "../../domain/remedies/remedyPlan";
import { remediesSince } from "../../domain/remedies/sinceEarlier";
import { areaAddress, cellAddress } from "../../domain/sheet/address";
import type { SourceTable } from "../../domain/structure/builtTable";
import { effectText, remedyTexts as texts } from "../../texts/remedies/remedies";
import type { CommitteeCoverView, EffectView, RemedyPlanView, RemedyReport } from "./remedyReport";
import { sentencesOfAll, sentencesOfOne } from "./remedySentences";

/** A plan where it stands. */
export interface FoundPlan {
  readonly table: SourceTable;
  readonly plan: RemedyPlan;
}

/** What the measures were, and when that was. */
export interface EarlierRemedies {
  readonly since: string;
  readonly remedies: readonly Remedy[];
}

/** What was found, in words and as a machine reads it. */
export function viewOfRemedies(
  found: readonly FoundPlan[],
  covers: readonly RemedyCover[],
  earlier: EarlierRemedies | null,
): RemedyReport {
  const plans = found.map(planView);
  const deficits = covers.flatMap(({ deficit }) => (deficit ? [deficit] : []));
  const whole = coverOfAll(covers);
  const isForecast = covers.some(
    ({ deficit, uncovered }) => deficit?.of === "forecast" && uncovered !== null,
  );
  const hasEffects = found.some(({ plan }) => plan.remedies.length > 0);
  const unreckoned = found.flatMap(({ plan }) => plan.unreckoned);
  const unknown = covers.filter(({ deficit }) => deficit === null);
  const questions = [
    ...unknown.map(({ committee }) =>
      deficits.length === 0 && unknown.length === 1
        ? texts.unknownDeficit
        : texts.unknownDeficitOf(committee ?? ""),
    ),
    ...(unreckoned.length > 0 ? [texts.unreckoned(unreckoned)] : []),
    ...(found.some(({ plan }) => plan.isOfFullYear) ? [texts.ofFullYear] : []),
    ...(isForecast && hasEffects ? [texts.alreadyIn] : []),
  ];
  return {
    kind: "remedies",
    ready: questions.length === 0 && (whole?.uncovered?.sign() ?? 0) === 0,
    plans,
    deficit: whole && deficitView(whole.deficit),
    uncovered: whole?.uncovered ? effectView(whole.uncovered, whole.deficit.decimals) : null,
    committees: covers.map(coverView),
    bars: whole ? barsOf(whole) : [],
    sentences:
      covers.length > 1
        ? sentencesOfAll(covers, whole)
        : sentencesOfOne(
            found.map(({ plan }) => plan),
            covers[0]!,
          ),
    questions,
    since: earlier?.since ?? "",
    changes: earlier && changesSince(found, earlier.remedies),
  };
}

function barsOf({ deficit, expected, realised, uncovered }: KnownCover) {
  if (uncovered === null) return [];
  const bar = (of: "deficit" | "expected" | "realised", value: ExactNumber) => ({
    of,
    value: value.toCell(),
    text: `${effectText(value, deficit.decimals)} ${deficit.unit}`,
  });
  return [
    bar("deficit", deficit.amount),
    bar("expected", expected),
    ...(realised ? [bar("realised", realised)] : []),
  ];
}

function deficitView(deficit: Deficit): NonNullable<RemedyReport["deficit"]> {
  return {
    ...effectView(deficit.amount, deficit.decimals),
    unit: deficit.unit,
    sheet: deficit.sheet,
    cell: cellAddress(deficit.cell),
    of: deficit.of,
  };
}

function coverView({ committee, deficit, expected, uncovered }: RemedyCover): CommitteeCoverView {
  const decimals = deficit?.decimals ?? 0;
  return {
    committee: committee ?? "",
    deficit: deficit && deficitView(deficit),
    expected: effectView(expected, decimals),
    uncovered: uncovered && effectView(uncovered, decimals),
  };
}

function changesSince(now: readonly FoundPlan[], before: readonly Remedy[]): string[] {
  const changes = remediesSince(
    before,
    now.flatMap(({ plan }) => plan.remedies),
  );
  return changes.length === 0 ? [texts.unchanged] : changes.map(texts.change);
}

function planView({ table: { table, sheet }, plan }: FoundPlan): RemedyPlanView {
  const { unit, decimals, remedies, expected, realised } = plan;
  const view = (value: ExactNumber | null) => value && effectView(value, decimals);
  return {
    sheet,
    address: areaAddress(table.area),
    title: table.title || sheet,
    unit,
    rows: remedies.map((one) => ({
      label: one.label,
      cell: cellAddress(one.cell),
      expected: view(one.expected),
      realised: view(one.realised),
    })),
    expected: effectView(expected, decimals),
    realised: view(realised),
  };
}

function effectView(value: ExactNumber, decimals: number): EffectView {
  return { value: value.toCell(), text: effectText(value, decimals) };
}
