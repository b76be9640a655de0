import type { Table } from "../tables/table";
import { BARE_BODY, BODIES, PLAIN_WORDS, SEVERAL_BODIES, TURN_NOUNS } from "../words/comments/explained";
import { BESIDE, COST_OF } from "../words/comments/clauseWords";
import { LABEL_WORD, TOGETHER_IN_LABEL, TWO_LETTER_NAME, UNIT_WORD } from "../words/comments/tableWords";
import { comparable, wordsOf } from "../words/comparable";
import { isFiller } from "../words/labelWords";
import { says } from "../words/lexicon";
import type { Word } from "./clauses";
import { isSameWord } from "./sameWord";

/** A row is named when so much of its name is said. */
export const ENOUGH = 0.66;

const LEAST_BEGINNING = 5;

interface Mention {
  readonly row: number;
  readonly share: number;
  readonly words: readonly Word[];
  readonly isPhrase: boolean;
  /** Its label says more than the words that tell it. */
  readonly isShortened: boolean;
}

/** The words of a label that tell its row from others. */
function tellingWords(label: string): string[] {
  const telling = wordsOf(label.replace(/\([^)]*\)/g, " ")).filter(
    (word) =>
      (word.length > 2 || says(TWO_LETTER_NAME, word)) &&
      !isFiller(word) &&
      !PLAIN_WORDS.some(({ pattern }) => pattern.test(word)) &&
      !says(TURN_NOUNS, word) &&
      !LABEL_WORD.pattern.test(word),
  );
  const own = telling.filter((word) => !BARE_BODY.pattern.test(word));
  return own.length > 0 ? own : telling;
}

export function mentionsIn(table: Table, words: readonly Word[], text: string): Mention[] {
  const theme = wordsOf(table.labelHeading);
  const mentions = table.rows.flatMap((row, r): Mention[] =>
    row.hasFigures ? mentionOf(table, r, words, text, theme) : [],
  );
  // "Socialnämndens kostnader" is no row of costs.
  const isOwn = ({ words: own, isPhrase }: Mention) =>
    isPhrase || own.some(({ text: said }) => !COST_OF.pattern.test(said));
  const own = mentions.some(isOwn) ? mentions.filter(isOwn) : mentions;
  // "Intäkterna" alone may be those of the business, and may be all that the table has.
  return own.map((mention) =>
    isSharedName(mention, own) && !isTotalOf(table, mention)
      ? { ...mention, share: mention.share / 2 }
      : mention,
  );
}

/** "Intäkterna" alone are all of them, where a total has them. */
function isTotalOf({ rows }: Table, { row, share }: Mention): boolean {
  return share === 1 && (rows[row]!.role === "total" || rows[row]!.role === "net");
}

/**
 * The only row whose name begins so: "hyresintäkterna" of "Hyresintäkter externa". Two things that stand together in a
 * label are not told by one of them.
 */
function isOnlyBeginning(
  { rows }: Table,
  r: number,
  telling: readonly string[],
  hits: readonly (readonly Word[])[],
): boolean {
  if (telling.length < 2 || hits[0]!.length === 0 || TOGETHER_IN_LABEL.pattern.test(rows[r]!.label))
    return false;
  const first = telling[0]!;
  if (BODIES.pattern.test(first)) return false;
  return !rows.some(
    ({ label, hasFigures }, other) =>
      other !== r &&
      hasFigures &&
      wordsOf(label).some((word) => isSameWord(word, first) || word.startsWith(first)),
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
  table: Table,
  r: number,
  words: readonly Word[],
  text: string,
  theme: readonly string[],
): Mention[] {
  const row = table.rows[r]!;
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
    words.filter(
      ({ text: said }) =>
        !SEVERAL_BODIES.pattern.test(said) &&
        (says(TWO_LETTER_NAME, word) ? said === word : isSameWord(said, word)),
    ),
  );
  const found = hits.filter((one) => one.length > 0).length;
  // "Kommunstyrelsen" is not its row of "Kommunstyrelsens oförutsedda".
  const isOfBody =
    found < telling.length &&
    hits[0]!.length > 0 &&
    /s$/.test(telling[0]!) &&
    BODIES.pattern.test(telling[0]!);
  if (found === 0 || (isOfBody && found === 1)) return [];
  return [
    {
      row: r,
      share: isOnlyBeginning(table, r, telling, hits) ? ENOUGH : found / telling.length,
      words: hits.flatMap((one) => (telling.length > 2 ? one : one.slice(-1))),
      isPhrase: false,
      isShortened: telling.length < wordsOf(row.label).filter((word) => !says(UNIT_WORD, word)).length,
    },
  ];
}

/** The rows that the words fit best, the nearest to the figure; rows that are named side by side are meant together. */
export function bestMentions(mentions: readonly Mention[], text: string, offset: number): Mention[] {
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
