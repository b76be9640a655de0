import { OF_ALL_COMPANIES } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import type { Clause } from "./clauses";
import { columnsOfGroup, namedColumns, wordsAround } from "./columnsOfGroup";
import type { Frame } from "./frame";
import type { SpokenTable } from "./readings";
import type { ClaimTie } from "./ties";

/** Columns of several units beside each other, none of which is named: whose figure it is nobody can tell. */
export function isOfNoGroup({ facts }: SpokenTable, clause: Clause): boolean {
  const groups = new Set(
    facts.flatMap(({ content, group }) =>
      content === "outcome" && group.length > 0 ? [group.join(" ")] : [],
    ),
  );
  return groups.size >= LEAST_GROUPS && namedColumns(facts, wordsAround(clause)).length === 0;
}

const LEAST_GROUPS = 3;

/** The group that a sentence has named goes on until it names another. */
export function columnsFor(table: SpokenTable, clause: Clause, last: ClaimTie | null): readonly number[] {
  const said = wordsAround(clause);
  const isOfGroup =
    last !== null &&
    last.columns.some((c) => table.facts[c]!.group.some((one) => says(OF_ALL_COMPANIES, one)));
  return isOfGroup && namedColumns(table.facts, said).length === 0
    ? last.columns
    : columnsOfGroup(table.facts, said);
}

/** It speaks of the same columns as the figure before it: it names no others, and they have what it speaks of. */
export function goesOn(table: SpokenTable, { columns }: ClaimTie, { whens }: Frame, clause: Clause): boolean {
  const isHad = !whens.has("budget") || columns.some((c) => table.facts[c]!.content === "budget");
  return isHad && namedColumns(table.facts, wordsAround(clause)).length === 0;
}
