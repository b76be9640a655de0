import { overThreshold, type OverThreshold } from "../deviations/unexplained";
import type { DeviationColumn } from "../deviations/deviationColumns";
import type { Threshold } from "../deviations/thresholds";
import { exact, type ExactNumber } from "../figures/exactNumber";
import { CAUSE, NO_CAUSE } from "../words/comments/causes";
import { wordsOf } from "../words/comparable";
import { isFiller } from "../words/labelWords";
import { says } from "../words/lexicon";
import { clauseAround, wordsIn } from "./clauses";
import { turnIn } from "./frame";
import { holdTexts } from "./comments";
import { inBase } from "./meets";
import { wayOfTurn } from "./directionVerdicts";
import type { SpokenTable } from "./readings";
import { isSameWord } from "./sameWord";
import { sentencesOf } from "./sentences";
import { statedFigures, type Stated } from "./stated";
import { strangersIn, subjectOf } from "./subjects";
import type { WrittenText } from "./writtenTexts";

/** What a comment on a large deviation lacks: it is not there, names no cause, or explains less than half of it. */
export type Lack = "missing" | "noCause" | "littleExplained";

/** A row over the limit whose comment is not enough. */
export interface Lacking extends OverThreshold {
  readonly lack: Lack;
  /** In kronor: what the parts that the comment names come to; null where it names none. */
  readonly explained: ExactNumber | null;
  /** The comment as it stands, "" where there is none. */
  readonly comment: string;
}

const HALF = exact(0.5);
/** "–" and "?" are no comments. */
const SAYS_SOMETHING = /[a-zåäö\d]/i;

/**
 * The rows of a table that deviate by more than the limit and are not explained enough, each by its largest
 * deviation. A row is commented on in its own column for comments, or by sentences on the sheet that name it.
 * @param columns the columns of deviations; @param texts what is written on the sheet
 * @example lackingComments of "Underskott på 900 tkr." beside -900 // [{ lack: "noCause", ... }]
 */
export function lackingComments(
  table: SpokenTable,
  columns: readonly DeviationColumn[],
  threshold: Threshold,
  texts: readonly WrittenText[],
): Lacking[] {
  const all = overThreshold(table.built, columns, threshold);
  const largest = new Map<number, OverThreshold>();
  for (const one of all) {
    const known = largest.get(one.tableRow);
    if (!known || one.deviation.abs().compare(known.deviation.abs()) > 0) largest.set(one.tableRow, one);
  }
  const sentences = texts.filter(({ on }) => on === null).flatMap(({ text }) => sentencesOf(text));
  return [...largest.values()].flatMap((one) =>
    lackOf(table, one, commentOn(table, one.tableRow, texts, sentences)),
  );
}

/** What is written on a row, of its own cell and of the sentences that name it. */
function commentOn(
  table: SpokenTable,
  row: number,
  texts: readonly WrittenText[],
  sentences: ReturnType<typeof sentencesOf>,
): string {
  const area = table.built.table.area;
  const own = texts.filter(
    ({ on }) =>
      on?.row === row && on.table.table.area.row === area.row && on.table.table.area.column === area.column,
  );
  if (own.length > 0) return own.map(({ text }) => text).join("\n");
  const named = sentences.filter(
    ({ text, under }) => names(table, row, text) || (under !== "" && names(table, row, under)),
  );
  return named.map(({ text }) => text).join("\n");
}

function names(table: SpokenTable, row: number, text: string): boolean {
  const before = wordsIn(text);
  const spoken = subjectOf(
    table.built.table,
    { before, behind: [], textBefore: text.toLowerCase(), textBehind: "" },
    new Set(),
  );
  if (spoken !== "nothing" && spoken !== "foreign")
    return spoken.by === "name" && spoken.rows?.includes(row) === true;
  // What is said of it makes the sentence one of other things too.
  const label = wordsOf(table.label(row)).filter((word) => !isFiller(word));
  return (
    spoken === "foreign" &&
    label.length > 0 &&
    label.every((word) => before.some((said) => isSameWord(said.text, word)))
  );
}

function lackOf(table: SpokenTable, over: OverThreshold, comment: string): Lacking[] {
  const lacking = (lack: Lack, explained: ExactNumber | null = null): Lacking[] => [
    { ...over, lack, explained, comment },
  ];
  if (!SAYS_SOMETHING.test(comment)) return lacking("missing");
  if (!namesCause(table, over.tableRow, comment)) return lacking("noCause");
  const explained = explainedBy(table, over, comment);
  if (explained === null) return [];
  const deviation = table.inKronor(over.deviation);
  return explained.abs().compare(deviation.abs().times(HALF)) < 0
    ? lacking("littleExplained", explained)
    : [];
}

/** Something is said beside the row, its figures and which way they go: "fler elever", "hyreshöjning". */
function namesCause(table: SpokenTable, row: number, comment: string): boolean {
  // The unit of a figure is a part of it.
  const words = statedFigures(comment).reduceRight(
    (text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`,
    comment,
  );
  if (wordsIn(words).some(({ text }) => says(CAUSE, text))) return true;
  return strangersIn(table.built.table, words, table.label(row)).some(({ text }) => !says(NO_CAUSE, text));
}

/**
 * What the parts come to that a comment names, those the other way taken off.
 * @returns null where it names no part: the row's own figures, per cents and numbers of things are none
 */
function explainedBy(
  table: SpokenTable,
  { tableRow, deviation }: OverThreshold,
  comment: string,
): ExactNumber | null {
  const claims = holdTexts([{ text: comment, tables: [table], on: { table, row: tableRow } }])[0]!;
  const isOwn = (stated: Stated, sentence: string) =>
    claims.some(
      (claim) =>
        claim.sentence === sentence &&
        claim.stated?.from === stated.from &&
        claim.verdict === "agrees" &&
        claim.figures.length > 0,
    );
  const parts = sentencesOf(comment).flatMap(({ text }) => {
    const figures = statedFigures(text);
    return figures.flatMap((stated) => {
      if (!isMoneySaid(stated) || isOwn(stated, text) || isAbout(stated, table.inKronor(deviation)))
        return [];
      const turn = turnIn(clauseAround(text, stated.from, stated.to, figures).textBefore, true);
      const amount = inBase(stated).abs();
      const isAway = (turn === "good" || turn === "bad") && wayOfTurn(turn) !== deviation.sign();
      return [isAway ? exact(0).minus(amount) : amount];
    });
  });
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum.plus(part), exact(0));
}

/** The deviation itself, said once more. */
function isAbout(stated: Stated, deviation: ExactNumber): boolean {
  const unit = inBase({ value: exact(1).shifted(stated.decimals), unit: stated.unit });
  return inBase(stated).abs().minus(deviation.abs()).abs().compare(unit) <= 0;
}

function isMoneySaid({ unit, isForEach }: Stated): boolean {
  return !isForEach && unit !== "st" && unit !== "%" && unit !== "pp";
}
