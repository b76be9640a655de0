import { inUnit } from "../arithmetic/volume";
import { exact, type ExactNumber } from "../figures/exactNumber";
import { comparable } from "../words/comparable";
import { isMoney } from "../words/units";
import type { Remedy } from "./remedyPlan";

/** What has become of a measure since an earlier version of the plan. */
export interface RemedyChange {
  readonly kind: "added" | "gone" | "expected" | "realised";
  readonly label: string;
  /** Of both amounts: that of the plan as it is now, and of a measure that is gone as it was. */
  readonly unit: string;
  readonly decimals: number;
  readonly before: ExactNumber;
  readonly now: ExactNumber;
}

const EFFECTS = ["expected", "realised"] as const;

/**
 * The measures of two versions of a plan held against each other, by what they are called. Of several that are called
 * the same, those that still say the same are the same, and the others follow in their order.
 * @example of "Schema" 400 and 300 before, "Schema" 400 and 250 now // one change: expected, 300 to 250
 */
export function remediesSince(before: readonly Remedy[], now: readonly Remedy[]): RemedyChange[] {
  const open = new Set(before);
  const called = new Map<string, Remedy[]>();
  for (const one of before)
    called.set(comparable(one.label), [...(called.get(comparable(one.label)) ?? []), one]);
  const pairs = new Map<Remedy, Remedy>();
  for (const isSame of [saysTheSame, () => true])
    for (const one of now) {
      if (pairs.has(one)) continue;
      const old = called.get(comparable(one.label))?.find((other) => open.has(other) && isSame(other, one));
      if (!old) continue;
      pairs.set(one, old);
      open.delete(old);
    }
  const changed = now.flatMap((one): RemedyChange[] => {
    const { label, unit, decimals } = one;
    const old = pairs.get(one);
    const told = { label, unit, decimals };
    if (!old) return [{ kind: "added", ...told, before: exact(0), now: amountOf(one, "expected", unit) }];
    return EFFECTS.flatMap((kind): RemedyChange[] => {
      const [was, is] = [amountOf(old, kind, unit), amountOf(one, kind, unit)];
      return was.equals(is) ? [] : [{ kind, ...told, before: was, now: is }];
    });
  });
  const gone = [...open].map((one): RemedyChange => {
    const { label, unit, decimals } = one;
    return { kind: "gone", label, unit, decimals, before: amountOf(one, "expected", unit), now: exact(0) };
  });
  return [...changed, ...gone];
}

function saysTheSame(a: Remedy, b: Remedy): boolean {
  return EFFECTS.every((effect) => amountOf(a, effect, b.unit).equals(amountOf(b, effect, b.unit)));
}

/** In the unit of the other version, where both name money; nothing where nobody has reckoned it. */
function amountOf(remedy: Remedy, effect: (typeof EFFECTS)[number], unit: string): ExactNumber {
  const value = remedy[effect] ?? exact(0);
  return isMoney(remedy.unit) && isMoney(unit) ? inUnit(value, remedy.unit, unit) : value;
}
