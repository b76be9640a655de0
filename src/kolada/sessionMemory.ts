import {
  needKey,
  type KoladaGroup,
  type KoladaIndicator,
  type KoladaNeed,
  type KoladaRow,
} from "../domain/kolada/koladaValue";
import type { NeedAnswer } from "./client";

/** What has been answered while the pane's page lives. Failures are not kept: they may be over the next time. */
export interface SessionMemory {
  answer(need: KoladaNeed): NeedAnswer | null;
  keep(row: KoladaRow, fetched: string): void;
  /** Nothing came, and it is known why. */
  keepSilence(need: KoladaNeed, answer: NeedAnswer): void;
  indicator(id: string): KoladaIndicator | null;
  keepIndicators(indicators: readonly KoladaIndicator[]): void;
  groups(): readonly KoladaGroup[];
  keepGroups(groups: readonly KoladaGroup[]): void;
  /** @param load is called once, unless it fails */
  list<T>(address: string, load: () => Promise<readonly T[]>): Promise<readonly T[]>;
  dropList(address: string): void;
  forget(): void;
}

export function createMemory(): SessionMemory {
  const answers = new Map<string, NeedAnswer>();
  const indicators = new Map<string, KoladaIndicator>();
  const groups = new Map<string, KoladaGroup>();
  const lists = new Map<string, readonly unknown[]>();
  return {
    answer: (need) => answers.get(needKey(need)) ?? null,
    keep: (row, fetched) => answers.set(needKey(row), { kind: "row", row, fetched }),
    keepSilence: (need, answer) => answers.set(needKey(need), answer),
    indicator: (id) => indicators.get(id) ?? null,
    keepIndicators: (some) => some.forEach((one) => indicators.set(one.id, one)),
    groups: () => [...groups.values()],
    keepGroups: (some) => some.forEach((one) => groups.set(one.id, one)),
    async list<T>(address: string, load: () => Promise<readonly T[]>) {
      // Only what this module's own callers have put there, each under an address that one reader reads.
      const known = lists.get(address) as readonly T[] | undefined;
      if (known) return known;
      const loaded = await load();
      lists.set(address, loaded);
      return loaded;
    },
    dropList: (address) => lists.delete(address),
    forget() {
      answers.clear();
      indicators.clear();
      groups.clear();
      lists.clear();
    },
  };
}
