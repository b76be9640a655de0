/**
 * What Driftkoll has written, kept in the workbook for whoever gets it: only where its user has asked for that. While
 * the pane is open the session knows it without.
 */
import {
  correctionKey,
  HISTORY_KEY,
  joinedCorrections,
  type KeptCorrection,
} from "../../domain/sheet/keptCorrection";
import type { Memory } from "../../domain/sheet/memory";
import { latestMemory } from "../../excel/memoryParts";
import { readMemory } from "../../excel/readMemory";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { remember, withAnswers } from "../shared/remember";

const YES = "ja";

/** The list as it stands in the workbook, the oldest first. */
export interface KeptHistory {
  readonly kind: "history";
  readonly isKept: boolean;
  readonly corrections: readonly KeptCorrection[];
}

/** What is kept of earlier writes. Round trips: 1. */
export function keptHistory(): Promise<KeptHistory | SheetProblem> {
  return orProblem(async () => {
    const memory = await readMemory();
    return { kind: "history", isKept: isKeptIn(memory), corrections: memory.corrections ?? [] };
  });
}

/**
 * Keeps the list in the workbook from now on, with what has been written since the pane was opened; or takes it out of
 * the workbook, whole. Round trips: 2.
 */
export function keepHistory(
  isKept: boolean,
  written: readonly KeptCorrection[],
): Promise<SheetProblem | null> {
  return remember("", (memory) => {
    const { corrections = [], ...rest } = withAnswers(memory, { [HISTORY_KEY]: isKept ? YES : null });
    return isKept ? withCorrections(rest, [...corrections, ...written]) : rest;
  });
}

/** Adds a write to the list. Round trips: 0 where none is kept, otherwise 2; 1 more before anything has been read. */
export function keepCorrection(correction: KeptCorrection): Promise<SheetProblem | null> {
  return changed((memory) => withCorrections(memory, [...(memory.corrections ?? []), correction]));
}

/** A write that was taken back is no part of the list any more. Round trips: as keepCorrection. */
export function forgetCorrection(correction: KeptCorrection): Promise<SheetProblem | null> {
  const key = correctionKey(correction);
  return changed(({ corrections = [], ...rest }) =>
    withCorrections(
      rest,
      corrections.filter((one) => correctionKey(one) !== key),
    ),
  );
}

async function changed(change: (memory: Memory) => Memory): Promise<SheetProblem | null> {
  return orProblem(async () => {
    const memory = latestMemory()?.memory ?? (await readMemory());
    return isKeptIn(memory) ? remember("", (found) => (isKeptIn(found) ? change(found) : found)) : null;
  });
}
function isKeptIn({ answers }: Memory): boolean {
  return answers[HISTORY_KEY] === YES;
}

function withCorrections(memory: Memory, corrections: readonly KeptCorrection[]): Memory {
  return { ...memory, corrections: joinedCorrections([corrections.map(plain)]) };
}

/** Nothing but what is kept: the session's own entries know how they are taken back, too. */
function plain({ time, sheet, text, reason, name, cells, count }: KeptCorrection): KeptCorrection {
  return { time, sheet, text, reason, name, cells, count };
}
