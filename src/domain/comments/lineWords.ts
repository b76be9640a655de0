import { PLAIN_WORDS, TURN_NOUNS, BODIES } from "../words/comments/explained";
import { GENERIC_HEAD, SHARED_HEAD } from "../words/comments/compounds";
import { FULL_TERMS, ROLE_WORD } from "../words/comments/readingWords";
import { LABEL_WORD, TWO_LETTER_NAME } from "../words/comments/tableWords";
import { wordsOf } from "../words/comparable";
import { isFiller } from "../words/labelWords";
import { says } from "../words/lexicon";
import { numbersIn } from "./clauses";
import type { SpokenTable } from "./readings";
import { wordMatch } from "./wordMatch";

/** A word of a label, and how much it tells its line from the others of its table: 0 nothing, 1 all. */
export interface LineWord {
  readonly text: string;
  readonly weight: number;
}

/** The words of the rows and of the columns of a table, by line. */
export interface LineWords {
  readonly rows: readonly (readonly LineWord[])[];
  readonly columns: readonly (readonly LineWord[])[];
}

interface Named {
  readonly text: string;
  readonly part: number;
}

/** What stands beside a label tells its row as well; the heading above several rows tells less. */
const BESIDE = 0.7;
const OF_SECTION = 0.5;
const OF_GENERIC = 0.3;
const LEAST_WEIGHT = 0.02;
/** A longer text beside a row is a comment, and no name. */
const LONGEST_BESIDE = 60;
/** Words match as surely as that are the same. */
const SAME = 0.75;

const made = new WeakMap<SpokenTable, LineWords>();

/**
 * The words that tell the lines of a table apart, rare ones more than those of many lines.
 * @example lineWordsOf(table).rows[0] // [{ text: "hemtjänst", weight: 1 }]
 */
export function lineWordsOf(table: SpokenTable): LineWords {
  const found = made.get(table);
  if (found) return found;
  const { rows, columns } = table.built.table;
  const filled = rows.flatMap(({ hasFigures }, r) => (hasFigures ? [r] : []));
  const lines: LineWords = {
    rows: weighed(rowNames(table), filled),
    columns: weighed(
      columns.map(({ heading }) => headed(heading).map((text) => ({ text, part: 1 }))),
      [...columns.keys()],
    ),
  };
  made.set(table, lines);
  return lines;
}

function rowNames(table: SpokenTable): Named[][] {
  const { rows, textColumns } = table.built.table;
  let section = "";
  return rows.map((row, r) => {
    if (!row.hasFigures && row.label !== "") section = row.label;
    const beside = textColumns
      .map(({ texts }) => texts[r] ?? "")
      .filter((text) => text.length < LONGEST_BESIDE);
    return [
      ...named(table.label(r)).map((text) => ({ text, part: 1 })),
      ...named(beside.join(" ")).map((text) => ({ text, part: BESIDE })),
      ...(row.hasFigures ? named(section) : []).map((text) => ({
        text,
        part: OF_SECTION,
      })),
    ];
  });
}

function named(label: string): string[] {
  const full = label.replace(/\([^)]*\)/g, " ").replace(SHARED_HEAD.pattern, "$1$4 $2 $3$4");
  const numbers = numbersIn(full).map(({ text }) => text);
  return [...wordsOf(full), ...numbers].filter(
    (word) =>
      (word.length > 2 || says(TWO_LETTER_NAME, word)) &&
      !isFiller(word) &&
      !LABEL_WORD.pattern.test(word) &&
      !says(TURN_NOUNS, word) &&
      !PLAIN_WORDS.some(({ pattern }) => pattern.test(word)),
  );
}

/** The words of a heading that are neither its role, its unit nor its time; terms by their full names. */
function headed(heading: string): string[] {
  return wordsOf(heading).flatMap(
    (word) => FULL_TERMS.get(word) ?? (word.length > 2 && !ROLE_WORD.pattern.test(word) ? word : []),
  );
}

function weighed(lines: readonly (readonly Named[])[], used: readonly number[]): LineWord[][] {
  const all = Math.log(used.length + 1);
  return lines.map((words) =>
    words.map(({ text, part }) => {
      const having = used.filter((r) => lines[r]!.some((other) => wordMatch(other.text, text) >= SAME));
      const rare = all === 0 ? 1 : Math.log((used.length + 1) / Math.max(1, having.length)) / all;
      const isGeneric = GENERIC_HEAD.pattern.test(text) || BODIES.pattern.test(text);
      return {
        text,
        weight: part * Math.max(LEAST_WEIGHT, rare) * (isGeneric ? OF_GENERIC : 1),
      };
    }),
  );
}
