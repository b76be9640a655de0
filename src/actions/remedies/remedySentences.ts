import { exact, type ExactNumber } from "../../domain/figures/exactNumber";
import type { KnownCover } from "../../domain/remedies/coverOfAll";
import type { Deficit, RemedyCover } from "../../domain/remedies/remedyCover";
import type { RemedyPlan } from "../../domain/remedies/remedyPlan";
import { effectText, remedyTexts as texts, shareOfText } from "../../texts/remedies/remedies";

/** What a plan gives, in the words of the letter too. */
export function effectSentences(plan: RemedyPlan): string[] {
  const { remedies, unit, decimals, isTurned } = plan;
  if (remedies.length === 0) return [texts.none];
  const [expected, realised] = [plan.expected, plan.realised].map((one) => one && savedAmount(one, isTurned));
  const share = realised && expected!.sign() !== 0 ? shareOfText(realised, expected!) : "";
  return [
    texts.expected(effectText(expected!, decimals), unit),
    ...(realised ? [texts.realised(effectText(realised, decimals), unit, share)] : []),
  ];
}

export function sentencesOfOne(plans: readonly RemedyPlan[], { deficit, uncovered }: RemedyCover): string[] {
  const given = plans.flatMap(effectSentences);
  if (!deficit) return given;
  if (!uncovered) return [...given, texts.noDeficit(deficit)];
  return [...given, texts.deficit(deficit), leftText(uncovered, deficit)];
}

/** A line for each committee, and what they leave together. */
export function sentencesOfAll(covers: readonly RemedyCover[], whole: KnownCover | null): string[] {
  const lines = covers.map(({ committee, deficit, expected, uncovered }) => {
    const unit = deficit?.unit ?? "";
    const given = deficit ? [texts.expected(effectText(expected, deficit.decimals), unit)] : [];
    const told = deficit ? [uncovered ? texts.deficit(deficit) : texts.noDeficit(deficit)] : [texts.unknown];
    const left = deficit && uncovered ? [leftText(uncovered, deficit)] : [];
    return texts.ofCommittee(committee ?? "", [...told, ...given, ...left].join(" "));
  });
  if (!whole?.uncovered) return lines;
  const { uncovered, deficit } = whole;
  return [
    ...lines,
    uncovered.sign() === 0
      ? texts.allCovered
      : texts.leftTogether(effectText(uncovered, deficit.decimals), deficit.unit),
  ];
}

function leftText(uncovered: ExactNumber, { decimals, unit }: Deficit): string {
  return uncovered.sign() === 0 ? texts.covered : texts.uncovered(effectText(uncovered, decimals), unit);
}

/** Lower costs that stand with a minus are told without one. */
export function savedAmount(value: ExactNumber, isTurned: boolean): ExactNumber {
  return isTurned ? exact(0).minus(value) : value;
}
