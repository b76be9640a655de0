/**
 * What Driftkoll remembers in the workbook: plain data, kept as one custom XML part, so that it follows the
 * file to the next reader and is independent of who installed the add-in.
 */

import type { KeptCorrection } from "./keptCorrection";

/** A finding the user has accepted as it stands. */
export interface Approval {
  /** See findingKey: header, row label with its ordinal, column and the values checked. */
  readonly key: string;
  readonly sheet: string;
  readonly reason: string;
  /** ISO date, "2025-09-12". */
  readonly date: string;
  /** What was approved, in words, so that the list can be read even when the finding is gone. */
  readonly text: string;
  /** Who approved it, where they have signed. */
  readonly name?: string;
}

export interface Memory {
  readonly version: 1;
  readonly approvals: readonly Approval[];
  /** Answers to questions (structure, directions, thresholds), by the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** What Driftkoll has written in the workbook, the oldest first; only where the user wants it to be kept. */
  readonly corrections?: readonly KeptCorrection[];
}

export const EMPTY_MEMORY: Memory = { version: 1, approvals: [], answers: {} };

/** The approvals of a sheet by their keys: sheets of one shape have findings with the same keys. */
export function approvalsOn({ approvals }: Memory, sheet: string): ReadonlyMap<string, Approval> {
  return new Map(approvals.filter((one) => one.sheet === sheet).map((one) => [one.key, one]));
}
