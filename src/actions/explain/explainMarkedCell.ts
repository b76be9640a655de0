import { explainChecked, type CellExplanation, type StandsIn } from "../../domain/explainCell";
import { isFailing } from "../../domain/checks/check";
import { cellAddress } from "../../domain/sheet/address";
import { formulaAt } from "../../domain/sheet/cellAt";
import type { CellPosition, Grid } from "../../domain/sheet/grid";
import type { Sum } from "../../domain/structure/sum";
import type { Table } from "../../domain/tables/table";
import { address, positionOf } from "../../domain/tables/cellOf";
import { readSelection } from "../../excel/readSelection";
import { readSheet } from "../../excel/readSheet";
import { explainedArithmetic, explainedCell, explainTexts as texts } from "../../texts/explain/explain";
import { printed } from "../../texts/shared/amounts";
import { sumsBeside } from "../check/bracketsView";
import { checkTables } from "../shared/checkTables";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { tablesOf } from "../shared/readWorkbookTables";
import type { CellExplanationView, StandsInView } from "./explanationView";

/**
 * "Förklara cellen": in which sums and deviations the marked cell stands, and how each is reckoned. Writes nothing.
 *
 * Round trips: 1 for what is marked, 1 for the sheet.
 */
export function explainMarkedCell(): Promise<CellExplanationView | SheetProblem> {
  return orProblem(async () => {
    const { sheet, areas } = await readSelection();
    const [area] = areas;
    return area ? explainCellAt(sheet, area) : explainProblem(sheet, texts.noCell);
  });
}

/** The same of a cell that is named. Round trips: 1. */
export function explainCellAt(
  sheet: string,
  cell: CellPosition,
): Promise<CellExplanationView | SheetProblem> {
  return orProblem(async () => {
    const reading = await readSheet(sheet);
    if (reading.kind !== "grid") return problem(reading.kind, sheet);
    const { grid, memory } = reading;
    const { answers } = memory;
    const found = explainChecked(await checkTables(await tablesOf(grid, answers), answers), cell);
    return found ? viewOf(grid, found) : explainProblem(sheet, texts.noFigure(cellAddress(cell)));
  }, sheet);
}

function explainProblem(sheet: string, text: string): SheetProblem {
  return { kind: "problem", sheet, text, what: "noTable" };
}

function viewOf(grid: Grid, { cell, built, standsIn }: CellExplanation): CellExplanationView {
  const position = positionOf(cell);
  const content = formulaAt(grid, position.row, position.column);
  const formula = typeof content === "string" && content.startsWith("=") ? content : null;
  const { table, row, column } = cell;
  return {
    kind: "explanation",
    sheet: grid.sheet,
    address: cellAddress(position),
    ...explainedCell(cell),
    row: table.rows[row]!.label,
    column: table.columns[column]!.heading,
    formula,
    notes: [
      formula === null ? texts.typed : texts.formula(formula),
      ...(standsIn.length === 0 ? [texts.alone] : []),
    ],
    standsIn: standsIn.map(standsInView),
    brackets: sumsBeside(built.table, sumsDown(built.table, standsIn), (at) =>
      table.figures[at]![column] ? printed({ table, row: at, column }) : "",
    ),
  };
}

/** The sums of the cell's own table and column. */
function sumsDown(table: Table, standsIn: readonly StandsIn[]): Sum[] {
  return standsIn.flatMap(({ check: { kind, target, terms } }): Sum[] => {
    if (kind !== "footing" || [target, ...terms].some((term) => term.table !== table)) return [];
    const parts = terms.map(({ row, coefficient: sign }) => ({ row, sign }));
    return [{ total: target.row, parts, basis: "label", isFirm: true }];
  });
}

function standsInView({ check, isTarget }: StandsIn): StandsInView {
  const { kind, target, terms } = check;
  const outcome = isFailing(check) ? "fails" : check.residual === 0 ? "holds" : "rounding";
  return {
    role: isTarget ? "total" : "part",
    kind,
    text: isTarget ? texts.asTarget[kind] : texts.asTerm[kind](explainedCell(target).name),
    arithmetic: explainedArithmetic(check),
    outcome,
    outcomeText: texts[outcome],
    target: address(target),
    cells: terms.map(address),
  };
}
