/**
 * As few requests as Kolada's limits allow. One request answers a box: every indicator in it, for every area, every
 * year. So needs are gathered into boxes, and two boxes become one wherever that costs fewer requests; what is
 * fetched beside is remembered with the rest.
 */
import type { KoladaNeed } from "./koladaValue";

/** Ids in a list of an address; 33 municipalities have been refused. */
export const MOST_IDS = 25;
/** Rows on a page. */
export const MOST_ROWS = 5000;
/** About so many rows an indicator and year has when no area is named: municipalities, regions and groups. */
const ROWS_OF_ALL = 3500;

/** One request, before it is paged. */
export interface DataRequest {
  readonly indicators: readonly string[];
  /** null asks for all there are. */
  readonly areas: readonly string[] | null;
  readonly years: readonly number[];
}

interface Box {
  readonly indicators: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/**
 * The requests that answer every need. No list has more than MOST_IDS entries.
 * @example planRequests(needs of one indicator, 2 000 areas, one year) // one request that names no area
 */
export function planRequests(needs: readonly KoladaNeed[]): DataRequest[] {
  return merged(exactBoxes(needs)).flatMap(requestsOf);
}

/** Boxes that hold nothing but needs: years with the same areas together, then indicators with the same of both. */
function exactBoxes(needs: readonly KoladaNeed[]): Box[] {
  const byPair = grouped(needs, ({ indicator, year }) => `${indicator} ${year}`);
  const ofYear = byPair.map((some): Box => ({
    indicators: new Set([some[0]!.indicator]),
    areas: new Set(some.map(({ area }) => area).sort()),
    years: new Set([some[0]!.year]),
  }));
  const same = (box: Box, ...parts: (keyof Box)[]) => parts.map((part) => [...box[part]].join()).join(" ");
  const ofIndicator = grouped(ofYear, (box) => same(box, "indicators", "areas")).map(joined);
  return grouped(ofIndicator, (box) => same(box, "areas", "years")).map(joined);
}

/** Every box goes into the one that it saves most with, until none saves anything. */
function merged(boxes: readonly Box[]): Box[] {
  const result: Box[] = [];
  for (const box of boxes) {
    const own = cost(box);
    const savings = result.map((other) => cost(other) + own - cost(joined([other, box])));
    const best = savings.indexOf(Math.max(...savings));
    if (best >= 0 && savings[best]! > 0) result[best] = joined([result[best]!, box]);
    else result.push(box);
  }
  return result.length < boxes.length ? merged(result) : result;
}

function joined(boxes: readonly Box[]): Box {
  const union = <T>(sets: readonly ReadonlySet<T>[]) => new Set(sets.flatMap((set) => [...set]));
  return {
    indicators: union(boxes.map(({ indicators }) => indicators)),
    areas: union(boxes.map(({ areas }) => areas)),
    years: union(boxes.map(({ years }) => years)),
  };
}

/** Requests that a box takes, each further page counted as one. */
function cost(box: Box): number {
  return Math.min(costOf(box, Math.min(box.areas.size, MOST_IDS), lists(box.areas.size)), costOfAll(box));
}

function costOfAll(box: Box): number {
  return costOf(box, ROWS_OF_ALL, 1);
}

function costOf({ indicators, years }: Box, areas: number, times: number): number {
  const rows = Math.min(indicators.size, MOST_IDS) * Math.min(years.size, MOST_IDS) * areas;
  return lists(indicators.size) * lists(years.size) * times * Math.ceil(rows / MOST_ROWS);
}

function lists(ids: number): number {
  return Math.ceil(ids / MOST_IDS);
}

function requestsOf(box: Box): DataRequest[] {
  const areas = costOfAll(box) < costOf(box, Math.min(box.areas.size, MOST_IDS), lists(box.areas.size));
  const choices = areas ? [null] : inLists([...box.areas].sort());
  return inLists([...box.indicators].sort()).flatMap((indicators) =>
    inLists([...box.years].sort((a, b) => a - b)).flatMap((years) =>
      choices.map((some) => ({ indicators, areas: some, years })),
    ),
  );
}

function inLists<T>(ids: readonly T[]): T[][] {
  return Array.from({ length: lists(ids.length) }, (_, list) =>
    ids.slice(list * MOST_IDS, (list + 1) * MOST_IDS),
  );
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
