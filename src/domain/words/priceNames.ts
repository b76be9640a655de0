import { begins, pattern } from "./boundaries";
import { COUNTED_WORDS, EVENTS, type TimeUnit } from "./counted";
import { fits, meaningOf, type Entry } from "./lexicon";
import { countedKind, isStanding, isTime, lowerPlain, type UnitOfMeasure } from "./measures";
import { NAME_BEHIND, NO_PRICE_OF, OF_PRICES, PER_WHAT, PRICE_OF_PERSON, PRICE_TIMES } from "./priced";
import { isMoney } from "./units";
import { SO_MANY_EACH } from "./volumesBeside";

/** The names that prices go by in a heading; a row of costs may be called the same. */
export const PRICE_NAMES: readonly Entry[] = [
  ...OF_PRICES,
  ...PRICE_TIMES,
  PRICE_OF_PERSON,
  {
    means: "price",
    pattern: pattern(
      begins(`(?:enhets|styck|snitt|medel|genomsnitts?)${NAME_BEHIND}`),
      /(?:snitt|medel|genomsnittlig) (?:kostnad|ersättning|bidrag)|(?:bidrags|tilläggs|schablon|struktur)belopp|(?<![a-zåäö])(?:peng|taxa|schablon|arvode)(?![a-zåäö])/,
      /^(?:(?:budget|prognos|utfall),? )?per (?:år|månad|mån|dygn|dag|vecka|termin|timme|kvartal|elev|barn|plats|brukare|person)(?![a-zåäö])/,
      /(?:t|mn?)?kr ?(?:\/|per) ?[a-zåäö]|utbetal(?:t|at|ning)(?: [a-zåäö]+)? per [a-zåäö]|(?:pris|ersättning|kostnad|avgift|arvode|peng|belopp|taxa|bidrag),? ?(?:t?kr|mn?kr|kronor)? ?(?:per |\/ ?)[a-zåäö]/,
    ),
    example: "Enhetskostnad",
    unlike: "Kostnad",
  },
];

/** So many of something for each of those counted. */
interface PerEach extends UnitOfMeasure {
  /** The kind of those it is for. */
  readonly each: string;
}

/**
 * What a column says that each of those counted has.
 * @example perEachIn("Timmar per person och månad") // of "hour", per "month", each "person"
 * @returns null where it says nothing of the kind, or of money
 */
export function perEachIn(heading: string): PerEach | null {
  const hit = SO_MANY_EACH.pattern.exec(lowerPlain(heading));
  if (!hit) return null;
  const [, word, whom, time] = hit as unknown as [string, string, string, string | undefined];
  const [of, each] = [countedKind(word), countedKind(whom)];
  const isCounted = isTime(of) || fits(EVENTS, word);
  if (isMoney(word) || !isCounted || !isStanding(each)) return null;
  const per = time === undefined ? null : (meaningOf(COUNTED_WORDS, time) as TimeUnit | null);
  return { of, per, size: 1, word, each };
}

/** The same where headings are known to be of volumes or prices: "Elevpeng", "Enhetskostnad", "Per år" too. */
export function isPriceName(text: string): boolean {
  const plain = lowerPlain(text);
  // "Timmar per person" is a mean as a price is, and is no price.
  if (perEachIn(text)) return false;
  if (!PRICE_NAMES.some((entry) => fits(entry, plain))) return false;
  const hit = PER_WHAT.pattern.exec(plain);
  return !hit || !fits(NO_PRICE_OF, hit[1]!);
}
