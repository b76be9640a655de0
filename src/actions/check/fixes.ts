import { cellAddress } from "../../domain/sheet/address";
import type { Finding, PeriodQuestion, TextNumbers, WrongShare } from "../../domain/findings/findings";
import { contentAt, formatAt } from "../../domain/sheet/cellAt";
import type { CellPosition, Grid } from "../../domain/sheet/grid";
import type { CellChange, NewContent } from "../../domain/sheet/plan";
import type { Suspect } from "../../domain/repair/suspect";
import { address, headingPosition, positionOf, type CellOf } from "../../domain/tables/cellOf";
import { withLastMonth } from "../../domain/words/periods";
import { amountAt } from "../../domain/tables/amounts";
import { amount, columnName, printed, rowName } from "../../texts/shared/amounts";
import { proposedText } from "../../texts/check/findings";
import { localFormula } from "../../texts/shared/localFormula";
import { CHANGE_HEADING } from "../../texts/check/questions";
import type { FixView } from "../shared/report";
import { storedValue } from "../shared/storedValue";

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
    case "share":
      return shareFix(finding, grid);
    case "period":
      return headingFix(finding, grid);
    case "formulaShape":
    case "formulaRange":
      return [
        {
          address: address(finding.cell),
          label: "Rätta",
          before: localFormula(finding.formula),
          after: localFormula(finding.expected),
          plan: {
            sheet: grid.sheet,
            changes: [changeOf(finding.cell, grid, { kind: "formula", formula: finding.expected })],
          },
        },
      ];
    default:
      return [];
  }
}

function tieName(suspect: Suspect, all: readonly Suspect[]): string {
  return all.every((other) => other.row === suspect.row) ? columnName(suspect) : rowName(suspect);
}

function fixOf(suspect: Suspect, grid: Grid, formula: string | null): FixView {
  const before = formula
    ? localFormula(String(contentAt(grid, positionOf(suspect)).formula))
    : printed(suspect);
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

/** A typed per cent that does not follow; a computed one is its formula's business. */
function shareFix({ condition }: WrongShare, grid: Grid): FixView[] {
  const { target, proposal } = condition;
  const figure = target.table.figures[target.row]![target.column];
  if (proposal === null || !figure || figure.origin === "formula") return [];
  const change = proposal - amountAt(target.table.amounts, target.row, target.column);
  const after = `${amount(target.table, proposal, figure.decimals)}${figure.isPercent ? "\u00A0%" : ""}`;
  const content: NewContent =
    figure.origin === "text"
      ? { kind: "text", value: after }
      : { kind: "number", value: storedValue(target, change) };
  const plan = { sheet: grid.sheet, changes: [changeOf(target, grid, content)] };
  return [{ address: address(target), label: "Rätta", before: printed(target), after, plan }];
}

function textToNumbers({ cells }: TextNumbers, grid: Grid): FixView {
  const changes = cells.map((cell) => {
    const value = storedValue(cell, 0);
    const figure = cell.table.figures[cell.row]![cell.column]!;
    const { row: r, column: c } = positionOf(cell);
    const format = formatAt(grid, r, c);
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

/** The heading with the other month; none where it is computed or the month stands in a cell of its own. */
function headingFix({ table, column, otherMonth }: PeriodQuestion, grid: Grid): FixView[] {
  const at = headingPosition(table, column);
  const { value, formula } = contentAt(grid, at);
  const heading = typeof value === "string" && formula === value ? withLastMonth(value, otherMonth) : null;
  if (heading === null) return [];
  const change = changeOf(at, grid, { kind: "text", value: heading });
  return [
    {
      address: cellAddress(at),
      label: CHANGE_HEADING,
      before: String(value),
      after: heading,
      plan: { sheet: grid.sheet, changes: [change] },
    },
  ];
}

function changeOf(cell: CellOf | CellPosition, grid: Grid, after: NewContent): CellChange {
  const position = "table" in cell ? positionOf(cell) : cell;
  const format = formatAt(grid, position.row, position.column);
  // In a cell formatted as text Excel would keep a number as text.
  const asNumber =
    after.kind === "number" && format === "@" ? { format: { before: format, after: "General" } } : {};
  return { ...position, before: contentAt(grid, position), after, ...asNumber };
}
