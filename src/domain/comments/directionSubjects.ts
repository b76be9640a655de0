import { PLAIN_WORDS, TURN_COMPOUND, TURN_NOUNS } from "../words/comments/explained";
import { CAUSE_BEFORE, COUNTED_NOUN, IN_FORM, TURN_ADJECTIVE, TURN_NOUN } from "../words/comments/turns";
import { isIncome } from "../words/incomes";
import { says } from "../words/lexicon";
import type { Clause } from "./clauses";
import type { SpokenTable } from "./readings";
import { subjectOf, type Spoken, type Subject } from "./subjects";
import type { Hit } from "./turnHits";

const WORDS_BEHIND = 5;

/**
 * What a word of direction is said of: "lägre finansiella kostnader" names it behind the word, "kostnaderna har
 * minskat" before it.
 * @example spokenOf "minskningar" in "ökade på grund av minskningar" // "foreign"
 */
export function spokenOf(
  table: SpokenTable,
  text: string,
  hit: Hit,
  clause: Clause,
  groupWords: ReadonlySet<string>,
): Spoken {
  if (isOfAnother(table, text, hit, clause, groupWords)) return "foreign";
  if (hit.turn !== "none" && hit.turn !== "good" && hit.turn !== "bad") {
    const inForm = clause.behind.findIndex((word) => IN_FORM.pattern.test(word.text));
    const behind = clause.behind.slice(0, inForm < 0 ? WORDS_BEHIND : Math.min(inForm, WORDS_BEHIND));
    const named = subjectOf(
      table.built.table,
      {
        before: behind,
        textBefore: clause.textBehind,
        behind: [],
        textBehind: "",
      },
      groupWords,
    );
    if (isNamed(named)) return named;
    // Another noun right behind the word is what goes up or down.
    const next = clause.behind[0];
    const isNoun =
      next &&
      next.from <= hit.to + 1 &&
      (COUNTED_NOUN.pattern.test(next.text) || !PLAIN_WORDS.some(({ pattern }) => pattern.test(next.text)));
    if (named === "foreign" && isNoun) return named;
  }
  // "Underskott för konsulter" is of the consultants.
  const isOfOwner = hit.turn === "good" || hit.turn === "bad";
  return subjectOf(
    table.built.table,
    isOfOwner ? clause : { ...clause, behind: [], textBehind: "" },
    groupWords,
  );
}

/** A direction belongs to the noun that it stands with, and in a cause to what causes: none of them is the subject. */
function isOfAnother(
  table: SpokenTable,
  text: string,
  { from, to }: Hit,
  clause: Clause,
  groupWords: ReadonlySet<string>,
): boolean {
  const word = text.slice(from, to).toLowerCase();
  // "En volymökning" is of volumes; "en kostnadsökning" is of what the costs are for.
  if (TURN_COMPOUND.pattern.test(word) && !says(TURN_NOUNS, word)) return true;
  const behind = (words: Clause["behind"]) =>
    subjectOf(
      table.built.table,
      { before: words, textBefore: clause.textBehind, behind: [], textBehind: "" },
      groupWords,
    );
  const next = clause.behind[0] && clause.behind[0].from <= to + 1 ? clause.behind[0] : null;
  const stood = next ? behind([next]) : "nothing";
  // "Lägre bygglovsavgifter" are what permits bring in, and not what they cost.
  if (
    next &&
    isNamed(stood) &&
    isIncome(next.text) &&
    stood.rows?.every((row) => !isIncome(table.label(row)))
  )
    return true;
  // "Efter positiva slutavräkningar"; "en positiv avvikelse" is the subject's own.
  if (TURN_ADJECTIVE.pattern.test(word) && stood === "foreign") return true;
  if (!TURN_NOUN.pattern.test(word) || !CAUSE_BEFORE.pattern.test(text.slice(0, from).toLowerCase()))
    return false;
  return !isNamed(behind(clause.behind.slice(0, WORDS_BEHIND)));
}

function isNamed(spoken: Spoken): spoken is Subject {
  return spoken !== "nothing" && spoken !== "foreign" && spoken.rows !== null;
}
