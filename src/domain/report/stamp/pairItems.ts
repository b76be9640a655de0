/** Which item of a list then is which now; what is in neither pair has gone or come. */
export interface Alignment {
  readonly pairs: readonly (readonly [then: number, now: number])[];
  readonly gone: readonly number[];
  readonly come: readonly number[];
}

/**
 * Pairs the items of two lists: those with the same key, the how-manieth of it, wherever they have been moved; then
 * those left over that stand between the same neighbours and are alike.
 * @example pairItems(["Skola", "Vård"], ["Skola", "Kultur", "Vård"], () => false) // pairs 0-0 and 1-2; come: 1
 */
export function pairItems(
  then: readonly string[],
  now: readonly string[],
  areAlike: (then: number, now: number) => boolean,
): Alignment {
  const places = new Map<string, number[]>();
  now.forEach((key, at) => {
    const same = places.get(key);
    if (same) same.push(at);
    else places.set(key, [at]);
  });
  const taken = new Map<string, number>();
  const partner = then.map((key): number | null => {
    const ordinal = taken.get(key) ?? 0;
    taken.set(key, ordinal + 1);
    return places.get(key)?.[ordinal] ?? null;
  });
  const isPaired = new Set(partner);
  const left = now.map((_, at) => at).filter((at) => !isPaired.has(at));
  pairNeighbours(partner, isPaired, left, areAlike);
  const paired = new Set(partner);
  return {
    pairs: partner.flatMap((at, index) => (at === null ? [] : [[index, at] as const])),
    gone: partner.flatMap((at, index) => (at === null ? [index] : [])),
    come: left.filter((at) => !paired.has(at)),
  };
}

/** Gives those without a partner one among those left: the first after the same neighbour that is alike. */
function pairNeighbours(
  partner: (number | null)[],
  isPaired: ReadonlySet<number | null>,
  left: readonly number[],
  areAlike: (then: number, now: number) => boolean,
): void {
  const byNeighbour = new Map<number, number[]>();
  let neighbour = -1;
  let at = 0;
  for (const place of left) {
    while (at < place) {
      if (isPaired.has(at)) neighbour = at;
      at++;
    }
    const same = byNeighbour.get(neighbour);
    if (same) same.push(place);
    else byNeighbour.set(neighbour, [place]);
  }
  let before = -1;
  for (let index = 0; index < partner.length; index++) {
    const own = partner[index]!;
    if (own !== null) {
      before = own;
      continue;
    }
    const candidates = byNeighbour.get(before) ?? [];
    const found = candidates.findIndex((place) => areAlike(index, place));
    if (found >= 0) partner[index] = candidates.splice(found, 1)[0]!;
  }
}
