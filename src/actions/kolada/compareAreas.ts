import { inShownOrder, type ComparedArea, type ComparedFigure } from "../../domain/kolada/comparison";
import { COUNTRY, type Gender, type KoladaIndicator, type KoladaNeed } from "../../domain/kolada/koladaValue";
import { isPreliminary } from "../../domain/kolada/preliminary";
import type { KoladaClient, NeedAnswer } from "../../kolada/client";
import { koladaCells } from "../../texts/kolada/cells";
import { comparisonTexts as texts } from "../../texts/kolada/comparison";
import { koladaFailureText } from "../../texts/kolada/failures";
import type { SheetProblem } from "../shared/outcomes";
import { asking, said } from "./asking";
import { comparisonView } from "./comparisonView";
import type { ComparisonReport } from "./comparisonReport";
import { fetchedOn } from "./fetchedOn";
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
  /** "T" where nobody has asked for women or men. */
  readonly gender: Gender;
  /** ISO date. */
  readonly today: string;
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
        wish,
      ),
    );
    const problem = problemOf(answers);
    const withFigures = areas.filter(
      ({ kind, figures }) => kind === "own" || figures.some(({ value }) => value !== null),
    );
    if (withFigures.every(({ figures }) => figures.every(({ value }) => value === null)))
      return said(problem ?? nothingFor(wish, told ?? null));
    const comparison = {
      indicator: told?.title ?? wish.indicator,
      id: wish.indicator,
      gender: wish.gender,
      years,
      areas: inShownOrder(withFigures),
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
  { gender, today }: ComparisonWish,
): ComparedArea {
  const cells = answers.map((answer) => (answer.kind === "row" ? (answer.row.cells[gender] ?? null) : null));
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

function nothingFor({ indicator, gender }: ComparisonWish, told: KoladaIndicator | null): string {
  return gender !== "T" && told?.hasGenders === false
    ? koladaCells.noGenders(indicator)
    : texts.nothing(indicator);
}

function problemOf(answers: readonly NeedAnswer[]): string | null {
  for (const answer of answers) {
    if (answer.kind === "failed") return koladaFailureText(answer.failure);
    if (answer.kind === "unknownIndicator") return texts.noIndicator;
  }
  return null;
}
