import type { CellValue } from "../domain/sheet/grid";
import type { CellChange, CellLook, NewContent, Plan } from "../domain/sheet/plan";
import { holdsAsBefore } from "./compareCells";
import { ExcelError } from "./excelError";
import { groupCells, type CellGroup } from "./groupCells";
import { queueLooks, queuePainting } from "./looks";
import { rememberOwnWrite } from "./ownWrites";
import { runInExcel } from "./runInExcel";
import type { ApplyResult, ChangedCell } from "./types";
import { writtenText } from "./writtenText";

type Rewritten = CellChange & { readonly after: NewContent };

/**
 * Writes a plan, after reading its cells again and finding them as they were. Nothing is written when one of
 * them holds something else, when the sheet is protected or when it is gone.
 *
 * Round trips: 2 (re-read, write), whatever the size. Where Excel can, the write is one step of Ctrl+Z.
 * @throws ExcelError when Excel fails in the middle of the write: what it had written by then may remain
 */
export async function applyPlan(plan: Plan): Promise<ApplyResult> {
  if (plan.changes.length === 0) return { kind: "written" };
  try {
    return await runInExcel((context) => verifyAndWrite(context, plan), { oneUndo: true });
  } catch (error) {
    if (error instanceof ExcelError && error.code === "notFound") return { kind: "noWorksheet" };
    // A workbook that is open for reading only says so first when something is written.
    if (error instanceof ExcelError && error.code === "accessDenied") return { kind: "protected" };
    throw error;
  }
}

async function verifyAndWrite(context: Excel.RequestContext, plan: Plan): Promise<ApplyResult> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  sheet.load("id");
  sheet.protection.load("protected");
  const groups = groupCells(plan.changes);
  const ranges = groups.map((group) => rangeOf(sheet, group).load("values,formulas"));
  for (const range of ranges) range.untrack();
  const looks = queueLooks(sheet, plan.changes);
  await context.sync();

  if (sheet.protection.protected) return { kind: "protected" };
  const cells = groups.flatMap((group, index) => changedCells(group, ranges[index]!));
  if (cells.length > 0) return { kind: "changed", cells };

  rememberOwnWrite(
    sheet.id,
    groups.map((group) => group.area),
  );
  queueWrites(sheet, plan.changes);
  const replaced = replacedLooks(plan.changes, looks());
  queuePainting(
    sheet,
    plan.changes.filter((_, index) => replaced[index] !== null),
  );
  await context.sync();
  return { kind: "written", ...(plan.changes.some(({ look }) => look) && { looks: replaced }) };
}

/** The looks that a plan replaces; null where it replaces none, or leaves a cell its own fill. */
function replacedLooks(
  changes: readonly CellChange[],
  found: readonly (CellLook | null)[],
): (CellLook | null)[] {
  return found.map((look, index) => {
    const isOwn = changes[index]!.keepsOwnFill === true && look !== null && look.fill !== null;
    return isOwn ? null : look;
  });
}

function changedCells(group: CellGroup<CellChange>, range: Excel.Range): ChangedCell[] {
  return group.cells.flatMap((row, rowIndex) =>
    row.flatMap((change, columnIndex) => {
      const value = range.values[rowIndex]![columnIndex] as CellValue;
      const formula = range.formulas[rowIndex]![columnIndex] as CellValue;
      if (holdsAsBefore(change.before, { value, formula })) return [];
      return { row: change.row, column: change.column, expected: change.before.value, found: value };
    }),
  );
}

/**
 * Number formats first: a cell formatted as text would take a number as text. Then what is emptied: a formula that
 * fills the cells beside it needs them blank.
 */
function queueWrites(sheet: Excel.Worksheet, changes: readonly CellChange[]): void {
  const write = (group: CellGroup<CellChange>, set: (range: Excel.Range) => void) => {
    const range = rangeOf(sheet, group);
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
}

function rangeOf(sheet: Excel.Worksheet, { area }: CellGroup<CellChange>): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
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
