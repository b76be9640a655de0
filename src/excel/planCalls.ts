import type { CellChange, CellLook, NewContent } from "../domain/sheet/plan";
import { groupCells, type CellGroup } from "./groupCells";
import { queuePainting } from "./looks";
import { writtenText } from "./writtenText";

type Rewritten = CellChange & { readonly after: NewContent };

/**
 * Queues the writing of changes. Number formats first: a cell formatted as text would take a number as text. Then what
 * is emptied: a formula that fills the cells beside it needs them blank. Colours last.
 * @param replaced the looks found before; null where a cell keeps its own
 */
export function queuePlan(
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
  replaced: readonly (CellLook | null)[],
): void {
  const write = (group: CellGroup<CellChange>, set: (range: Excel.Range) => void) => {
    const { row, column, rows, columns } = group.area;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    set(range);
    range.untrack();
  };
  const formatted = changes.flatMap((change) => (change.format ? { ...change, format: change.format } : []));
  for (const group of groupCells(formatted)) {
    write(group, (range) => (range.numberFormat = mapCells(group, ({ format }) => format.after)));
  }
  const of = (...kinds: NewContent["kind"][]) =>
    groupCells(changes.filter(hasNewContent).filter(({ after }) => kinds.includes(after.kind)));
  for (const group of of("blank")) write(group, (range) => (range.values = mapCells(group, newContent)));
  for (const group of of("formula")) write(group, (range) => (range.formulas = mapCells(group, newContent)));
  for (const group of of("number", "text")) {
    write(group, (range) => (range.values = mapCells(group, newContent)));
  }
  queuePainting(
    sheet,
    changes.filter((_, index) => replaced[index] !== null),
  );
}

function mapCells<Cell, Result>(group: CellGroup<Cell>, map: (cell: Cell) => Result): Result[][] {
  return group.cells.map((row) => row.map(map));
}

/** Not where only the look changes. */
function hasNewContent(change: CellChange): change is Rewritten {
  return change.after.kind !== "kept";
}

function newContent({ after }: Rewritten): string | number {
  switch (after.kind) {
    case "number":
      // Excel is sent null for it, and would leave the cell as it is.
      if (!Number.isFinite(after.value)) throw new RangeError("A cell holds finite numbers only.");
      return after.value;
    case "text":
      return writtenText(after.value);
    case "formula":
      return after.formula;
    case "blank":
      // Empties the cell, like clearing its contents, but in one call with its neighbours and in the first
      // cell of a merged area too, where Excel refuses to clear.
      return "";
  }
}
