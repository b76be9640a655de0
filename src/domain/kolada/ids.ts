/** Indicators are one letter and five digits; U is what municipalities collect themselves. */
const INDICATOR = /^[NU]\d{5}$/;
const GROUP = /^G\d{1,8}$/;
/** Beyond these nobody has figures, and no cell has to ask. */
const YEARS = [1970, 2100] as const;

/**
 * An indicator's id as somebody writes it.
 * @returns null where it is none: what stands in a cell and is no id never becomes a part of an address
 * @example indicatorId(" n31001 ") // "N31001"
 */
export function indicatorId(written: string): string | null {
  const id = written.trim().toUpperCase();
  return INDICATOR.test(id) ? id : null;
}

/** The ids of indicators in a text: "Andel (%) (Kolada U31462)" has one. */
export function indicatorIdsIn(text: string): string[] {
  return [...text.matchAll(/(?<![A-Za-z0-9])[NU]\d{5}(?!\d)/g)].map(([id]) => id);
}

/**
 * The id of a municipality, a region, the country or a group as somebody writes it; a number has lost its noughts.
 * @example areaId("682") // "0682"
 */
export function areaId(written: string): string | null {
  const id = written.trim().toUpperCase();
  if (GROUP.test(id)) return id;
  return /^\d{1,4}$/.test(id) ? id.padStart(4, "0") : null;
}

/** @example isKoladaYear(2023) // true */
export function isKoladaYear(year: number): boolean {
  return Number.isInteger(year) && year >= YEARS[0] && year <= YEARS[1];
}
