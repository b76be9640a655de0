import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import { CALLED } from "../words/committees";
import { says } from "../words/lexicon";

/** Two committees bear the same heading. */
export interface CopiedHeading {
  readonly rule: "copiedHeading";
  readonly table: Table;
  readonly row: number;
  readonly otherRow: number;
  readonly text: string;
  /** What the committee's own table calls it, where the workbook has it. */
  readonly own: string | null;
  /** The sheet and the table that do, to go to. */
  readonly ownTable: { readonly sheet: string; readonly table: Table } | null;
  readonly sheetColumn: number;
}

/**
 * A consolidation in which two committees bear the same heading: it may have been copied from the row above.
 * Asked only of a column of headings in a table of committees; elsewhere the same words on two rows mean nothing.
 */
export function copiedHeadings(table: Table): CopiedHeading[] {
  if (table.kind !== "consolidation") return [];
  return table.textColumns
    .filter(({ heading }) => says(CALLED, heading))
    .flatMap(({ texts, sheetColumn }) => {
      const firstRows = new Map<string, number>();
      return texts.flatMap((text, row): CopiedHeading[] => {
        if (text === "") return [];
        const first = firstRows.get(comparable(text));
        if (first === undefined) firstRows.set(comparable(text), row);
        if (first === undefined || table.rows[first]!.label === table.rows[row]!.label) return [];
        return [
          {
            rule: "copiedHeading",
            table,
            row,
            otherRow: first,
            text,
            own: null,
            ownTable: null,
            sheetColumn,
          },
        ];
      });
    });
}
