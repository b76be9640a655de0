import { ownFunctions, type OwnFunction } from "../../domain/native/ownFunctions";
import { stampFromText } from "../../domain/report/stamp/stampText";
import { listSheets } from "../../excel/listSheets";
import { memoryFromXml } from "../../excel/memoryXml";
import {
  readOwnTraces,
  removeOwnTraces,
  restoreOwnParts,
  type OwnPart,
  type OwnTraces,
} from "../../excel/ownParts";
import { readSheets } from "../../excel/readSheets";
import { stampTextOf } from "../../excel/stampPart";
import { cleanTexts as texts } from "../../texts/send/clean";
import { dateText } from "../../texts/send/dates";
import { replaceFunctions } from "../functions/replaceFunctions";
import { replacementView, type ReplacementView } from "../functions/replacementView";
import type { SheetProblem, Undo, WriteOutcome } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { isControlReport } from "./prepare";

/** What "Rensa Driftkoll ur filen" would take away. */
export interface CleaningView {
  readonly kind: "cleaning";
  /** A line each. */
  readonly items: readonly string[];
  /** What stays although Driftkoll wrote it; "" where nothing does. */
  readonly kept: string;
  readonly traces: OwnTraces;
  /** null where no cell has a function of ours. */
  readonly functions: ReplacementView | null;
}

/**
 * Lists what Driftkoll has left in the file: memory, history, stamp, marks and functions. Writes nothing.
 *
 * Round trips: as readOwnTraces, and 2 for the sheets.
 */
export function previewCleaning(functions: readonly OwnFunction[]): Promise<CleaningView | SheetProblem> {
  return orProblem(async () => {
    const traces = await readOwnTraces();
    const { grids } = await readSheets((await listSheets()).map(({ name }) => name));
    const view = replacementView("workbook", grids, ownFunctions(functions), grids);
    const replaced = "kind" in view || view.sheets.length === 0 ? null : view;
    const reports = grids.filter(isControlReport).map(({ sheet }) => sheet);
    const items = [
      ...traces.parts.flatMap(partLines),
      ...(traces.markedSheets.length > 0 ? [texts.marks(traces.markedSheets)] : []),
      ...(replaced ? [texts.functions(replaced.count)] : []),
    ];
    const kept = reports.length > 0 ? texts.kept(reports) : "";
    return { kind: "cleaning", items, kept, traces, functions: replaced };
  });
}

function partLines({ what, xml }: OwnPart): string[] {
  switch (what) {
    case "setAside":
      return [texts.setAside(1)];
    case "stamp": {
      const stamp = stampFromText(stampTextOf(xml) ?? "");
      return [texts.stamp(stamp ? dateText(stamp.date) : "")];
    }
    case "memory": {
      const memory = memoryFromXml(xml);
      if (memory === null) return [texts.unread];
      const { approvals, answers, corrections = [] } = memory;
      const count = Object.keys(answers).length;
      const lines = [
        ...(approvals.length > 0 ? [texts.approvals(approvals.length)] : []),
        ...(count > 0 ? [texts.answers(count)] : []),
        ...(corrections.length > 0 ? [texts.corrections(corrections.length)] : []),
      ];
      return lines.length > 0 ? lines : [texts.emptyMemory];
    }
  }
}

/**
 * Takes away what was shown. The functions come last: where they cannot be replaced, the rest is gone all the same, and
 * that is said. One undo puts memory, history, stamp and functions back; marks are made anew by marking.
 *
 * Round trips: 3, and 2 for each sheet with functions.
 */
export async function clean({ traces, functions }: CleaningView): Promise<WriteOutcome> {
  const removed = await orProblem(() => removeOwnTraces(traces));
  if (removed.kind === "problem") return { ok: false, text: removed.text };
  if (removed.kind === "changed") return { ok: false, text: texts.changed };
  const putBack = () => restore(traces.parts, null);
  if (functions === null || functions.count === 0)
    return { ok: true, text: texts.removed, undo: putBack, report: null };
  const replaced = await replaceFunctions(functions);
  if (!replaced.ok) return { ok: true, text: texts.removedBut(replaced.text), undo: putBack, report: null };
  const undo = () => restore(traces.parts, replaced.undo);
  return { ok: true, text: texts.removedAnd(replaced.text), undo, report: null };
}

async function restore(parts: readonly OwnPart[], functions: Undo | null): Promise<WriteOutcome> {
  const restored = await orProblem(() => restoreOwnParts(parts));
  if (restored.kind === "problem") return { ok: false, text: restored.text };
  if (restored.kind === "changed") return { ok: false, text: texts.changedAfter };
  const back = functions ? await functions() : null;
  const text = back && !back.ok ? texts.restoredBut(back.text) : texts.restored;
  return { ok: true, text, undo: null, report: null };
}
