import type { Row, Table } from "../tables/table";
import {
  BODIES,
  NO_NOUN,
  OF_GROUP,
  PLAIN_WORDS,
  RESULT_WORDS,
  SEVERAL_BODIES,
  TURN_NOUNS,
} from "../words/comments/explained";
import { BESIDE, COST_OF, IN_BETWEEN } from "../words/comments/clauseWords";
import { LABEL_WORD, OF_ALL_COMPANIES, RESULT_OF_ALL } from "../words/comments/tableWords";
import { ATTRIBUTE, BELONGS_TO, TURNS } from "../words/comments/turns";
import { comparable, wordsOf } from "../words/comparable";
import { isFiller } from "../words/labelWords";
import { says } from "../words/lexicon";
import type { Clause, Word } from "./clauses";
import { isSameWord } from "./sameWord";

/** Whose figure a clause speaks of, in one table. */
export interface Subject {
  /** Rows of the table, added where there are several; null for the whole that the table is of. */
  readonly rows: readonly number[] | null;
  /** Named by its own words, or so little said that the whole is meant. */
  readonly by: "name" | "partOfName" | "heading" | "body" | "silence";
  /** Two rows that two figures are shared out between, in their order. */
  readonly pair?: readonly number[];
  /** Where in the sentence it is named. */
  readonly at: number;
}

/** What a clause says of its subject: one of the table, something that the table has no row for, or nothing. */
export type Spoken = Subject | "foreign" | "nothing";

/** A row is named when so much of its name is said. */
const ENOUGH = 0.66;
const LEAST_BEGINNING = 5;
const WORDS_A_STRANGER = 4;

interface Mention {
  readonly row: number;
  readonly share: number;
  readonly words: readonly Word[];
  readonly isPhrase: boolean;
  /** Its label says more than the words that tell it. */
  readonly isShortened: boolean;
}

/**
 * Whose figure it is, as the words of its clause say: those before it, and what is tied to it right behind.
 * @param named what the heading above the text or the row of the comment says
 */
export function subjectOf(table: Table, clause: Clause, groupWords: ReadonlySet<string>): Spoken {
  const owner = ownerBehind(clause);
  if (owner) {
    const spoken = spokenIn(table, owner, clause.textBehind, groupWords);
    if (spoken !== "nothing" && !(spoken !== "foreign" && spoken.rows === null)) return spoken;
  }
  return spokenIn(table, clause.before, clause.textBefore, groupWords);
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
  const foreign = words.filter((word, i) => !named.has(word.from) && isForeign(word, words[i + 1], theme));
  if (mentions.length > 0) {
    const isWhole = mentions.every(({ share }) => share >= ENOUGH);
    // What stands between the name and the figure belongs to the figure: "kostnader för konsulter".
    const first = Math.min(...mentions.flatMap((mention) => mention.words.map(({ from }) => from)));
    const isQualified = isHeadedByStranger(
      words.filter(({ to }) => to <= first),
      foreign,
    );
    const said = mentions.reduce((sum, mention) => sum + mention.words.length, 0);
    const strange = foreign.filter(({ from }) => from >= first).length;
    // A long name is said freely; a short one with something of its own behind it is another thing.
    if (strange * WORDS_A_STRANGER > said || (isQualified && said < WORDS_A_STRANGER)) return "foreign";
    return { rows: mentions.map(({ row }) => row), by: isWhole ? "name" : "partOfName", at: last };
  }
  if (foreign.length > 0) return "foreign";
  const several = words.find(({ text: word }) => SEVERAL_BODIES.pattern.test(word));
  if (several) return isOfBodies(table) ? { rows: null, by: "body", at: several.to } : "foreign";
  const body = words
    .filter(({ text: word }) => BODIES.pattern.test(word) || RESULT_WORDS.pattern.test(word))
    .at(-1);
  if (body) return { rows: null, by: "body", at: body.to };
  return "nothing";
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
  return next !== undefined && BODIES.pattern.test(next.text);
}

function isForeign(word: Word, next: Word | undefined, groupWords: ReadonlySet<string>): boolean {
  const { text } = word;
  if (text.length < 3 || PLAIN_WORDS.some(({ pattern }) => pattern.test(text))) return false;
  if (OF_GROUP.pattern.test(text)) return ![...groupWords].some((one) => says(OF_ALL_COMPANIES, one));
  if (
    BODIES.pattern.test(text) ||
    SEVERAL_BODIES.pattern.test(text) ||
    RESULT_WORDS.pattern.test(text) ||
    says(TURN_NOUNS, text)
  )
    return false;
  if ([...groupWords].some((one) => isSameWord(text, one)) || NO_NOUN.pattern.test(text)) return false;
  if (TURNS.some(({ pattern }) => pattern.test(text))) return false;
  return !(next && BODIES.pattern.test(next.text) && word.to + 1 === next.from && word.isCapital);
}

/** The words of a label that tell its row from others. */
function tellingWords(label: string): string[] {
  return wordsOf(label).filter(
    (word) =>
      word.length > 2 &&
      !isFiller(word) &&
      !PLAIN_WORDS.some(({ pattern }) => pattern.test(word)) &&
      !says(TURN_NOUNS, word) &&
      !LABEL_WORD.pattern.test(word),
  );
}

function mentionsIn(table: Table, words: readonly Word[], text: string): Mention[] {
  const theme = wordsOf(table.labelHeading);
  const mentions = table.rows.flatMap((row, r): Mention[] =>
    row.hasFigures ? mentionOf(row, r, words, text, theme) : [],
  );
  // "Intäkterna" alone may be those of the business, and may be all that the table has.
  return mentions.map((mention) =>
    isSharedName(mention, mentions) ? { ...mention, share: mention.share / 2 } : mention,
  );
}

/** Another row has the same word for its own, and this one is named by nothing more. */
function isSharedName(mention: Mention, all: readonly Mention[]): boolean {
  return (
    !mention.isPhrase &&
    mention.isShortened &&
    mention.words.length === 1 &&
    all.some(
      (other) =>
        other.row !== mention.row &&
        other.words.some(({ from }) => mention.words.some((word) => word.from === from)),
    )
  );
}

function mentionOf(
  row: Row,
  r: number,
  words: readonly Word[],
  text: string,
  theme: readonly string[],
): Mention[] {
  const label = comparable(row.label).replace(/^\d+ /, "");
  const at = label.length >= LEAST_BEGINNING ? text.indexOf(label) : -1;
  if (at >= 0 && /(?:^|[^a-zåäö])$/.test(text.slice(0, at))) {
    const offset = words.length > 0 ? words[0]!.from - text.search(/[a-zåäöéü]/i) : 0;
    const inside = words.filter((word) => word.from >= offset + at && word.from < offset + at + label.length);
    if (inside.length > 0) return [{ row: r, share: 1, words: inside, isPhrase: true, isShortened: false }];
  }
  const telling = tellingWords(row.label).filter((word) => !theme.some((one) => isSameWord(word, one)));
  if (telling.length === 0) return [];
  const hits = telling.map((word) =>
    words.filter(({ text: said }) => !SEVERAL_BODIES.pattern.test(said) && isSameWord(said, word)),
  );
  const found = hits.filter((one) => one.length > 0).length;
  if (found === 0) return [];
  return [
    {
      row: r,
      share: found / telling.length,
      words: hits.flatMap((one) => (telling.length > 2 ? one : one.slice(-1))),
      isPhrase: false,
      isShortened: telling.length < wordsOf(row.label).length,
    },
  ];
}

/** The rows that the words fit best, the nearest to the figure; rows that are named side by side are meant together. */
function bestMentions(mentions: readonly Mention[], text: string, offset: number): Mention[] {
  const ranked = [...mentions].sort(
    (a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.share - a.share || b.words.length - a.words.length,
  );
  const best: Mention[] = [];
  const taken = new Set<number>();
  for (const mention of ranked) {
    if (mention.words.some(({ from }) => taken.has(from))) continue;
    best.push(mention);
    mention.words.forEach(({ from }) => taken.add(from));
  }
  const most = Math.max(...best.map(({ share }) => share));
  const inOrder = best.sort((a, b) => firstOf(b) - firstOf(a));
  const nearest = inOrder.findIndex(({ share }) => share >= Math.min(most, ENOUGH));
  const together = inOrder.slice(nearest, nearest + 1);
  for (const mention of inOrder.slice(nearest + 1)) {
    const between = text.slice(lastOf(mention) - offset, firstOf(together.at(-1)!) - offset);
    if (!BESIDE.pattern.test(between)) break;
    together.push(mention);
  }
  // What is named right behind it belongs to it as well: "skatteintäkter och utjämning".
  for (const mention of inOrder.slice(0, Math.max(0, nearest)).reverse()) {
    const between = text.slice(lastOf(together[0]!) - offset, firstOf(mention) - offset);
    if (!BESIDE.pattern.test(between)) break;
    together.unshift(mention);
  }
  return together.reverse();
}

function firstOf({ words }: Mention): number {
  return Math.min(...words.map(({ from }) => from));
}

function lastOf({ words }: Mention): number {
  return Math.max(...words.map(({ to }) => to));
}
