/** What there is to choose among: Kolada's indicators by their words, and the groups that are like a municipality. */
import { indicatorId } from "../../domain/kolada/ids";
import type { KoladaIndicator } from "../../domain/kolada/koladaValue";
import { comparable } from "../../domain/words/comparable";
import type { KoladaClient } from "../../kolada/client";
import { koladaCells } from "../../texts/kolada/cells";
import { comparisonTexts as texts } from "../../texts/kolada/comparison";
import type { SheetProblem } from "../shared/outcomes";
import { asking, said } from "./asking";
import { findAreas } from "./findAreas";

/** An indicator or a group to choose. */
export interface KoladaChoice {
  readonly id: string;
  readonly title: string;
}

export interface KoladaChoicesView {
  readonly kind: "choices";
  readonly choices: readonly KoladaChoice[];
}

/** Indicators whose titles have the words, or the one of an id. */
export function searchKolada(words: string, signal?: AbortSignal): Promise<KoladaChoicesView | SheetProblem> {
  return asking(async (client) => {
    const id = indicatorId(words);
    const found = id ? await client.indicators([id], signal) : await searched(client, words, signal);
    if (found.length === 0) return said(texts.noIndicator);
    return { kind: "choices", choices: found.map(({ id: own, title }) => ({ id: own, title })) };
  });
}

/** Kolada looks for the words as they stand together; those that have them all are found by the longest. */
async function searched(
  client: KoladaClient,
  words: string,
  signal?: AbortSignal,
): Promise<KoladaIndicator[]> {
  const wanted = words.split(/\s+/).filter(Boolean);
  const longest = [...wanted].sort((a, b) => b.length - a.length)[0];
  if (!longest) return [];
  const all = await client.search(longest, signal);
  const fitting = all.filter(({ title }) =>
    wanted.every((word) => comparable(title).includes(comparable(word))),
  );
  return fitting.slice(0, MOST_CHOICES);
}

const MOST_CHOICES = 30;

/** The groups of municipalities that are like the own one. */
export function groupsLike(own: string, signal?: AbortSignal): Promise<KoladaChoicesView | SheetProblem> {
  return asking(async (client) => {
    if (own.trim() === "") return said(texts.ownMissing);
    const areas = await client.areas(signal);
    const found = (await findAreas(client, [own], signal)).get(own);
    const area = found?.kind === "found" ? areas.find(({ id }) => id === found.id) : undefined;
    if (!area) return said(koladaCells.unknownArea(own));
    const groups = await client.groups(area.title, signal);
    if (groups.length === 0) return said(texts.noGroup(area.title));
    // The latest first: their titles end in the year they were made for.
    const byYear = [...groups].sort(
      (a, b) => yearOf(b.title) - yearOf(a.title) || a.title.localeCompare(b.title, "sv"),
    );
    return { kind: "choices", choices: byYear.map(({ id, title }) => ({ id, title })) };
  });
}

function yearOf(title: string): number {
  return Number(/(?:19|20)\d\d(?!.*\d{4})/.exec(title)?.[0] ?? 0);
}
