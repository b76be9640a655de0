import type { VersionSheet } from "./comparedTable";
import { comparable } from "../words/comparable";
import type { LinePair } from "./alignment";
import { unpairedOf } from "./moved";
import { pickHeaviest, sharedShare } from "./tablePairs";

/** Sheets of other names are the same when so much of their labels and headings is. */
const SAME = 0.5;
/** The last one left on each side need not have as much in common. */
const SAME_OF_TWO = 0.2;

/**
 * The sheets of a workbook by those of an earlier version: by name, then by what stands on them ("Mars" has become
 * "April"). One sheet on each side is one and the same.
 */
export function sheetPairs(old: readonly VersionSheet[], now: readonly VersionSheet[]): LinePair[] {
  if (old.length === 1 && now.length === 1) return [[0, 0]];
  const names = new Map(now.map(({ grid }, j) => [comparable(grid.sheet), j]));
  const byName = old.flatMap(({ grid }, i): LinePair[] => {
    const j = names.get(comparable(grid.sheet));
    return j === undefined ? [] : [[i, j]];
  });
  const lone = unpairedOf(byName, old.length, now.length);
  const [olds, nows] = [lone.old.map((i) => wordsOn(old[i]!)), lone.now.map((j) => wordsOn(now[j]!))];
  const least = olds.length === 1 && nows.length === 1 ? SAME_OF_TWO : SAME;
  const candidates = olds.flatMap((one, i) =>
    nows.flatMap((other, j) => {
      const weight = sharedShare(one, other);
      return weight < least ? [] : [{ i, j, weight }];
    }),
  );
  const byContents = pickHeaviest(candidates).map(([i, j]): LinePair => [lone.old[i]!, lone.now[j]!]);
  return [...byName, ...byContents].sort((a, b) => a[1] - b[1]);
}

function wordsOn({ tables }: VersionSheet): Set<string> {
  return new Set(
    tables.flatMap(({ table: { rows, columns } }) => [
      ...rows.flatMap(({ key }) => (key === "" ? [] : [`row ${key}`])),
      ...columns.map(({ heading }) => `column ${comparable(heading)}`),
    ]),
  );
}
