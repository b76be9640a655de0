import { isStanding, isTime, type UnitOfMeasure } from "../../words/measures";
import type { TimeUnit } from "../../words/counted";
import { inYear, isSameFactor, product, SAME, turned, type Factor } from "./yearFactor";

/** A way of reckoning a volume and a price together. */
export interface Way {
  /** The answer that chooses it. */
  readonly value: "same" | "convert" | "weeks52" | "perMonth" | "perDay";
  readonly factor: Factor;
}

/**
 * Whether volume x price is kronor a year. "fits": their units say that it is, by the factor. "unclear": they say
 * too little, or something else, and the ways are what may be meant, the likeliest first.
 */
export type Fit =
  | { readonly kind: "fits"; readonly factor: Factor }
  | { readonly kind: "unclear"; readonly ways: readonly Way[] };

/**
 * Reckons with units as with dimensions: so many of something (by a time) x kronor for one of it (for a time) has to
 * come to kronor a year.
 * @param days in the year
 * @example places x a price per place and day fit by 365; days x a price per m2 do not fit
 */
export function fitOf(volume: UnitOfMeasure, price: UnitOfMeasure, days: number): Fit {
  const size: Factor = { times: volume.size, over: price.size };
  const isSized = volume.size !== 1 || price.size !== 1;
  // "Tusen m3" at a price for one of what is not told: of a m3, or of a thousand?
  if (isSized && price.of === null && price.per === null)
    return unclear([{ value: "convert", factor: size }, sameWay]);
  // So much a year for each, whatever it is.
  const isByYear = price.of === null && price.per === "year" && !isTime(volume.of) && volume.per === null;
  if (isByYear) return fits(size);
  const made = isTime(volume.of)
    ? ofTime(volume.of, volume.per, price, days)
    : isStanding(volume.of)
      ? ofStanding(volume, price, days)
      : ofEvents(volume, price, days);
  if (made.kind === "fits") return { kind: "fits", factor: product(made.factor, size) };
  const ways = made.ways.map((way) => ({ ...way, factor: product(way.factor, size) }));
  return { kind: "unclear", ways };
}

const sameWay: Way = { value: "same", factor: SAME };
const fits = (factor: Factor): Fit => ({ kind: "fits", factor });
const unclear = (ways: readonly Way[]): Fit => ({
  kind: "unclear",
  ways: ways.filter(
    (way, index) => ways.findIndex(({ factor }) => isSameFactor(factor, way.factor)) === index,
  ),
});
const convert = (factor: Factor | null): Way[] => (factor ? [{ value: "convert", factor }] : []);

/** A pace is carried to the year; weeks may be reckoned as 52 or by the days of the year. */
function byPace(pace: TimeUnit | null, days: number): Fit {
  if (pace === null) return fits(SAME);
  const factor = inYear(pace, days);
  if (pace === "week") return unclear([{ value: "weeks52", factor: WEEKS }, ...convert(factor)]);
  return factor ? fits(factor) : unclear([sameWay]);
}

const WEEKS: Factor = { times: 52, over: 1 };

/** Both have to hold: where either is unclear, so is the whole. */
function both(a: Fit, b: Fit): Fit {
  if (a.kind === "fits" && b.kind === "fits") return fits(product(a.factor, b.factor));
  const [ways, other] = a.kind === "unclear" ? [a.ways, b] : b.kind === "unclear" ? [b.ways, a] : [[], a];
  const more = other.kind === "fits" ? other.factor : (other.ways[0]?.factor ?? SAME);
  return unclear(ways.map((way) => ({ ...way, factor: product(way.factor, more) })));
}

/** Days, hours: at a price for a day, for an hour, or for a place that is used for so long. */
function ofTime(time: TimeUnit, pace: TimeUnit | null, price: UnitOfMeasure, days: number): Fit {
  const paced = byPace(pace, days);
  const isForIt = price.of === null || isStanding(price.of);
  if (isForIt && price.per === time) return paced;
  if (price.of === null && price.per === null) return paced;
  if (price.of === "piece" && price.per === null) return paced;
  const [own, other] = [inYear(time, days), inYear(price.per ?? "year", days)];
  // A place or a person for a year, by its days.
  const converted = isForIt && own && other ? product(other, turned(own)) : null;
  if (time === "year" && isForIt && price.per !== null && converted && price.of !== null)
    return both(paced, ofPeriods(price.per, days));
  if (time === "year" && isStanding(price.of) && price.per === null) return paced;
  return both(paced, unclear([...convert(converted), sameWay]));
}

function ofPeriods(time: TimeUnit, days: number): Fit {
  if (time === "week") return unclear([{ value: "weeks52", factor: WEEKS }, ...convert(inYear(time, days))]);
  const factor = inYear(time, days);
  return factor ? fits(factor) : unclear([sameWay]);
}

/** Places, persons: they stand all year, so that a price for a month is paid twelve times. */
function ofStanding(volume: UnitOfMeasure, price: UnitOfMeasure, days: number): Fit {
  const isSame = price.of === volume.of;
  if (price.per === "hour") return unclear([sameWay]);
  if (isSame && price.per !== null) return ofPeriods(price.per, days);
  const carried = price.per === null ? null : inYear(price.per, days);
  if (isSame)
    return volume.per === null ? fits(SAME) : unclear([sameWay, ...convert(inYear(volume.per, days))]);
  if (price.of !== null && price.of !== "piece") return unclear([...convert(carried), sameWay]);
  if (carried) return unclear([...convert(carried), sameWay]);
  // Not a word of the time: a year, a month or a day.
  return unclear([
    sameWay,
    { value: "perMonth", factor: { times: 12, over: 1 } },
    { value: "perDay", factor: { times: days, over: 1 } },
  ]);
}

/** Visits, cases, tonnes, and volumes of which nothing is told. */
function ofEvents(volume: UnitOfMeasure, price: UnitOfMeasure, days: number): Fit {
  const paced = byPace(volume.per, days);
  const isOfIt = price.of === null || price.of === volume.of || price.of === "piece" || volume.of === null;
  const isGeneral = volume.of === "piece" && !isStanding(price.of);
  if (price.per === null) return isOfIt || isGeneral ? paced : unclear([sameWay]);
  const carried = price.per === "hour" ? null : inYear(price.per, days);
  // "Antal larm" at a price per larm and month: what stands all year.
  if (price.of !== null && price.of === volume.of) return ofPeriods(price.per, days);
  // Volumes of which nothing is told are likely counted in what the price is for, where that is days or hours.
  const isLikelyTime =
    volume.of === null && price.of === null && (price.per === "day" || price.per === "hour");
  return unclear(isLikelyTime ? [sameWay, ...convert(carried)] : [...convert(carried), sameWay]);
}
