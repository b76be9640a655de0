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
  const found = values.find(
    (value) =>
      keyOf(value) === figure.id &&
      value.year === figure.year &&
      value.gender === "T" &&
      (value.area ?? "") === own,
  );
  return found ? { value: found.value, isPreliminary: found.isPreliminary } : null;
}

function keyOf({ id, indicator }: PastedValue): string {
  return id ?? indicator ?? "";
}
