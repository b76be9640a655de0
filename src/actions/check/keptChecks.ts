import type { Finding } from "../../domain/findings/findings";
import { latestMemory } from "../../excel/memoryParts";
import type { CheckedSheet } from "./checkedSheet";

/** The latest check of a sheet, with what was found when it was held against others. */
export interface KeptCheck {
  readonly checked: CheckedSheet;
  readonly further: readonly Finding[];
}

/** More sheets than this are not kept: what the pane shows of them stays, only nothing is reckoned from it. */
const MOST_SHEETS = 60;

const kept = new Map<string, KeptCheck>();
/** The sheets that the latest check of the workbook held against each other. */
let compared: ReadonlySet<string> = new Set();

/** Keeps a sheet's check as long as the pane is open, so that it need not be read again to be reckoned from. */
export function keepCheck(checked: CheckedSheet, further: readonly Finding[] = []): void {
  const { sheet } = checked.grid;
  kept.delete(sheet);
  kept.set(sheet, { checked, further });
  for (const [oldest] of kept) {
    if (kept.size <= MOST_SHEETS) break;
    kept.delete(oldest);
  }
}

/** Keeps the sheets of a workbook that were held against each other, in place of all others. */
export function keepWorkbook(checks: readonly KeptCheck[]): void {
  kept.clear();
  compared = new Set(checks.map(({ checked }) => checked.grid.sheet));
  for (const { checked, further } of checks) keepCheck(checked, further);
}

/** The check with what the workbook remembers now: an answer given on one sheet counts for them all. */
export function withLatestMemory(checked: CheckedSheet): CheckedSheet {
  const latest = latestMemory();
  if (latest === null) return checked;
  const { memory, isMemoryBroken = false, isMemoryNewer = false } = latest;
  return { ...checked, memory, isMemoryBroken, isMemoryNewer };
}

/** @returns undefined where the sheet has not been checked, or its check is not kept any longer */
export function keptCheck(sheet: string): KeptCheck | undefined {
  return kept.get(sheet);
}

/** The sheets that one was held against, as they were checked last; none where it was checked alone. */
export function comparedWith(sheet: string): readonly KeptCheck[] {
  if (!compared.has(sheet)) return [];
  return [...compared].flatMap((name) => {
    const one = name === sheet ? undefined : kept.get(name);
    return one ? [one] : [];
  });
}
