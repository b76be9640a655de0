import { checkSheet } from "../../src/domain/checkSheet";
import { structureFound } from "../support/declared/found";
import { judge } from "../support/declared/judge";
import { reportOf, saidIn } from "../support/declared/said";
import { declaredGrid, declaredTables } from "../support/declared/table";
import { pastedRows, sumWounds } from "../support/declared/wounds";
import { Random } from "../support/random";

const SEED = 7;
const tables = declaredTables("tests/reports/shapes");

describe.each(tables)("$name, in a shape of its own", (table) => {
  test("is understood as it is meant, and nothing is said of it while it is right", () => {
    const { sums } = structureFound(table, checkSheet(declaredGrid(table)));
    expect({ missed: sums.missed, invented: sums.invented, other: sums.otherParts }).toEqual({
      missed: 0,
      invented: 0,
      other: 0,
    });
    expect(saidIn(reportOf(declaredGrid(table)))).toEqual([]);
  });
  test("is never ready with a row pasted over the next", () => {
    const pasted = pastedRows(table);
    expect(pasted.length).toBeGreaterThan(0);
    expect(pasted.filter((one) => reportOf(declaredGrid(one)).ready)).toEqual([]);
  });
});

/** What is said of every sum of every table when it is broken in three ways. */
const judged = tables.flatMap((table) => {
  const random = new Random(SEED);
  return [...sumWounds(table, random)].map((wound) => ({
    kind: wound.kind,
    ...judge(wound, reportOf(declaredGrid(wound.wounded))),
  }));
});

describe("Sums broken in shapes never seen", () => {
  const shareOf = (kind: string, isSo: (one: (typeof judged)[number]) => boolean) => {
    const all = judged.filter((one) => one.kind === kind);
    return all.filter(isSo).length / all.length;
  };

  test("are spoken of, whichever way they are broken", () => {
    expect(judged.length).toBeGreaterThan(180);
    expect(judged.filter(({ isSilent }) => isSilent).length).toBeLessThanOrEqual(judged.length / 100);
  });
  test("have a wrong total named or in the list", () => {
    expect(shareOf("A", ({ isInLongList }) => isInLongList)).toBeGreaterThanOrEqual(0.95);
  });
  test("have a total that was not updated named first, with what its rows give", () => {
    expect(shareOf("B", ({ isFirstWithValue }) => isFirstWithValue)).toBeGreaterThanOrEqual(0.9);
  });
  test("have a wrong row named or in the list", () => {
    expect(shareOf("C", ({ isInLongList }) => isInLongList)).toBeGreaterThanOrEqual(0.95);
  });
});
