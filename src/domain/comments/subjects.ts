import type { Table } from "../tables/table";
import {
  BODIES,
  BUDGETED,
  FIGURE_WORDS,
  FINANCED_APART,
  NO_NOUN,
  OF_ALL_OF_IT,
  OF_GROUP,
  PLAIN_WORDS,
  RESULT_WORDS,
  REST_OF,
  SEVERAL_BODIES,
  SOME_BODIES,
  TURN_COMPOUND,
  TURN_NOUNS,
} from "../words/comments/explained";
import { AND, COST_OF, IN_BETWEEN, PREPOSITION } from "../words/comments/clauseWords";
import { COMPOSITES } from "../words/comments/composites";
import { GENERIC_HEAD } from "../words/comments/compounds";
import { TOGETHER } from "../words/comments/frameWords";
import { OF_ALL_COMPANIES, RESULT_OF_ALL } from "../words/comments/tableWords";
import { ATTRIBUTE, BELONGS_TO, TURNS } from "../words/comments/turns";
import { IDLE_WORDS } from "../words/comments/idleWords";
import { AUXILIARY, TELLING_VERBS, VERB_ENDING } from "../words/comments/verbs";
import { wordsOf } from "../words/comparable";
import { says } from "../words/lexicon";
import { wordsIn, type Clause, type Word } from "./clauses";
import { isSameWord } from "./sameWord";
import { ENOUGH, bestMentions, mentionsIn } from "./mentions";

/** Whose figure a clause speaks of, in one table. */
export interface Subject {
  /** Rows of the table, added where there are several; null for the whole that the table is of. */
  readonly rows: readonly number[] | null;
  /** Named by its own words, or so little said that the whole is meant. */
  readonly by: "name" | "partOfName" | "heading" | "body" | "figure" | "several" | "silence";
  /** Of all of it, whatever heading it stands under: "det totala antalet". */
  readonly isOfAll?: boolean;
  /** By no more than a word of cost: under a heading "kostnaderna" are those of what the heading names. */
  readonly isByCost?: boolean;
  /** Two rows that two figures are shared out between, in their order. */
  readonly pair?: readonly number[];
  /** Where in the sentence it is named. */
  readonly at: number;
}

/** What a clause says of its subject: one of the table, something that the table has no row for, or nothing. */
export type Spoken = Subject | "foreign" | "nothing";

const WORDS_A_STRANGER = 4;

/**
 * Whose figure it is, as the words of its clause say: those before it, and what is tied to it right behind.
 * @param named what the heading above the text or the row of the comment says
 */
export function subjectOf(table: Table, clause: Clause, groupWords: ReadonlySet<string>): Spoken {
  const owner = ownerBehind(clause);
  if (owner) {
    const spoken = spokenIn(table, owner, clause.textBehind, groupWords);
    // "Vikariekostnaderna ökade med 12 procent inom hemtjänsten" are not all of its costs.
    if (isNamed(spoken) && spokenIn(table, clause.before, clause.textBefore, groupWords) === "foreign")
      return "foreign";
    if (spoken !== "nothing" && !(spoken !== "foreign" && spoken.rows === null)) return spoken;
  }
  const spoken = spokenIn(table, clause.before, clause.textBefore, groupWords);
  const { lead } = clause;
  if (!lead || isNamed(spoken) || spoken === "foreign") return spoken;
  const led = asTitle(spokenIn(table, lead.before, lead.textBefore, groupWords), lead);
  return isNamed(led) || spoken === "nothing" ? led : spoken;
}

/** "Taxor: +545 tkr": what stands alone before a colon names one row by as much of its name as it says. */
function asTitle(led: Spoken, { before }: Clause): Spoken {
  if (led === "nothing" || led === "foreign" || led.by !== "partOfName") return led;
  return led.rows?.length === 1 && before.length <= MOST_OF_TITLE ? { ...led, by: "name" } : led;
}

const MOST_OF_TITLE = 3;

function isNamed(spoken: Spoken): boolean {
  return spoken !== "nothing" && spoken !== "foreign" && spoken.rows !== null;
}

/** What a text names beside a row: words that are neither of the table nor of how figures are told. */
export function strangersIn(table: Table, text: string, label: string): Word[] {
  const words = wordsIn(text);
  const known = new Set(wordsOf(`${label} ${table.labelHeading} ${table.title}`));
  return words.filter((word, i) => isForeign(word, words.slice(i + 1), known));
}

/** The words right behind a figure that say whose it is: "underskott om 5 mnkr för konsulter". */
function ownerBehind({ behind, textBehind }: Clause): readonly Word[] | null {
  const tied = ATTRIBUTE.pattern.exec(textBehind) ?? BELONGS_TO.pattern.exec(textBehind);
  if (!tied) return null;
  const stop = /[,.()]/.exec(textBehind.slice(tied[0].length));
  const start = behind[0]?.from ?? 0;
  const offset = start - (textBehind.search(/[a-zåäö]/) || 0);
  const end = stop ? offset + tied[0].length + stop.index : Infinity;
  return behind.filter((word) => word.to <= end);
}

function spokenIn(
  table: Table,
  words: readonly Word[],
  text: string,
  groupWords: ReadonlySet<string>,
): Spoken {
  const offset = words.length > 0 ? words[0]!.from - text.search(/[a-zåäöéü]/i) : 0;
  const mentions = bestMentions(mentionsIn(table, words, text), text, offset);
  const named = new Set(mentions.flatMap((mention) => mention.words.map(({ from }) => from)));
  const last = Math.max(-1, ...mentions.flatMap((mention) => mention.words.map(({ to }) => to)));
  const theme = new Set([...groupWords, ...wordsOf(`${table.labelHeading} ${table.title}`)]);
  const unknown = words.filter(
    (word, i) => !named.has(word.from) && isForeign(word, words.slice(i + 1), theme),
  );
  const verbs = words.filter((word) => isUnknownVerb(word, words, named, theme));
  const foreign = unknown.filter((word) => !verbs.includes(word));
  const isByPhrase = mentions.some(({ isPhrase }) => isPhrase);
  const composite = isByPhrase ? null : compositeIn(table, words, text, foreign);
  if (composite) return composite;
  if (mentions.length > 0) {
    const isWhole = mentions.every(({ share }) => share >= ENOUGH);
    // What stands between the name and the figure belongs to the figure: "kostnader för konsulter".
    const first = Math.min(...mentions.flatMap((mention) => mention.words.map(({ from }) => from)));
    const isQualified = isHeadedByStranger(
      words.filter(({ to }) => to <= first),
      foreign,
    );
    if (isAnothersDeed(words, foreign, first)) return "foreign";
    const said = mentions.reduce((sum, mention) => sum + mention.words.length, 0);
    const isOthers = ({ from, text: word }: Word) => from > last && SEVERAL_BODIES.pattern.test(word);
    const strange = foreign.filter(({ from }) => from >= first).length + words.filter(isOthers).length;
    // A long name is said freely; a short one with something of its own behind it is another thing.
    if (strange * WORDS_A_STRANGER > said || (isQualified && said < WORDS_A_STRANGER)) return "foreign";
    const isKnown = isWhole && verbs.length === 0;
    const isByCost = mentions.every((mention) =>
      mention.words.every(({ text: word }) => GENERIC_HEAD.pattern.test(word)),
    );
    return { rows: mentions.map(({ row }) => row), by: isKnown ? "name" : "partOfName", at: last, isByCost };
  }
  if (foreign.length > 0) return "foreign";
  const several = words.find(({ text: word }) => SEVERAL_BODIES.pattern.test(word));
  // "Övriga verksamheter" are all but those of before.
  if (several && REST_OF.pattern.test(words[words.indexOf(several) - 1]?.text ?? "")) return "foreign";
  // "Två förvaltningar" are not all of them; the number has been read as a figure of its own.
  if (several && several === words[0] && SOME_BODIES.pattern.test(several.text)) return "foreign";
  if (several) return isOfBodies(table) ? { rows: null, by: "several", at: several.to } : "foreign";
  const body = words.filter((word, i) => isOfWhole(word, words[i + 1])).at(-1);
  const isOtherDeed = words.some((word) => isUnknownVerb(word, words, bodiesIn(words), theme));
  if (body && isOtherDeed) return { rows: null, by: "silence", at: body.to };
  if (body && words.some(({ text: word }) => OF_ALL_OF_IT.pattern.test(word)))
    return { rows: null, by: "body", at: body.to, isOfAll: true };
  if (body) return { rows: null, by: FIGURE_WORDS.pattern.test(body.text) ? "figure" : "body", at: body.to };
  return "nothing";
}

/** The body or its result; "totalt budgeterade" says which budget, and nothing of whose. */
function isOfWhole({ text }: Word, next: Word | undefined): boolean {
  if (TOGETHER.pattern.test(text) && next && BUDGETED.pattern.test(next.text)) return false;
  return BODIES.pattern.test(text) || RESULT_WORDS.pattern.test(text);
}

/** Where bodies stand, which verbs behind them say something of. */
function bodiesIn(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.filter(({ text }) => BODIES.pattern.test(text)).map(({ from }) => from));
}

/** A verb stands right behind its subject, or behind "har": one that is not known may say something else of the row. */
function isUnknownVerb(
  word: Word,
  words: readonly Word[],
  named: ReadonlySet<number>,
  theme: ReadonlySet<string>,
): boolean {
  const last = words[words.indexOf(word) - 1];
  if (last === undefined || word.isCapital || !VERB_ENDING.pattern.test(word.text)) return false;
  if (named.has(word.from) || isPlain(word.text) || isOfFigures(word.text, theme)) return false;
  return named.has(last.from) || AUXILIARY.pattern.test(last.text);
}

/** Words of cost and direction, and those of the table's own columns and title. */
function isOfFigures(text: string, theme: ReadonlySet<string>): boolean {
  return (
    COST_OF.pattern.test(text) ||
    TURNS.some(({ pattern }) => pattern.test(text)) ||
    [...theme].some((one) => isSameWord(text, one))
  );
}

/** "Finansnettot" is two rows of a statement that has no row for it. */
function compositeIn(
  table: Table,
  words: readonly Word[],
  text: string,
  foreign: readonly Word[],
): Subject | null {
  for (const { name, rows } of COMPOSITES) {
    const hit = name.pattern.exec(text);
    if (!hit || words.length === 0) continue;
    const offset = words[0]!.from - text.search(/[a-zåäöéü]/i);
    const [from, to] = [offset + hit.index, offset + hit.index + hit[0].length];
    if (foreign.some((word) => word.from < from || word.to > to)) continue;
    const found = rows.map((row) =>
      table.rows.flatMap(({ label, hasFigures }, r) => (hasFigures && says(row, label) ? [r] : [])),
    );
    if (found.every(({ length }) => length === 1)) return { rows: found.flat(), by: "name", at: to };
  }
  return null;
}

/** Something else is what the clause begins with: "placeringar av barn kostade socialnämnden". */
function isAnothersDeed(words: readonly Word[], foreign: readonly Word[], first: number): boolean {
  const stranger = foreign.find(({ from }) => from < first);
  if (!stranger) return false;
  const before = words.slice(0, words.indexOf(stranger));
  return !before.some(({ text }) => PREPOSITION.pattern.test(text));
}

/** Right before the name stands something of its own: "konsultkostnaderna i hemtjänsten", "strukturella resultatet". */
function isHeadedByStranger(before: readonly Word[], foreign: readonly Word[]): boolean {
  const head = before.filter(({ text }) => !IN_BETWEEN.pattern.test(text)).at(-1);
  return (
    head !== undefined &&
    !COST_OF.pattern.test(head.text) &&
    foreign.includes(head) &&
    !isNameOfBody(head, before)
  );
}

/** A row for each body, and no result of them all that is reckoned from income and costs. */
function isOfBodies({ rows }: Table): boolean {
  return !rows.some(({ label }) => says(RESULT_OF_ALL, label));
}

/** A name that only says which body is meant: "Luleå kommuns resultat". */
function isNameOfBody(word: Word, words: readonly Word[]): boolean {
  const next = words.find(({ from }) => from > word.from);
  return next !== undefined && isBody(next);
}

/** A body, and not all of it: "totalt" is said of anything. */
function isBody({ text }: Word): boolean {
  return BODIES.pattern.test(text) && !TOGETHER.pattern.test(text);
}

function isPlain(text: string): boolean {
  return [...PLAIN_WORDS, ...IDLE_WORDS, ...TELLING_VERBS].some(({ pattern }) => pattern.test(text));
}

function isForeign(word: Word, [next, afterNext]: readonly Word[], groupWords: ReadonlySet<string>): boolean {
  const { text } = word;
  if (says(FINANCED_APART, text)) return ![...groupWords].some((one) => isSameWord(text, one));
  if (text.length < 3 || isPlain(text) || COST_OF.pattern.test(text)) return false;
  if (OF_GROUP.pattern.test(text)) return ![...groupWords].some((one) => says(OF_ALL_COMPANIES, one));
  if (
    BODIES.pattern.test(text) ||
    SEVERAL_BODIES.pattern.test(text) ||
    RESULT_WORDS.pattern.test(text) ||
    says(TURN_NOUNS, text)
  )
    return false;
  // "ett litet överskott"
  if (next && says(TURN_NOUNS, next.text)) return false;
  if ([...groupWords].some((one) => isSameWord(text, one)) || NO_NOUN.pattern.test(text)) return false;
  // "En ramökning" is of a frame, which no row is.
  if (TURN_COMPOUND.pattern.test(text)) return true;
  if (TURNS.some(({ pattern }) => pattern.test(text))) return false;
  if (!word.isCapital || !next) return true;
  const isNamed = isBody(next) && word.to + 1 === next.from;
  // "Individ- och arbetsmarknadsnämnden".
  return !isNamed && !(AND.pattern.test(next.text) && afterNext && BODIES.pattern.test(afterNext.text));
}
