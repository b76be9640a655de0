import { columnLetters } from "../domain/address";
import type { Finding, TextNumbers } from "../domain/findings";
import type { Grid } from "../domain/grid";
import type { CellChange, NewContent } from "../domain/plan";
import { address } from "../domain/repair/proposal";
import type { CellOf, Suspect } from "../domain/repair/suspect";
import { columnName, printed, rowName } from "../texts/amounts";
import { localFormula, proposedText } from "../texts/findings";
import type { FixView } from "./report";
import { storedValue } from "./sheetReport";

/** The buttons of a finding, each with the plan it would write. */
export function fixesOf(finding: Finding, grid: Grid): FixView[] {
  if (grid.isProtected) return [];
  switch (finding.rule) {
    case "wrongFigure":
      if (finding.suspect.figure.origin === "formula" && !finding.formula) return [];
      return [{ ...fixOf(finding.suspect, grid, finding.formula), label: "Rätta" }];
    case "tie":
      return finding.suspects
        .filter((suspect) => suspect.figure.origin !== "formula" && finding.suspects.length <= 4)
        .map((suspect) => ({
          ...fixOf(suspect, grid, null),
          label: `Rätta ${tieName(suspect, finding.suspects)} (${address(suspect)})`,
        }));
    case "textNumber":
      return [textToNumbers(finding, grid)];
    default:
      return [];
  }
}

function tieName(suspect: Suspect, all: readonly Suspect[]): string {
  return all.every((other) => other.row === suspect.row) ? columnName(suspect) : rowName(suspect);
}

function fixOf(suspect: Suspect, grid: Grid, formula: string | null): FixView {
  const before = formula ? localFormula(String(contentAt(grid, suspect).formula)) : printed(suspect);
  const after = formula ? localFormula(formula) : proposedText(suspect);
  const content: NewContent = formula
    ? { kind: "formula", formula }
    : suspect.figure.origin === "text"
      ? // A figure typed as text is corrected as text: turning it into a number is another decision.
        { kind: "text", value: proposedText(suspect) }
      : { kind: "number", value: storedValue(suspect, suspect.change) };
  return {
    address: address(suspect),
    label: "",
    before,
    after,
    plan: { sheet: grid.sheet, changes: [changeOf(suspect, grid, content)] },
  };
}

function textToNumbers({ cells }: TextNumbers, grid: Grid): FixView {
  const changes = cells.map((cell) => {
    const value = storedValue(cell, 0);
    const figure = cell.table.figures[cell.row]![cell.column]!;
    const format = contentAt(grid, cell).format;
    const decimals = Math.max(0, figure.decimals);
    const after = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${figure.isPercent ? "%" : ""}`;
    const change = changeOf(cell, grid, { kind: "number", value });
    return format === "@" || format === "General" ? { ...change, format: { before: format, after } } : change;
  });
  const example = `${printed(cells[0]!)} som text`;
  return {
    address: address(cells[0]!),
    label: cells.length === 1 ? "Gör om till tal" : `Gör om ${cells.length} celler till tal`,
    before: cells.length === 1 ? example : `${cells.length} celler med text`,
    after: cells.length === 1 ? `${printed(cells[0]!)} som tal` : `${cells.length} celler med tal`,
    plan: { sheet: grid.sheet, changes },
  };
}

function changeOf(cell: CellOf, grid: Grid, after: NewContent): CellChange {
  const { value, formula } = contentAt(grid, cell);
  return { ...positionOf(cell), before: { value, formula }, after };
}

function positionOf({ table, row, column }: CellOf): { row: number; column: number } {
  return { row: table.rows[row]!.sheetRow, column: table.columns[column]!.sheetColumn };
}

function contentAt(grid: Grid, cell: CellOf) {
  const { row, column } = positionOf(cell);
  const [r, c] = [row - grid.area.row, column - grid.area.column];
  const value = grid.values[r]?.[c];
  if (value === undefined) throw new RangeError(`No cell ${columnLetters(column)}${row + 1} in the grid`);
  return { value, formula: grid.formulas[r]![c]!, format: grid.formats[r]![c]! };
}
