import { align, type Keys, type LinePair } from "./alignment";
import { areAlike } from "./alike";
import type { ComparedRow, ComparedTable } from "./comparedTable";
import { withMoved } from "./moved";
import { isNothing, sameCell, textOf, type ColumnsCompared } from "./sameCell";

/** A pair of columns, and how they show their figures. */
export interface PairedColumns extends ColumnsCompared {
  readonly old: number;
  readonly now: number;
}

/** A row that is called something else is the same one when so many of its figures are. */
const SAME_FIGURES = 0.5;

/**
 * The rows of a table by the rows of an earlier version of it: those that are the same to the last figure first, then
 * by label and order, then those whose label or figures have changed between two that have not.
 */
export function rowPairs(
  old: ComparedTable,
  now: ComparedTable,
  columns: readonly PairedColumns[],
): LinePair[] {
  const figures = columns.filter(({ old: c }) => !old.columns[c]!.isLabels);
  const printed = (table: ComparedTable, side: "old" | "now") =>
    table.rows.map(({ key }, row) => {
      const cells = figures.map((one) => table.cell(row, one[side]));
      const said = cells.map((cell) => (isNothing(cell) ? "" : textOf(cell)));
      return key === "" && said.every((text) => text === "") ? "" : [key, ...said].join("\u0000");
    });
  const whole: Keys = { old: printed(old, "old"), now: printed(now, "now") };
  const labels: Keys = { old: old.rows.map(({ key }) => key), now: now.rows.map(({ key }) => key) };
  const likeness = (a: number, b: number) => likenessOfRows(old, now, figures, a, b);
  return withMoved(align([whole, labels], likeness), labels, whole);
}

function likenessOfRows(
  old: ComparedTable,
  now: ComparedTable,
  figures: readonly PairedColumns[],
  a: number,
  b: number,
): number {
  const [was, is] = [old.rows[a]!, now.rows[b]!];
  const share = sharedFigures(old, now, figures, a, b);
  if (was.key === is.key) return (was.key === "" ? 0.5 : 3) + share;
  if (was.hasFigures !== is.hasFigures || was.key === "" || is.key === "")
    return share >= SAME_FIGURES ? share : 0;
  if (share >= SAME_FIGURES) return 1.5 + share;
  if (isTotal(was) && isTotal(is)) return 1 + share;
  return areAlike(was.label, is.label) ? 1 + share : 0;
}

function isTotal({ built, row }: ComparedRow): boolean {
  return built.table.rows[row]!.role === "total";
}

/** How many of what the two rows hold, nothing left out, is the same; 0 to 1. */
function sharedFigures(
  old: ComparedTable,
  now: ComparedTable,
  figures: readonly PairedColumns[],
  a: number,
  b: number,
): number {
  let [seen, shared] = [0, 0];
  for (const columns of figures) {
    const [was, is] = [old.cell(a, columns.old), now.cell(b, columns.now)];
    if (isNothing(was) && isNothing(is)) continue;
    seen++;
    if (sameCell(was, is, columns) !== "changed") shared++;
  }
  return seen === 0 ? 0 : shared / seen;
}
