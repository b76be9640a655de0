import { inUnit, type MoneyUnit } from "../arithmetic/volume";
import { DEVIATIONS, type CommitteeSource } from "../consolidation/committeeFigures";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { CellPosition } from "../sheet/grid";
import { isSameCommittee } from "../words/committeeName";
import { isMoney } from "../words/units";
import type { Remedy, RemedyPlan } from "./remedyPlan";

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
 * @param others figures of committees that stand in rows of a table of all: asked where a committee has no table
 * @returns null where the figures do not tell it, or several committees may be meant
 */
export function deficitOf(
  sources: readonly CommitteeSource[],
  committee: string | null,
  others: readonly CommitteeSource[] = [],
): Deficit | null {
  const named = (of: readonly CommitteeSource[]) =>
    committee === null ? [] : of.filter((one) => isSameCommittee(one.committee, committee));
  const own = [named(sources), named(others)].find((some) => some.length > 0) ?? [];
  const meant = own.length > 0 ? own : sources.length > 0 ? sources : others;
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

/** How far the measures of one committee reach. */
export interface RemedyCover {
  /** null where the plans name none. */
  readonly committee: string | null;
  /** null where the figures do not tell it; with an amount of nothing or less where there is none. */
  readonly deficit: Deficit | null;
  /**
   * What its measures are expected to give, and have given: in the deficit's unit, or without one in that of the first
   * plan that names money; without a sign for lower costs.
   */
  readonly expected: ExactNumber;
  readonly realised: ExactNumber | null;
  /** What no measure closes; nothing where they reach, null without a deficit. In the deficit's unit. */
  readonly uncovered: ExactNumber | null;
}

/** A plan with the committee that its title or its sheet names. */
export interface OwnedPlan {
  readonly plan: RemedyPlan;
  readonly committee: string | null;
}

/**
 * Holds what the measures of each committee are expected to give against its own deficit: what one committee saves
 * closes no deficit of another.
 * @param deficit the deficit of a committee, see deficitOf
 */
export function coversOf(
  plans: readonly OwnedPlan[],
  deficit: (committee: string | null) => Deficit | null,
): RemedyCover[] {
  const groups: Group[] = [];
  for (const { plan, committee: ofPlan } of plans) {
    const parts = plan.remedies.map((remedy) => ({ remedy, plan, committee: remedy.committee ?? ofPlan }));
    if (parts.length === 0) groupOf(groups, ofPlan);
    for (const { committee, ...part } of parts) groupOf(groups, committee).parts.push(part);
  }
  return groups.map((group) => coverOf(group, deficit(group.committee)));
}

/** The measures of one committee. */
interface Group {
  readonly committee: string | null;
  readonly parts: { readonly remedy: Remedy; readonly plan: RemedyPlan }[];
}

function groupOf(groups: Group[], committee: string | null): Group {
  const isSame = (one: Group) =>
    one.committee === null || committee === null
      ? one.committee === committee
      : isSameCommittee(one.committee, committee);
  const known = groups.find(isSame);
  if (known) return known;
  const made: Group = { committee, parts: [] };
  groups.push(made);
  return made;
}

function coverOf({ committee, parts }: Group, deficit: Deficit | null): RemedyCover {
  const unit = deficit?.unit ?? parts.map(({ plan }) => plan.unit).find(isMoney) ?? null;
  const sum = (effect: "expected" | "realised") =>
    parts.reduce<ExactNumber>((total, { remedy, plan }) => {
      const value = remedy[effect];
      if (!value) return total;
      const given = plan.isTurned ? exact(0).minus(value) : value;
      return total.plus(unit === null ? given : inMoneyUnit(given, plan, unit));
    }, exact(0));
  const expected = sum("expected");
  const isFollowed = parts.some(({ plan }) => plan.realised !== null);
  const left = deficit && deficit.amount.minus(expected);
  return {
    committee,
    deficit,
    expected,
    realised: isFollowed ? sum("realised") : null,
    uncovered: deficit === null || deficit.amount.sign() <= 0 ? null : left!.sign() > 0 ? left : exact(0),
  };
}

/** As it stands where the plan names no money. */
function inMoneyUnit(amount: ExactNumber, { unit: own }: RemedyPlan, unit: MoneyUnit): ExactNumber {
  return isMoney(own) ? inUnit(amount, own, unit) : amount;
}
