import { cellAddress } from "../../domain/sheet/address";
import type { SheetTables } from "../../domain/readTables";
import type { Memory } from "../../domain/sheet/memory";
import type { Plan } from "../../domain/sheet/plan";
import { staleFigures, type FollowedSheet, type StaleFigure } from "../../domain/staleFigures";
import type { Answers } from "../../domain/structure/answers";
import { address } from "../../domain/tables/cellOf";
import { rereadSheet } from "../../excel/readSheet";
import { staleTexts as texts } from "../../texts/check/stale";
import { checkTables } from "../shared/checkTables";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { readWorkbookTables, tablesOf } from "../shared/readWorkbookTables";

/** A place that still goes by a figure as it was before it was corrected. */
export interface StaleView {
  readonly kind: StaleFigure["kind"];
  readonly sheet: string;
  readonly address: string;
  /** "Totalt, Budget 2025 (B9) står kvar på 26 819 och bör bli 26 619." */
  readonly text: string;
}

export interface StaleReport {
  readonly kind: "stale";
  readonly items: readonly StaleView[];
}

/** The workbook as it was when a correction was followed. */
interface Followed {
  readonly sheets: readonly FollowedSheet[];
  readonly memory: Memory;
  readonly answers: Answers;
}

/** By the correction, so that only what is still told of is looked at again. */
const followed = new WeakMap<Plan, Followed>();

/**
 * "Rättat här, men står kvar på ...": where the corrected figures are still told as they were, on every visible sheet.
 * Writes nothing. Round trips: 1 for the sheets' names, 1 for the sheets.
 */
export function followCorrection(plan: Plan): Promise<StaleReport | SheetProblem> {
  return orProblem(async () => {
    const { sheets: read, answers, memory } = await readWorkbookTables();
    const sheets: FollowedSheet[] = [];
    for (const one of read) sheets.push(await withCheck(one, plan, answers));
    return told(plan, { sheets, memory, answers });
  }, plan.sheet);
}

/**
 * The same once more without anybody having asked for it, after an edit: only the sheets where something stood are read,
 * and nothing that may empty the user's Ctrl+Z; see rereadSheet. Round trips: 1 a sheet.
 * @param stood the sheets where the latest report told of something
 * @returns a problem where it has to wait for the next edit
 */
export function followAgain(plan: Plan, stood: readonly string[]): Promise<StaleReport | SheetProblem> {
  return orProblem(async () => {
    const before = followed.get(plan);
    if (!before) return problem("unchecked", plan.sheet);
    const { memory, answers } = before;
    const sheets: FollowedSheet[] = [];
    for (const one of before.sheets) {
      const { sheet, merged } = one.grid;
      const reading = stood.includes(sheet) ? await rereadSheet(sheet, { merged, memory }) : null;
      const isRead = reading?.kind === "grid";
      sheets.push(isRead ? await withCheck(await tablesOf(reading.grid, answers), plan, answers) : one);
    }
    return told(plan, { sheets, memory, answers });
  }, plan.sheet);
}

/** Totals are looked for on the corrected sheet alone, which is checked for that. */
async function withCheck(one: SheetTables, plan: Plan, answers: Answers): Promise<FollowedSheet> {
  return one.grid.sheet === plan.sheet ? { ...one, check: await checkTables(one, answers) } : one;
}

function told(plan: Plan, now: Followed): StaleReport {
  followed.set(plan, now);
  const { sheet, changes } = plan;
  const found = changes.flatMap(({ row, column, before: { value } }) =>
    typeof value === "number"
      ? staleFigures(now.sheets, { sheet, cell: { row, column }, before: value })
      : [],
  );
  const items = found.map((one) => staleView(one, sheet));
  return { kind: "stale", items: items.filter((one, i) => items.findIndex(isSameAs(one)) === i) };
}

function isSameAs(one: StaleView): (other: StaleView) => boolean {
  return (other) => other.sheet === one.sheet && other.address === one.address;
}

function staleView(stale: StaleFigure, from: string): StaleView {
  const { kind, sheet } = stale;
  const place = stale.kind === "text" ? cellAddress(stale.position) : address(stale.cell);
  const text =
    stale.kind === "total"
      ? texts.total(stale.cell, stale.expected)
      : stale.kind === "copy"
        ? texts.copy(stale.cell)
        : texts.text(place, stale.said);
  return { kind, sheet, address: place, text: sheet === from ? text : texts.onSheet(sheet, text) };
}
