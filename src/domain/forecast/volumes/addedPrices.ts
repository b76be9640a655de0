import type { SourceTable } from "../../structure/builtTable";
import { purposeOf } from "../../words/headings";
import { says } from "../../words/lexicon";
import { PART_OF_PRICE } from "../../words/volumesBeside";
import { isFilled } from "../fullYear/monthSeries";

/**
 * The columns whose prices are paid together for each, where each says that it is a part: "Grundbelopp",
 * "Lokalersättning", "Socioekonomi".
 * @returns none where one of the columns may be something else, as the sum of the others
 */
export function addedPrices({ table }: SourceTable): readonly number[] {
  const filled = [...table.columns.keys()].filter(
    (c) => table.columns[c]!.role !== "note" && isFilled(table, c),
  );
  const isPart = (c: number) => {
    const { heading } = table.columns[c]!;
    const purpose = purposeOf(heading);
    return says(PART_OF_PRICE, heading) && purpose !== "budget" && purpose !== "forecast";
  };
  return filled.length > 1 && filled.every(isPart) ? filled : [];
}

/** Whether two tables of prices are each a part of what is paid for the same: "Grundbelopp" and "Lokalbidrag". */
export function isAddedTo(one: SourceTable, other: SourceTable): boolean {
  const nameOf = ({ table }: SourceTable) =>
    [table.labelHeading, table.title].find((text) => says(PART_OF_PRICE, text)) ?? null;
  const [first, second] = [nameOf(one), nameOf(other)];
  return first !== null && second !== null && first !== second;
}
