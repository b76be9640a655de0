import fc from "fast-check";
import { answerTo, anySheet } from "../../support/anySheet";

/** `npm run bench` tries fifty times as many. */
const CASES = 2000;

test("whatever stands on a sheet, it is answered", () => {
  fc.assert(fc.property(anySheet, answerTo), { numRuns: CASES });
}, 120_000);
