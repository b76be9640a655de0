import { plainSigns } from "../figures/signs";
import {
  BARE_NUMBER,
  BY_TIME,
  COUNTED_WORDS,
  DESCRIBES,
  EVENTS,
  IN_BUNDLES,
  MEAN_OF_YEAR,
  NUMBER_OF,
  OF_PURPOSE,
  SEVERAL_TIMES,
  UNIT_BEHIND,
  WHERE,
  type Counted,
  type TimeUnit,
} from "./counted";
import { NO_PRICE_OF, OF_PRICES, PER_WHAT, PRICE_OF_PERSON, PRICE_TIMES } from "./priced";
import { nounRoot } from "./labelWords";
import { fits, meaningOf } from "./lexicon";
import { isMoney } from "./units";

/** What a text says is counted, or priced: its dimension. What it does not say is null. */
export interface UnitOfMeasure {
  /** One of the known kinds, or the stem of a word of its own: "portion". */
  readonly of: string | null;
  /** Of a volume: so many by the month. Of a price: for so long a time. */
  readonly per: TimeUnit | null;
  /** How many are meant by one: 1000 in "(1000-tal)". */
  readonly size: number;
  /** The word itself, to be shown where its kind has no name; "" where there is none. */
  readonly word: string;
}

const TIMES: readonly string[] = [
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "term",
  "half",
  "year",
] satisfies readonly TimeUnit[];
const EVERY_PER = new RegExp(PER_WHAT.pattern, "g");
const STANDING: readonly string[] = ["place", "person", "household"] satisfies readonly Counted[];

/** Whether something counted is time: days, hours. */
export function isTime(of: string | null): of is TimeUnit {
  return of !== null && TIMES.includes(of);
}

/** Whether it stands all year: places, persons. */
export function isStanding(of: string | null): boolean {
  return of !== null && STANDING.includes(of);
}

/**
 * What a text says is counted: of a kind that is known, or the word's own stem.
 * @example countedIn("Volymer, antal dygn/dagar") // "day"
 * @example countedIn("Kontaktfamilj/Person") // null
 */
export function countedIn(text: string): string | null {
  return volumeMeasureIn(text).of;
}

/**
 * What a text says of a volume.
 * @example volumeMeasureIn("Timmar per månad", "column") // of "hour", per "month"
 * @example volumeMeasureIn("Antal portioner (1000-tal)") // of "portion", size 1000
 * @param place a column of volumes may name what is counted by any word alone, "Utlån budget", and the words above
 * a table by one that is known: "Beviljade timmar"; a row's label names the row
 */
export function volumeMeasureIn(text: string, place: "row" | "column" | "above" = "row"): UnitOfMeasure {
  const plain = lowerPlain(text).replace(MEAN_OF_YEAR.pattern, "");
  const per = BY_TIME.pattern.exec(plain);
  const time = per && (meaningOf(COUNTED_WORDS, (per[1] ?? per[2]!).replace(/s$/, "")) as TimeUnit | null);
  const bare = per ? plain.replace(per[0], " ") : plain;
  const word = countedWord(bare, place);
  return { of: word === null ? null : countedKind(word), per: time, size: bundleIn(plain), word: word ?? "" };
}

/**
 * What a text says of a price: what it is for one of, and for how long.
 * @example priceMeasureIn("Kronor per barn och månad") // of "person", per "month"
 * @example priceMeasureIn("Dygnskostnad") // of null, per "day"
 * @example priceMeasureIn("Kontaktfamilj/Person") // of null, per null
 */
export function priceMeasureIn(text: string): UnitOfMeasure {
  const plain = lowerPlain(text);
  const named = meaningOf(PRICE_TIMES, plain);
  let [of, per]: [string | null, TimeUnit | null] = [null, isTime(named) ? named : null];
  let [size, shown] = [1, ""];
  if (named === "piece") of = "piece";
  if (of === null && fits(PRICE_OF_PERSON, plain)) [of, shown] = ["person", "person"];
  for (const hit of plain.matchAll(EVERY_PER)) {
    const words = hit[1]!.match(/[a-zåäö]+[23²³]?/g) ?? [];
    if (fits(NO_PRICE_OF, words[0] ?? "")) continue;
    const number = /^\d[\d .]*(?= )/.exec(hit[1]!);
    const told = number ? Number(number[0].replace(/[ .]/g, "")) : bundleIn(hit[1]!);
    if (told > 1) size = told;
    // "Ersättning per timme, kr": what it is paid in is not what it is paid for.
    for (const word of words.filter(
      (one, i) => !isJoining(one) && !isMoney(one) && !fits(NO_PRICE_OF, one) && !isDescribing(words, i),
    )) {
      const kind = countedKind(word);
      if (isTime(kind)) per ??= kind;
      else if (of === null || of === "piece") [of, shown] = [kind, word];
    }
  }
  // "Styckpris, kr per dygn": the one of them is the day.
  return of === "piece" && per !== null ? { of: null, per, size, word: "" } : { of, per, size, word: shown };
}

/** A text names a price: "Kostnad per dygn", "À-pris", "Dygnskostnad". */
export function isPriceHeading(text: string): boolean {
  return OF_PRICES.some((entry) => fits(entry, lowerPlain(text)));
}

/** As the patterns of measures are held against a text. */
export function lowerPlain(text: string): string {
  return plainSigns(text).toLowerCase().replace(/\s+/g, " ");
}

/** "Belagd plats": the place is priced. */
function isDescribing(words: readonly string[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && !isJoining(next) && fits(DESCRIBES, words[index]!);
}

function isJoining(word: string): boolean {
  return JOINING.includes(word);
}
const JOINING = ["och", "per", "i", "tusen"];

/** The kind of what a word counts, or its own stem. */
export function countedKind(word: string): string {
  return meaningOf(COUNTED_WORDS, word) ?? nounRoot(word);
}

function bundleIn(plain: string): number {
  return Number(meaningOf(IN_BUNDLES, plain) ?? 1);
}

function countedWord(plain: string, place: "row" | "column" | "above"): string | null {
  const number = NUMBER_OF.pattern.exec(plain);
  const named = number?.slice(1).filter((word): word is string => word !== undefined) ?? [];
  // "Antal beviljade timmar": what is known among the words, else the first that does not only describe.
  const known = named.find(isKnown);
  const isNoun = (word: string) => !fits(DESCRIBES, word) && !fits(OF_PURPOSE, word) && !/^\d/.test(word);
  const own = known ?? named.find(isNoun);
  if (own !== undefined) return own;
  const behind = UNIT_BEHIND.pattern.exec(plain);
  if (behind) return behind[1]!;
  if (place === "row") return null;
  const lone = loneWord(plain);
  if (lone === null || (isTime(countedKind(lone)) && !fits(SEVERAL_TIMES, lone))) return null;
  return place === "column" || isKnown(lone) ? lone : null;
}

function isKnown(word: string): boolean {
  return meaningOf(COUNTED_WORDS, word) !== null || fits(EVENTS, word);
}

/** "Beviljade timmar budget 2025": the one word that is left when those of time and purpose are taken away. */
function loneWord(plain: string): string | null {
  // "Barn i kommunal förskola" are children, wherever they are.
  const text = plain.replace(/\(.*?\)/g, " ").replace(WHERE.pattern, " ");
  if (/[,;:/]/.test(text)) return null;
  const words = (text.match(/[a-zåäö]+[23²³]?/g) ?? []).filter((word) => !fits(OF_PURPOSE, word));
  // "Prognos 2026 Antal": a number of whatever is priced beside.
  if (words.length === 1 && fits(BARE_NUMBER, words[0]!)) return words[0]!;
  const [noun, ...others] = words.filter((word) => !fits(DESCRIBES, word));
  return others.length === 0 && noun !== undefined && words.at(-1) === noun ? noun : null;
}
