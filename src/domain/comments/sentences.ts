import { AMOUNT_IN_LINE, AMOUNT_LAST, LIST_MARK, SHORTENED } from "../words/comments/clauseWords";

/** A sentence of a text, and the heading that it stands under. */
export interface Sentence {
  readonly text: string;
  /** "" where none stands above it. */
  readonly under: string;
  /** The sentences before it in the same line, which it may go on from. */
  readonly earlier: string;
}

/** A line of more words says something; a heading names something. */
const MOST_WORDS_OF_HEADING = 9;

/**
 * The sentences of a text, each with the heading it stands under. A heading is a short line without a full stop, or
 * what stands before a colon first in a line.
 * @example sentencesOf("Skola\nResultatet är 5 mnkr. Det är bra.") // two sentences under "Skola"
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let under = "";
  for (const line of text.split(/\r?\n/)) {
    const plain = line.replace(/\s+/g, " ").trim().replace(LIST_MARK.pattern, "");
    if (plain === "") continue;
    if (isHeading(plain)) {
      under = plain.replace(/:$/, "");
      continue;
    }
    const named = /^([^:.,]{3,60}): (?=\S)/.exec(plain);
    const heading = named && named[1]!.split(" ").length <= MOST_WORDS_OF_HEADING ? named[1]! : under;
    let earlier = "";
    for (const text of splitSentences(plain)) {
      sentences.push({ text, under: heading, earlier });
      earlier = `${earlier} ${text}`.trim();
    }
  }
  return sentences;
}

function isHeading(line: string): boolean {
  return (
    !/[.!?]$/.test(line) &&
    !AMOUNT_IN_LINE.pattern.test(line) &&
    line.split(" ").length <= MOST_WORDS_OF_HEADING
  );
}

function splitSentences(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const end of line.matchAll(/[.!?]["”]? (?=["”]?[A-ZÅÄÖ0-9–-])/g)) {
    const until = end.index + 1;
    if (
      line[end.index] === "." &&
      SHORTENED.pattern.test(line.slice(from, until)) &&
      !AMOUNT_LAST.pattern.test(line.slice(from, until))
    )
      continue;
    parts.push(line.slice(from, end.index + end[0].length).trim());
    from = end.index + end[0].length;
  }
  parts.push(line.slice(from).trim());
  return parts.filter((part) => part !== "");
}
