import { comparable } from "../../words/comparable";
import { OF_AREA_GROUP, WHOLE_COUNTRY } from "../../words/kolada/areaWords";
import { says } from "../../words/lexicon";
import { KOLADA_GENDERS, type Gender } from "../koladaValue";
import { inShownOrder, type ComparedArea, type AreaComparison } from "../comparison";
import type { PastedValue } from "./pastedTypes";

/** The indicators of a pasted table, each once; "" where the table does not name one. */
export function pastedIndicators(values: readonly PastedValue[]): string[] {
  return [...new Set(values.map(({ indicator }) => indicator ?? ""))];
}

/** The areas of a pasted table; "" where it does not name one. */
export function pastedAreas(values: readonly PastedValue[]): string[] {
  return [...new Set(values.map(({ area }) => area ?? ""))];
}

/** All, women, men: those that an indicator of a pasted table has figures for. */
export function pastedGenders(values: readonly PastedValue[], indicator: string): Gender[] {
  const ours = values.filter((value) => (value.indicator ?? "") === indicator);
  return KOLADA_GENDERS.filter((gender) => ours.some((value) => value.gender === gender));
}

/** What is to be shown of a pasted table, in its own words. */
export interface PastedChoice {
  readonly indicator: string;
  /** The own municipality. */
  readonly own: string;
  readonly gender: Gender;
}

/**
 * The comparison of one indicator of a pasted table, over its latest years.
 */
export function pastedComparison(
  values: readonly PastedValue[],
  { indicator, own, gender }: PastedChoice,
  mostYears: number,
): AreaComparison {
  const ours = values.filter((value) => (value.indicator ?? "") === indicator && value.gender === gender);
  const years = [...new Set(ours.map(({ year }) => year))].sort((a, b) => a - b).slice(-mostYears);
  const areas = pastedAreas(ours).map((name): ComparedArea => {
    const figures = years.map((year) => {
      const found = ours.find((one) => (one.area ?? "") === name && one.year === year);
      return { value: found?.value ?? null, isPreliminary: found?.isPreliminary ?? false, count: null };
    });
    return { name, kind: kindOf(name, own), figures };
  });
  return {
    indicator,
    id: ours.find(({ id }) => id !== null)?.id ?? null,
    gender,
    years,
    areas: inShownOrder(areas),
  };
}

function kindOf(name: string, own: string): ComparedArea["kind"] {
  if (comparable(name) === comparable(own)) return "own";
  if (says(WHOLE_COUNTRY, name)) return "country";
  return says(OF_AREA_GROUP, name) ? "group" : "municipality";
}
