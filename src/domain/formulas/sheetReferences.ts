import type { Steps } from "../steps";

/** Which other sheets the formulas of a sheet are reckoned from. */
export interface SheetReferences {
  /** Names as they stand in the formulas. */
  readonly sheets: readonly string[];
  /**
   * A formula goes by way of something that does not say where it leads: a name, a table's column, INDIRECT, a span of
   * sheets, another workbook. It may be reckoned from any sheet.
   */
  readonly isOpen: boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
/** 'Per verksamhet'!, Drift!, and with a colon a span of sheets. */
const SHEET = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/gu;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/giu;
/** What is left and begins with a letter is a function where "(" follows, and otherwise a name. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\s*\(|[\p{L}\p{N}_.\\])/gu;
const VALUES: ReadonlySet<string> = new Set(["TRUE", "FALSE", "E"]);
const WANDERING = /\bINDIRECT\s*\(/i;

/** Rows gone through between two rests. */
const ROWS_AT_ONCE = 500;

/** The same for a whole sheet, with rests. @param rows its formulas, row by row */
export function* sheetReferencesInSteps(rows: readonly (readonly unknown[])[]): Steps<SheetReferences> {
  const sheets = new Set<string>();
  let isOpen = false;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = sheetReferences(rows.slice(from, from + ROWS_AT_ONCE).flat());
    part.sheets.forEach((sheet) => sheets.add(sheet));
    isOpen ||= part.isOpen;
    yield;
  }
  return { sheets: [...sheets], isOpen };
}

/**
 * The sheets that formulas refer to, without reading them whole: it errs towards isOpen and never the other way.
 * @param formulas in en-US form, "=SUM(B2:B4)"; what is no formula is passed over
 * @example sheetReferences(["='Per enhet'!B4+Drift!C2"]) // { sheets: ["Per enhet", "Drift"], isOpen: false }
 * @example sheetReferences(["=Moms*B2"]) // { sheets: [], isOpen: true }
 */
export function sheetReferences(formulas: Iterable<unknown>): SheetReferences {
  const sheets = new Set<string>();
  let isOpen = false;
  for (const formula of formulas) {
    if (typeof formula !== "string" || !formula.startsWith("=")) continue;
    const plain = formula.includes('"') ? formula.replace(TEXT, " ") : formula;
    if (isOpen && !plain.includes("!")) continue;
    const inside = plain.replace(SHEET, (_, quoted?: string, bare?: string) => {
      const name = quoted?.replaceAll("''", "'") ?? bare!;
      if (/[[\]:]/.test(name)) isOpen = true;
      else sheets.add(name);
      return " ";
    });
    isOpen ||= WANDERING.test(inside) || inside.includes("[") || hasName(inside);
  }
  return { sheets: [...sheets], isOpen };
}

function hasName(formula: string): boolean {
  const words = formula.replace(CELL, " ").match(WORD) ?? [];
  return words.some((word) => !VALUES.has(word.toUpperCase()));
}
