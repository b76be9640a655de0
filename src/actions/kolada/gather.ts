/** Calls that come together are answered together: Excel sends a whole calculation pass at once. */
export interface GatheredCall<Given, Answer> {
  readonly given: Given;
  readonly signal: AbortSignal;
  answer(value: Answer): void;
}

/** Excel's message is taken apart within this; whoever comes later belongs to the next pass. */
const GATHER_MS = 15;

/**
 * @param work answers every call of a pass; its signal says stop when none of them is waited for any more
 * @returns a function that joins the pass that is being gathered
 */
export function gather<Given, Answer>(
  work: (calls: readonly GatheredCall<Given, Answer>[], signal: AbortSignal) => Promise<void>,
): (given: Given, signal: AbortSignal) => Promise<Answer> {
  let waiting: GatheredCall<Given, Answer>[] = [];

  function run(): void {
    const calls = waiting;
    waiting = [];
    const stopping = new AbortController();
    let left = calls.length;
    const one = () => {
      left -= 1;
      if (left === 0) stopping.abort();
    };
    for (const { signal } of calls) {
      if (signal.aborted) one();
      else signal.addEventListener("abort", () => one(), { once: true });
    }
    void work(calls, stopping.signal);
  }

  return (given, signal) =>
    new Promise((resolve) => {
      waiting.push({ given, signal, answer: resolve });
      if (waiting.length === 1) setTimeout(run, GATHER_MS);
    });
}
