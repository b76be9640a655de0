import { exact, type ExactNumber } from "../figures/exactNumber";
import { plainSigns } from "../figures/signs";
import {
  AGE_BEHIND,
  AMOUNT_BEHIND,
  COUNT_BEHIND,
  COUNTED_BEFORE,
  FOR_EACH,
  MONTH_BEHIND,
  NEARNESS,
  NO_NOUN_BEHIND,
  NUMBER_IN_WORDS,
  NUMBER_WORDS,
  NUMBERED_BEFORE,
  ONE_UNIT_FOR_BOTH,
  PAIRED,
  SAME_IN_SHARE,
  SIGN_WORD,
  STATED_UNITS,
  type Nearness,
  type StatedUnit,
} from "../words/comments/statedUnits";

/** A figure that a sentence states. */
export interface Stated {
  /** As stated, with its sign: "-5,0 mnkr" is -5. */
  readonly value: ExactNumber;
  readonly decimals: number;
  readonly unit: StatedUnit;
  /** Whether a plus or a minus is written before it. */
  readonly isSigned: boolean;
  readonly nearness: Nearness | null;
  /** So much for each of something. */
  readonly isForEach: boolean;
  /** It stands alone in parentheses. */
  readonly isBracketed: boolean;
  /** Where it stands in the sentence, unit and sign included. */
  readonly from: number;
  readonly to: number;
}

const NUMBER =
  /(?<![\wåäöÅÄÖ.,:§/–-])(?<sign>[-+–−] ?)?(?<whole>\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[,.](?<fraction>\d+))?(?![\d:]|-[a-zåäö]|[a-zåäö]*-)/gi;
const RANGE_BEHIND = /^ ?[-–] ?\d/;

interface Raw extends Omit<Stated, "unit"> {
  readonly unit: StatedUnit | null;
}

/**
 * The figures of a sentence: amounts, per cents and counts. Years, dates, numbers of paragraphs and ranges are none.
 * A unit that is written once holds for both: "8,2 respektive 9,4 mnkr".
 * @example statedFigures("Ett underskott om 9 700 tkr")[0].unit // "tkr"
 */
export function statedFigures(sentence: string): Stated[] {
  const text = evenSigns(sentence);
  const raw: Raw[] = [];
  for (const hit of text.matchAll(NUMBER)) {
    const one = readNumber(text, hit);
    if (one) raw.push(one);
  }
  for (const hit of text.matchAll(new RegExp(NUMBER_IN_WORDS.pattern, "gi"))) {
    const value = NUMBER_WORDS.indexOf(hit[0].toLowerCase());
    if (value >= 2) raw.push(numberWord(text, hit, value));
  }
  raw.sort((a, b) => a.from - b.from);
  return raw.flatMap((one, i): Stated[] => {
    const unit = one.unit ?? unitBeside(text, raw, i);
    return unit === null ? [] : [{ ...one, unit }];
  });
}

/** One sign for each: spaces of every kind and minuses of every kind, each in its own place. */
function evenSigns(text: string): string {
  return text
    .replace(/[\u00A0\u2009\u202F]/g, " ")
    .replace(/[−–](?= ?\d)/g, "-")
    .replace(new RegExp(SIGN_WORD.pattern, "gi"), (word) =>
      (/^m/i.test(word) ? "-" : "+").padStart(word.length),
    );
}

function readNumber(text: string, hit: RegExpMatchArray): Raw | null {
  const { sign, whole = "", fraction = "" } = hit.groups ?? {};
  const from = hit.index!;
  const numberEnd = from + hit[0].length;
  const behind = text.slice(numberEnd).toLowerCase();
  const before = text.slice(Math.max(0, from - 40), from);
  if (MONTH_BEHIND.pattern.test(behind) || RANGE_BEHIND.test(behind) || AGE_BEHIND.pattern.test(behind))
    return null;
  const unitEntry = STATED_UNITS.find(({ pattern }) => pattern.test(behind));
  const unitLength = unitEntry ? unitEntry.pattern.exec(behind)![0].length : 0;
  const isYear = !unitEntry && fraction === "" && /^(?:19|20)\d\d$/.test(whole);
  const isNumbering = !unitEntry && /\.\d/.test(hit[0]);
  if (isYear || isNumbering || (!unitEntry && (NUMBERED_BEFORE.pattern.test(before) || fraction.length > 3)))
    return null;
  const to = numberEnd + unitLength;
  const digits = exact(Number(`${whole.replace(/ /g, "")}${fraction ? `.${fraction}` : ""}`));
  const isMinus = sign !== undefined && /[-–−]/.test(sign);
  return {
    value: isMinus ? exact(0).minus(digits) : digits,
    decimals: fraction.length,
    unit: unitEntry?.means ?? null,
    isSigned: sign !== undefined,
    nearness: nearnessBefore(before),
    isForEach: FOR_EACH.pattern.test(text.slice(to).toLowerCase()),
    isBracketed: text[from - 1] === "(" && text[to] === ")",
    from,
    to,
  };
}

function numberWord(text: string, hit: RegExpMatchArray, value: number): Raw {
  const from = hit.index!;
  const numberEnd = from + hit[0].length;
  const behind = text.slice(numberEnd).toLowerCase();
  const unitEntry = STATED_UNITS.find(({ pattern }) => pattern.test(behind));
  return {
    value: exact(value),
    decimals: 0,
    unit: unitEntry?.means ?? "st",
    isSigned: false,
    nearness: nearnessBefore(text.slice(Math.max(0, from - 40), from)),
    isForEach: false,
    isBracketed: false,
    from,
    to: numberEnd + (unitEntry ? unitEntry.pattern.exec(behind)![0].length : 0),
  };
}

function nearnessBefore(before: string): Nearness | null {
  return NEARNESS.find(({ pattern }) => pattern.test(before.toLowerCase()))?.means ?? null;
}

/** The unit of the figure right behind, where one unit stands for both; else that of the one before it; else a count. */
function unitBeside(text: string, raw: readonly Raw[], at: number): StatedUnit | null {
  const { from, to } = raw[at]!;
  const next = raw[at + 1];
  const nextUnit = next && (next.unit ?? unitOfBoth(text, raw, at + 1));
  const before = text.slice(raw[at - 1]?.to ?? 0, from).toLowerCase();
  if (nextUnit !== "%" && COUNTED_BEFORE.pattern.test(before)) return "st";
  const ofBoth = unitOfBoth(text, raw, at);
  if (ofBoth !== null) return ofBoth;
  // "Från 62 i fjol till 58": what stands in a pair is counted as its other half is.
  if (at > 0 && PAIRED.pattern.test(before) && !/^ [a-zåäö]{4,}/i.test(text.slice(to)))
    return raw[at - 1]!.unit ?? unitBeside(text, raw, at - 1);
  const last = raw
    .slice(0, at)
    .filter((one) => one.unit !== null && one.unit !== "st" && !isOfOtherKind(raw[at]!, one))
    .at(-1);
  if (last && AMOUNT_BEHIND.pattern.test(text.slice(0, from)) && !/^ [a-zåäö]{4,}/i.test(text.slice(to)))
    return last.unit;
  if (last && NO_NOUN_BEHIND.pattern.test(text.slice(to))) return last.unit;
  return COUNT_BEHIND.pattern.test(text.slice(to)) || plainSigns(text.slice(to)) === "" ? "st" : null;
}

/** The unit of the figure behind, where it is written once for both, or once for a row of them; null where none is. */
function unitOfBoth(text: string, raw: readonly Raw[], at: number): StatedUnit | null {
  const next = raw[at + 1];
  if (!next) return null;
  const between = text.slice(raw[at]!.to, next.from);
  if (!ONE_UNIT_FOR_BOTH.pattern.test(between)) return null;
  const unit = next.unit ?? unitOfBoth(text, raw, at + 1);
  if (unit === "st") return null;
  return unit === "%" && SAME_IN_SHARE.pattern.test(between) ? null : unit;
}

const MOST_PER_CENT = exact(1000);
/** Amounts of one sentence in one unit are of like size. */
const MOST_TIMES = exact(1000);

/** Of another size or precision: "sjönk med 23 procent till 6 115", "11,8 procent utan dem, som blev 79". */
function isOfOtherKind({ value, decimals }: Raw, last: Raw): boolean {
  if (last.unit === "%" || last.unit === "pp")
    return value.abs().compare(MOST_PER_CENT) >= 0 || decimals !== last.decimals;
  return value.abs().compare(last.value.abs().times(MOST_TIMES)) >= 0;
}
