import type { Area } from "../../src/domain/sheet/grid";
import type { WorkbookChange } from "./types";

type CellsChange = Extract<WorkbookChange, { kind: "cells" }>;

/**
 * Joins neighbouring changes of cells to as few rectangles as they form: first the cells of a row, then rows
 * of equal width. The order of everything else is kept.
 */
export function joinChanges(changes: readonly WorkbookChange[]): WorkbookChange[] {
  return joinOnce(joinOnce(changes, beside), below);
}

function joinOnce(
  changes: readonly WorkbookChange[],
  join: (first: Area, second: Area) => Area | null,
): WorkbookChange[] {
  const joined: WorkbookChange[] = [];
  const open = new Map<string, number>();
  for (const change of changes) {
    if (change.kind !== "cells") {
      joined.push(change);
      open.clear();
      continue;
    }
    const key = `${change.sheetId} ${change.what}`;
    const index = open.get(key);
    const last = index === undefined ? undefined : (joined[index] as CellsChange);
    const area = last && join(last.area, change.area);
    if (index !== undefined && area) {
      const { sheetId, what } = change;
      joined[index] = { kind: "cells", sheetId, area, what };
    } else {
      open.set(key, joined.push(change) - 1);
    }
  }
  return joined;
}

function beside(first: Area, second: Area): Area | null {
  if (first.row !== second.row || first.rows !== second.rows) return null;
  if (first.column + first.columns !== second.column) return null;
  return { ...first, columns: first.columns + second.columns };
}

function below(first: Area, second: Area): Area | null {
  if (first.column !== second.column || first.columns !== second.columns) return null;
  if (first.row + first.rows !== second.row) return null;
  return { ...first, rows: first.rows + second.rows };
}
