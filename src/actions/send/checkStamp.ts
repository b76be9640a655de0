import { changesSince } from "../../domain/report/stamp/changesSince";
import type { StampChange } from "../../domain/report/stamp/changes";
import {
  effectsInTable,
  type ChangeOfFigures,
  type ChangeWithEffects,
} from "../../domain/report/stamp/effects";
import { isNewerStamp, stampFromText } from "../../domain/report/stamp/stampText";
import type { Stamp } from "../../domain/report/stamp/stamp";
import type { StampCells } from "../../domain/report/stamp/stampCells";
import { checkBuildInSteps, type CheckedTable } from "../../domain/checks/checkTable";
import { readTablesOfSheet } from "../../domain/readTables";
import { isInside } from "../../domain/sheet/address";
import type { CellPosition, Grid } from "../../domain/sheet/grid";
import type { Steps } from "../../domain/steps";
import type { Answers } from "../../domain/structure/answers";
import { listSheets } from "../../excel/listSheets";
import { readSheets } from "../../excel/readSheets";
import type { RunOptions } from "../../excel/runInExcel";
import { readStamp } from "../../excel/readStamp";
import { stampTexts as texts } from "../../texts/send/stamp";
import { inPeace } from "../shared/letPaneDraw";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { isControlReport } from "./prepare";
import { changeView } from "./stampChangeView";
import { stampCellsOf } from "./stampOf";
import type { StampReport } from "./stampReport";

/** More changes than these are counted only. */
const MOST_SHOWN = 200;

/** The same while nobody has asked: it waits for no cell that is edited, and nobody is told that Excel does not answer. */
export function lookForStamp(): Promise<StampReport | SheetProblem> {
  return heldAgainstStamp({ isQuiet: true, waitForCellEdit: false });
}

/**
 * Tells what has changed since the workbook was stamped, cell by cell, and what it does to the totals. Writes nothing.
 *
 * Round trips: 1 for the stamp; where there is one, 1 for the names of the sheets and 1 or more for what they hold.
 */
export function checkStamp(signal?: AbortSignal): Promise<StampReport | SheetProblem> {
  return heldAgainstStamp({}, signal);
}

function heldAgainstStamp(options: RunOptions, signal?: AbortSignal): Promise<StampReport | SheetProblem> {
  return orProblem(async () => {
    const reading = await readStamp(options);
    if (reading.kind === "none") return withoutStamp("none", texts.none);
    const text = reading.kind === "text" ? reading.text : "";
    const stamp = stampFromText(text);
    if (stamp === null)
      return isNewerStamp(text) ? withoutStamp("newer", texts.newer) : withoutStamp("broken", texts.broken);
    const isStamped = new Set(stamp.sheets.map(({ sheet }) => sheet.toLowerCase()));
    const entries = await listSheets(options);
    const names = entries.filter(({ name, isVisible }) => isVisible || isStamped.has(name.toLowerCase()));
    const { grids, memory } = await readSheets(
      names.map(({ name }) => name),
      options,
    );
    const sheets = grids.filter((grid) => !isControlReport(grid));
    return inPeace(reportOf(stamp, sheets, memory.answers), signal);
  });
}

function withoutStamp(state: StampReport["state"], text: string): StampReport {
  return { kind: "stamp", state, text, detail: "", date: "", keeps: null, changes: [], more: 0 };
}

function* reportOf(stamp: Stamp, grids: readonly Grid[], answers: Answers): Steps<StampReport> {
  const checked = new Map<string, readonly CheckedTable[]>();
  const readTables = function* ({ grid }: StampCells): Steps<readonly CheckedTable[]> {
    const known = checked.get(grid.sheet);
    if (known) return known;
    const { tables } = yield* readTablesOfSheet(grid, answers);
    const own: CheckedTable[] = [];
    for (const table of tables) own.push(yield* checkBuildInSteps(table));
    checked.set(grid.sheet, own);
    return own;
  };
  const cells: StampCells[] = [];
  for (const grid of grids) cells.push(yield* stampCellsOf(grid));
  const changes = yield* changesSince(stamp, cells, function* (own) {
    return (yield* readTables(own)).map(({ table }) => table);
  });
  const told = yield* withEffects(changes, cells, readTables);
  const { date, detail, verdict } = stamp;
  const isSame = changes.length === 0;
  const details = [
    texts.verdictThen(verdict),
    ...(detail === "figures" || isSame ? [] : [texts.digestsOnly]),
  ];
  return {
    kind: "stamp",
    state: isSame ? "unchanged" : "changed",
    text: isSame ? texts.unchanged(date) : texts.changed(told.length, date),
    detail: details.join(" "),
    date,
    keeps: detail,
    changes: told.slice(0, MOST_SHOWN),
    more: Math.max(0, told.length - MOST_SHOWN),
  };
}

/** The changes as they are told: a total that only follows is told under what it follows from. */
function* withEffects(
  changes: readonly StampChange[],
  sheets: readonly StampCells[],
  readTables: (cells: StampCells) => Steps<readonly CheckedTable[]>,
): Steps<ReturnType<typeof changeView>[]> {
  const known = new Map<StampChange, { readonly table: CheckedTable; readonly one: ChangeWithEffects }>();
  for (const cells of sheets) {
    const own = changes.filter(
      (change): change is ChangeOfFigures =>
        change.sheet === cells.sheet &&
        (change.kind === "cell" || (change.kind === "part" && change.what === "row")),
    );
    if (own.length === 0) continue;
    for (const table of yield* readTables(cells)) {
      const inside = own.filter((change) =>
        placesOf(change).some((cell) => isInside(table.table.area, cell)),
      );
      for (const one of effectsInTable(table, inside)) known.set(one.change, { table, one });
      yield;
    }
  }
  return changes.flatMap((change) => {
    const found = known.get(change);
    if (found?.one.follows) return [];
    return [changeView(change, found?.table.table ?? null, found?.one.effects ?? [])];
  });
}

/** Where a change stands; for a row that is gone, the rows next to which it stood. */
function placesOf(change: ChangeOfFigures): CellPosition[] {
  if (change.cell !== null) return [change.cell];
  const column = change.kind === "part" ? change.amounts?.[0]?.column : undefined;
  if (change.kind !== "part" || column === undefined) return [];
  return (change.beside ?? []).map((row) => ({ row, column }));
}
