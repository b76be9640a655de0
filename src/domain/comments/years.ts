import { COMPARED_BEFORE } from "../words/comments/frameWords";
import type { Clause } from "./clauses";
import type { Years } from "./columnPairs";

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/**
 * The years that a clause names: those its figure is of, and those it is compared with.
 * @example yearsOf of "383 mkr lägre än för 2017" // own none, compared 2017
 */
export function yearsOf({ textBefore, textBehind, lead }: Clause): Years {
  const own: number[] = [];
  const compared: number[] = [];
  for (const text of [lead?.textBefore ?? "", textBefore, textBehind]) {
    for (const hit of text.matchAll(YEAR)) {
      const isCompared = COMPARED_BEFORE.pattern.test(text.slice(0, hit.index));
      (isCompared ? compared : own).push(Number(hit[1]));
    }
  }
  return { own, compared };
}
