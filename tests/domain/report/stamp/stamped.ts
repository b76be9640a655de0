import { allChangesSince } from "../../../../src/domain/report/stamp/changesSince";
import type { StampChange } from "../../../../src/domain/report/stamp/changes";
import { StampCells } from "../../../../src/domain/report/stamp/stampCells";
import { stampFromText, stampToText } from "../../../../src/domain/report/stamp/stampText";
import type { Stamp } from "../../../../src/domain/report/stamp/stamp";
import { stampWorkbook } from "../../../../src/domain/report/stamp/stampWorkbook";
import { readTables, readTablesOfSheet } from "../../../../src/domain/readTables";
import { cellAddress } from "../../../../src/domain/sheet/address";
import type { Grid } from "../../../../src/domain/sheet/grid";
import { finish } from "../../../../src/domain/steps";
import { printedGrid, type GridOptions } from "../../../support/printedGrid";

export type Rows = readonly (readonly string[])[];

export const gridOf = (rows: Rows, options: GridOptions = {}): Grid => printedGrid(rows, 3, options);

/** A stamp as it comes back from the file. */
export function stamped(grids: readonly Grid[], largest?: number): Stamp {
  const sheets = grids.map((grid) => {
    const read = finish(readTablesOfSheet(grid));
    return { cells: new StampCells(grid, read.cells), tables: read.tables.map(({ table }) => table) };
  });
  const about = { date: "2025-12-05", rules: "1.0.0", verdict: "ready" } as const;
  const kept = stampFromText(stampToText(finish(stampWorkbook(sheets, about, largest))));
  if (kept === null) throw new Error("The stamp cannot be read back");
  return kept;
}

export function changesOf(stamp: Stamp, grids: readonly Grid[]): StampChange[] {
  const cells = grids.map((grid) => new StampCells(grid, finish(readTablesOfSheet(grid)).cells));
  return allChangesSince(stamp, cells, function* ({ grid }) {
    yield;
    return readTables(grid).map(({ table }) => table);
  });
}

/** What has changed, a line each. */
export function told(stamp: Stamp, ...grids: readonly Grid[]): string[] {
  return changesOf(stamp, grids).map((change) => {
    switch (change.kind) {
      case "cell":
        return `${cellAddress(change.cell)} ${change.before} -> ${change.after}`;
      case "part":
        return `${change.isAdded ? "+" : "-"} ${change.what} ${change.name}`;
      case "renamed":
        return `${change.was} is ${change.sheet}`;
      case "row":
      case "table":
        return `${change.kind} ${change.label}`;
    }
  });
}
