import { ENDING, NAMED_AFTER, PLURAL } from "../words/comments/inflections";
import { withoutCost } from "../words/labelWords";

const LEAST = 4;

/**
 * The same word in another form, the same without its cost ("placeringar" of "placeringskostnader"), or what a body
 * is named after ("Elnätsbolaget" of "Elnät").
 * @example isSameWord("koncernens", "koncern") // true
 */
export function isSameWord(said: string, labelled: string): boolean {
  if (isInflected(said, labelled)) return true;
  const bare = withoutCost(labelled);
  if (bare !== labelled && bare.length >= LEAST && isInflected(said, bare)) return true;
  const saidBare = withoutCost(said);
  if (saidBare !== said && saidBare.length >= LEAST && isInflected(saidBare, labelled)) return true;
  const whole = labelled.replace(PLURAL.pattern, "");
  return whole.length > LEAST && said.startsWith(whole) && NAMED_AFTER.pattern.test(said.slice(whole.length));
}

function isInflected(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  for (let at = same; at >= Math.min(LEAST, a.length, b.length); at--)
    if (isEnding(a, at) && isEnding(b, at)) return true;
  return false;
}

/** What stands behind a stem, whose last letter may be doubled before it: "programmet", "männen". */
function isEnding(word: string, at: number): boolean {
  const rest = word.slice(at);
  return (
    ENDING.pattern.test(rest) ||
    (DOUBLED.test(rest) && rest[0] === word[at - 1] && ENDING.pattern.test(rest.slice(1)))
  );
}

const DOUBLED = /^[mn]/;
