import { comparable } from "../tables/words";

/** How an indicator grows over the year: not at all, or month by month. */
export type Measure = "level" | "accumulating";

export interface MeasureFinding {
  /** null where the words do not tell. */
  readonly measure: Measure | null;
  readonly kind: "answer" | "words" | "none";
  readonly from: string;
}

const LEVEL =
  /andel|procent|%|genomsnitt|medel(tal|värde)|snitt|median|grad av|index|långvarig|pågående|aktuella|per (invånare|brukare|elev|dygn|plats)|tid(?![a-zåäö])|väntetid|utredningstid|kö(er)?(?![a-zåäö])|nöjd|betyg/;
const ACCUMULATING =
  /(?<![a-zåäö])antal(et)?(?![a-zåäö])|aktualiser|genomförda|dygn|insatser|placeringar|kostnad|timmar|besök|tillfällen/;

/**
 * Whether an interim outcome is a part of the year's or a level that stands for itself.
 * @example findMeasure("Antal våldsutövare som får stöd", null) // accumulating, from "antal"
 */
export function findMeasure(indicator: string, answer: Measure | null): MeasureFinding {
  if (answer) return { measure: answer, kind: "answer", from: "" };
  const text = comparable(indicator);
  const level = LEVEL.exec(text);
  if (level) return { measure: "level", kind: "words", from: level[0] };
  const count = ACCUMULATING.exec(text);
  return count
    ? { measure: "accumulating", kind: "words", from: count[0] }
    : { measure: null, kind: "none", from: "" };
}
