import { comparable } from "../../words/comparable";
import { byKoladaId, type Identify, type OwnFigure, type PublishedFigure } from "../againstGoals";
import type { PastedValue } from "./pastedTypes";

/** By the one id that stands there, where the pasted table has it, else by the same name. */
export function inPasted(values: readonly PastedValue[]): Identify {
  const named = new Map(values.map((value) => [comparable(value.indicator ?? ""), keyOf(value)]));
  const keys = new Set(named.values());
  return (indicator, beside) => {
    const id = byKoladaId(indicator, beside);
    if (id !== null) return keys.has(id) ? id : null;
    return comparable(indicator) === "" ? null : (named.get(comparable(indicator)) ?? null);
  };
}

/** What the pasted table has of a figure for all, women and men together, in the own municipality. */
export function pastedFigure(
  values: readonly PastedValue[],
  figure: OwnFigure,
  own: string,
): PublishedFigure | null {
  const found = ofFigure(values, figure, own).find(({ gender }) => gender === "T");
  return found ? { value: found.value, isPreliminary: found.isPreliminary } : null;
}

/** Whether the table has women and men apart where it has none for all. */
export function isByGender(values: readonly PastedValue[], figure: OwnFigure, own: string): boolean {
  return ofFigure(values, figure, own).some(({ gender }) => gender !== "T");
}

function ofFigure(values: readonly PastedValue[], figure: OwnFigure, own: string): PastedValue[] {
  return values.filter(
    (value) => keyOf(value) === figure.id && value.year === figure.year && (value.area ?? "") === own,
  );
}

function keyOf({ id, indicator }: PastedValue): string {
  return id ?? indicator ?? "";
}
