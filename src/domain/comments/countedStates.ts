import { ASSESSED_AS, STATE_SAID } from "../words/comments/extremes";
import { OF_NUMBER } from "../words/comments/readingWords";
import type { SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import type { HeldClaim } from "./ties";

type State = (typeof ASSESSED_AS)[number]["means"];

const FEWEST = 3;

/**
 * How many goals are said to be met, partly met or missed, against the words that a table assesses them by.
 * @example of "Fyra av fem mål är uppfyllda" beside three "Uppfyllt" and two "Ej uppfyllt": contradicts
 * @returns null where the number counts no such thing, or the table assesses nothing
 */
export function countedStates(table: SpokenTable, { stated, text }: SaidFigure): HeldClaim | null {
  if (stated.unit !== "st" || stated.decimals > 0 || stated.nearness !== null) return null;
  const behind = text.slice(stated.to).toLowerCase();
  const said = STATE_SAID.pattern.exec(behind);
  if (!said) return null;
  const states = statesOf(table);
  if (states === null) return null;
  const open: HeldClaim = { table, verdict: "unclear", readings: [] };
  const isOfAll = OF_NUMBER.pattern.test(text.slice(0, stated.from).toLowerCase());
  const wanted = stateIn(said[0]);
  const count = isOfAll ? states.length : states.filter((state) => state === wanted).length;
  return {
    ...open,
    verdict: count === stated.value.toCell() ? "agrees" : isOfAll ? "unclear" : "contradicts",
  };
}

/** What a table says of each row, where one of its columns assesses them all. */
function statesOf({ built: { table } }: SpokenTable): State[] | null {
  for (const { texts } of table.textColumns) {
    const said = texts.filter((text) => text !== "");
    const states = said.flatMap((text) => stateIn(text.toLowerCase()) ?? []);
    if (states.length >= FEWEST && states.length === said.length) return states;
  }
  return null;
}

function stateIn(text: string): State | null {
  return ASSESSED_AS.find(({ pattern }) => pattern.test(text))?.means ?? null;
}
