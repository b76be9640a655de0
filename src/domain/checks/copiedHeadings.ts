import { remarkKey } from "../findingKey";
import type { CopiedHeading } from "../findings";
import type { Table } from "../tables/table";
import { comparable } from "../tables/words";

/**
 * A consolidation in which two committees bear the same heading: it may have been copied from the row above.
 * Asked only of a column of headings in a table of committees; elsewhere the same words on two rows mean nothing.
 */
export function copiedHeadings(table: Table): CopiedHeading[] {
  if (table.kind !== "sammanstallning") return [];
  return table.textColumns
    .filter(({ heading }) => /rubrik|förvaltning|avdelning/.test(comparable(heading)))
    .flatMap(({ texts, sheetColumn }) =>
      texts.flatMap((text, row): CopiedHeading[] => {
        const first = texts.findIndex((other) => comparable(other) === comparable(text));
        const isOther = table.rows[first]?.label !== table.rows[row]!.label;
        if (text === "" || first >= row || first < 0 || !isOther) return [];
        return [
          {
            rule: "copiedHeading",
            severity: "warning",
            key: remarkKey("copiedHeading", table.rows[row]!.label, text),
            table,
            row,
            otherRow: first,
            text,
            own: null,
            sheetColumn,
          },
        ];
      }),
    );
}
