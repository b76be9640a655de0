import { nextAddress } from "../domain/kolada/addresses";
import { readPage } from "../domain/kolada/readAnswer";
import { attempt } from "./attempt";
import { KoladaError, type Clock } from "./clock";
import type { Gate } from "./gate";

/** So many times is the same asked, the first time counted. */
const ATTEMPTS = 3;
/** Before the second time, doubled before each that follows. */
const FIRST_WAIT_MS = 1000;
/** Nobody waits longer for a cell: an answer is given instead. */
const MOST_WAIT_S = 20;
/** No plan asks for more at once: an answer that goes on and on is not one of Kolada's. */
const MOST_PAGES = 500;

export interface Asking {
  readonly base: string;
  readonly clock: Clock;
  readonly gate: Gate;
  /** Counts each request that is sent. */
  onRequest(): void;
}

/**
 * Every row of an answer, page by page, each page on our own base.
 * @param address below the base
 * @throws KoladaError
 */
export async function askAll(asking: Asking, address: string, signal?: AbortSignal): Promise<unknown[]> {
  const rows: unknown[] = [];
  const seen = new Set<string>();
  for (let next: string | null = address; next !== null;) {
    if (seen.has(next) || seen.size === MOST_PAGES) throw new KoladaError({ kind: "malformed" });
    seen.add(next);
    const page = readPage(await askOnce(asking, next, signal));
    if (page === null) throw new KoladaError({ kind: "malformed" });
    rows.push(...page.rows);
    if (page.next === null) break;
    next = nextAddress(next, page.next);
    if (next === null) throw new KoladaError({ kind: "malformed" });
  }
  return rows;
}

/** One page: asked again, a bounded number of times and ever more slowly, while it may help. */
async function askOnce(asking: Asking, address: string, signal?: AbortSignal): Promise<string> {
  const { base, clock, gate } = asking;
  for (let time = 1; ; time++) {
    await gate.pass(signal);
    asking.onRequest();
    const answer = await attempt(base + address, clock, signal);
    if (answer.kind === "answered") return answer.text;
    const { error, isPassing, wait } = answer;
    const waits = Math.max((wait ?? 0) * 1000, FIRST_WAIT_MS * 2 ** (time - 1));
    if (!isPassing || time === ATTEMPTS || waits > MOST_WAIT_S * 1000) throw error;
    gate.restUntil(clock.now() + waits);
  }
}
