/**
 * Which line of an earlier version is which line of a later one. Lines that are told apart by what they say are
 * anchors; what stands between two anchors is looked through by itself, so that an inserted line moves no other.
 * (Patience diff, with a second and a looser key where the first is silent.)
 */

/** A line of the earlier version and the one of the later that it has become. */
export type LinePair = readonly [old: number, now: number];

/** What tells the lines of the two versions apart, "" where nothing does. */
export interface Keys {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** How much speaks for two lines being one; 0 or less where nothing does. Asked of few. */
export type LineLikeness = (old: number, now: number) => number;

/** Gaps of more pairs than this are paired by their keys alone: all lines of both are new, as good as. */
const MOST_WEIGHED = 10_000;

interface Gap {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly nowFrom: number;
  readonly nowTo: number;
  readonly tier: number;
}

/**
 * Pairs lines in order: no two pairs cross.
 *
 * Cost: near the number of lines, where most of them are told apart by a key.
 * @param tiers keys from the surest to the loosest
 * @example align([{ old: ["a", "b"], now: ["a", "x", "b"] }], () => 0) // [[0, 0], [1, 2]]
 */
export function align(tiers: readonly Keys[], likeness: LineLikeness): LinePair[] {
  const [{ old, now }] = tiers as [Keys];
  const found: LinePair[] = [];
  const gaps: Gap[] = [{ oldFrom: 0, oldTo: old.length, nowFrom: 0, nowTo: now.length, tier: 0 }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    if (gap.oldFrom >= gap.oldTo || gap.nowFrom >= gap.nowTo) continue;
    const keys = tiers[gap.tier];
    if (!keys) {
      found.push(...weighed(gap, tiers[tiers.length - 1]!, likeness));
      continue;
    }
    const anchors = inOrder(toldApart(gap, keys));
    if (anchors.length === 0) {
      gaps.push({ ...gap, tier: gap.tier + 1 });
      continue;
    }
    found.push(...anchors);
    let [oldFrom, nowFrom] = [gap.oldFrom, gap.nowFrom];
    for (const [oldTo, nowTo] of [...anchors, [gap.oldTo, gap.nowTo] as const]) {
      gaps.push({ oldFrom, oldTo, nowFrom, nowTo, tier: gap.tier });
      [oldFrom, nowFrom] = [oldTo + 1, nowTo + 1];
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Lines whose key stands once in the gap of each version. */
function toldApart({ oldFrom, oldTo, nowFrom, nowTo }: Gap, { old, now }: Keys): LinePair[] {
  const inOld = onceIn(old, oldFrom, oldTo);
  const inNow = onceIn(now, nowFrom, nowTo);
  return [...inOld].flatMap(([key, i]): LinePair[] => {
    const j = inNow.get(key);
    return i === null || j === undefined || j === null ? [] : [[i, j]];
  });
}

/** Where each key stands; null where it stands more than once. */
function onceIn(keys: readonly string[], from: number, to: number): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (let i = from; i < to; i++) {
    const key = keys[i]!;
    if (key !== "") found.set(key, found.has(key) ? null : i);
  }
  return found;
}

/** The longest row of pairs that do not cross; they come in the order of the earlier version. */
export function inOrder(pairs: readonly LinePair[]): LinePair[] {
  /** The last pair of the best row of each length, and what stands before each pair. */
  const lasts: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, now], i) => {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[lasts[middle]!]![1] < now) low = middle + 1;
      else high = middle;
    }
    before[i] = lasts[low - 1];
    lasts[low] = i;
  });
  const row: LinePair[] = [];
  for (let i = lasts[lasts.length - 1]; i !== undefined; i = before[i]) row.push(pairs[i]!);
  return row.reverse();
}

/** The pairs of a gap that are most alike, all taken together, without crossing. */
function weighed({ oldFrom, oldTo, nowFrom, nowTo }: Gap, keys: Keys, likeness: LineLikeness): LinePair[] {
  const [rows, columns] = [oldTo - oldFrom, nowTo - nowFrom];
  if (rows * columns > MOST_WEIGHED) return byOrdinal(keys, oldFrom, oldTo, nowFrom, nowTo);
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const own = new Float64Array(rows * columns);
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      const alike = Math.max(0, likeness(oldFrom + r, nowFrom + c));
      own[r * columns + c] = alike;
      const paired = alike > 0 ? alike + best[(r + 1) * width + c + 1]! : 0;
      best[r * width + c] = Math.max(paired, best[(r + 1) * width + c]!, best[r * width + c + 1]!);
    }
  }
  const found: LinePair[] = [];
  for (let [r, c] = [0, 0]; r < rows && c < columns;) {
    const alike = own[r * columns + c]!;
    if (alike > 0 && best[r * width + c] === alike + best[(r + 1) * width + c + 1]!)
      found.push([oldFrom + r++, nowFrom + c++]);
    else if (best[r * width + c] === best[(r + 1) * width + c]!) r++;
    else c++;
  }
  return found;
}

/** The first of a key with the first, the second with the second, as far as they do not cross. */
function byOrdinal(
  { old, now }: Keys,
  oldFrom: number,
  oldTo: number,
  nowFrom: number,
  nowTo: number,
): LinePair[] {
  const places = new Map<string, number[]>();
  for (let j = nowTo - 1; j >= nowFrom; j--) {
    const key = now[j]!;
    if (key === "") continue;
    const own = places.get(key);
    if (own) own.push(j);
    else places.set(key, [j]);
  }
  const pairs: LinePair[] = [];
  for (let i = oldFrom; i < oldTo; i++) {
    const j = places.get(old[i]!)?.pop();
    if (j !== undefined) pairs.push([i, j]);
  }
  return inOrder(pairs);
}
