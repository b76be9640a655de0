import { wordsIn } from "./clauses";
import { ENOUGH, mentionsIn } from "./mentions";
import type { SpokenTable } from "./readings";

/** The rows that a text names anywhere, by enough of their own words. */
export function mentionedRows(table: SpokenTable, text: string): number[] {
  return mentionsIn(table.built.table, wordsIn(text), text.toLowerCase())
    .filter(({ share }) => share >= ENOUGH)
    .map(({ row }) => row);
}
