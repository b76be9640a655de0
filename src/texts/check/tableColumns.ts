/** The columns of a table as sentences name them. */
import { columnLetters } from "../../domain/sheet/address";
import type { Relation } from "../../domain/structure/relations";
import type { Table } from "../../domain/tables/table";

/** "Platser (B) − Belagda (C)" */
export function relationParts(table: Table, parts: Relation["parts"]): string {
  return parts
    .map(({ column, sign }, i) => {
      const operator = i === 0 ? (sign < 0 ? "−" : "") : sign < 0 ? " − " : " + ";
      return operator + columnAt(table, column);
    })
    .join("");
}

/** "Belagda (C)" */
export function columnAt(table: Table, column: number): string {
  return `${heading(table, column)} (${columnLetters(table.columns[column]!.sheetColumn)})`;
}

/** "Belagda", or that it has none. */
export function heading(table: Table, column: number): string {
  return table.columns[column]!.heading || "kolumnen utan rubrik";
}
