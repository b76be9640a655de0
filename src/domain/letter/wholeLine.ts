import { GRANT_TO_COMMITTEE, NET_COST } from "../words/committees";
import { SUM_OF_COMMITTEES } from "../words/committeeSums";
import { says, type Entry } from "../words/lexicon";
import type { LetterLine } from "./letterTable";

/**
 * What the rows of a table come to for whoever answers for them: all committees before what the municipality's money
 * makes of it, and what a committee costs before the board's money has been added.
 * @example of "Summa nämnder", "Finansförvaltningen", "Årets resultat" // the first
 * @returns null where the table has no total
 */
export function wholeLine(lines: readonly LetterLine[]): LetterLine | null {
  const totals = lines.filter(({ isTotal }) => isTotal);
  const lastOf = (entry: Entry) => totals.filter(({ label }) => says(entry, label)).at(-1);
  const hasGrant = lines.some(({ label }) => says(GRANT_TO_COMMITTEE, label));
  return lastOf(SUM_OF_COMMITTEES) ?? (hasGrant ? lastOf(NET_COST) : undefined) ?? totals.at(-1) ?? null;
}
