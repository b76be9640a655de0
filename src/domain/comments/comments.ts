import type { StatedUnit } from "../words/comments/statedUnits";
import { finish, type Steps } from "../steps";
import { claimsOfSentence } from "./claims";
import { grainOf } from "./meets";
import type { SpokenTable } from "./readings";
import { sentencesOf } from "./sentences";
import { statedFigures } from "./stated";
import type { Claim, Reader } from "./ties";

/** A text, and what it is held against. */
export interface HeldText {
  readonly text: string;
  readonly tables: readonly SpokenTable[];
  /** The row that it is a comment on, in its table. */
  readonly on?: { readonly table: SpokenTable; readonly row: number };
}

/**
 * Holds texts against tables: every amount, per cent, count and word of direction that they state.
 *
 * A figure agrees where it is what the words say, within half a unit of its last digit and the table's own rounding.
 * It contradicts where whose it is, what it is and when are all said by the words, and nothing that they may mean
 * fits. All else is unclear: more than a third of what reports state cannot be tied to their tables.
 * @returns the claims of each text, in its order
 * @example holdTexts([{ text: "Skolan visar ett underskott på 5 mnkr.", tables }]) // [[{ verdict: "contradicts", ... }]]
 */
export function holdTexts(texts: readonly HeldText[]): Claim[][] {
  return finish(holdTextsInSteps(texts));
}

/** The same, with rests: a long text beside many tables takes seconds. */
export function* holdTextsInSteps(texts: readonly HeldText[]): Steps<Claim[][]> {
  const sentences = texts.map(({ text }) => sentencesOf(text));
  // The habit of rounding is the author's, and holds for all that is written.
  const all = sentences.flat().flatMap((sentence) => statedFigures(sentence.text));
  const grains = new Map(
    ["kr", "tkr", "mnkr", "mdkr"].map((unit) => [unit, grainOf(all, unit as StatedUnit)]),
  );
  const held: Claim[][] = [];
  for (const [i, { tables, on }] of texts.entries()) {
    const reader: Reader = {
      tables: tables.filter((table) => !table.isOfPrices()),
      grain: (unit) => grains.get(unit) ?? null,
      rowOf: (table) => (on?.table === table ? table.rowFor(on.row) : null),
    };
    const claims: Claim[] = [];
    for (const sentence of sentences[i]!) claims.push(...(yield* claimsOfSentence(sentence, reader)));
    held.push(claims);
  }
  return held;
}
