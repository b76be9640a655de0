import type { Keys, LinePair } from "./alignment";

/** Lines without a counterpart. */
export interface Unpaired {
  readonly old: readonly number[];
  readonly now: readonly number[];
}

/** Lines of each version that no pair names. */
export function unpairedOf(pairs: readonly LinePair[], oldCount: number, nowCount: number): Unpaired {
  const [olds, nows] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const others = (count: number, taken: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => !taken.has(i));
  return { old: others(oldCount, olds), now: others(nowCount, nows) };
}

/**
 * Adds the lines that stand elsewhere: those whose key stands once in all of each version, and those that are the
 * same to the last figure.
 * @param keys what tells a line apart wherever it stands
 * @param whole the same with all that it holds; a line whose key stands more than once is only found by it
 */
export function withMoved(pairs: readonly LinePair[], keys: Keys, whole: Keys): LinePair[] {
  const { old, now } = unpairedOf(pairs, keys.old.length, keys.now.length);
  if (old.length === 0 || now.length === 0) return [...pairs];
  const found = [...pairs];
  const [isPaired, taken] = [new Set<number>(), new Set<number>()];
  const join = (one: Keys, isUnique: (key: string) => boolean) => {
    const places = new Map<string, number[]>();
    for (const j of now) {
      const key = one.now[j]!;
      if (key !== "" && !taken.has(j)) places.set(key, [...(places.get(key) ?? []), j]);
    }
    for (const i of old) {
      const key = one.old[i]!;
      const [j, ...others] = places.get(key) ?? [];
      if (j === undefined || others.length > 0 || !isUnique(key) || isPaired.has(i)) continue;
      found.push([i, j]);
      places.delete(key);
      isPaired.add(i);
      taken.add(j);
    }
  };
  join(whole, (key) => key !== "");
  const [inOld, inNow] = [counted(keys.old), counted(keys.now)];
  join(keys, (key) => inOld.get(key) === 1 && inNow.get(key) === 1);
  return found;
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
