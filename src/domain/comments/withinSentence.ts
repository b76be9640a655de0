import { exact, type ExactNumber } from "../figures/exactNumber";
import {
  CONCLUDES,
  MADE_OF,
  SAID_BUDGET,
  SAID_DEVIATION,
  SAID_INCOME,
  SAID_OUTCOME,
} from "../words/comments/frameWords";
import { PART_OF, type Turn } from "../words/comments/turns";
import { says } from "../words/lexicon";
import { clauseAround } from "./clauses";
import { turnIn } from "./frame";
import { inBase } from "./meets";
import { isOneSlipOff } from "./slips";
import type { Stated } from "./stated";
import type { ClaimVerdict } from "./ties";

interface Told {
  readonly stated: Stated;
  readonly before: string;
  readonly turn: Turn | null;
}

const ZERO = exact(0);
const FEWEST_PARTS = 2;

/**
 * What a sentence's own figures say of one of them, where no table does: a deviation beside its budget and outcome,
 * a whole beside its parts. Parts that do not add up may be only some of them, and say nothing; but parts that add
 * up the other way contradict.
 * @example of "budgeten 552 tkr och utfallet 492 tkr, en positiv avvikelse på 60 tkr" the 60 agrees
 */
export function withinSentence(sentence: string, figures: readonly Stated[], at: number): ClaimVerdict {
  const told = figures.map((stated): Told => {
    const before = clauseAround(sentence, stated.from, stated.to, figures).textBefore;
    return { stated, before, turn: turnIn(before, true) };
  });
  const own = told[at]!;
  if (!isAmount(own.stated)) return "unclear";
  // Another time begins another reckoning: "... och ackumulerat uppgår underskottet till 10,7".
  const previous = figures[at - 1];
  const isConcluded =
    previous !== undefined && CONCLUDES.pattern.test(sentence.slice(previous.to, own.stated.from));
  return (isConcluded ? asDeviation(told, own) : null) ?? asWhole(sentence, told, at) ?? "unclear";
}

function asDeviation(told: readonly Told[], own: Told): ClaimVerdict | null {
  if (!says(SAID_DEVIATION, own.before)) return null;
  const others = told.filter(
    (one) => one !== own && one.stated.from < own.stated.from && one.stated.unit === own.stated.unit,
  );
  const [budget, outcome] = [SAID_BUDGET, SAID_OUTCOME].map((word) =>
    others.filter(({ before }) => says(word, before)),
  );
  if (budget!.length !== 1 || outcome!.length !== 1 || budget![0] === outcome![0]) return null;
  const between = inBase(budget![0]!.stated).abs().minus(inBase(outcome![0]!.stated).abs());
  if (!isAbout(between.abs(), own.stated)) return "contradicts";
  const isIncome = told.some(({ before }) => says(SAID_INCOME, before));
  return isAgainst(own.turn, isIncome ? ZERO.minus(between) : between) ? "contradicts" : "agrees";
}

function asWhole(sentence: string, told: readonly Told[], at: number): ClaimVerdict | null {
  const own = told[at]!;
  const behind = told.slice(at + 1).filter(({ stated }) => isAmount(stated));
  if (behind.length < FEWEST_PARTS || !arePartsOf(sentence.slice(own.stated.to, behind[0]!.stated.from)))
    return null;
  const sum = behind.reduce((total, { stated, turn }) => {
    const part = inBase(stated).abs();
    return isOpposite(turn, own.turn) ? total.minus(part) : total.plus(part);
  }, ZERO);
  if (!isAbout(sum.abs(), own.stated)) return isSlipOfSum(own.stated, sum) ? "contradicts" : null;
  return sum.sign() < 0 ? "contradicts" : "agrees";
}

/** Parts that miss their whole by one slip are all of it. */
function isSlipOfSum(stated: Stated, sum: ExactNumber): boolean {
  const whole = inBase(stated).abs();
  const isOffByUnit = [-6, -3, 3, 6].some((places) => sum.shifted(places).abs().compare(whole) === 0);
  return isOffByUnit || isOneSlipOff(stated, sum);
}

/** "varav", "där", or a list in parentheses after what it makes up. */
function arePartsOf(between: string): boolean {
  return says(PART_OF, between) || says(MADE_OF, between);
}

function isOpposite(a: Turn | null, b: Turn | null): boolean {
  return a !== null && b !== null && wayOf(a) * wayOf(b) < 0;
}

function isAgainst(turn: Turn | null, favourable: ExactNumber): boolean {
  return turn !== null && wayOf(turn) * favourable.sign() < 0;
}

function wayOf(turn: Turn): number {
  if (turn === "none") return 0;
  return turn === "good" || turn === "better" || turn === "up" ? 1 : -1;
}

function isAbout(found: ExactNumber, stated: Stated): boolean {
  const unit = inBase({ value: exact(1).shifted(stated.decimals), unit: stated.unit });
  return inBase(stated).abs().minus(found).abs().compare(unit) <= 0;
}

function isAmount({ unit }: Stated): boolean {
  return unit !== "st" && unit !== "%" && unit !== "pp";
}
