import { fits } from "../words/lexicon";
import {
  JOINED_BY,
  HELD_BY,
  KIND_OF_SURFACE,
  LAST_OF_SEVERAL,
  OF_THOSE_WHO,
  ONE_OF_SEVERAL,
  PARTS,
  PER,
  UNIT_COUNTED,
} from "../words/goals/measures/partWords";
import { STARTS_IN_CHANGE } from "../words/goals/changeWords";
import { readWords } from "./measureWords";

/**
 * The parts of an indicator: the goal or the name first, then what it is measured by, of whom, in what. What a measure
 * lists stays together: "nettokostnad gator, parker och natur" is one cost.
 * @param text as comparable gives it
 * @example partsOfIndicator("minskat utanförskap (andel i arbete)") // ["minskat utanförskap", "andel i arbete"]
 */
export function partsOfIndicator(text: string): string[] {
  const plain = text
    .replace(new RegExp(KIND_OF_SURFACE.pattern, "g"), "")
    .replace(new RegExp(HELD_BY.pattern, "g"), PER)
    .replace(OF_THOSE_WHO.pattern, "")
    .replace(new RegExp(UNIT_COUNTED.pattern, "g"), (part: string, count: string, unit: string) =>
      fits(STARTS_IN_CHANGE, text) || readWords(unit).some(({ known }) => known) ? part : count,
    );
  const parts = plain
    .split(new RegExp(PARTS.pattern, "g"))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return withListTogether(parts, plain);
}

/** The first part with what it lists behind commas, where it is a measure. */
function withListTogether(parts: readonly string[], text: string): string[] {
  const [first = "", ...rest] = parts;
  if (rest.length === 0 || !readWords(first).some(({ known }) => known?.kind === "measure"))
    return [...parts];
  const last = rest.findIndex((part) => fits(LAST_OF_SEVERAL, part));
  const list = rest.slice(0, last + 1);
  const isList = list.slice(0, -1).every((part) => fits(ONE_OF_SEVERAL, part));
  if (last < 0 || !isList || !text.startsWith([first, ...list].join(", "))) return [...parts];
  return [[first, ...list].join(JOINED_BY), ...rest.slice(last + 1)];
}
