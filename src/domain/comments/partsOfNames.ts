import { UNTIL_BREAK } from "../words/comments/frameWords";
import { ATTRIBUTE, BELONGS_TO } from "../words/comments/turns";
import { wordsOf } from "../words/comparable";
import { wordsIn, type Word } from "./clauses";
import { lineWordsOf } from "./lineWords";
import type { SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import { coverageOf, onlyOwn } from "./spokenWords";
import { strangersIn, type Subject } from "./subjects";
import { wordMatch } from "./wordMatch";

/** A row is named when so much of what tells it is said, and wholly when it is nearly all. */
const NAMED = 0.7;
const WHOLLY = 0.9;
/** A word belongs to a row when it is as surely one of its label. */
const SAME = 0.6;
const SURE = 0.75;
const MOST_ROWS = 4;

/**
 * The rows that a clause names by parts of words: "SiS-placeringarna" of "SiS-institution", "intäktsprognosen" of
 * "Intäkter". Nothing else may be named beside them.
 * @returns null where no row is named so, or something else is
 */
export function namedByParts(table: SpokenTable, { clause }: Pick<SaidFigure, "clause">): Subject | null {
  const { textBehind } = clause;
  const isTied = ATTRIBUTE.pattern.test(textBehind) || BELONGS_TO.pattern.test(textBehind);
  const behind = isTied ? UNTIL_BREAK.pattern.exec(textBehind)![0] : "";
  const text = `${clause.lead?.textBefore ?? ""} ${clause.textBefore} ${behind}`;
  const spoken = onlyOwn(text);
  const { rows: lines, columns } = lineWordsOf(table);
  const words = wordsIn(text);
  const named = table
    .filledRows()
    .map((row) => ({ row, said: coverageOf(lines[row]!, spoken) }))
    .filter(({ said }) => said.total >= NAMED)
    .map((one) => ({ ...one, words: wordsSaidOf(table.label(one.row), words) }))
    .sort((a, b) => b.said.mass - a.said.mass || b.words - a.words);
  const taken = new Set<number>();
  const chosen = named.filter(({ row }) => {
    const own = words.filter((word) => isOf(word.text, lines[row]!));
    const isNew = own.some(({ from }) => !taken.has(from));
    own.forEach(({ from }) => taken.add(from));
    return isNew;
  });
  // "VA-kostnaderna" of two rows of VA is the one of costs; without more it is neither.
  const [first, second] = named;
  const isEven =
    second !== undefined && first!.said.mass === second.said.mass && first!.words === second.words;
  if (isEven && !chosen.includes(second)) return null;
  if (chosen.length === 0 || chosen.length > MOST_ROWS) return null;
  const isKnown = ({ from, text: word }: { from: number; text: string }) =>
    taken.has(from) || columns.some((column) => isOf(word, column));
  const others = strangersIn(table.built.table, text, "").filter((word) => !isKnown(word));
  if (others.length > 0) return null;
  const isWhole = chosen.every(({ said }) => said.total >= WHOLLY);
  return {
    rows: chosen.map(({ row }) => row).sort((a, b) => a - b),
    by: isWhole ? "name" : "partOfName",
    at: clause.before.at(-1)?.to ?? 0,
  };
}

/** How many words of a whole label are said, those that tell its row from none as well. */
function wordsSaidOf(label: string, words: readonly Word[]): number {
  return wordsOf(label).filter((own) => words.some(({ text }) => wordMatch(text, own) >= SURE)).length;
}

function isOf(word: string, line: readonly { readonly text: string }[]): boolean {
  return line.some(({ text }) => wordMatch(word, text) >= SAME);
}
