import type { StampFrame } from "./frame";
import { printOf } from "./print";
import type { Alignment } from "./pairItems";
import type { StampedTable } from "./stamp";
import type { StampCells } from "./stampCells";

/** Tables that have less in common are not the same one. */
const LEAST_IN_COMMON = 0.25;

/**
 * Which table of a sheet is which: by what their titles, headings and names of rows have in common, the most alike
 * first; of equals the one that stands nearest to where it stood.
 */
export function pairTables(
  then: readonly StampedTable[],
  now: readonly StampFrame[],
  cells: StampCells,
): Alignment {
  const before = then.map((table) => wordsThen(table));
  const words = now.map((frame) => wordsNow(frame, cells));
  const couples = then
    .flatMap((table, t) =>
      now.map((frame, n) => ({
        t,
        n,
        common: inCommon(before[t]!, words[n]!),
        distance:
          Math.abs((table.rows[0]?.row ?? 0) - frame.rows[0]!) +
          Math.abs(table.columns[0]!.column - frame.columns[0]!.column),
      })),
    )
    .filter(({ common }) => common >= LEAST_IN_COMMON)
    .sort((a, b) => b.common - a.common || a.distance - b.distance);
  const [takenThen, takenNow] = [new Set<number>(), new Set<number>()];
  const pairs = couples.flatMap(({ t, n }) => {
    if (takenThen.has(t) || takenNow.has(n)) return [];
    takenThen.add(t);
    takenNow.add(n);
    return [[t, n] as const];
  });
  return {
    pairs,
    gone: then.map((_, t) => t).filter((t) => !takenThen.has(t)),
    come: now.map((_, n) => n).filter((n) => !takenNow.has(n)),
  };
}

function wordsThen({ title, columns, labels, rows }: StampedTable): ReadonlySet<string> {
  const names = labels < 0 ? [] : rows.flatMap(({ prints }) => prints[labels] ?? []);
  return new Set(
    [`title ${title}`, ...columns.map(({ heading }) => `of ${heading}`), ...names].filter(Boolean),
  );
}

function wordsNow({ title, columns, labels, rows }: StampFrame, cells: StampCells): ReadonlySet<string> {
  const column = columns[labels]?.column;
  const names = column === undefined ? [] : rows.map((row) => printOf(cells.at(row, column)));
  return new Set(
    [`title ${title}`, ...columns.map(({ heading }) => `of ${heading}`), ...names].filter(Boolean),
  );
}

/** The share of the shorter list that stands in the other too. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let same = 0;
  for (const word of short) if (long.has(word)) same++;
  return short.size === 0 ? 0 : same / short.size;
}
