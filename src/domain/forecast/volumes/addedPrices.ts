import type { SourceTable } from "../../structure/builtTable";
import { purposeOf } from "../../words/headings";
import { partOfPriceIn } from "../../words/volumesBeside";
import { isFilled } from "../fullYear/monthSeries";

/**
 * The columns whose prices are paid together for each, where each says that it is a part of its own: "Grundbelopp",
 * "Lokalersättning", "Socioekonomi". "Grundbelopp 2024" and "Grundbelopp 2025" are two prices of the same part.
 * @returns none where one of the columns may be something else, as the sum of the others
 */
export function addedPrices({ table }: SourceTable): readonly number[] {
  const filled = [...table.columns.keys()].filter(
    (c) => table.columns[c]!.role !== "note" && isFilled(table, c),
  );
  const parts = filled.map((c) => {
    const { heading } = table.columns[c]!;
    const purpose = purposeOf(heading);
    return purpose === "budget" || purpose === "forecast" ? null : partOfPriceIn(heading);
  });
  return filled.length > 1 && areApart(parts) ? filled : [];
}

/** Whether tables of prices are each a part of its own of what is paid for the same: "Grundbelopp" and "Lokalbidrag". */
export function areParts(tables: readonly SourceTable[]): boolean {
  const partOf = ({ table }: SourceTable) => partOfPriceIn(table.labelHeading) ?? partOfPriceIn(table.title);
  return areApart(tables.map(partOf));
}

function areApart(parts: readonly (string | null)[]): boolean {
  return !parts.includes(null) && new Set(parts).size === parts.length;
}
