import type { LinePair } from "./alignment";
import { sharedLetters } from "./alike";
import type { ComparedTable } from "./comparedTable";

/** Beyond so many tables only those near each other are held together. */
const MOST_TABLES = 60;
const NEAR = 10;
/** Less than this in common is another table. */
const LEAST = 1;

/**
 * The tables of a sheet by the tables of an earlier version of it: by what their rows and columns are called, by
 * title, and by order where these say the same. A lone table on both sides is the same one.
 */
export function tablePairs(old: readonly ComparedTable[], now: readonly ComparedTable[]): LinePair[] {
  if (old.length === 1 && now.length === 1) return [[0, 0]];
  const [olds, nows] = [old.map(namesOf), now.map(namesOf)];
  const isMany = old.length > MOST_TABLES || now.length > MOST_TABLES;
  const candidates = olds.flatMap((one, i) =>
    nows.flatMap((other, j) => {
      if (isMany && Math.abs(i - j) > NEAR) return [];
      const weight = inCommon(one, other);
      return weight < LEAST ? [] : [{ i, j, weight: weight - Math.abs(i - j) / 1000 }];
    }),
  );
  return pickHeaviest(candidates);
}

/** The heaviest first, each side once. */
export function pickHeaviest(
  candidates: readonly { readonly i: number; readonly j: number; readonly weight: number }[],
): LinePair[] {
  const [olds, nows] = [new Set<number>(), new Set<number>()];
  return [...candidates]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ i, j }): LinePair[] => {
      if (olds.has(i) || nows.has(j)) return [];
      olds.add(i);
      nows.add(j);
      return [[i, j]];
    })
    .sort((a, b) => a[1] - b[1]);
}

interface Names {
  readonly title: string;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly kind: string;
}

function namesOf({ parts, rows, columns }: ComparedTable): Names {
  const { title, kind } = parts[0]!.table;
  const filled = (keys: readonly string[]) => new Set(keys.filter((key) => key !== ""));
  return {
    title,
    kind,
    rows: filled(rows.map(({ key }) => key)),
    columns: filled(columns.map(({ key }) => key)),
  };
}

function inCommon(old: Names, now: Names): number {
  const titles = sharedLetters(old.title, now.title);
  const kinds = old.kind === now.kind ? 0.25 : 0;
  return 3 * sharedShare(old.rows, now.rows) + 1.5 * sharedShare(old.columns, now.columns) + titles + kinds;
}

/** What of the larger set stands in both; 0 to 1. */
export function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size);
  let shared = 0;
  for (const key of one) if (other.has(key)) shared++;
  return most === 0 ? 0 : shared / most;
}
