import fc from "fast-check";
import { answerTo, anySheet } from "../support/anySheet";
import type { Target } from "./targets";

/** Sheets with whatever cells may hold: each is answered, in sentences without holes. */
export function sheetsAnswered(cases: number, seed: number): Target {
  const { failed, numRuns, counterexample, errorInstance } = fc.check(fc.property(anySheet, answerTo), {
    numRuns: cases,
    seed,
  });
  const why = failed ? `: ${String(errorInstance)} at ${JSON.stringify(counterexample)}` : "";
  return { text: `${numRuns} sheets with whatever cells may hold are answered${why}`, isReached: !failed };
}
