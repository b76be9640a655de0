import type { ComparedArea, ComparedFigure } from "../../domain/kolada/comparison";
import { indicatorId } from "../../domain/kolada/ids";
import { COUNTRY, type KoladaIndicator, type KoladaNeed } from "../../domain/kolada/koladaValue";
import { isPreliminary } from "../../domain/kolada/preliminary";
import { comparable } from "../../domain/words/comparable";
import { failureOf, type KoladaClient, type NeedAnswer } from "../../kolada/client";
import { koladaCells } from "../../texts/kolada/cells";
import { comparisonTexts as texts } from "../../texts/kolada/comparison";
import { koladaFailures, koladaFailureText } from "../../texts/kolada/failures";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { comparisonView } from "./comparisonView";
import type { ComparisonReport } from "./comparisonReport";
import { koladaService } from "./consent";
import { findAreas } from "./findAreas";

/** The years of a comparison, as the audit asks for. */
export const COMPARED_YEARS = 5;

/** What is to be compared with what. */
export interface ComparisonWish {
  readonly indicator: string;
  /** A name or a code. */
  readonly own: string;
  /** Names, codes or groups. */
  readonly others: readonly string[];
  readonly lastYear: number;
  /** ISO date. */
  readonly today: string;
}

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

/** The comparison over five years, fetched together. */
export function compareAreas(
  wish: ComparisonWish,
  signal?: AbortSignal,
): Promise<ComparisonReport | SheetProblem> {
  return asking(async (client) => {
    const missing =
      wish.indicator === ""
        ? texts.indicatorMissing
        : wish.own.trim() === ""
          ? texts.ownMissing
          : wish.others.length === 0
            ? texts.othersMissing
            : null;
    if (missing) return said(missing);
    const written = [wish.own, ...wish.others];
    const found = await findAreas(client, written, signal);
    const unfound = written.find((name) => found.get(name)!.kind !== "found");
    if (unfound !== undefined) {
      const why = found.get(unfound)!;
      if (why.kind === "failed") return said(koladaFailureText(why.failure));
      return said(
        why.kind === "several"
          ? koladaCells.severalAreas(unfound, why.titles)
          : koladaCells.unknownArea(unfound),
      );
    }
    const idOf = (name: string) => (found.get(name) as { id: string }).id;
    const members = await membersOf(client, wish, idOf, signal);
    const ids = [...new Set([...written.map(idOf), ...members, COUNTRY])];
    const years = Array.from(
      { length: COMPARED_YEARS },
      (_, index) => wish.lastYear - COMPARED_YEARS + 1 + index,
    );
    const needs = ids.flatMap((area) =>
      years.map((year): KoladaNeed => ({ indicator: wish.indicator, area, year })),
    );
    const answers = await client.values(needs, signal);
    const [told] = await client.indicators([wish.indicator], signal);
    const names = await namesOf(client, signal);
    const areas = ids.map((id, place) =>
      areaOf(
        id,
        names,
        idOf(wish.own),
        years,
        answers.slice(place * years.length, (place + 1) * years.length),
        told ?? null,
        wish.today,
      ),
    );
    const problem = problemOf(answers);
    const withFigures = areas.filter(
      ({ kind, figures }) => kind === "own" || figures.some(({ value }) => value !== null),
    );
    if (withFigures.every(({ figures }) => figures.every(({ value }) => value === null)))
      return said(problem ?? texts.nothing(wish.indicator));
    const order = ["own", "group", "country", "municipality"];
    const comparison = {
      indicator: told?.title ?? wish.indicator,
      id: wish.indicator,
      years,
      areas: withFigures.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    };
    return comparisonView(comparison, texts.source(fetchedOn(answers, wish.today)), problem);
  });
}

/** The municipalities of the groups that are compared with. */
async function membersOf(
  client: KoladaClient,
  { own, others }: ComparisonWish,
  idOf: (name: string) => string,
  signal?: AbortSignal,
): Promise<string[]> {
  const groups = others.map(idOf).filter((id) => id.startsWith("G"));
  if (groups.length === 0) return [];
  const areas = await client.areas(signal);
  const title = areas.find(({ id }) => id === idOf(own))?.title ?? null;
  const known = await client.groups(title, signal);
  const members = known.filter(({ id }) => groups.includes(id)).flatMap((group) => group.members);
  return members.length > MOST_MEMBERS ? [] : members.map(({ id }) => id);
}

/** A group of more is shown by its mean alone. */
const MOST_MEMBERS = 12;

async function namesOf(client: KoladaClient, signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const areas = await client.areas(signal);
  const names = new Map(areas.map(({ id, title }) => [id, title]));
  for (const group of client.knownGroups()) names.set(group.id, group.title);
  return names;
}

function areaOf(
  id: string,
  names: ReadonlyMap<string, string>,
  own: string,
  years: readonly number[],
  answers: readonly NeedAnswer[],
  told: KoladaIndicator | null,
  today: string,
): ComparedArea {
  const cells = answers.map((answer) => (answer.kind === "row" ? (answer.row.cells.T ?? null) : null));
  const latest = Math.max(0, ...years.filter((_, index) => cells[index]?.value !== null && cells[index]));
  const figures = cells.map((cell, index): ComparedFigure => ({
    value: cell?.value ?? null,
    count: cell?.count ?? null,
    isPreliminary: cell !== null && isPreliminary(cell, told, years[index]!, latest, today),
  }));
  const kind =
    id === own ? "own" : id === COUNTRY ? "country" : id.startsWith("G") ? "group" : "municipality";
  return { name: names.get(id) ?? id, kind, figures };
}

function problemOf(answers: readonly NeedAnswer[]): string | null {
  for (const answer of answers) {
    if (answer.kind === "failed") return koladaFailureText(answer.failure);
    if (answer.kind === "unknownIndicator") return texts.noIndicator;
  }
  return null;
}

function fetchedOn(answers: readonly NeedAnswer[], today: string): string {
  const days = answers.flatMap((answer) => (answer.kind === "row" ? [answer.fetched] : []));
  // The oldest: what stands there is no newer than that.
  return days.sort()[0] ?? today;
}

/** Asks Kolada where it may be asked; what it does not answer is told in a sentence. */
export function asking<T>(
  work: (client: KoladaClient) => Promise<T | SheetProblem>,
): Promise<T | SheetProblem> {
  return orProblem(async () => {
    const service = await koladaService();
    if (typeof service === "string") return said(koladaFailures[service]);
    try {
      return await work(service);
    } catch (error) {
      return said(koladaFailureText(failureOf(error)));
    }
  });
}

/** A sentence in place of an answer. */
export function said(text: string): SheetProblem {
  return { kind: "problem", sheet: "", text, what: "kolada" };
}
