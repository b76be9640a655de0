import { cellAddress } from "../sheet/address";
import type { BuiltTable } from "../structure/builtTable";
import { deviationShare, shareOfBudget } from "../arithmetic/shares";
import { exact } from "../figures/exactNumber";
import type { CellPosition, CellValue, Grid } from "../sheet/grid";
import { LimitsOfFigures } from "../figures/tolerance";
import { exactFigure } from "../figures/exactFigure";
import { unitAt } from "../tables/amounts";
import type { DeviationColumn } from "./deviationColumns";
import { isNameless, isYearRow } from "./rowsToFill";
import { shareDisagrees } from "./shareFigures";
import { isBlankAt, valueAt } from "../sheet/cellAt";

/** A cell that would be filled, with what it will show. */
export interface DeviationCell extends CellPosition {
  readonly row: number;
  readonly tableRow: number;
  /** Blank in its place; null where it is a share of a budget of zero, which is none. */
  readonly value: number | null;
  /** In en-US form. */
  readonly formula: string;
}

/** A cell whose figure is not the difference, and by more than rounding. It is left alone unless chosen. */
export interface Disagreement extends DeviationCell {
  readonly found: CellValue;
}

/** A cell without a figure that is not filled, and why. */
export interface LeftCell extends CellPosition {
  readonly why:
    /** It has a formula that shows nothing. */
    | "formula"
    /** Its row has no name, and is no sum of others. */
    | "nameless"
    /** One of the two figures is missing: blank, a dash or a word. */
    | "noFigure"
    /** One of the two figures is stored as text, which a formula takes for nothing or an error. */
    | "text";
}

export interface PlannedColumn {
  readonly column: DeviationColumn;
  readonly fills: readonly DeviationCell[];
  readonly disagreements: readonly Disagreement[];
  readonly left: readonly LeftCell[];
}

/** What would be filled in a column of deviations, and what stands there and disagrees. */
export function planColumn(built: BuiltTable, grid: Grid, column: DeviationColumn): PlannedColumn {
  const { table } = built;
  const fills: DeviationCell[] = [];
  const disagreements: Disagreement[] = [];
  const left: LeftCell[] = [];
  table.rows.forEach(({ sheetRow, role, label }, r) => {
    const [a, b] = [table.figures[r]![column.minuend], table.figures[r]![column.subtrahend]];
    if (role === "percent" || isYearRow(table, r)) return;
    const position = { row: sheetRow, column: column.sheetColumn };
    if (!a || !b) {
      // Of a row with the one figure and not the other nothing is reckoned, though its total counts it.
      if ((a || b) && label !== "" && isBlankAt(grid, position)) left.push({ ...position, why: "noFigure" });
      return;
    }
    const isText = a.origin === "text" || b.origin === "text";
    const cell: DeviationCell = {
      ...position,
      tableRow: r,
      value: valueOf(table, r, column),
      formula: formulaOf(table, sheetRow, column),
    };
    const found = valueAt(grid, sheetRow, column.sheetColumn);
    if (!isBlankAt(grid, position)) {
      if (found === "") left.push({ ...position, why: "formula" });
      else if (!isText && disagrees(table, r, column)) disagreements.push({ ...cell, found });
    } else if (isText) left.push({ ...position, why: "text" });
    else if (isNameless(built, r)) left.push({ ...position, why: "nameless" });
    else fills.push(cell);
  });
  return { column, fills, disagreements, left };
}

function valueOf(table: BuiltTable["table"], row: number, column: DeviationColumn): number | null {
  const amount = (c: number) => exactFigure(table.figures[row]![c]!);
  const difference = amount(column.minuend).minus(amount(column.subtrahend));
  if (column.measure === "amount") return difference.toCell();
  const budget = amount(column.budget).toCell();
  const other = column.budget === column.minuend ? column.subtrahend : column.minuend;
  if (column.measure === "used") return shareOfBudget(budget, amount(other).toCell());
  return deviationShare(budget, amount(other).toCell(), column.budget === column.minuend ? "cost" : "net");
}

/** Native, so that it works for everybody the file is sent to. */
function formulaOf(table: BuiltTable["table"], row: number, column: DeviationColumn): string {
  const at = (c: number) => cellAddress({ row, column: table.columns[c]!.sheetColumn });
  const difference = `${at(column.minuend)}-${at(column.subtrahend)}`;
  const budget = at(column.budget);
  const other = at(column.budget === column.minuend ? column.subtrahend : column.minuend);
  const times = column.form === "number" ? "*100" : "";
  switch (column.measure) {
    case "amount":
      return `=${difference}`;
    case "share":
      return `=IF(${budget}=0,"",(${difference})/ABS(${budget})${times})`;
    case "used":
      return `=IF(${budget}=0,"",${other}/${budget}${times})`;
  }
}

function disagrees(table: BuiltTable["table"], row: number, column: DeviationColumn): boolean {
  const c = table.columns.findIndex(({ sheetColumn }) => sheetColumn === column.sheetColumn);
  const figure = table.figures[row]![c];
  if (!figure) return false;
  if (column.measure !== "amount") return shareDisagrees(table, row, c, column, column.form) === true;
  const limits = new LimitsOfFigures();
  for (const one of [c, column.minuend, column.subtrahend]) limits.add(unitAt(table.amounts, row, one));
  const amount = (one: number) => exactFigure(table.figures[row]![one]!);
  const apart = amount(column.minuend).minus(amount(column.subtrahend)).minus(exactFigure(figure)).abs();
  return apart.compare(exact(limits.limits.likely).shifted(table.amounts.scale)) > 0;
}
