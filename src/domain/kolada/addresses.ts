/** The addresses of version 3, below the base. No id goes into one that has not been read as an id first. */
import { MOST_ROWS, type DataRequest } from "./planRequests";

const PAGE = `per_page=${MOST_ROWS}`;

/** @example dataAddress({ indicators: ["N31001"], areas: ["0682"], years: [2023] }) // "data/kpi/N31001/municipality/0682/year/2023?per_page=5000" */
export function dataAddress({ indicators, areas, years }: DataRequest): string {
  const named = areas ? `/municipality/${areas.join(",")}` : "";
  return `data/kpi/${indicators.join(",")}${named}/year/${years.join(",")}?${PAGE}`;
}

export function areasAddress(): string {
  return `municipality?${PAGE}`;
}

/** @param title words of their titles; null for all groups there are */
export function groupsAddress(title: string | null): string {
  return `municipality_groups?${title === null ? "" : `title=${encodeURIComponent(title)}&`}${PAGE}`;
}

/** @param ids at most MOST_IDS */
export function indicatorsAddress(ids: readonly string[]): string {
  return `kpi/${ids.join(",")}?${PAGE}`;
}

export function searchAddress(title: string): string {
  return `kpi?title=${encodeURIComponent(title)}&${PAGE}`;
}

/**
 * The next page, on one's own base: Kolada names it by an absolute address that may be another host's. Only what it
 * asks for is taken from there, so that nothing an answer says leads anywhere else.
 * @param current the address of this page, below the base
 * @returns null where what is told is no address, or the page that was just read
 */
export function nextAddress(current: string, told: string): string | null {
  const [path = ""] = current.split("?");
  const question = told.indexOf("?");
  if (question < 0) return null;
  const query = told.slice(question + 1).replace(/#.*$/, "");
  const next = `${path}?${query}`;
  return /^[\w%.~+=&,:*-]+$/.test(query) && next !== current ? next : null;
}
