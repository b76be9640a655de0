import type { Clause } from "./clauses";
import { PLAIN_WORDS } from "../words/comments/explained";
import { NET, OF_ALL_COMPANIES, OWN_BODY } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import { isSameWord } from "./sameWord";
import type { ColumnFact } from "./columnFacts";

/**
 * The columns of the group that a clause names, or of the first group where it names none.
 * @param said the words that may name a group: "koncernens"
 */
export function columnsOfGroup(facts: readonly ColumnFact[], said: ReadonlySet<string>): number[] {
  const used = usedColumns(facts);
  const named = namedColumns(facts, said);
  if (named.length > 0) return named;
  const general = used.filter((c) => facts[c]!.group.length === 0);
  const municipal = used.filter((c) => facts[c]!.group.some((one) => isSameWord(one, OWN_BODY.words[0])));
  if (general.some((c) => facts[c]!.content === "outcome")) return general;
  // "Kommunen 2024" beside "Budget 2024": what is not said to be the group's is the municipality's.
  if (municipal.length > 0) return [...general, ...municipal].sort((a, b) => a - b);
  if (general.length > 0) return general;
  const net = used.filter((c) => facts[c]!.group.some((one) => says(NET, one)));
  if (net.length > 0) return net;
  const group = facts[used[0] ?? -1]?.group.join(" ");
  return used.filter((c) => facts[c]!.group.join(" ") === group);
}

/** The columns whose group the words name. */
export function namedColumns(facts: readonly ColumnFact[], said: ReadonlySet<string>): number[] {
  return usedColumns(facts).filter(
    (c) =>
      facts[c]!.group.length > 0 &&
      tellingOf(facts[c]!.group).every((one) =>
        [...said].some(
          (word) =>
            isSameWord(word, one) ||
            isHeadOf(word, one) ||
            (says(OF_ALL_COMPANIES, one) && isHeadOf(one, word)),
        ),
      ),
  );
}

/** "Kommunala koncernen" is the koncern, whatever stands before it. */
function tellingOf(group: readonly string[]): readonly string[] {
  const companies = group.filter((one) => says(OF_ALL_COMPANIES, one));
  return companies.length > 0 ? companies : group;
}

function usedColumns(facts: readonly ColumnFact[]): number[] {
  return [...facts.keys()].filter((c) => facts[c]!.content !== "nothing");
}

/** "koncernen" is the head of "kommunkoncernen". */
function isHeadOf(said: string, grouped: string): boolean {
  if (PLAIN_WORDS.some(({ pattern }) => pattern.test(said))) return false;
  const at = grouped.indexOf(said.slice(0, 6));
  return said.length >= 6 && at > 0 && isSameWord(said, grouped.slice(at));
}

export function wordsAround({ before, behind }: Clause): Set<string> {
  return new Set([...before, ...behind].map(({ text }) => text));
}
