import type { SourceTable } from "../../structure/builtTable";
import { says } from "../../words/lexicon";
import { COLUMN_OF_PART } from "../../words/volumeTables";

/** The headings of columns that each hold a part of the year: "VT 2025" and "HT 2025"; none where fewer than two do. */
export function partsOfYear({ table }: SourceTable): string[] {
  const parts = table.columns
    .map(({ heading }) => heading)
    .filter((heading) => says(COLUMN_OF_PART, heading));
  return parts.length > 1 ? parts : [];
}
