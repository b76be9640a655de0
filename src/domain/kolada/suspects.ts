import { planRequests, type DataRequest } from "./planRequests";
import { needKey, type KoladaNeed, type KoladaRow } from "./koladaValue";

/** Whether a request was to answer a need. */
export function covers({ indicators, areas, years }: DataRequest, need: KoladaNeed): boolean {
  return (
    indicators.includes(need.indicator) &&
    years.includes(need.year) &&
    (areas === null || areas.includes(need.area))
  );
}

/**
 * Indicators and areas about which nothing came at all. What is misspelt is answered with nothing, as if nobody had a
 * figure: so these are asked about before it is said that a figure is missing.
 */
export function suspects(
  needs: readonly KoladaNeed[],
  rows: readonly KoladaRow[],
): { readonly indicators: readonly string[]; readonly areas: readonly string[] } {
  const came = new Set(rows.map(needKey));
  const silent = <T>(keyOf: (need: KoladaNeed) => T) => {
    const heard = new Set([
      ...rows.map(keyOf),
      ...needs.filter((need) => came.has(needKey(need))).map(keyOf),
    ]);
    return [...new Set(needs.map(keyOf))].filter((key) => !heard.has(key));
  };
  return { indicators: silent(({ indicator }) => indicator), areas: silent(({ area }) => area) };
}

/** The requests for needs, and which needs each is to answer. A need belongs to the first that covers it. */
export function requestsFor(
  needs: readonly KoladaNeed[],
): { readonly request: DataRequest; readonly needs: readonly KoladaNeed[] }[] {
  const requests = planRequests(needs).map((request) => ({ request, needs: [] as KoladaNeed[] }));
  for (const need of needs) requests.find(({ request }) => covers(request, need))!.needs.push(need);
  return requests;
}
