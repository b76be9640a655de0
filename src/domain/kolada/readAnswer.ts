/**
 * Reads what Kolada answers, version 3. Whatever has another shape than the one agreed is refused as a whole: a figure
 * that was half understood is worse than none.
 */
import { areaId, isKoladaYear } from "./ids";
import {
  KOLADA_GENDERS,
  type Gender,
  type KoladaArea,
  type KoladaCell,
  type KoladaGroup,
  type KoladaIndicator,
  type KoladaRow,
} from "./koladaValue";
import { repairedTitle } from "./repairedTitle";

/** A page of an answer. */
export interface AnswerPage {
  readonly rows: readonly unknown[];
  /** The address of the next page as it was told, whatever host it names; null on the last. */
  readonly next: string | null;
}

/** @returns null where the text is no page: cut off, of another shape, a page of HTML */
export function readPage(text: string): AnswerPage | null {
  const page = parsed(text);
  if (!isRecord(page) || !Array.isArray(page["values"])) return null;
  const next = page["next_url"];
  if (next !== undefined && next !== null && typeof next !== "string") return null;
  return { rows: page["values"], next: next || null };
}

/** The figures of data; null where one of the rows is none. A row that was taken away is left out. */
export function readRows(rows: readonly unknown[]): KoladaRow[] | null {
  return all(rows, (row) => {
    const { kpi, municipality, period, values } = row;
    const year = Number(period);
    if (typeof kpi !== "string" || typeof municipality !== "string" || !Array.isArray(values)) return null;
    if (!isKoladaYear(year)) return null;
    if (isTrue(row["isdeleted"])) return undefined;
    const cells: Partial<Record<Gender, KoladaCell>> = {};
    for (const given of values) {
      const cell = readCell(given);
      if (cell === null) return null;
      if (cell.gender) cells[cell.gender] = cell.cell;
    }
    return { indicator: kpi.toUpperCase(), area: areaId(municipality) ?? municipality, year, cells };
  });
}

/** Another gender than those known is no part of what is asked for. */
function readCell(given: unknown): { gender: Gender | null; cell: KoladaCell } | null {
  if (!isRecord(given)) return null;
  const { value, count, status } = given;
  const gender = KOLADA_GENDERS.find((one) => one === given["gender"]) ?? null;
  const isMissing = value === null || value === undefined || isWord(value, "missing");
  const figure = typeof value === "number" && Number.isFinite(value) ? value : null;
  if (figure === null && !isMissing) return null;
  const said = textOf(status);
  return {
    gender,
    cell: {
      value: isTrue(given["isdeleted"]) || isWord(said, "missing") ? null : figure,
      count: typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : null,
      status: said,
    },
  };
}

/** Municipalities, regions and the country. */
export function readAreas(rows: readonly unknown[]): KoladaArea[] | null {
  return all(rows, (row) => {
    const { id, title, type } = row;
    if (typeof id !== "string" || typeof title !== "string") return null;
    const plain = areaId(id);
    if (plain === null) return undefined;
    const kind = Number(plain) === 0 ? "country" : type === "L" ? "region" : "municipality";
    return { id: plain, title: repairedTitle(title.trim()), kind };
  });
}

/** Groups with whom they hold. */
export function readGroups(rows: readonly unknown[]): KoladaGroup[] | null {
  return all(rows, (row) => {
    const { id, title, members } = row;
    if (typeof id !== "string" || typeof title !== "string") return null;
    if (members !== undefined && members !== null && !Array.isArray(members)) return null;
    const known = all((members as unknown[] | null | undefined) ?? [], (member) => {
      const own = areaId(textOf(member["member_id"] ?? member["id"]));
      const named = textOf(member["member_title"] ?? member["title"]);
      return own === null ? undefined : { id: own, title: repairedTitle(named || own) };
    });
    return known && { id: id.toUpperCase(), title: repairedTitle(title.trim()), members: known };
  });
}

/** Indicators with what is told of their publication. */
export function readIndicators(rows: readonly unknown[]): KoladaIndicator[] | null {
  return all(rows, (row) => {
    const { id, title } = row;
    if (typeof id !== "string" || typeof title !== "string") return null;
    const text = (value: unknown) => repairedTitle(textOf(value));
    const day = (value: unknown) => /^\d{4}-\d\d-\d\d/.exec(text(value))?.[0] ?? null;
    const year = Number(row["publ_period"]);
    return {
      id: id.toUpperCase(),
      title: text(title),
      description: text(row["description"]),
      hasGenders: isTrue(row["is_divided_by_gender"]),
      publishedYear: isKoladaYear(year) ? year : null,
      preliminaryDate: day(row["prel_publication_date"]),
      publicationDate: day(row["publication_date"]),
    };
  });
}

/** Each row read; undefined leaves it out, null refuses them all. */
function all<T>(
  rows: readonly unknown[],
  read: (row: Readonly<Record<string, unknown>>) => T | null | undefined,
): T[] | null {
  const answer: T[] = [];
  for (const row of rows) {
    const one = isRecord(row) ? read(row) : null;
    if (one === null) return null;
    if (one !== undefined) answer.push(one);
  }
  return answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Kolada writes a truth as true, 1 or "1". */
function isTrue(value: unknown): boolean {
  return value === true || value === 1 || isWord(value, "1") || isWord(value, "true");
}

function isWord(value: unknown, word: string): boolean {
  return typeof value === "string" && value.trim().toLowerCase() === word;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
