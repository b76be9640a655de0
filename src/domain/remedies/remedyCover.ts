import { inUnit, type MoneyUnit } from "../arithmetic/volume";
import { DEVIATIONS, type CommitteeSource } from "../consolidation/committeeFigures";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { CellPosition } from "../sheet/grid";
import { isSameCommittee } from "../words/committeeName";
import { isMoney } from "../words/units";
import type { RemedyPlan } from "./remedyPlan";

/** What is missing in a committee's budget, before the measures. */
export interface Deficit {
  readonly committee: string;
  readonly of: "forecast" | "outcome";
  /** More than nothing: so much less than the budget allows. Nothing or less: there is no deficit. */
  readonly amount: ExactNumber;
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly sheet: string;
  readonly cell: CellPosition;
}

/**
 * The deficit that measures are to close: the forecast's of the year, or the outcome's where nobody has forecast.
 * @param committee whose; the only one of the workbook when left out
 * @returns null where the figures do not tell it, or several committees may be meant
 */
export function deficitOf(sources: readonly CommitteeSource[], committee: string | null): Deficit | null {
  const own =
    committee === null ? sources : sources.filter((one) => isSameCommittee(one.committee, committee));
  const meant = own.length > 0 ? own : sources;
  const told = meant.flatMap((source) => deficitIn(source) ?? []);
  const [first] = told;
  if (!first) return null;
  const ofYear = told.filter((one) => one.of === "forecast");
  const candidates = ofYear.length > 0 ? ofYear : told;
  const amounts = new Set(candidates.map(({ amount, unit }) => inUnit(amount, unit, "kr").toCell()));
  return amounts.size === 1 || own.length > 0 ? candidates[0]! : null;
}

function deficitIn({ figures, goodSign, unit, committee, table }: CommitteeSource): Deficit | null {
  // The year's forecast goes before the outcome so far.
  for (const { measure, budget: budgetOf, other: otherOf } of [...DEVIATIONS].reverse()) {
    const [own, budget, other] = [figures[measure], figures[budgetOf], figures[otherOf]];
    const isOwn = own !== undefined && goodSign !== null;
    const figure = isOwn ? own : budget && other;
    if (!figure) continue;
    // Costs with a minus or without: spending more is a deficit either way.
    const more = isOwn ? own.value : figure.value.abs().minus(budget!.value.abs());
    return {
      committee,
      of: otherOf,
      amount: isOwn && goodSign > 0 ? exact(0).minus(more) : more,
      unit: isMoney(unit) ? unit : "tkr",
      decimals: figure.decimals,
      sheet: table.sheet,
      cell: figure.cells[0]!,
    };
  }
  return null;
}

/** How far measures reach. */
export interface RemedyCover {
  readonly deficit: Deficit;
  readonly expected: ExactNumber;
  /** What no measure closes; nothing where they reach. In the deficit's unit. */
  readonly uncovered: ExactNumber;
}

/** Holds what measures are expected to give against the deficit. Null where there is no deficit at all. */
export function coverOf(plans: readonly RemedyPlan[], deficit: Deficit | null): RemedyCover | null {
  if (deficit === null || deficit.amount.sign() <= 0) return null;
  const expected = plans.reduce(
    (sum, plan) => sum.plus(inDeficitUnit(plan.expected.abs(), plan, deficit)),
    exact(0),
  );
  const left = deficit.amount.minus(expected);
  return { deficit, expected, uncovered: left.sign() > 0 ? left : exact(0) };
}

/** What a plan says, in the unit of the deficit; as it stands where the plan names no money. */
export function inDeficitUnit(
  amount: ExactNumber,
  { unit }: Pick<RemedyPlan, "unit">,
  deficit: Deficit,
): ExactNumber {
  return isMoney(unit) ? inUnit(amount, unit, deficit.unit) : amount;
}
