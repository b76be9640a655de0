import { comparable } from "../words/comparable";

/** How an indicator grows over the year: not at all, or month by month. */
export type Measure = "level" | "accumulating";

export interface MeasureFinding {
  /** null where the words do not tell. */
  readonly measure: Measure | null;
  readonly kind: "answer" | "words" | "none";
  readonly from: string;
}

const LEVEL =
  /(?<![a-zåäö])andel|procent|%|genomsnitt|medel(tal|värde)|(?<![a-zåäö])snitt|median|grad av|index|långvarig|pågående|aktuella|per (invånare|brukare|elev|dygn|plats)|(?<![a-zåäö])(?!arbetstid|övertid)[a-zåäö]{3,}tid(?![a-zåäö])|kö(er)?(?![a-zåäö])|nöjd|(?<![a-zåäö])betyg/;
/** Of a name that begins with "antal" only a standing stock is a level, whatever else it speaks of. */
const COUNT = /^antal(et)?(?![a-zåäö])/;
const STOCK =
  /långvarig|pågående|aktuella|inskrivna|placerade|anställda|medlemmar|boende(?![a-zåäö])|(?<![a-zåäö])kö(er)?(?![a-zåäö])|genomsnitt|i snitt|medel(tal|värde)|per (invånare|brukare|elev|dygn|plats)/;
const ACCUMULATING =
  /(?<![a-zåäö])antal(et)?(?![a-zåäö])|aktualiser|genomförda|dygn|insatser|placeringar|kostnad|timmar|besök|tillfällen/;

/**
 * Whether an interim outcome is a part of the year's or a level that stands for itself.
 * @example findMeasure("Antal våldsutövare som får stöd", null) // accumulating, from "antal"
 */
export function findMeasure(indicator: string, answer: Measure | null): MeasureFinding {
  if (answer) return { measure: answer, kind: "answer", from: "" };
  const text = comparable(indicator);
  const level = (COUNT.test(text) ? STOCK : LEVEL).exec(text);
  if (level) return { measure: "level", kind: "words", from: level[0] };
  const count = ACCUMULATING.exec(text);
  return count
    ? { measure: "accumulating", kind: "words", from: count[0] }
    : { measure: null, kind: "none", from: "" };
}
