import { tellingDigits } from "../figures/digitSlips";
import { AGAINST_OTHERS, THAN_ANOTHER } from "../words/comments/comparisons";
import { FURTHEST, OF_BEST_TIME, ONE_OF_THEM } from "../words/comments/extremes";
import { PLAIN_WORDS } from "../words/comments/explained";
import { UNTIL_BREAK } from "../words/comments/frameWords";
import {
  ADDED_UP,
  AGES_IN_LABEL,
  AS_THOUGHT_BEFORE,
  FRACTION,
  IN_EARLIER_FORECAST,
  IN_INTERIM_REPORT,
  LEFT_OUT,
  OF_AGES,
  OF_OTHER_REPORT,
} from "../words/comments/readingWords";
import { IDLE_WORDS } from "../words/comments/idleWords";
import {
  EACH_OF_SEVERAL,
  NUMBER_WORDS,
  ONE_EACH,
  SOME_OF,
  SO_MANY_TOGETHER,
} from "../words/comments/statedUnits";
import { OF_WHOLE_FIRST, PART_BEFORE, PART_FIRST, TURNS } from "../words/comments/turns";
import { TELLING_VERBS, VERB_ENDING } from "../words/comments/verbs";
import { ELSEWHEN } from "../words/comments/whens";
import { says } from "../words/lexicon";
import { countsRows } from "./counts";
import { newEvidence, type Evidence } from "./evidence";
import { isStep } from "./claimTie";
import { isLooselySaid } from "./looseEnds";
import { lineWordsOf } from "./lineWords";
import type { SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import type { Setting } from "./setting";
import { baseOf } from "./shares";
import { coverageOf, onlyOwn } from "./spokenWords";
import { strangersIn } from "./subjects";
import { stemOf, wordMatch } from "./wordMatch";

const MOST_DIGITS = 5;
const MOST_STRANGERS = 4;
const SAME = 0.6;
const SAID = 0.2;
/** One word that tells a row. */
const OF_ONE = 0.5;
const SAME_LETTERS = 5;
const MONTHS = 12;
const HAS_UNIT = /[^\d ,.+−–-]/;

/** Money, counts and shares meet figures by chance at different rates. */
export function kindOf({ stated: { unit } }: SaidFigure): "share" | "count" | "money" {
  if (unit === "%" || unit === "pp") return "share";
  return unit === "st" ? "count" : "money";
}

/** What tells that a figure is none that the tables have: words that they know nothing of, times and plans they lack. */
export function noneEvidence(said: SaidFigure, settings: readonly Setting[], isForEach: boolean): Evidence {
  const { stated, clause, text } = said;
  const { evidence, note } = newEvidence();
  const tables = settings.map(({ table }) => table);
  const facts = tables.flatMap((table) => table.facts);
  const frame = settings[0]!.tie.frame;
  const before = text.slice(0, stated.from).toLowerCase();
  note("none");
  note(`none.${kindOf(said)}`);
  note("none.digits", Math.min(MOST_DIGITS, tellingDigits(stated)));
  note(
    "none.foreign",
    settings.every(({ isForeign, ratio }) => isForeign && ratio === null),
  );
  note("none.each", isForEach);
  note("none.ages", OF_AGES.pattern.test(clause.textBefore) && !tables.some(hasAges));
  note("none.part", PART_FIRST.pattern.test(clause.textBefore));
  note("none.bracket", stated.isBracketed);
  note("none.borrowedUnit", stated.unit !== "st" && !HAS_UNIT.test(text.slice(stated.from, stated.to)));
  note(
    "none.loose",
    tables.every((table) => isLooselySaid(table, clause)),
  );
  note("none.elsewhen", says(ELSEWHEN, frame.said));
  note("none.others", says(AGAINST_OTHERS, frame.said));
  note("none.otherRow", settings.some(isAgainstAnotherRow));
  note("none.forecast", frame.whens.has("forecast"));
  note(
    "none.timeless",
    settings.every(({ isTimeKnown }) => !isTimeKnown),
  );
  note("none.ofWhole", said.i > 0 && OF_WHOLE_FIRST.pattern.test(text));
  note("none.together", says(ADDED_UP, clause.textBefore));
  note("none.howMany", howManyTogether(before));
  const isOfOther = frame.whens.has("forecast") && frame.month !== null;
  const isThought = frame.comparisons.size === 0 && AS_THOUGHT_BEFORE.pattern.test(frame.said);
  const isInterim = IN_INTERIM_REPORT.pattern.test(frame.said) && tables.every(isOfWholeYear);
  const isEarlier =
    frame.comparisons.size === 0 &&
    IN_EARLIER_FORECAST.pattern.test(before) &&
    tables.every(lacksEarlierForecast);
  note(
    "none.otherReport",
    isThought || isInterim || isEarlier || (isOfOther && isLacking(frame.month, tables, text)),
  );
  note("none.moved", frame.isMoved);
  note("none.weak", frame.isWeak);
  note("none.step", isStep(said));
  note(
    "none.fraction",
    stated.unit === "st" && FRACTION.pattern.test(text.slice(Math.max(0, stated.from - 8)).toLowerCase()),
  );
  note("none.eachOfSeveral", EACH_OF_SEVERAL.pattern.test(isOneOfTwo(said) ? before : clause.textBefore));
  note(
    "none.oneOfSeveral",
    isFurthestOfSeveral(clause.textBefore) || ONE_OF_THEM.pattern.test(clause.textBehind),
  );
  note("none.partOf", PART_BEFORE.pattern.test(clause.textBefore) && SOME_OF.pattern.test(clause.textBehind));
  note("none.noTime", settings.every(lacksYear));
  note("none.uncounted", stated.unit === "st" && tables.every((table) => !countsRows(table, stated, text)));
  note("none.numberWord", stated.unit === "st" && !/\d/.test(text.slice(stated.from, stated.to)));
  const isPast = frame.whens.has("past") || frame.comparisons.has("past");
  note("none.noPast", isPast && !facts.some((one) => one.isPast || one.content === "change"));
  note(
    "none.noForecast",
    frame.whens.has("forecast") &&
      !facts.some((one) => one.content === "forecast" || one.basis === "forecast"),
  );
  note(
    "none.noBudget",
    frame.comparisons.has("budget") &&
      !facts.some(({ content }) => content === "budget" || content === "deviation"),
  );
  const verbs = clause.before.filter(
    (word) => VERB_ENDING.pattern.test(word.text) && isStrange(word.text, tables),
  );
  note("none.verb", verbs.length > 0);
  note("none.verbLast", verbs.length > 0 && verbs.at(-1) === clause.before.at(-1));
  const base = baseOf(said);
  note("none.baseStranger", base !== "" && tables.every((table) => strangers(table, base).length > 0));
  const near = `${clause.textBefore} ${UNTIL_BREAK.pattern.exec(clause.textBehind)![0]}`;
  const fewest = Math.min(...tables.map((table) => unknown(table, near)));
  note("none.strangers", Math.min(MOST_STRANGERS, fewest));
  note("none.stranger", fewest > 0);
  note("none.leftOut", LEFT_OUT.pattern.test(near));
  const isAnySaid = settings.some(({ coverages }) => coverages.some(({ steps }) => steps[0]! > SAID));
  note("none.onlyStrangers", fewest > 0 && !isAnySaid);
  const isMoved = frame.isDistance && (frame.turn === "up" || frame.turn === "down");
  note(
    "none.noEarlier",
    isMoved && frame.comparisons.size === 0 && !facts.some((one) => one.isPast || one.content === "change"),
  );
  return evidence;
}

/** "I prognosen efter april", of which no table has a column or its own time. */
function isLacking(month: number | null, tables: readonly SpokenTable[], text: string): boolean {
  if (!OF_OTHER_REPORT.pattern.test(text.toLowerCase())) return false;
  return !tables.some(
    ({ facts, built }) => facts.some((one) => one.month === month) || built.table.period?.toMonth === month,
  );
}

/** "De två verksamheternas sammanlagda kostnad": two of them, and no more; 0 where nothing is said. */
function howManyTogether(before: string): number {
  const found = SO_MANY_TOGETHER.pattern.exec(before);
  return found ? NUMBER_WORDS.indexOf(found[1]!) : 0;
}

/** "Det största underskottet, 12 mnkr, har skolan" is of one of several, and not of what they are parts of. */
function isFurthestOfSeveral(before: string): boolean {
  return FURTHEST.some(({ pattern }) => {
    const hit = pattern.exec(before);
    return hit !== null && !OF_BEST_TIME.pattern.test(before.slice(hit.index));
  });
}

/** "Högre än männens": how far two rows are from each other, which is no change of either. */
function isAgainstAnotherRow({ table, said: { clause }, tie: { subject } }: Setting): boolean {
  const [, other] = THAN_ANOTHER.pattern.exec(clause.textBehind) ?? [];
  if (!other) return false;
  const spoken = onlyOwn(other);
  return lineWordsOf(table).rows.some(
    (words, row) => subject.rows?.includes(row) !== true && coverageOf(words, spoken).mass >= OF_ONE,
  );
}

/** "12,3 respektive 6,8": each is of one of several. */
function isOneOfTwo({ figures, i, text, stated }: SaidFigure): boolean {
  const between = [
    text.slice(figures[i - 1]?.to ?? stated.from, stated.from),
    text.slice(stated.to, figures[i + 1]?.from ?? stated.to),
  ];
  return between.some((words) => ONE_EACH.pattern.test(words));
}

function hasAges({ built: { table } }: SpokenTable): boolean {
  return table.rows.some(({ label }) => AGES_IN_LABEL.pattern.test(label));
}

/** One forecast at most, and no change from another. */
function lacksEarlierForecast({ facts }: SpokenTable): boolean {
  return (
    facts.filter(({ content }) => content === "forecast").length < 2 &&
    !facts.some(({ content }) => content === "change")
  );
}

/** Nothing in it is of a part of the year or foreseen. */
function isOfWholeYear({ facts, built }: SpokenTable): boolean {
  const toMonth = built.table.period?.toMonth ?? MONTHS;
  return toMonth === MONTHS && !facts.some((one) => one.content === "forecast" || one.isOfPart);
}

function lacksYear({ table, tie }: Setting): boolean {
  const { own } = tie.years;
  const known = [...table.facts.map(({ year }) => year), table.year];
  return own.length > 0 && !known.some((year) => year !== null && own.includes(year));
}

function strangers({ built: { table } }: SpokenTable, text: string): { readonly text: string }[] {
  const labels = [...table.rows.map(({ label }) => label), ...table.columns.map(({ heading }) => heading)];
  return strangersIn(table, text, `${labels.join(" ")} ${table.title}`);
}

/** Words near the figure that are no part of any line's name either. */
function unknown(table: SpokenTable, text: string): number {
  const { rows } = lineWordsOf(table);
  return strangers(table, text).filter(
    (word) => !rows.some((row) => row.some((own) => wordMatch(word.text, own.text) >= SAME)),
  ).length;
}

/** A verb that says nothing of figures, and nothing of what the tables have. */
function isStrange(word: string, tables: readonly SpokenTable[]): boolean {
  if ([...PLAIN_WORDS, ...IDLE_WORDS, ...TELLING_VERBS, ...TURNS].some(({ pattern }) => pattern.test(word)))
    return false;
  const begin = stemOf(word).slice(0, SAME_LETTERS);
  return !tables.some((table) => {
    const { rows, columns } = lineWordsOf(table);
    return [...rows, ...columns].some((line) =>
      line.some(({ text }) => wordMatch(word, text) >= SAME || text.slice(0, SAME_LETTERS) === begin),
    );
  });
}

/** How many words there are that no table knows: such a figure is seldom a wrong one of a table. */
export function strangenessOf(none: Evidence): number {
  return (none.get("none.strangers") ?? 0) + (none.get("none.verb") ?? 0);
}

/** What is said so loosely that it may be any part of what a row came to: only a slip of the pen is held against it. */
const LOOSE = [
  "none.weak",
  "none.moved",
  "none.loose",
  "none.verbLast",
  "none.uncounted",
  "none.ages",
  "none.fraction",
  "none.part",
  "none.noPast",
  "none.noEarlier",
  "none.eachOfSeveral",
  "none.each",
  "none.ofWhole",
  "none.noForecast",
  "none.noBudget",
];

/** @example isSaidLoosely of "ska spara 1,5 mnkr" // true */
export function isSaidLoosely(none: Evidence): boolean {
  return LOOSE.some((name) => none.has(name));
}
