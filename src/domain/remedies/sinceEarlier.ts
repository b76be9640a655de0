import { exact, type ExactNumber } from "../figures/exactNumber";
import { comparable } from "../words/comparable";
import type { Remedy } from "./remedyPlan";

/** What has become of a measure since an earlier version of the plan. */
export interface RemedyChange {
  readonly kind: "added" | "gone" | "expected" | "realised";
  readonly label: string;
  readonly before: ExactNumber;
  readonly now: ExactNumber;
}

/** The measures of two versions of a plan held against each other, by what they are called. */
export function remediesSince(before: readonly Remedy[], now: readonly Remedy[]): RemedyChange[] {
  const earlier = new Map(before.map((one) => [comparable(one.label), one]));
  const names = new Set(now.map(({ label }) => comparable(label)));
  const amount = (value: ExactNumber | null) => value ?? exact(0);
  const changed = now.flatMap((one): RemedyChange[] => {
    const old = earlier.get(comparable(one.label));
    if (!old) return [{ kind: "added", label: one.label, before: exact(0), now: amount(one.expected) }];
    return (["expected", "realised"] as const).flatMap((kind): RemedyChange[] => {
      const [was, is] = [amount(old[kind]), amount(one[kind])];
      return was.equals(is) ? [] : [{ kind, label: one.label, before: was, now: is }];
    });
  });
  const gone = before.filter(({ label }) => !names.has(comparable(label)));
  return [
    ...changed,
    ...gone.map((one): RemedyChange => ({
      kind: "gone",
      label: one.label,
      before: amount(one.expected),
      now: exact(0),
    })),
  ];
}
