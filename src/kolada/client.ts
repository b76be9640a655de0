/**
 * Kolada as the rest of the add-in sees it. It remembers for the session what has been answered, asks for the same
 * thing once, and never throws for a single figure: each has an answer of its own.
 */
import { dayOf } from "../domain/figures/dayOf";
import {
  areasAddress,
  dataAddress,
  groupsAddress,
  indicatorsAddress,
  searchAddress,
} from "../domain/kolada/addresses";
import {
  needKey,
  type KoladaArea,
  type KoladaGroup,
  type KoladaIndicator,
  type KoladaNeed,
  type KoladaRow,
} from "../domain/kolada/koladaValue";
import { MOST_IDS } from "../domain/kolada/planRequests";
import { readAreas, readGroups, readIndicators, readRows } from "../domain/kolada/readAnswer";
import { requestsFor, suspects } from "../domain/kolada/suspects";
import { askAll, type Asking } from "./ask";
import { KoladaError, REAL_CLOCK, type Clock, type KoladaFailure } from "./clock";
import { createGate } from "./gate";
import { createMemory } from "./sessionMemory";

/** What became of one need. */
export type NeedAnswer =
  | { readonly kind: "row"; readonly row: KoladaRow; readonly fetched: string }
  /** Kolada knows the indicator and the area, and has no figure. */
  | { readonly kind: "none" }
  | { readonly kind: "unknownIndicator" }
  | { readonly kind: "unknownArea" }
  | { readonly kind: "failed"; readonly failure: KoladaFailure };

export interface KoladaClient {
  /** @returns the answer of each need, in their order; figures already known cost no request */
  values(needs: readonly KoladaNeed[], signal?: AbortSignal): Promise<NeedAnswer[]>;
  /** Every municipality, region and the country. @throws KoladaError, as those below */
  areas(signal?: AbortSignal): Promise<readonly KoladaArea[]>;
  /** @param title of a municipality, for the groups that are named after it; null for all */
  groups(title: string | null, signal?: AbortSignal): Promise<readonly KoladaGroup[]>;
  /** The groups that have been told of so far. */
  knownGroups(): readonly KoladaGroup[];
  indicators(ids: readonly string[], signal?: AbortSignal): Promise<readonly KoladaIndicator[]>;
  /** Indicators by words of their titles. */
  search(words: string, signal?: AbortSignal): Promise<readonly KoladaIndicator[]>;
  /** What has been remembered is asked for anew. */
  forget(): void;
  /** So many requests have been sent. */
  requests(): number;
}

/** Requests under way at the same time. */
const AT_ONCE = 4;

/** After one of these the rest of a pass fails alike, without being sent: it would only be waited for. */
const HOPELESS: readonly KoladaFailure["kind"][] = [
  "unreachable",
  "timedOut",
  "tooMany",
  "serverError",
  "stopped",
];

/** @param base where version 3 is answered, with a slash at its end */
export function createKoladaClient(base: string, clock: Clock = REAL_CLOCK): KoladaClient {
  let sent = 0;
  const asking: Asking = { base, clock, gate: createGate(clock), onRequest: () => (sent += 1) };
  const memory = createMemory();
  let last: Promise<unknown> = Promise.resolve();

  /** One pass after the other: what the first has fetched the second finds. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function list<T>(
    address: string,
    read: (rows: readonly unknown[]) => T[] | null,
    signal?: AbortSignal,
  ): Promise<readonly T[]> {
    return memory.list(address, async () => {
      const entries = read(await askAll(asking, address, signal));
      if (entries === null) throw new KoladaError({ kind: "malformed" });
      return entries;
    });
  }

  async function areas(signal?: AbortSignal): Promise<readonly KoladaArea[]> {
    const all = await list(areasAddress(), readAreas, signal);
    if (all.length > 0) return all;
    memory.dropList(areasAddress());
    throw new KoladaError({ kind: "suspect" });
  }

  async function indicators(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly KoladaIndicator[]> {
    const unknown = [...new Set(ids)].filter((id) => !memory.indicator(id)).sort();
    for (let at = 0; at < unknown.length; at += MOST_IDS) {
      const some = await list(indicatorsAddress(unknown.slice(at, at + MOST_IDS)), readIndicators, signal);
      memory.keepIndicators(some);
    }
    return ids.flatMap((id) => memory.indicator(id) ?? []);
  }

  /** Asks for what is not remembered, and remembers what comes. @returns why needs could not be answered */
  async function fetchNeeds(
    needs: readonly KoladaNeed[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, NeedAnswer>> {
    const answers = new Map<string, NeedAnswer>();
    const waiting = requestsFor(needs);
    const came: KoladaRow[] = [];
    const silent: KoladaNeed[] = [];
    let hopeless: KoladaFailure | null = null;
    const fetched = dayOf(new Date(clock.now()));
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        try {
          if (hopeless) throw new KoladaError(hopeless);
          const rows = readRows(await askAll(asking, dataAddress(next.request), signal));
          if (rows === null) throw new KoladaError({ kind: "malformed" });
          for (const row of rows) memory.keep(row, fetched);
          came.push(...rows);
          silent.push(...next.needs.filter((need) => !memory.answer(need)));
        } catch (error) {
          const failure = failureOf(error);
          if (HOPELESS.includes(failure.kind)) hopeless = failure;
          for (const need of next.needs) answers.set(needKey(need), { kind: "failed", failure });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    for (const [key, answer] of await whySilent(silent, came, signal)) answers.set(key, answer);
    return answers;
  }

  /** A figure that did not come is missing, or was asked for by an id that nobody has. */
  async function whySilent(
    silent: readonly KoladaNeed[],
    came: readonly KoladaRow[],
    signal?: AbortSignal,
  ): Promise<Map<string, NeedAnswer>> {
    const answers = new Map<string, NeedAnswer>();
    const unsure = suspects(silent, came);
    try {
      const known = new Set((await indicators(unsure.indicators, signal)).map(({ id }) => id));
      const isUnknown = ({ indicator }: KoladaNeed) =>
        unsure.indicators.includes(indicator) && !known.has(indicator);
      const plain = unsure.areas.filter((area) => !area.startsWith("G"));
      const places = plain.length > 0 ? new Set((await areas(signal)).map(({ id }) => id)) : null;
      for (const need of silent) {
        const answer: NeedAnswer = isUnknown(need)
          ? { kind: "unknownIndicator" }
          : plain.includes(need.area) && !places?.has(need.area)
            ? { kind: "unknownArea" }
            : { kind: "none" };
        memory.keepSilence(need, answer);
      }
    } catch (error) {
      const failure = failureOf(error);
      for (const need of silent) answers.set(needKey(need), { kind: "failed", failure });
    }
    return answers;
  }

  return {
    values: (needs, signal) =>
      inTurn(async () => {
        const unknown = [...new Map(needs.map((need) => [needKey(need), need])).entries()]
          .filter(([, need]) => !memory.answer(need))
          .map(([, need]) => need);
        const failures =
          unknown.length > 0 ? await fetchNeeds(unknown, signal) : new Map<string, NeedAnswer>();
        return needs.map(
          (need): NeedAnswer =>
            memory.answer(need) ??
            failures.get(needKey(need)) ?? { kind: "failed", failure: { kind: "malformed" } },
        );
      }),
    areas: (signal) => inTurn(() => areas(signal)),
    groups: (title, signal) =>
      inTurn(async () => {
        const groups = await list(groupsAddress(title), readGroups, signal);
        memory.keepGroups(groups);
        return groups;
      }),
    knownGroups: () => memory.groups(),
    indicators: (ids, signal) => inTurn(() => indicators(ids, signal)),
    search: (words, signal) => inTurn(() => list(searchAddress(words), readIndicators, signal)),
    forget: () => memory.forget(),
    requests: () => sent,
  };
}

/** Faults of our own are thrown on. */
export function failureOf(error: unknown): KoladaFailure {
  if (error instanceof KoladaError) return error.failure;
  throw error;
}
