import { compareVersions, type VersionChanges } from "../../../src/domain/compareVersions";
import { readTablesOfSheet } from "../../../src/domain/readTables";
import type { Grid } from "../../../src/domain/sheet/grid";
import { finish } from "../../../src/domain/steps";
import { printedGrid } from "../../support/printedGrid";

export type Rows = readonly (readonly string[])[];

/** Two versions of a workbook, sheet by sheet. */
export function comparedGrids(old: readonly Grid[], now: readonly Grid[]): VersionChanges {
  const read = (grid: Grid) => finish(readTablesOfSheet(grid));
  return finish(compareVersions(old.map(read), now.map(read)));
}

/** Every change in one line: "row | column: old -> new". */
export function linesOf({ sheets, others }: VersionChanges): string[] {
  return [...sheets.flatMap(({ changes }) => changes), ...others].map(
    ({ row, column, old, now }) => `${row ?? "-"} | ${column ?? "-"}: ${said(old)} -> ${said(now)}`,
  );
}

function said(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(" ")}]` : String(value);
}

/** The changes between two versions of one sheet of printed rows, the first of them headings. */
export function changesBetween(old: Rows, now: Rows, headings = 1): string[] {
  return linesOf(comparedGrids([printedGrid(old, headings)], [printedGrid(now, headings)]));
}
