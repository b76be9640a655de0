/** How what is counted and priced is called. */
import type { Counted, TimeUnit } from "../../domain/words/counted";
import type { Mix } from "../../domain/forecast/volumes/mixEffect";
import type { UnitOfMeasure } from "../../domain/words/measures";

const NAMES: Readonly<Record<Counted, readonly [one: string, several: string]>> = {
  hour: ["timme", "timmar"],
  day: ["dygn", "dygn"],
  week: ["vecka", "veckor"],
  month: ["månad", "månader"],
  quarter: ["kvartal", "kvartal"],
  term: ["termin", "terminer"],
  half: ["halvår", "halvår"],
  year: ["år", "år"],
  place: ["plats", "platser"],
  person: ["person", "personer"],
  household: ["hushåll", "hushåll"],
  piece: ["styck", "antal"],
  area: ["m²", "m²"],
  cubic: ["m³", "m³"],
};

function nameOf({ of, word }: UnitOfMeasure, form: 0 | 1): string {
  // "Årsplatser" are places for a year, and are called what they are.
  if (of === "year" && word !== "") return word;
  return of === null ? "" : of in NAMES ? NAMES[of as Counted][form] : word;
}

function timeName(time: TimeUnit): string {
  return NAMES[time][0];
}

/** "dygn till månader" */
export function timesText(from: TimeUnit, to: TimeUnit): string {
  return `${NAMES[from][1]} till ${NAMES[to][1]}`;
}

/** "platser", "timmar per månad", "1000-tal portioner", "något som inte står" */
export function volumeText(volume: UnitOfMeasure): string {
  const name = nameOf(volume, 1) || "något som inte står";
  const sized = volume.size === 1 ? name : `${volume.size}-tal ${name}`;
  return volume.per === null ? sized : `${sized} per ${timeName(volume.per)}`;
}

/** "per plats och dygn", "för en enhet och tid som inte står" */
export function pricedPerText(price: UnitOfMeasure): string {
  const parts = [nameOf(price, 0), price.per === null ? "" : timeName(price.per)].filter((one) => one !== "");
  const size = price.size === 1 ? "" : `${price.size} `;
  return parts.length === 0 ? "utan uppgift om vad det gäller" : `per ${size}${parts.join(" och ")}`;
}

/** What the volumes of a mix are called: "dygn". */
export function mixWord({ volume }: Mix): string {
  return volumeText(volume);
}
