import type { Candidate } from "./candidateReadings";
import { columnEvidence } from "./columnEvidence";
import { operationEvidence } from "./operationEvidence";
import { rowEvidence } from "./rowEvidence";
import type { Setting } from "./setting";
import { timeEvidence } from "./timeEvidence";

/** What tells for or against a reading, by name: 1 where it is so, or how much of it. */
export type Evidence = Map<string, number>;

/** Notes what is so; what is not so is left out. */
export type Note = (name: string, value?: number | boolean) => void;

/** A new evidence, and how to note in it. */
export function newEvidence(): { evidence: Evidence; note: Note } {
  const evidence: Evidence = new Map();
  const note: Note = (name, value = 1) => {
    const amount = Number(value);
    if (amount !== 0) evidence.set(name, amount);
  };
  return { evidence, note };
}

/** All that a claim says for or against one reading of it: its rows, its columns, its time, and how it is reckoned. */
export function readingEvidence(candidate: Candidate, setting: Setting): Evidence {
  const { evidence, note } = newEvidence();
  rowEvidence(candidate, setting, note);
  columnEvidence(candidate, setting, note);
  timeEvidence(candidate, setting, note);
  operationEvidence(candidate, setting, note);
  return evidence;
}
