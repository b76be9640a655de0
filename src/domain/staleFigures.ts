import { placesBetween } from "./arithmetic/volume";
import { statedFigures } from "./comments/stated";
import { writtenTexts } from "./comments/writtenTexts";
import type { SheetCheck } from "./checkSheet";
import { cellKey, type Check } from "./checks/check";
import { exactFigure } from "./figures/exactFigure";
import { exact, type ExactNumber } from "./figures/exactNumber";
import { roundToUnits, type Figure } from "./figures/figure";
import type { SheetTables } from "./readTables";
import type { CellPosition } from "./sheet/grid";
import { amountAt } from "./tables/amounts";
import { cellOfPosition, positionOf, type CellOf } from "./tables/cellOf";
import type { Table } from "./tables/table";
import { comparable } from "./words/comparable";
import { isMoney } from "./words/units";

/** A figure that has been corrected: what stood there, and what stands there now. */
export interface CorrectedFigure {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly before: number;
}

/** A place that still goes by the figure as it was. */
export type StaleFigure =
  /** A total or a deviation that was reckoned with it and typed; what it should be now. */
  | { readonly kind: "total"; readonly sheet: string; readonly cell: CellOf; readonly expected: number }
  /** The same figure, typed again somewhere else; what it was copied from. */
  | { readonly kind: "copy"; readonly sheet: string; readonly cell: CellOf; readonly of: CellOf }
  /** A text that states it. */
  | { readonly kind: "text"; readonly sheet: string; readonly position: CellPosition; readonly said: string };

/** A sheet as it stands after the correction. */
export interface FollowedSheet extends SheetTables {
  /** Only of the sheet that was corrected. */
  readonly check?: Pick<SheetCheck, "checks">;
}

/** A figure that was right once: the corrected one, and each total that has not followed. */
interface Old {
  readonly cell: CellOf;
  readonly sheet: string;
  readonly value: ExactNumber;
  readonly now: ExactNumber;
}

/**
 * Where a corrected figure is still told as it was: typed totals and deviations that have not followed, the same figure
 * and the same totals copied to other tables and sheets, and texts that state them. Live formulas follow by themselves.
 * @param sheets as they stand after the correction
 * @example staleFigures(sheets, { sheet: "Skola", cell: B3, before: 20266 }) // the total in B9, and B4 on "Samlat"
 */
export function staleFigures(sheets: readonly FollowedSheet[], corrected: CorrectedFigure): StaleFigure[] {
  const own = sheets.find(({ grid }) => grid.sheet === corrected.sheet);
  const cell = own && cellOn(own, corrected.cell);
  const figure = cell?.table.figures[cell.row]![cell.column];
  if (!own || !cell || !figure) return [];
  const first: Old = {
    cell,
    sheet: corrected.sheet,
    value: exact(corrected.before),
    now: exactFigure(figure),
  };
  const totals = staleTotals(first, own.check?.checks ?? []);
  const olds = [first, ...totals];
  const told = new Set(olds.map(({ sheet, cell: one }) => placeKey(sheet, positionOf(one))));
  return [
    ...totals.map((one): StaleFigure => ({
      kind: "total",
      sheet: one.sheet,
      cell: one.cell,
      expected: one.now.toCell(),
    })),
    ...sheets.flatMap((sheet) => copiesOn(sheet, olds, told)),
    ...sheets.flatMap((sheet) => textsOn(sheet, olds)),
  ];
}

function cellOn({ tables }: SheetTables, position: CellPosition): CellOf | null {
  for (const { table } of tables) {
    const cell = cellOfPosition(table, position);
    if (cell) return cell;
  }
  return null;
}

/**
 * Typed results of checks that are off by just what the correction changed; and what is reckoned with these in its
 * turn, which holds now and will not when they have been corrected.
 */
function staleTotals({ cell, sheet, value, now }: Old, checks: readonly Check[]): Old[] {
  const { scale } = cell.table.amounts;
  const grains = roundToUnits(now.minus(value).toCell(), scale);
  const found: Old[] = [];
  const seen = new Set([cellKey(cell)]);
  const queue = [{ key: cellKey(cell), by: grains, isCorrected: true }];
  for (let one = queue.shift(); one; one = queue.shift()) {
    for (const { terms, target, residual, limits } of checks) {
      const term = terms.find((each) => cellKey(each) === one.key);
      const key = cellKey(target);
      const figure = target.table.figures[target.row]![target.column];
      if (!term || seen.has(key) || !figure || figure.origin === "formula") continue;
      const by = term.coefficient * one.by;
      if (by === 0 || Math.abs(residual - (one.isCorrected ? by : 0)) > limits.likely) continue;
      seen.add(key);
      queue.push({ key, by, isCorrected: false });
      const was = exactFigure(figure);
      const { table, row, column } = target;
      const grain = table.amounts.scale;
      found.push({
        cell: { table, row, column },
        sheet,
        value: was,
        now: exact(amountAt(table.amounts, row, column) + by).shifted(grain),
      });
    }
  }
  return found;
}

/** Fewer digits stand in many places by chance: they are only told of where the row is called the same. */
const TELLING_DIGITS = 4;

function copiesOn({ grid, tables }: FollowedSheet, olds: readonly Old[], told: Set<string>): StaleFigure[] {
  const found: StaleFigure[] = [];
  for (const { table } of tables)
    table.figures.forEach((row, r) =>
      row.forEach((figure, c) => {
        if (!figure || figure.origin === "formula" || figure.units === 0) return;
        const cell = { table, row: r, column: c };
        const key = placeKey(grid.sheet, positionOf(cell));
        const old = told.has(key) ? undefined : olds.find((one) => isCopy(cell, figure, one));
        if (!old) return;
        told.add(key);
        found.push({ kind: "copy", sheet: grid.sheet, cell, of: old.cell });
      }),
    );
  return found;
}

function isCopy(cell: CellOf, figure: Figure, { cell: of, value, now }: Old): boolean {
  const [column, other] = [cell.table.columns[cell.column]!, of.table.columns[of.column]!];
  if (column.role !== other.role || column.role === "percent" || figure.isPercent) return false;
  const [year, otherYear] = [yearOf(column, cell.table), yearOf(other, of.table)];
  if (year !== null && otherYear !== null && year !== otherYear) return false;
  const places = placesBetween(of.table.unit, cell.table.unit);
  const shown = (amount: ExactNumber) => roundToUnits(amount.shifted(places).toCell(), figure.decimals);
  if (figure.units !== shown(value) || figure.units === shown(now)) return false;
  const [label, otherLabel] = [cell.table.rows[cell.row]!.key, of.table.rows[of.row]!.key];
  return (label !== "" && label === otherLabel) || String(Math.abs(figure.units)).length >= TELLING_DIGITS;
}

function yearOf(column: Table["columns"][number], table: Table): number | null {
  return column.period?.year ?? table.period?.year ?? null;
}

/** Fewer digits say too little, unless the row is named beside them. */
const TELLING_DIGITS_OF_TEXT = 3;

function textsOn({ grid, cells, tables }: FollowedSheet, olds: readonly Old[]): StaleFigure[] {
  return writtenTexts(cells, grid.area, tables).flatMap(({ text, cell: position }): StaleFigure[] => {
    const stated = statedFigures(text).find((one) => {
      const shown = (amount: ExactNumber) => Math.abs(roundToUnits(amount.toCell(), one.decimals));
      const said = shown(one.value);
      return olds.some(({ cell, value, now }) => {
        if (one.unit !== "st" && (!isMoney(cell.table.unit) || ["%", "pp"].includes(one.unit))) return false;
        const places = placesBetween(cell.table.unit, one.unit);
        if (said !== shown(value.shifted(places)) || said === shown(now.shifted(places))) return false;
        const { key } = cell.table.rows[cell.row]!;
        return (
          String(said).length >= TELLING_DIGITS_OF_TEXT || (key !== "" && comparable(text).includes(key))
        );
      });
    });
    return stated
      ? [{ kind: "text", sheet: grid.sheet, position, said: text.slice(stated.from, stated.to) }]
      : [];
  });
}

function placeKey(sheet: string, { row, column }: CellPosition): string {
  return `${sheet}!${row},${column}`;
}
