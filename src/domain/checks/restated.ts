import { bitsOf, USUAL_EXACT_SHARE } from "../structure/likelihood";
import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { balanceSide } from "../words/balances";
import { comparable } from "../words/comparable";
import { toCheck, type Check } from "./check";
import { byTotal, roundedFigures } from "./roundedFigures";
import type { CheckedTable } from "./checkTable";
import { turnsBelow, turnsBeside, type RestatedPair } from "./turnsOfYear";

/** What the names say beforehand, in bits: the sides of a balance sheet are one amount by definition. */
const BITS_OF_SIDES = 8;
/** A year may open with other figures than the one before closed with, by new principles or in another scope. */
const BITS_OF_TURN = 3;

/**
 * The same amount said twice: the assets are what equity and liabilities come to, in one table or in two beside or
 * below each other, and a year opens with what the one before closed with. The names say so and the figures bear
 * witness; a pair that differs costs what an error costs, and where all are far from each other nothing is said.
 */
export function restatedChecks(tables: readonly CheckedTable[]): Check[] {
  const own = tables.map(({ table }) => table);
  const sumsOf = new Map(tables.map(({ table, sums }) => [table, byTotal(sums)]));
  const groups: readonly (readonly [number, RestatedPair[]])[] = [
    [BITS_OF_SIDES, balances(own)],
    ...own.map((table) => [BITS_OF_TURN, turnsBeside(table)] as const),
    ...turnsBelow(own).map((pairs) => [BITS_OF_TURN, pairs] as const),
  ];
  return groups.flatMap(([beforehand, pairs]) => {
    const telling = pairs.filter(([a, b]) => isComparable(a, b));
    const sign = telling.reduce((sum, [a, b]) => sum + Math.sign(valueOf(a)) * Math.sign(valueOf(b)), 0);
    const checks = telling.map(([a, b]) => {
      const rounded = [a, b].flatMap((one) => roundedFigures(sumsOf.get(one.table)!, one));
      return toCheck("restated", [{ ...a, coefficient: sign < 0 ? -1 : 1 }], b, { rounded });
    });
    return checks.reduce((sum, check) => sum + bitsOfCheck(check), beforehand) > 0 ? checks : [];
  });
}

/** Every whole side of assets with the side of equity and liabilities that comes next. */
function balances(tables: readonly Table[]): RestatedPair[] {
  const lines = tables.flatMap(linesOf);
  return lines.flatMap((line, i): RestatedPair[] => {
    if (line.side !== "assets") return [];
    const other = lines.slice(i + 1).find(({ side }) => side === "liabilities");
    const next = lines.slice(i + 1).find(({ side }) => side === "assets");
    if (!other || (next && lines.indexOf(next) < lines.indexOf(other))) return [];
    return matched(other, line);
  });
}

/** A row that names a whole side, and the columns that it speaks of. */
interface Line {
  readonly table: Table;
  readonly row: number;
  readonly columns: readonly number[];
  readonly side: "assets" | "liabilities";
}

/** Where two sides stand beside each other the second has its labels in a column of words of its own. */
function linesOf(table: Table): Line[] {
  const all = table.columns.flatMap(({ isFooted }, c) => (isFooted ? [c] : []));
  return table.rows.flatMap(({ label }, row): Line[] => {
    const beside = table.textColumns.find(({ texts }) => balanceSide(texts[row] ?? "") !== null);
    if (beside === undefined && balanceSide(label) === null) return [];
    const isBehind = (c: number) =>
      beside !== undefined && table.columns[c]!.sheetColumn > beside.sheetColumn;
    const labels = [
      { text: label, columns: all.filter((c) => !isBehind(c)) },
      { text: beside?.texts[row] ?? "", columns: all.filter(isBehind) },
    ];
    return labels.flatMap(({ text, columns }) => {
      const side = balanceSide(text);
      const printed = columns.filter((c) => isPrinted(table.amounts, row, c));
      return side && printed.length > 0 ? [{ table, row, columns: printed, side }] : [];
    });
  });
}

/** By their headings, and where those say nothing in the order they stand. */
function matched(a: Line, b: Line): RestatedPair[] {
  const headingOf = ({ table }: Line, c: number) => comparable(table.columns[c]!.heading);
  const byHeading = a.columns.flatMap((c): RestatedPair[] => {
    const same = b.columns.filter((d) =>
      a.table === b.table && a.row !== b.row ? d === c : headingOf(b, d) === headingOf(a, c),
    );
    return same.length === 1 ? [[cell(a, c), cell(b, same[0]!)]] : [];
  });
  if (byHeading.length > 0 || a.columns.length !== b.columns.length) return byHeading;
  return a.columns.map((c, i): RestatedPair => [cell(a, c), cell(b, b.columns[i]!)]);
}

function cell({ table, row }: Line, column: number): CellOf {
  return { table, row, column };
}

function isComparable(a: CellOf, b: CellOf): boolean {
  const isThere = ({ table, row, column }: CellOf) =>
    isPrinted(table.amounts, row, column) && !table.figures[row]![column]?.isPercent;
  return isThere(a) && isThere(b) && a.table.amounts.scale === b.table.amounts.scale;
}

function valueOf({ table, row, column }: CellOf): number {
  return amountAt(table.amounts, row, column);
}

function bitsOfCheck({ residual, terms, target }: Check): number {
  const cells = [...terms, target];
  const size = Math.max(...cells.map((one) => Math.abs(valueOf(one))));
  const unit = Math.max(...cells.map(({ table, row, column }) => unitAt(table.amounts, row, column)));
  return size === 0 ? 0 : bitsOf({ residual, figures: 2, unit, size }, USUAL_EXACT_SHARE, unit);
}
