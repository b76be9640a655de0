import { crossSheetFindingsInSteps } from "../../domain/crossSheet";
import type { Finding } from "../../domain/findings/findings";
import { rereadSheet } from "../../excel/readSheet";
import { inPeace } from "../shared/letPaneDraw";
import type { ReportOrProblem, SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { checkReading, outcomeInSteps, type CheckedSheet } from "./checkedSheet";
import { comparedWith, keepCheck, keptCheck, withLatestMemory, type KeptCheck } from "./keptChecks";

export interface RecheckOptions {
  readonly signal?: AbortSignal;
  /** Cells have been inserted or taken away since: then what is known of merged areas is known no longer. */
  readonly hasMoved?: boolean;
}

/** A sheet checked again, and the sheets it was held against where that has changed what is said of them. */
export interface Rechecked {
  readonly kind: "rechecked";
  readonly outcomes: readonly ReportOrProblem[];
  /** Milliseconds, reading included. */
  readonly took: number;
}

/**
 * Checks a sheet again without anybody having asked for it: it only reads, and nothing that may empty the user's Ctrl+Z;
 * see rereadSheet. What it was held against is held against it again as it was read last.
 *
 * Round trips: 1.
 * @returns a problem where it has to wait for a click: editMode or busy, which pass; any other, which does not
 */
export function recheckSheet(
  sheet: string,
  { signal, hasMoved = false }: RecheckOptions = {},
): Promise<Rechecked | SheetProblem> {
  return orProblem(async () => {
    const start = performance.now();
    const kept = keptCheck(sheet);
    if (!kept) return problem("unchecked", sheet);
    const { grid, memory, isMemoryBroken, isMemoryNewer = false } = withLatestMemory(kept.checked);
    const { merged } = grid;
    if (hasMoved && merged.length > 0) return problem("unchecked", sheet);
    const reading = await rereadSheet(sheet, { merged, memory, isMemoryBroken, isMemoryNewer });
    if (reading === null) return problem("tooLarge", sheet);
    const checked = await checkReading(reading, signal);
    const outcomes = await told(sheet, checked, signal);
    return { kind: "rechecked", outcomes, took: performance.now() - start };
  }, sheet);
}

async function told(
  sheet: string,
  checked: CheckedSheet | SheetProblem,
  signal: AbortSignal | undefined,
): Promise<ReportOrProblem[]> {
  if (checked.kind === "problem") return [checked];
  const others = comparedWith(sheet);
  const further = await heldAgainst(checked, others, signal);
  const outcome = await inPeace(outcomeInSteps(checked, further.get(sheet)), signal);
  keepCheck(checked, further.get(sheet));
  const outcomes: ReportOrProblem[] = [outcome];
  for (const other of others) {
    const now = further.get(other.checked.grid.sheet) ?? [];
    if (isSame(now, other.further)) continue;
    const latest = withLatestMemory(other.checked);
    outcomes.push(await inPeace(outcomeInSteps(latest, now), signal));
    keepCheck(latest, now);
  }
  return outcomes;
}

async function heldAgainst(
  checked: CheckedSheet,
  others: readonly KeptCheck[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  if (others.length === 0) return new Map();
  const all = [checked, ...others.map((other) => other.checked)];
  const named = all.map(({ grid, check }) => ({ sheet: grid.sheet, check }));
  return inPeace(crossSheetFindingsInSteps(named, checked.memory.answers), signal);
}

function isSame(now: readonly Finding[], before: readonly Finding[]): boolean {
  return now.length === before.length && now.every(({ key }, index) => key === before[index]!.key);
}
