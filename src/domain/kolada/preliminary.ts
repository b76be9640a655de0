import { PRELIMINARY } from "../words/kolada/indicatorWords";
import { says } from "../words/lexicon";
import type { KoladaCell, KoladaIndicator } from "./koladaValue";

/**
 * Whether a figure is preliminary on a day: it says so itself, or it is of the year whose final figures are still to
 * come. The year is the one the dates are told for; where none is told, the latest one with a figure.
 * @param today ISO date
 * @example isPreliminary(cell, { publishedYear: 2024, preliminaryDate: "2025-04-15", publicationDate: "2025-08-20" }, 2024, 2024, "2025-05-01") // true
 */
export function isPreliminary(
  cell: KoladaCell,
  told: Pick<KoladaIndicator, "publishedYear" | "preliminaryDate" | "publicationDate"> | null,
  year: number,
  latestYear: number,
  today: string,
): boolean {
  if (cell.value === null) return false;
  if (says(PRELIMINARY, cell.status)) return true;
  if (!told?.preliminaryDate || !told.publicationDate) return false;
  const isBetween = told.preliminaryDate <= today && today < told.publicationDate;
  return isBetween && year === (told.publishedYear ?? latestYear);
}
