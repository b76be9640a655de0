import type { Clause } from "./clauses";
import { OWN_BODY } from "../words/comments/tableWords";
import { isSameWord } from "./sameWord";
import type { ColumnFact } from "./columnFacts";

/**
 * The columns of the group that a clause names, or of the first group where it names none.
 * @param said the words that may name a group: "koncernens"
 */
export function columnsOfGroup(facts: readonly ColumnFact[], said: ReadonlySet<string>): number[] {
  const used = [...facts.keys()].filter((c) => facts[c]!.content !== "nothing");
  const isNamed = (c: number) =>
    facts[c]!.group.length > 0 &&
    facts[c]!.group.every((one) => [...said].some((word) => isSameWord(word, one) || isHeadOf(word, one)));
  const named = used.filter(isNamed);
  if (named.length > 0) return named;
  const general = used.filter((c) => facts[c]!.group.length === 0);
  const municipal = used.filter((c) => facts[c]!.group.some((one) => isSameWord(one, OWN_BODY.words[0])));
  if (general.some((c) => facts[c]!.content === "outcome")) return general;
  // "Kommunen 2024" beside "Budget 2024": what is not said to be the group's is the municipality's.
  if (municipal.length > 0) return [...general, ...municipal].sort((a, b) => a - b);
  if (general.length > 0) return general;
  const group = facts[used[0] ?? -1]?.group.join(" ");
  return used.filter((c) => facts[c]!.group.join(" ") === group);
}

/** "koncernen" is the head of "kommunkoncernen". */
function isHeadOf(said: string, grouped: string): boolean {
  const at = grouped.indexOf(said.slice(0, 6));
  return said.length >= 6 && at > 0 && isSameWord(said, grouped.slice(at));
}

export function wordsAround({ before, behind }: Clause): Set<string> {
  return new Set([...before, ...behind].map(({ text }) => text));
}
