/** What each of our functions is in Excel's own, where that can be said. One entry a function. */
import type { Expression } from "./expression";
import { NO_SHARE, type NativeForm, minus, constant, over, plus, times, when, word } from "./expressions";

type Given = readonly (Expression | undefined)[];

interface Equivalent {
  /** The place of the argument that does not go cell by cell: a profile of months, or thresholds. */
  readonly whole?: number;
  /** @returns null where these arguments have no native form */
  readonly form?: (given: Given) => NativeForm | null;
}

const EQUIVALENTS: Readonly<Record<string, Equivalent>> = {
  AVVIKELSE: { form: (given) => deviation(given) },
  AVVIKELSE_PROCENT: {
    form(given) {
      const amount = deviation(given);
      const [budget] = given;
      if (!amount || !budget) return null;
      return dividedBy(amount, { kind: "call", name: "ABS", given: [budget] }, budget);
    },
  },
  PROCENT_AV_BUDGET: {
    form: ([budget, outcome]) => (budget && outcome ? share(outcome, budget) : null),
  },
  PROGNOS_VOLYM: {
    form: ([volume, price, unit]) => inUnit([volume, price], unit, (v, p) => times(v, p)),
  },
  VOLYMEFFEKT: {
    form: ([budgeted, forecast, price, unit]) =>
      inUnit([budgeted, forecast, price], unit, (b, f, p) => times(minus(f, b), p)),
  },
  PRISEFFEKT: {
    form: ([volume, budgeted, forecast, unit]) =>
      inUnit([volume, budgeted, forecast], unit, (v, b, f) => times(minus(f, b), v)),
  },
  PROGNOS_HELAR: {
    whole: 2,
    form: ([outcome, month, profile]) => byMonths(outcome, month, profile, (part, year) => [year, part]),
  },
  PERIODISERA: {
    whole: 2,
    form: ([budget, month, profile, span]) =>
      wordOf(span, "ackumulerat") === "ackumulerat"
        ? byMonths(budget, month, profile, (part, year) => [part, year])
        : null,
  },
  PROGNOS_RESTBUDGET: {
    form: ([outcome, soFar, whole]) =>
      outcome && soFar && whole
        ? { expression: plus(outcome, minus(whole, soFar)), inputs: [outcome, soFar, whole], divisors: [] }
        : null,
  },
  ANDEL: { form: ([part, whole]) => (part && whole ? share(part, whole) : null) },
  FORANDRING_PROCENT: {
    form([now, before]) {
      if (!now || !before) return null;
      const change = { expression: minus(now, before), inputs: [now, before], divisors: [] };
      return dividedBy(change, { kind: "call", name: "ABS", given: [before] }, before);
    },
  },
  PER_INVANARE: { form: perPerson },
  // Spreads over cells, each with another sum.
  ACKUMULERAT: {},
  MALUPPFYLLELSE: { form: attainment },
  MALTREND: { form: trend },
  SIGNAL: { whole: 4, form: signal },
  // Reads text, which no function of Excel does the same way in every language.
  TOLKA_BELOPP: {},
  KOLADA: {},
};

/** @returns the native form of a call; null where there is none */
export function nativeForm(name: string, given: Given): NativeForm | null {
  const form = EQUIVALENTS[name]?.form?.(given);
  // A figure or a target written as text ("<166"): only our functions read it.
  return !form || form.inputs.some(({ kind }) => kind === "word") ? null : form;
}

/** The place of the argument that does not go cell by cell; -1 where all do. */
export function wholePlace(name: string): number {
  return EQUIVALENTS[name]?.whole ?? -1;
}

/** The functions that are spoken of here, in plain letters. */
export const KNOWN_HERE: readonly string[] = Object.keys(EQUIVALENTS);

/** Is it known how a function goes through the cells it is given? */
export function isKnown(name: string): boolean {
  return name in EQUIVALENTS;
}

function deviation([budget, outcome, rule]: Given): NativeForm | null {
  const word = wordOf(rule, "kostnad");
  if (!budget || !outcome || (word !== "kostnad" && word !== "netto")) return null;
  const expression = word === "kostnad" ? minus(budget, outcome) : minus(outcome, budget);
  return { expression, inputs: [budget, outcome], divisors: [] };
}

function share(part: Expression, whole: Expression): NativeForm {
  return { expression: over(part, whole), inputs: [whole, part], divisors: [whole] };
}

function dividedBy(form: NativeForm, divisor: Expression, zero: Expression): NativeForm {
  return { ...form, expression: over(form.expression, divisor), divisors: [zero] };
}

/** Kronor for each. */
function perPerson([amount, count, unit]: Given): NativeForm | null {
  const kronor = UNITS[wordOf(unit, "tkr") ?? ""];
  if (!amount || !count || kronor === undefined) return null;
  const whole = kronor === 1 ? amount : times(amount, constant(kronor));
  return { expression: over(whole, count), inputs: [amount, count], divisors: [count] };
}

/** Kronor a unit of the answer. */
const UNITS: Readonly<Record<string, number>> = { kr: 1, tkr: 1000, mnkr: 1_000_000, mkr: 1_000_000 };

function inUnit(
  given: Given,
  unit: Expression | undefined,
  compute: (a: Expression, b: Expression, c: Expression) => Expression,
): NativeForm | null {
  const divisor = UNITS[wordOf(unit, "tkr") ?? ""];
  const [a, b, c = b] = given;
  if (!a || !b || !c || divisor === undefined || given.includes(undefined)) return null;
  const kronor = compute(a, b, c);
  const expression = divisor === 1 ? kronor : over(kronor, constant(divisor));
  return { expression, inputs: given as readonly Expression[], divisors: [] };
}

/** Along a straight line or a profile; months after the twelfth and before the first have no native form. */
function byMonths(
  amount: Expression | undefined,
  month: Expression | undefined,
  profile: Expression | undefined,
  sides: (part: Expression, year: Expression) => readonly [Expression, Expression],
): NativeForm | null {
  if (!amount || !month || (month.kind === "number" && !isMonth(month.value))) return null;
  const inputs = [amount, month];
  if (!profile || profile.kind === "omitted") {
    const [multiplier, divisor] = sides(month, constant(12));
    return { expression: over(times(amount, multiplier), divisor), inputs, divisors: [] };
  }
  if (profile.kind !== "sum" || profile.area.rows * profile.area.columns !== 12) return null;
  if (profile.area.rows > 1 && profile.area.columns > 1) return null;
  const [multiplier, divisor] = sides({ ...profile, count: month }, profile);
  return {
    expression: over(times(amount, multiplier), divisor),
    inputs: [...inputs, profile],
    divisors: [divisor],
  };
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

/** The share of a target that is reached; a target as text ("<166") has no native form. */
function attainment([outcome, target, direction, start]: Given): NativeForm | null {
  const better = betterSide(direction);
  if (!outcome || !target || better === null) return null;
  if (start && start.kind !== "omitted") {
    const reached: Expression = {
      kind: "call",
      name: "MAX",
      given: [constant(0), over(minus(start, outcome), minus(start, target))],
    };
    const expression = when(start, "=", target, NO_SHARE, reached);
    return { expression, inputs: [outcome, target, start], divisors: [] };
  }
  const reached =
    better === ">"
      ? over(outcome, target)
      : when(outcome, "<=", constant(0), constant(1), over(target, outcome));
  const expression = when(target, "<=", constant(0), NO_SHARE, reached);
  return { expression, inputs: [outcome, target], divisors: [] };
}

function trend([now, before, direction]: Given): NativeForm | null {
  const better = betterSide(direction);
  if (!now || !before || better === null) return null;
  const changed = when(now, better, before, word("Positiv"), word("Negativ"));
  const expression = when(now, "=", before, word("Oförändrad"), changed);
  return { expression, inputs: [now, before], divisors: [] };
}

/** The two steps that need no thresholds. */
function signal([outcome, target, direction, scale, thresholds]: Given): NativeForm | null {
  const better = betterSide(direction);
  if (!outcome || !target || better === null || wordOf(scale, "två") !== "två") return null;
  if (thresholds && thresholds.kind !== "omitted") return null;
  const expression = when(outcome, `${better}=`, target, word("Uppfyllt"), word("Ej uppfyllt"));
  return { expression, inputs: [outcome, target], divisors: [] };
}

/** Which side is better; null for a band, and where a cell says it. */
function betterSide(direction: Expression | undefined): ">" | "<" | null {
  const said = wordOf(direction, "högre");
  return said === "högre" ? ">" : said === "lägre" ? "<" : null;
}

/** A word written in the formula itself; null where it stands in a cell, since it may change there. */
function wordOf(given: Expression | undefined, omitted: string): string | null {
  if (!given || given.kind === "omitted") return omitted;
  return given.kind === "word" ? given.value.trim().toLowerCase() || omitted : null;
}
