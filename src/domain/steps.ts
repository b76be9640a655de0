/**
 * Long work that can rest between its steps. A generator yields where it may rest; whoever runs it decides
 * whether it does. The pane must never be away for more than a tenth of a second, tests and small sheets
 * need no rest at all.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** So many items of a list are gone through between two rests. */
const ITEMS_A_STEP = 4000;

/** Maps a long list, with rests. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
  atOnce = ITEMS_A_STEP,
): Steps<Result[]> {
  const results: Result[] = [];
  for (let i = 0; i < items.length; i++) {
    results.push(map(items[i]!, i));
    if ((i + 1) % atOnce === 0) yield;
  }
  return results;
}

/** Goes through a long list, with rests. */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  visit: (item: Item) => void,
  atOnce = ITEMS_A_STEP,
): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % atOnce === 0) yield;
  }
}

/** Runs all steps without a rest. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the steps and rests when the last rest is `every` milliseconds ago: what comes between two steps and what else
 * is done in the same turn, as drawing what was found, has the rest of a tenth of a second.
 * @param rest resolves when others have had their turn
 * @param now milliseconds of any clock
 * @param since when others last had their turn
 */
export async function finishWithRests<Result>(
  steps: Steps<Result>,
  rest: () => Promise<void>,
  now: () => number,
  every = 20,
  since = now(),
): Promise<Result> {
  let rested = since;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - rested < every) continue;
    await rest();
    rested = now();
  }
}
