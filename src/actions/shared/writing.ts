import { cellAddress } from "../../domain/sheet/address";
import type { CellValue } from "../../domain/sheet/grid";
import { inversePlan, type CellLook, type Plan } from "../../domain/sheet/plan";
import { readFigure } from "../../domain/figures/figure";
import { applyPlan } from "../../excel/applyPlan";
import type { ApplyResult } from "../../excel/types";
import { figureText } from "../../texts/shared/amounts";
import { PROBLEMS, WRITES } from "../../texts/shared/problems";
import type { CheckOutcome, Undo, WriteOutcome } from "./outcomes";
import { answered } from "./problems";
import type { FixView } from "./report";
import { validateSheet } from "../check/validateSheet";

/**
 * "Rätta": writes what the user has seen in the preview, and checks the sheet again.
 *
 * Round trips: 2 (re-read, write) and 1 to check again. Nothing is written where a cell has changed.
 */
export function applyFix(fix: FixView): Promise<WriteOutcome> {
  const { plan } = fix;
  const text =
    plan.changes.length === 1
      ? WRITES.written(fix.address, fix.before, fix.after)
      : WRITES.writtenMany(plan.changes.length);
  return writePlan(plan, text);
}

/**
 * Writes a plan that has been shown, and checks the sheet again; it is undone to what stood there, colours too.
 * @param text what was done, for the undo strip. Round trips: as applyFix
 */
export function writePlan(plan: Plan, text: string): Promise<WriteOutcome> {
  return write(plan, text, (looks) => () => undoWrite(inversePlan(plan, looks)), WRITES.changed);
}

/** "Ångra": takes a correction back, unless its cells have been changed since. Round trips: as applyFix. */
function undoWrite(undo: Plan): Promise<WriteOutcome> {
  const [first] = undo.changes;
  const text =
    undo.changes.length === 1 ? WRITES.undone(cellAddress(first!)) : WRITES.undoneMany(undo.changes.length);
  return write(undo, text, null, WRITES.changedAfter);
}

async function write(
  plan: Plan,
  text: string,
  undo: ((looks: readonly (CellLook | null)[] | undefined) => Undo) | null,
  changed: (address: string, found: string) => string,
): Promise<WriteOutcome> {
  const result = await answered(() => applyPlan(plan), plan.sheet);
  if (result.kind === "problem") return { ok: false, text: result.text };
  if (result.kind !== "written") return { ok: false, text: refusal(result, changed) };
  const report: CheckOutcome = await validateSheet(plan.sheet);
  return { ok: true, text, undo: undo && undo(result.looks), report };
}

function refusal(
  result: Exclude<ApplyResult, { kind: "written" }>,
  changed: (address: string, found: string) => string,
): string {
  switch (result.kind) {
    case "protected":
      return WRITES.protected;
    case "noWorksheet":
      return PROBLEMS.notFound;
    case "changed": {
      const [cell] = result.cells;
      return changed(cellAddress(cell!), shown(cell!.found));
    }
  }
}

function shown(value: CellValue): string {
  if (value === "") return "tom";
  const figure = readFigure(value, value, "General");
  return figure ? figureText(figure) : String(value);
}
