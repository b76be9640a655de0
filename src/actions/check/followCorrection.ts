import { cellAddress } from "../../domain/sheet/address";
import type { Plan } from "../../domain/sheet/plan";
import { staleFigures, type FollowedSheet, type StaleFigure } from "../../domain/staleFigures";
import { address } from "../../domain/tables/cellOf";
import { staleTexts as texts } from "../../texts/check/stale";
import { checkTables } from "../shared/checkTables";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { readWorkbookTables } from "../shared/readWorkbookTables";

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

/**
 * "Rättat här, men står kvar på ...": where the corrected figures are still told as they were, on every visible sheet.
 * Writes nothing. Round trips: 1 for the sheets' names, 1 for the sheets.
 */
export function followCorrection({ sheet, changes }: Plan): Promise<StaleReport | SheetProblem> {
  return orProblem(async () => {
    const { sheets: read, answers } = await readWorkbookTables();
    const sheets: FollowedSheet[] = [];
    for (const one of read)
      sheets.push(one.grid.sheet === sheet ? { ...one, check: await checkTables(one, answers) } : one);
    const found = changes.flatMap(({ row, column, before: { value } }) =>
      typeof value === "number" ? staleFigures(sheets, { sheet, cell: { row, column }, before: value }) : [],
    );
    const items = found.map((one) => staleView(one, sheet));
    return { kind: "stale", items: items.filter((one, i) => items.findIndex(isSameAs(one)) === i) };
  }, sheet);
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
