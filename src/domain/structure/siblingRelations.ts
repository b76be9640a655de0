import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import type { ColumnPart, Relation } from "./relations";
import { weighColumns } from "./weighColumns";

/** So many rows have to bear a sibling out, and so many for each that does not. */
const LEAST_MET = 2;
const MET_FOR_A_MISS = 3;

/**
 * Columns that stand among others as a sum across the row stands among its own in another block of the table, under
 * the same words: "Budget Intäkt, Kostnad, Netto" and "Avvikelse Intäkt, Kostnad, Netto". Figures too small to tell
 * of themselves, or one that is wrong, do not make the second another thing than the first.
 */
export function siblingRelations(
  table: Table,
  named: readonly Relation[],
  rows: readonly number[],
  isMeant: (column: number) => boolean,
): Relation[] {
  const known = new Set(named.map(({ target }) => target));
  return table.columns.flatMap((_, target): Relation[] => {
    if (known.has(target) || !isMeant(target)) return [];
    for (const one of named) {
      const parts = movedTo(table, one, target);
      const evidence = parts && weighColumns(table, target, parts, rows, false);
      if (!evidence || evidence.met < Math.max(LEAST_MET, MET_FOR_A_MISS * evidence.missed)) continue;
      return [{ target, parts, isNamed: true }];
    }
    return [];
  });
}

/** The same columns seen from another target; null where they are called something else. */
function movedTo(table: Table, { target, parts }: Relation, to: number): ColumnPart[] | null {
  const moved = parts.map(({ column, sign }) => ({ column: column + to - target, sign }));
  const isSame = (a: number, b: number) =>
    table.columns[b] !== undefined && lastWord(table, a) === lastWord(table, b);
  const isAlike = isSame(target, to) && parts.every(({ column }, i) => isSame(column, moved[i]!.column));
  return isAlike ? moved : null;
}

function lastWord({ columns }: Table, column: number): string {
  return comparable(columns[column]!.heading).split(" ").slice(-1)[0]!;
}
