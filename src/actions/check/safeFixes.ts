import { safeMendsInSteps } from "../../domain/safeMends";
import { approvalsOn } from "../../domain/sheet/memory";
import type { Plan } from "../../domain/sheet/plan";
import { WRITES } from "../../texts/shared/writes";
import { inPeace } from "../shared/letPaneDraw";
import type { WriteOutcome } from "../shared/outcomes";
import type { FixView } from "../shared/report";
import { writePlan } from "../shared/writing";
import type { CheckedSheet } from "./checkedSheet";
import { findingView } from "./findingView";
import { keptCheck } from "./keptChecks";

/** A correction among the safe ones, with what the report calls the finding. */
export interface SafeFix {
  readonly key: string;
  /** "Vuxenutbildning, Budget 2025 (B8)" */
  readonly title: string;
  readonly message: string;
  readonly fix: FixView;
}

/** The corrections of a sheet that can be made all at once, without looking at each. */
export interface SafeFixes {
  readonly kind: "safeFixes";
  readonly sheet: string;
  readonly fixes: readonly SafeFix[];
  readonly plan: Plan;
}

/**
 * The safe corrections of a sheet as it was checked last; see safeMendsInSteps. Round trips: 0.
 * @returns none where the check is not kept
 */
export async function safeFixes(sheet: string): Promise<SafeFixes> {
  const kept = keptCheck(sheet);
  return kept ? safeFixesOf(kept.checked) : { kind: "safeFixes", sheet, fixes: [], plan: planOf(sheet, []) };
}

/** The same of a check that is at hand. */
export async function safeFixesOf({ grid, check, memory }: CheckedSheet): Promise<SafeFixes> {
  const approved = approvalsOn(memory, grid.sheet);
  const open = check.findings.filter(({ key }) => !approved.has(key));
  const mends = await inPeace(safeMendsInSteps(grid, check, open, memory.answers));
  const fixes = mends.flatMap(({ finding }): SafeFix[] => {
    const { key, title, message, fixes: [fix] = [] } = findingView(finding, grid);
    return fix ? [{ key, title, message, fix }] : [];
  });
  return { kind: "safeFixes", sheet: grid.sheet, fixes, plan: planOf(grid.sheet, fixes) };
}

/**
 * "Rätta alla säkra": writes them as one plan, which is taken back as one. Nothing is written where one of the cells, or
 * a figure behind one of them, has changed. Round trips: as applyFix.
 */
export function applySafeFixes({ plan }: Pick<SafeFixes, "plan">): Promise<WriteOutcome> {
  return writePlan(plan, WRITES.writtenMany(plan.changes.length));
}

/** All changes together; what one of them changes is no longer a figure that another rests on. */
function planOf(sheet: string, fixes: readonly SafeFix[]): Plan {
  const changes = fixes.flatMap(({ fix }) => fix.plan.changes);
  const changed = new Set(changes.map(({ row, column }) => `${row} ${column}`));
  const basis = new Map(
    fixes
      .flatMap(({ fix }) => fix.plan.basis ?? [])
      .filter(({ row, column }) => !changed.has(`${row} ${column}`))
      .map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  return { sheet, changes, basis: [...basis.values()] };
}
