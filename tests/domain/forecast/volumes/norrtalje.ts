import { checkSheet } from "../../../../src/domain/checkSheet";
import { choosePairs, type TablePair } from "../../../../src/domain/forecast/volumes/choosePair";
import type { SourceTable } from "../../../../src/domain/structure/builtTable";
import { printedGrid, reportGrid } from "../../../support/printedGrid";
import { reportTable } from "../../../support/reportTables";

/** A published table as the forecast meets it: read and checked, with its sheet. */
export function source(id: string, sheet: string): SourceTable {
  return onlyTable(reportGrid(reportTable(id), { sheet }));
}

export const volumes = () => source("norrtalje-volymer-2025", "Volymer");
export const prices = () => source("norrtalje-apris-2025", "À-priser");

/** Printed rows, the first `textRows` of them headings, as one table. */
export function table(rows: readonly (readonly string[])[], sheet = "Blad1", textRows = 1): SourceTable {
  return onlyTable(printedGrid(rows, textRows, { sheet }));
}

/** The pairs that are reckoned, or those that are asked about. */
export function pairsOf(...asked: Parameters<typeof choosePairs>): readonly TablePair[] {
  const choice = choosePairs(...asked);
  return choice.kind === "ask" ? choice.candidates : choice.pairs;
}

function onlyTable(grid: Parameters<typeof checkSheet>[0]): SourceTable {
  const [first] = checkSheet(grid).tables;
  if (!first) throw new Error("No table was read");
  return { ...first, sheet: grid.sheet };
}
