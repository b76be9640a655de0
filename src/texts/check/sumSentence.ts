import type { Sum } from "../../domain/structure/sums";
import type { Table } from "../../domain/tables/table";

/** "Totalt (rad 10) = rad 4–9." */
export function sumSentence(table: Table, sum: Sum): string {
  const total = table.rows[sum.total]!;
  const name = total.label ? `${total.label} (rad ${total.sheetRow + 1})` : `Rad ${total.sheetRow + 1}`;
  return `${name} = ${rowList(table, sum)}.`;
}

/** "rad 4–9", "rad 4 + 7 − 9" */
function rowList(table: Table, { parts }: Sum): string {
  const rows = parts.map(({ row }) => table.rows[row]!.sheetRow + 1);
  const isRun = parts.every(({ sign }, i) => sign === 1 && (i === 0 || rows[i] === rows[i - 1]! + 1));
  if (isRun && rows.length > 2) return `rad ${rows[0]}–${rows.at(-1)}`;
  return parts
    .map(({ sign }, i) =>
      i === 0 ? `${sign < 0 ? "−" : ""}rad ${rows[i]}` : ` ${sign < 0 ? "−" : "+"} ${rows[i]}`,
    )
    .join("");
}
