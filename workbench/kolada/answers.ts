/** What version 3 answers below its base, in its shapes, from the invented figures. */
import { figuresOf, GROUPS, INDICATORS, LAST_YEAR, PLACES, type Indicator } from "./figures";

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** What can be set of the service. */
export interface Setting {
  /** Figures are revised without notice. */
  readonly revision: number;
  /** Rows on a page at most, whatever is asked for; null takes what is asked for. */
  readonly pageSize: number | null;
  /** The host that pages are told to follow on. */
  readonly nextHost: string;
}

const MOST_IDS = 25;
const MOST_ROWS = 5000;

/** @param address below the base: "data/kpi/N31001/municipality/0682/year/2023?per_page=5000" */
export function answerTo(address: string, setting: Setting): Answered {
  const url = new URL(address, "https://x.example/");
  const parts = decodeURIComponent(url.pathname).split("/").filter(Boolean);
  const perPage = Number(url.searchParams.get("per_page") ?? MOST_ROWS);
  if (perPage > MOST_ROWS) return unprocessable("per_page is at most 5000");
  const rows = rowsFor(parts, url.searchParams, setting);
  if (rows === null) return { status: 404, body: { detail: "Not Found" } };
  if (rows === "tooMany") return unprocessable(`List should have at most ${MOST_IDS} items`);
  return { status: 200, body: page(rows, url, Math.min(perPage, setting.pageSize ?? perPage), setting) };
}

function rowsFor(
  parts: readonly string[],
  query: URLSearchParams,
  setting: Setting,
): unknown[] | "tooMany" | null {
  const [what, ...rest] = parts;
  const titled = (title: string) => title.toLowerCase().includes((query.get("title") ?? "").toLowerCase());
  switch (what) {
    case "municipality":
      return PLACES.filter(({ id }) => !rest[0] || rest[0].split(",").includes(id)).filter(({ title }) =>
        titled(title),
      );
    case "municipality_groups":
      return GROUPS.filter(({ title }) => titled(decoded(title))).map(({ id, title, members }) => ({
        id,
        title,
        members: members.map((member) => ({
          member_id: member,
          member_title: PLACES.find((place) => place.id === member)?.title,
        })),
      }));
    case "kpi": {
      const ids = rest[0]?.split(",");
      if (ids && ids.length > MOST_IDS) return "tooMany";
      return INDICATORS.filter(({ id }) => !ids || ids.includes(id))
        .filter(({ title }) => titled(decoded(title)))
        .map(described);
    }
    case "data":
      return data(rest, query, setting);
    default:
      return null;
  }
}

/** Lists in the path, or the query form: that needs two of its three names, and a misspelt one asks for nothing. */
function data(
  parts: readonly string[],
  query: URLSearchParams,
  setting: Setting,
): unknown[] | "tooMany" | null {
  const named: Record<string, string[] | undefined> = {};
  for (let at = 0; at + 1 < parts.length; at += 2) named[parts[at]!] = parts[at + 1]!.split(",");
  if (parts.length === 0) {
    for (const [key, name] of [
      ["kpi_id", "kpi"],
      ["municipality_id", "municipality"],
      ["year", "year"],
    ] as const)
      named[name] = query.get(key)?.split(",");
    if (Object.values(named).filter(Boolean).length < 2) return [];
  }
  if (Object.values(named).some((ids) => (ids?.length ?? 0) > MOST_IDS)) return "tooMany";
  const areas = named["municipality"] ?? [...PLACES, ...GROUPS].map(({ id }) => id);
  const years = (named["year"] ?? []).map(Number);
  const rows: unknown[] = [];
  for (const kpi of named["kpi"] ?? []) {
    const indicator = INDICATORS.find(({ id }) => id === kpi);
    if (!indicator) continue;
    for (const municipality of areas)
      for (const period of years) {
        const values = figuresOf(indicator, municipality, period, setting.revision);
        if (values) rows.push({ kpi, municipality, period, values });
      }
  }
  return rows;
}

function described({ id, title, hasGenders }: Indicator) {
  return {
    id,
    title,
    description: "Påhittade siffror, som inte har något med kommunen att göra.",
    municipality_type: "K",
    is_divided_by_gender: hasGenders ? 1 : 0,
    publ_period: String(LAST_YEAR),
    // Always between the two: the last year is preliminary on whatever day the stand-in runs.
    prel_publication_date: "2025-04-15",
    publication_date: "2099-06-30",
  };
}

function page(rows: readonly unknown[], url: URL, size: number, { nextHost }: Setting) {
  const number = Math.max(1, Number(url.searchParams.get("page") ?? 1));
  const values = rows.slice((number - 1) * size, number * size);
  const told = (other: number) => {
    const query = new URLSearchParams(url.searchParams);
    query.set("page", String(other));
    return `${nextHost}/v3${url.pathname}?${query}`;
  };
  return {
    count: values.length,
    values,
    next_url: number * size < rows.length ? told(number + 1) : null,
    previous_url: number > 1 ? told(number - 1) : null,
  };
}

function unprocessable(message: string): Answered {
  return { status: 422, body: { detail: [{ type: "too_long", msg: message }] } };
}

/** A search finds a title however it was encoded. */
function decoded(title: string): string {
  return title.replace(/Ã¥/g, "å");
}
