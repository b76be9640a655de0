import { digestOf } from "../../sheet/contentKey";
import type {
  Stamp,
  StampedColumn,
  StampedRow,
  StampedSheet,
  StampedTable,
  StampDetail,
  StampVerdict,
} from "./stamp";

/*
 * The stamp as it is kept in the file: JSON of nested lists, which takes half of what names of fields would. Fields may
 * be added behind the others; the order of those there are may not change.
 */

type Packed = readonly unknown[];

const DETAILS: readonly StampDetail[] = ["figures", "rows", "tables"];
const VERDICTS: readonly StampVerdict[] = ["ready", "errors", "questions", "nothing"];

/** A stamp as text, with a digest over all of it. */
export function stampToText(stamp: Stamp): string {
  const { version, date, rules, verdict, detail, sheets } = stamp;
  const packed = sheets.map(packSheet);
  return JSON.stringify({
    version,
    date,
    rules,
    verdict,
    detail,
    digest: stampDigest(stamp),
    sheets: packed,
  });
}

/**
 * A number for the whole stamp: sheets in another order have the same.
 * @example stampDigest(stamp) // "3f1c0a52b7d9e864"
 */
export function stampDigest({ date, detail, sheets }: Stamp): string {
  const each = sheets.map((sheet) => digestOf(JSON.stringify(packSheet(sheet)))).sort();
  return digestOf([date, detail, ...each].join("\n"));
}

/** @returns null where the text is no stamp, or one that has been changed by something else than Driftkoll. */
export function stampFromText(text: string): Stamp | null {
  const data = parsed(text);
  if (!isRecord(data) || data["version"] !== 1) return null;
  const { date, rules, verdict, detail, digest, sheets } = data;
  if (typeof date !== "string" || typeof rules !== "string" || !Array.isArray(sheets)) return null;
  if (!VERDICTS.includes(verdict as StampVerdict) || !DETAILS.includes(detail as StampDetail)) return null;
  const unpacked = (sheets as unknown[]).map(unpackSheet);
  if (unpacked.some((sheet) => sheet === null)) return null;
  const stamp: Stamp = {
    version: 1,
    date,
    rules,
    verdict: verdict as StampVerdict,
    detail: detail as StampDetail,
    sheets: unpacked as StampedSheet[],
  };
  return stampDigest(stamp) === digest ? stamp : null;
}

/** Was the text written by a later version, which keeps a stamp in another form? */
export function isNewerStamp(text: string): boolean {
  const data = parsed(text);
  return isRecord(data) && typeof data["version"] === "number" && data["version"] > 1;
}

function packSheet({ sheet, others, tables }: StampedSheet): Packed {
  return [sheet, others, tables.map(packTable)];
}

function packTable({ title, labels, headRows, columns, rows, digest }: StampedTable): Packed {
  return [
    title,
    labels,
    headRows,
    columns.map(({ column, heading, shift }) => [column, heading, shift]),
    rows.map(({ row, prints, digest: own }) => (own === "" ? [row, ...prints] : [row, own])),
    rows.length === 0 || rows[0]!.digest !== "" ? digest : "",
  ];
}

function unpackSheet(data: unknown): StampedSheet | null {
  if (!Array.isArray(data)) return null;
  const [sheet, others, tables] = data as unknown[];
  if (typeof sheet !== "string" || typeof others !== "number" || !Array.isArray(tables)) return null;
  const unpacked = (tables as unknown[]).map(unpackTable);
  return unpacked.every((table) => table !== null) ? { sheet, others, tables: unpacked } : null;
}

function unpackTable(data: unknown): StampedTable | null {
  if (!Array.isArray(data)) return null;
  const [title, labels, headRows, columns, rows, digest] = data as unknown[];
  if (typeof title !== "string" || typeof labels !== "number" || typeof headRows !== "number") return null;
  if (!Array.isArray(columns) || !Array.isArray(rows) || typeof digest !== "string") return null;
  const own = (columns as unknown[]).map(unpackColumn);
  const lines = (rows as unknown[]).map((row) => unpackRow(row, digest !== "", own.length));
  const isWhole = own.every((one) => one !== null) && lines.every((one) => one !== null);
  return isWhole ? { title, labels, headRows, columns: own, rows: lines, digest } : null;
}

function unpackColumn(data: unknown): StampedColumn | null {
  if (!Array.isArray(data)) return null;
  const [column, heading, shift] = data as unknown[];
  const isColumn = isPlace(column) && typeof heading === "string" && typeof shift === "number";
  return isColumn ? { column, heading, shift } : null;
}

function unpackRow(data: unknown, isDigest: boolean, columns: number): StampedRow | null {
  if (!Array.isArray(data)) return null;
  const [row, ...prints] = data as unknown[];
  if (!isPlace(row) || !prints.every((print) => typeof print === "string")) return null;
  if (prints.length !== (isDigest ? 1 : columns)) return null;
  return isDigest ? { row, prints: [], digest: prints[0]! } : { row, prints, digest: "" };
}

function isPlace(data: unknown): data is number {
  return typeof data === "number" && Number.isInteger(data) && data >= 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
