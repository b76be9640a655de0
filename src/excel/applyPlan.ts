import type { CellValue } from "../domain/sheet/grid";
import type { BasisCell, CellChange, CellLook, Plan } from "../domain/sheet/plan";
import { isAsPlanned, isUntouched, queueStates, undoOf, type CellState } from "./cellStates";
import { holdsAsBefore } from "./compareCells";
import { explainExcelError, type ExcelErrorCode } from "./excelError";
import { groupCells, type CellGroup } from "./groupCells";
import { lateCells } from "./lateCells";
import { queueLooks } from "./looks";
import { rememberOwnWrite } from "./ownWrites";
import { queuePlan } from "./planCalls";
import { MOST_IN_ONE_UNDO, runInExcel } from "./runInExcel";
import type { ApplyResult, ChangedCell } from "./types";

/** What is known of a write once it has been sent. */
interface Sent {
  /** The colours that it replaces, in the order of the changes; null until it has been sent. */
  looks: readonly (CellLook | null)[] | null;
}

/**
 * Writes a plan, after reading its cells again, and those it was reckoned from, and finding them as they were. Nothing
 * is written when one of them holds something else, when a cell is locked on a protected sheet or when the sheet is
 * gone.
 *
 * Round trips: 2 (re-read, write), whatever the size. Where Excel can, the write is one step of Ctrl+Z. When Excel fails
 * once the write has been sent, 1 more: what was written is found out by reading again, and never guessed.
 * @returns what is known; see ApplyResult
 * @throws ExcelError when Excel fails before anything has been sent
 */
export function applyPlan(plan: Plan): Promise<ApplyResult> {
  if (plan.changes.length === 0) return Promise.resolve({ kind: "written" });
  return apply(plan, plan.changes.length <= MOST_IN_ONE_UNDO);
}

async function apply(plan: Plan, oneUndo: boolean): Promise<ApplyResult> {
  const sent: Sent = { looks: null };
  try {
    return await runInExcel((context) => verifyAndWrite(context, plan, sent), { oneUndo });
  } catch (error) {
    const explained = explainExcelError(error);
    if (sent.looks) return await afterFailure(plan, sent.looks, explained.code);
    // A group that cannot be undone as one may be refused as soon as it begins.
    if (explained.code === "undoNotSupported" && oneUndo) return apply(plan, false);
    if (explained.code === "notFound") return { kind: "noWorksheet" };
    if (explained.code === "accessDenied") return { kind: "protected" };
    throw explained;
  }
}

async function verifyAndWrite(context: Excel.RequestContext, plan: Plan, sent: Sent): Promise<ApplyResult> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  sheet.load("id");
  sheet.protection.load("protected,options");
  const groups = groupCells(plan.changes);
  const ranges = groups.map((group) => {
    const range = rangeOf(sheet, group).load("values,formulas");
    range.format.protection.load("locked");
    return range;
  });
  const basis = queueBasis(sheet, plan.basis ?? []);
  for (const range of ranges) range.untrack();
  const looks = queueLooks(sheet, plan.changes);
  await context.sync();

  if (sheet.protection.protected) {
    const locked = ranges.findIndex((range) => range.format.protection.locked !== false);
    if (locked >= 0) {
      const { row, column } = groups[locked]!.area;
      return { kind: "protected", cell: { row, column } };
    }
    const needsFormat = plan.changes.some(({ format, look }) => format ?? look);
    if (needsFormat && !sheet.protection.options.allowFormatCells) return { kind: "protected" };
  }
  const cells = groups.flatMap((group, index) => changedCells(group, ranges[index]!));
  if (cells.length > 0) return { kind: "changed", cells };
  const behind = basis();
  if (behind.length > 0) return { kind: "changed", cells: behind, isBehind: true };

  rememberOwnWrite(
    sheet.id,
    groups.map((group) => group.area),
  );
  const replaced = replacedLooks(plan.changes, looks());
  queuePlan(sheet, plan.changes, replaced);
  sent.looks = replaced;
  await context.sync();
  return written(plan, replaced);
}

function written(plan: Plan, looks: readonly (CellLook | null)[]): ApplyResult {
  return { kind: "written", ...(plan.changes.some(({ look }) => look) && { looks }) };
}

/** Excel failed once the write had been sent: what it has done by then is read, cell by cell. */
async function afterFailure(
  plan: Plan,
  looks: readonly (CellLook | null)[],
  code: ExcelErrorCode,
): Promise<ApplyResult> {
  // Nobody waits for it any longer, and it may still come: the next contact tells.
  if (code === "stopped") {
    lateCells.remember({ plan, looks });
    return { kind: "unanswered" };
  }
  const states = await readAgain(plan);
  if (states === null) {
    lateCells.remember({ plan, looks });
    return { kind: "unknown", code };
  }
  const look = (index: number) => looks[index] ?? null;
  if (plan.changes.every((change, index) => isAsPlanned(change, states[index]!, look(index))))
    return written(plan, looks);
  const touched = plan.changes
    .map((_, index) => index)
    .filter((index) => !isUntouched(plan.changes[index]!, states[index]!, look(index)));
  if (code === "undoNotSupported") return writeUngrouped(plan, states, looks);
  if (touched.length === 0) return code === "accessDenied" ? { kind: "protected" } : { kind: "failed", code };
  const changes = touched.map((index) => plan.changes[index]!);
  const part = { sheet: plan.sheet, changes };
  const undo = undoOf(
    part,
    touched.map((index) => states[index]!),
    touched.map(look),
  );
  return { kind: "partly", code, cells: changes, undo };
}

/** What is not yet as planned, each cell for itself in Ctrl+Z; the colours told are those before the first attempt. */
async function writeUngrouped(
  plan: Plan,
  states: readonly CellState[],
  looks: readonly (CellLook | null)[],
): Promise<ApplyResult> {
  const changes = plan.changes.flatMap((change, index): CellChange[] => {
    const state = states[index]!;
    if (isAsPlanned(change, state, looks[index] ?? null)) return [];
    return [{ ...change, before: { value: state.value, formula: state.formula } }];
  });
  const result = await apply({ sheet: plan.sheet, changes }, false);
  return result.kind === "written" ? written(plan, looks) : result;
}

/** @returns null where Excel does not answer that either */
async function readAgain(plan: Plan): Promise<readonly CellState[] | null> {
  try {
    return await runInExcel(async (context) => {
      const states = queueStates(context.workbook.worksheets.getItem(plan.sheet), plan.changes);
      await context.sync();
      return states();
    });
  } catch {
    return null;
  }
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

/** Asks for the cells that a plan was reckoned from. @returns those that hold something else, after the sync */
function queueBasis(sheet: Excel.Worksheet, cells: readonly BasisCell[]): () => ChangedCell[] {
  const groups = groupCells(cells);
  const ranges = groups.map((group) => {
    const range = rangeOf(sheet, group).load("values");
    range.untrack();
    return range;
  });
  return () =>
    groups.flatMap((group, index) =>
      group.cells.flatMap((line, r) =>
        line.flatMap(({ row, column, value: expected }, c) => {
          const found = ranges[index]!.values[r]![c] as CellValue;
          return found === expected ? [] : [{ row, column, expected, found }];
        }),
      ),
    );
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

function rangeOf(sheet: Excel.Worksheet, { area }: Pick<CellGroup<unknown>, "area">): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
