import type { CellValue } from "../domain/sheet/grid";
import { inversePlan, type CellChange, type CellLook, type Plan } from "../domain/sheet/plan";
import { holdsAsBefore } from "./compareCells";
import { groupCells } from "./groupCells";
import { queueLooks } from "./looks";

/** What a cell of a plan holds now. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
  /** Only where the plan paints. */
  readonly look: CellLook | null;
}

/**
 * Asks for what the cells of a plan hold.
 * @returns what gives it once the context is synchronised, in the order of the changes
 */
export function queueStates(sheet: Excel.Worksheet, changes: readonly CellChange[]): () => CellState[] {
  const groups = groupCells(changes).map(({ area }) => {
    const range = sheet
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load("values,formulas,numberFormat");
    range.untrack();
    return { area, range };
  });
  const looks = queueLooks(sheet, changes);
  return () => {
    const found = looks();
    return changes.map(({ row, column }, index) => {
      const { area, range } = groups.find(
        ({ area: { row: top, column: left, rows, columns } }) =>
          row >= top && row < top + rows && column >= left && column < left + columns,
      )!;
      const at = <Cell>(cells: readonly (readonly Cell[])[]) => cells[row - area.row]![column - area.column]!;
      return {
        value: at(range.values as CellValue[][]),
        formula: at(range.formulas as CellValue[][]),
        format: at(range.numberFormat as string[][]),
        look: found[index]!,
      };
    });
  };
}

/** Does a cell hold what was to be written, its number format and its colours too? */
export function isAsPlanned(change: CellChange, state: CellState, replaced: CellLook | null): boolean {
  const { format, look } = change;
  if (format && state.format !== format.after) return false;
  if (look && replaced && !isSameLook(look, state.look)) return false;
  return holdsPlanned(change, state);
}

/** Does it hold what stood there before anything was written? */
export function isUntouched(change: CellChange, state: CellState, replaced: CellLook | null): boolean {
  const { before, format, look } = change;
  if (format && state.format !== format.before) return false;
  if (look && replaced && !isSameLook(replaced, state.look)) return false;
  return holdsAsBefore(before, state);
}

function holdsPlanned({ before, after }: CellChange, state: CellState): boolean {
  switch (after.kind) {
    case "kept":
      return holdsAsBefore(before, state);
    case "blank":
      return state.value === "" && state.formula === "";
    case "formula":
      // Excel may write it in its own way: any other formula than before is taken for it.
      return isFormula(state) && (state.formula === after.formula || before.formula !== state.formula);
    default:
      return state.value === after.value && state.formula === after.value;
  }
}

function isFormula({ value, formula }: CellState): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function isSameLook(one: CellLook, other: CellLook | null): boolean {
  const plain = ({ fill, font }: CellLook) => `${fill?.toUpperCase()} ${font?.toUpperCase()}`;
  return other !== null && plain(one) === plain(other);
}

/** The plan that takes back what was written of another, from what its cells hold now. */
export function undoOf(plan: Plan, states: readonly CellState[], looks: readonly (CellLook | null)[]): Plan {
  const changes = inversePlan(plan, looks).changes.map((change, index) => {
    const { value, formula, format } = states[index]!;
    return {
      ...change,
      before: { value, formula },
      ...(change.format && { format: { ...change.format, before: format } }),
    };
  });
  return { sheet: plan.sheet, changes };
}
