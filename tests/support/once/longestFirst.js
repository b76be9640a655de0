// @ts-check
const { existsSync } = require("node:fs");
const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The test files that take longest, by their processor time. Begun last, one of them keeps a single worker busy when
 * all else is done; a fresh checkout knows no times and would begin with the largest files.
 */
const LONGEST = [
  "actions/otherExcels.test.ts",
  "reports/unseenErrors.test.ts",
  "headless/hostileFiles.test.ts",
  "headless/limits.test.ts",
  "headless/validate.test.ts",
  "reports/unseenLayouts.test.ts",
  "taskpane/computing.test.tsx",
  "taskpane/mal.test.tsx",
  "actions/replaceFunctions.test.ts",
  "calculation/worksheetFunctions.test.ts",
  "reports/neverSilent.test.ts",
  "domain/properties/neverThrows.test.ts",
  "actions/send/send.test.ts",
  "taskpane/kontroll.test.tsx",
  "actions/faults/sheets.test.ts",
  "actions/faults/sending.test.ts",
].map((file) => path.join(__dirname, "..", "..", file));

const gone = LONGEST.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`Named among the longest, and not there: ${gone.join(", ")}`);

/** Begins with the longest test files, whatever is known of how long each took here. */
module.exports = class extends Sequencer {
  /** @override @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    const place = (/** @type {{ path: string }} */ test) =>
      LONGEST.includes(test.path) ? LONGEST.indexOf(test.path) : LONGEST.length;
    const known = /** @type {typeof tests} */ (super.sort(tests));
    return known.sort((a, b) => place(a) - place(b));
  }
};
