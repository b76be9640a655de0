import { checkSheet } from "../../../src/domain/checkSheet";
import { choosePair } from "../../../src/domain/deviations/choosePair";
import { readYear } from "../../../src/domain/forecast/fullYear/yearColumns";
import type { Grid } from "../../../src/domain/sheet/grid";
import { differenceKey, relationKey, sumKey } from "../../../src/domain/structure/answers";
import { sheetReport } from "../../../src/actions/check/sheetReport";
import { COMMITTEES, findingsOn, SHEETS_OF_RULES } from "../../support/findings/sheetsOfRules";
import saved from "./savedKeys.json";

/**
 * Approvals and answers lie in people's workbooks under these keys. A key that comes out otherwise makes every
 * workbook forget what was approved; savedKeys.json is never renewed, only added to.
 */
const SHEETS: Readonly<Record<string, readonly Grid[]>> = {
  ...SHEETS_OF_RULES,
  crossSheetCommittee: COMMITTEES,
};

const approvedIn = (grids: readonly Grid[], keys: readonly string[]) =>
  grids.flatMap((grid) => {
    const approvals = keys.map((key) => ({
      key,
      sheet: grid.sheet,
      reason: "",
      date: "2025-09-12",
      text: "",
    }));
    return sheetReport(grid, checkSheet(grid), { version: 1, approvals, answers: {} }).approved;
  });

describe("What was approved before stays approved", () => {
  const keysOf: Readonly<Record<string, readonly string[]>> = saved.findings;

  test.each(Object.entries(keysOf))("%s", (name, keys) => {
    expect(findingsOn(SHEETS[name]!).map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]));
  });

  test("every rule that speaks on the sheets has a key that is held", () => {
    const rules = Object.values(SHEETS).flatMap((grids) => findingsOn(grids).map(({ rule }) => rule));
    const held = Object.values(keysOf).flatMap((keys) => keys.map((key) => key.split("-")[0]));
    expect([...new Set(rules)].filter((rule) => !held.includes(rule))).toEqual([]);
  });

  test("an approval saved under its key takes the error out of what is open", () => {
    const approved = approvedIn(SHEETS_OF_RULES.wrongFigure.slice(0, 1), keysOf.wrongFigure!);
    expect(approved.map(({ title }) => title)).toEqual(["Skola, Budget 2025 (B2)"]);
  });
});

describe("What was answered before stays answered", () => {
  const drift = checkSheet(SHEETS_OF_RULES.wrongFigure[0]!).tables[0]!;
  const { table } = drift;
  const withoutYear = readYear(drift);
  const place = { heading: "Avvikelse", from: 0, before: 9, taken: [] };
  const otherTime = choosePair(checkSheet(SHEETS_OF_RULES.period[0]!).tables[0]!.table, place, {});

  test.each([
    [
      "a sum",
      sumKey(table, {
        total: 3,
        parts: [0, 1, 2].map((row) => ({ row, sign: 1 })),
        basis: "label",
        isFirm: true,
      }),
      saved.answers.sum,
    ],
    ["a difference", differenceKey(table, drift.differences[0]!), saved.answers.difference],
    [
      "a relation",
      relationKey(table, {
        target: 2,
        parts: [
          { column: 0, sign: 1 },
          { column: 1, sign: -1 },
        ],
      }),
      saved.answers.relation,
    ],
    ["the outcome of a year", "key" in withoutYear ? withoutYear.key : "", saved.answers.yearOutcome],
    [
      "figures of two times",
      otherTime.kind === "otherTime" ? otherTime.key : "",
      saved.answers.deviationTime,
    ],
  ])("about %s", (_, key, before) => {
    expect(key).toBe(before);
  });
});
