import type { Steps } from "../steps";
import type { Reading } from "./reading";
import type { SumSearch } from "./sumSearch";

/** So many rows are looked at between two rests. */
const ROWS_A_STEP = 50;

/** A row's best reading, and how many sums had been taken when it was weighed. */
interface Weighed {
  readonly reading: Reading;
  readonly version: number;
}

/**
 * Takes sums in the order of their weight, so that a reading that all columns bear out is never pushed aside by one
 * that happens to stand above it. What a sum takes in changes what others can be read as: a reading is weighed anew
 * when its turn comes.
 * @param read the best reading of a row that is worth taking, or null
 * @param take takes it; false where it cannot be
 */
export function* takeHeaviestFirst(
  search: SumSearch,
  rows: readonly number[],
  read: (row: number) => Reading | null,
  take: (reading: Reading) => boolean,
): Steps<void> {
  const weighed: Weighed[] = [];
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_A_STEP === 0 || search.isTimeToRest()) yield;
    const reading = search.isOpenTotal(row) ? read(row) : null;
    if (reading) weighed.push({ reading, version: search.version });
  }
  // The heaviest last, where it is taken from.
  weighed.sort((a, b) => a.reading.weight - b.reading.weight);
  for (let round = 0; weighed.length > 0; round++) {
    if (round % ROWS_A_STEP === 0 || search.isTimeToRest()) yield;
    const { reading, version } = weighed.pop()!;
    if (!search.isOpenTotal(reading.total)) continue;
    if (version === search.version || isUntouched(search, reading)) {
      take(reading);
      continue;
    }
    const again = read(reading.total);
    if (again) insert(weighed, { reading: again, version: search.version });
  }
}

/** None of its rows has been taken into another sum since. */
function isUntouched(search: SumSearch, { parts }: Reading): boolean {
  return parts.every(({ row }) => search.whole(row) === undefined);
}

function insert(weighed: Weighed[], one: Weighed): void {
  let [low, high] = [0, weighed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weighed[middle]!.reading.weight < one.reading.weight) low = middle + 1;
    else high = middle;
  }
  weighed.splice(low, 0, one);
}
