import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import { areaAddress, columnLetters } from "../sheet/address";
import type { Area } from "../sheet/grid";
import { partsOf } from "./formulaTree";
import { parseA1Ref } from "./parser";

/** A rectangle that a formula refers to, with the marks it was written with. */
export interface AreaReference {
  readonly area: Area;
  /** The sheet's name; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** The sheet as written, with quotes and "!", or "". */
  readonly prefix: string;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/**
 * Reads a reference to cells of this workbook.
 * @returns null for names, whole columns, tables, other workbooks and whatever is no reference
 */
export function areaReference(node: AstExpression | null): AreaReference | null {
  if (node?.type !== "ReferenceIdentifier" || node.kind !== "range") return null;
  const known = read.get(node);
  if (known !== undefined) return known;
  const reference = readReference(node);
  read.set(node, reference);
  return reference;
}

/** A column's formula is asked about once for each of its cells. */
const read = new WeakMap<ReferenceIdentifier, AreaReference | null>();

function readReference(node: ReferenceIdentifier): AreaReference | null {
  const parsed = parseA1Ref(node.value);
  if (!parsed || !("range" in parsed) || !parsed.range) return null;
  const { context = [], range } = parsed;
  const { top, left, bottom, right } = range;
  if (context.length > 1 || !isGiven(top) || !isGiven(left) || !isGiven(bottom) || !isGiven(right))
    return null;
  return {
    area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    sheet: context[0] ?? null,
    prefix: node.value.slice(0, node.value.lastIndexOf("!") + 1),
    isColumnFixed: range.$left === true && range.$right === true,
    isRowFixed: range.$top === true && range.$bottom === true,
  };
}

/** Whole columns and rows have no ends. */
function isGiven(line: number | null | undefined): line is number {
  return line !== null && line !== undefined;
}

/** One cell of a reference, as a formula of its own refers to it: what moved with the range is not fixed. */
export function elementText({ area, prefix, ...fixed }: AreaReference, row: number, column: number): string {
  const letters = columnLetters(area.column + column);
  const isColumnFixed = fixed.isColumnFixed && area.columns === 1;
  const isRowFixed = fixed.isRowFixed && area.rows === 1;
  return `${prefix}${isColumnFixed ? "$" : ""}${letters}${isRowFixed ? "$" : ""}${area.row + row + 1}`;
}

/** The reference with nothing in it left to move. */
export function fixedText(prefix: string, area: Area): string {
  return prefix + areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The names of the sheets that a part of a formula refers to. */
export function referredSheets(node: AstExpression | null): string[] {
  const sheet = areaReference(node)?.sheet;
  const inside = node ? partsOf(node).flatMap(referredSheets) : [];
  return sheet ? [sheet, ...inside] : inside;
}
