import { readFigure } from "../../domain/figures/figure";
import { cellAddress } from "../../domain/sheet/address";
import type { CellValue } from "../../domain/sheet/grid";
import type { Plan } from "../../domain/sheet/plan";
import type { ApplyResult } from "../../excel/types";
import { figureText } from "../../texts/shared/amounts";
import { PROBLEMS } from "../../texts/shared/problems";
import { WRITES } from "../../texts/shared/writes";
import type { SheetProblem, Undo, WriteOutcome } from "./outcomes";

/** Why a plan was not written, or not wholly, as far as it is known; nothing is claimed that was not read. */
export type Refusal = Extract<WriteOutcome, { ok: false }>;

/** What a refusal needs to know of the write that it is about. */
export interface RefusedWrite {
  readonly plan: Plan;
  /** Said of a cell that no longer holds what it did, with what it holds. */
  readonly changed: (address: string, found: string) => string;
  /** Takes back what was written all the same. */
  readonly undo: (plan: Plan) => Undo;
}

export function refusalOf(
  result: Exclude<ApplyResult, { kind: "written" }> | SheetProblem,
  { plan, changed, undo }: RefusedWrite,
): Refusal {
  const addresses = (cells: Plan["changes"] | readonly { row: number; column: number }[]) =>
    cells.map((cell) => cellAddress(cell));
  switch (result.kind) {
    case "problem":
      return { ok: false, text: result.text };
    case "protected":
      return {
        ok: false,
        text: result.cell ? WRITES.lockedCell(cellAddress(result.cell)) : WRITES.protected,
      };
    case "noWorksheet":
      return { ok: false, text: PROBLEMS.notFound };
    case "changed": {
      const [cell] = result.cells;
      const say = result.isBehind ? WRITES.changedBehind : changed;
      return { ok: false, text: say(cellAddress(cell!), shown(cell!.found)), isChanged: true };
    }
    case "failed":
      return { ok: false, text: WRITES.failed(PROBLEMS[result.code]) };
    case "partly": {
      const said = WRITES.partly(addresses(result.cells), plan.changes.length);
      return { ok: false, text: said, isChanged: true, part: { text: said, undo: undo(result.undo) } };
    }
    case "unknown":
      return { ok: false, text: WRITES.unknown(addresses(plan.changes)), isChanged: true };
    case "unanswered":
      return { ok: false, text: WRITES.unanswered(addresses(plan.changes)), isChanged: true };
  }
}

function shown(value: CellValue): string {
  if (value === "") return WRITES.blank;
  const figure = readFigure(value, value, "General");
  return figure ? figureText(figure) : String(value);
}
