import type { SourceTable } from "../../structure/builtTable";
import { PART_OF_YEAR } from "../../words/counted";
import { says } from "../../words/lexicon";

/** The headings of columns that each hold a part of the year: "VT 2025" and "HT 2025"; none where fewer than two do. */
export function partsOfYear({ table }: SourceTable): string[] {
  const parts = table.columns.map(({ heading }) => heading).filter((heading) => says(PART_OF_YEAR, heading));
  return parts.length > 1 ? parts : [];
}
