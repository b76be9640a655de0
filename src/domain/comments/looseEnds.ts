import { MORE_OF, PART_BEHIND, PASSIVE, WISHED } from "../words/comments/looseWords";
import { UNTIL_BREAK } from "../words/comments/frameWords";
import { TELLING_VERBS } from "../words/comments/verbs";
import { wordsIn, type Clause } from "./clauses";
import type { SpokenTable } from "./readings";
import { strangersIn } from "./subjects";

/**
 * Whether words around a figure say that it may be less than what its row came to: what is wished, a part that the
 * words behind it name, or something that was done with it.
 * @example isLooselySaid of "1,2 mnkr mer i avgifter" // true
 */
export function isLooselySaid(
  { built: { table } }: SpokenTable,
  { textBefore, textBehind }: Clause,
): boolean {
  if (WISHED.pattern.test(textBefore) || PART_BEHIND.pattern.test(textBehind)) return true;
  const near = UNTIL_BREAK.pattern.exec(textBehind)![0];
  const [first] = wordsIn(near);
  if (
    first &&
    PASSIVE.pattern.test(first.text) &&
    !TELLING_VERBS.some(({ pattern }) => pattern.test(first.text))
  )
    return true;
  const more = MORE_OF.pattern.exec(near);
  return (
    more !== null && strangersIn(table, more[1]!, table.rows.map(({ label }) => label).join(" ")).length > 0
  );
}
