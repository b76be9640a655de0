import type { Period } from "../words/periods";
import type { CommitteeSource } from "./committeeFigures";

/** What most of the committees tell of; of as many the latest. Null where none says a time. */
export function usualPeriod(sources: readonly CommitteeSource[]): Period | null {
  const periods = sources.flatMap(({ period }) => period ?? []);
  const most = <Key extends "year" | "toMonth">(key: Key, of: readonly Period[]): number | null => {
    const values = of.flatMap((period) => period[key] ?? []);
    const count = (value: number) => values.filter((other) => other === value).length;
    const [best] = [...new Set(values)].sort((a, b) => count(b) - count(a) || b - a);
    return best ?? null;
  };
  if (periods.length === 0) return null;
  const year = most("year", periods);
  const toMonth = most(
    "toMonth",
    periods.filter((period) => period.year === null || period.year === year),
  );
  return { year, fromMonth: toMonth === null ? null : 1, toMonth };
}

/** Whether two periods end at the same time, as far as both say it. */
export function isSamePeriod(a: Period, b: Period): boolean {
  const isSame = (x: number | null, y: number | null) => x === null || y === null || x === y;
  return isSame(a.year, b.year) && isSame(a.toMonth, b.toMonth);
}
