import { parseXml, writeXml, type XmlDocument } from "./xml";

interface RowText {
  /** From 0. */
  readonly row: number;
  readonly text: string;
}

interface Parts {
  /** Everything up to the rows, the start tag around them included, and everything after them. */
  readonly before: string;
  readonly rows: readonly RowText[];
  readonly after: string;
}

/**
 * A worksheet's XML of which only the rows that are to be changed are made a tree of; the others are carried
 * over as the text they are. A tree of 200 000 cells takes four seconds to make and two to write.
 */
export class WorksheetText {
  private readonly parts: Parts | null;

  constructor(private readonly text: string) {
    this.parts = takeApart(text);
  }

  /** The worksheet as a tree that holds these rows only, where the file has them. */
  open(rows: ReadonlySet<number>): XmlDocument {
    if (!this.parts) return parseXml(this.text);
    const { before, after } = this.parts;
    const wanted = new Set([...rows, ...this.sharingWith(rows)]);
    const opened = this.parts.rows.filter(({ row }) => wanted.has(row));
    return parseXml(before + joined(opened) + after);
  }

  /** The text of the whole worksheet, with the rows of the tree in place of those it was opened with. */
  write(document: XmlDocument): string {
    const written = writeXml(document);
    const changed = this.parts && takeApart(written);
    if (!this.parts || !changed) return written;
    const opened = new Set(changed.rows.map(({ row }) => row));
    const kept = this.parts.rows.filter(({ row }) => !opened.has(row));
    return changed.before + joined(merged(kept, changed.rows)) + changed.after;
  }

  /** Formulas alike are stored once: the rows that use a formula which is stored in one of these rows. */
  private sharingWith(rows: ReadonlySet<number>): number[] {
    const groups = new Set<string>();
    for (const { row, text } of this.parts!.rows) {
      if (!rows.has(row)) continue;
      for (const [tag] of text.matchAll(SHARED_WITH_TEXT)) groups.add(groupOf(tag));
    }
    if (groups.size === 0) return [];
    return this.parts!.rows.filter(({ text }) => {
      for (const [tag] of text.matchAll(SHARED)) if (groups.has(groupOf(tag))) return true;
      return false;
    }).map(({ row }) => row);
  }
}

const SHARED = /<(?:[\w.-]+:)?f\b[^>]*\bt=["']shared["'][^>]*>/g;
const SHARED_WITH_TEXT = /<(?:[\w.-]+:)?f\b[^>]*\bt=["']shared["'][^>]*(?<!\/)>(?!<)/g;

function groupOf(tag: string): string {
  return /\bsi=["'](\d+)["']/.exec(tag)?.[1] ?? "";
}

/** null where the rows cannot be told apart by looking: the worksheet is then made a tree of in whole. */
function takeApart(given: string): Parts | null {
  const text = given.replace(/<((?:[\w.-]+:)?sheetData)\s*\/>/, "<$1></$1>");
  const start = /<((?:[\w.-]+:)?)sheetData\b[^>]*>/.exec(text);
  if (!start) return null;
  const prefix = start[1]!;
  const from = start.index + start[0].length;
  const to = text.indexOf(`</${prefix}sheetData`, from);
  // In these a row's tags could stand without being a row's.
  if (to < 0 || text.includes("<!--") || text.includes("<![CDATA[")) return null;
  const rows = rowsOf(text.slice(from, to), prefix);
  return rows && { before: text.slice(0, from), rows, after: text.slice(to) };
}

function rowsOf(text: string, prefix: string): RowText[] | null {
  const rows: RowText[] = [];
  const [open, close] = [`<${prefix}row`, `</${prefix}row>`];
  let row = -1;
  for (let at = text.indexOf(open); at >= 0;) {
    const tagEnd = text.indexOf(">", at);
    const isEmpty = text[tagEnd - 1] === "/";
    const end = isEmpty ? tagEnd + 1 : text.indexOf(close, at) + close.length;
    if (tagEnd < 0 || end < at + open.length) return null;
    const number = /\sr=["'](\d+)["']/.exec(text.slice(at, tagEnd));
    row = number ? Number(number[1]) - 1 : row + 1;
    const own = text.slice(at, end);
    // A row may leave its number out; it gets it, so that another can be put before it.
    rows.push({ row, text: number ? own : own.replace(open, `${open} r="${row + 1}"`) });
    at = text.indexOf(open, end);
  }
  return rows;
}

function joined(rows: readonly RowText[]): string {
  return rows.map(({ text }) => text).join("");
}

/** Both stand in order. */
function merged(first: readonly RowText[], second: readonly RowText[]): RowText[] {
  const rows: RowText[] = [];
  let next = 0;
  for (const one of first) {
    while (next < second.length && second[next]!.row < one.row) rows.push(second[next++]!);
    rows.push(one);
  }
  return [...rows, ...second.slice(next)];
}
