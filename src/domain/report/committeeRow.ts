import type { Table } from "../tables/table";
import { committeeIn } from "../words/committeeName";
import { OF_COMMITTEE } from "../words/committees";
import { says } from "../words/lexicon";

/**
 * A row of a committee with its figures; a heading over a part of a table has none. A table that says that its rows are
 * committees may call them as they are called for short: "SN", "Socialförvaltningen".
 */
export function isCommitteeRow({ kind, rows }: Table, row: number): boolean {
  const { label, hasFigures } = rows[row]!;
  return (
    hasFigures && (says(OF_COMMITTEE, label) || (kind === "consolidation" && committeeIn(label) !== null))
  );
}
