import { exact } from "../figures/exactNumber";
import { PREPOSITION } from "../words/comments/clauseWords";
import { PLAIN_WORDS } from "../words/comments/explained";
import { UNTIL_BREAK } from "../words/comments/frameWords";
import { COUNTS_ANYTHING, SOME_OF } from "../words/comments/statedUnits";
import { TURNS } from "../words/comments/turns";
import { wordsOf } from "../words/comparable";
import type { SpokenFigure, SpokenTable } from "./readings";
import { isSameWord } from "./sameWord";
import type { Stated } from "./stated";
import type { HeldClaim } from "./ties";

/** The noun that is counted stands among the first words behind the number. */
const WORDS_BEHIND = 3;

/**
 * Holds a number of things against the rows that are named by them: each of their figures, and their sums by column
 * where several rows have the name.
 * @example "åtta nämndinitiativ" agrees with 6 and 2 on two rows of Nämndinitiativ
 */
export function holdCount(table: SpokenTable, stated: Stated, sentence: string): HeldClaim {
  const textBehind = sentence.slice(stated.to).toLowerCase();
  const nothing: HeldClaim = { table, verdict: "unclear", readings: [] };
  const { unit, rows, columns } = table.built.table;
  if (SOME_OF.pattern.test(textBehind) || (unit !== "" && unit !== "antal")) return nothing;
  const behind = wordsOf(textBehind).slice(0, WORDS_BEHIND);
  // "Sju på säbo" counts something at it.
  const end = behind.findIndex((word) => PREPOSITION.pattern.test(word));
  const nouns = end < 0 ? behind : behind.slice(0, end);
  const named = [...rows.keys()].filter((r) => rows[r]!.hasFigures && isNamed(rows[r]!.label, nouns));
  if (named.length === 0) return nothing;
  const used = [...columns.keys()].filter(
    (c) => table.facts[c]!.content !== "nothing" && !table.facts[c]!.isPast,
  );
  const readings = used.flatMap((c): SpokenFigure[] => {
    const single = named.flatMap((row) => table.level([row], c) ?? []);
    const printed = single.map(({ places }) => places[0]!.row);
    const sum = printed.length > 1 ? table.level(printed, c) : null;
    return sum ? [...single, sum] : single;
  });
  const met = readings.filter(({ actual }) => actual.equals(stated.value));
  if (met.length > 0) return { table, verdict: "agrees", readings: met };
  const isPlain = stated.nearness === null && readings.some(({ actual }) => actual.compare(exact(0)) > 0);
  return isPlain ? { table, verdict: "contradicts", readings } : nothing;
}

/**
 * Whether what a number counts is what the table's rows may count: nothing is named behind it, or the row itself is,
 * or a person or piece of whatever it is.
 * @example "29 fler än 2023" counts what its row does; "12 vakanta tjänster" does not
 */
export function countsRows(table: SpokenTable, { to }: Stated, sentence: string): boolean {
  const near = UNTIL_BREAK.pattern.exec(sentence.slice(to).toLowerCase())![0];
  if (SOME_OF.pattern.test(near)) return false;
  const [noun, next] = wordsOf(near).slice(0, 2);
  const known = wordsOf(
    [
      table.built.table.title,
      table.built.table.labelHeading,
      ...table.built.table.rows.map(({ label }) => label),
    ].join(" "),
  );
  const isKnown = (word: string | undefined) =>
    word === undefined ||
    COUNTS_ANYTHING.pattern.test(word) ||
    PLAIN_WORDS.some(({ pattern }) => pattern.test(word)) ||
    TURNS.some(({ pattern }) => pattern.test(word)) ||
    known.some((one) => isSameWord(word, one) || (word.length > 2 && one.startsWith(word)));
  return isKnown(noun) && (isKnown(next) || !COUNTS_ANYTHING.pattern.test(noun ?? ""));
}

/** The label is one word, and the noun is it. */
function isNamed(label: string, nouns: readonly string[]): boolean {
  const words = wordsOf(label).filter((word) => word !== "antal");
  return words.length === 1 && nouns.some((noun) => isSameWord(noun, words[0]!));
}
