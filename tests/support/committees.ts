import { consolidate, type ConsolidationOptions } from "../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import type { CommitteeMeasure } from "../../src/domain/consolidation/committeeFigures";
import type { SheetInFile } from "../../src/domain/consolidation/committeeSources";
import { readTables } from "../../src/domain/readTables";
import type { Grid } from "../../src/domain/sheet/grid";
import { consolidationQuestionText } from "../../src/texts/consolidation/questions";
import { printedGrid } from "./printedGrid";

/** Printed rows by the sheet they stand on; rows of headings are those before the first with a figure. */
export type PrintedSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

export function gridsOf(sheets: PrintedSheets): Grid[] {
  return Object.entries(sheets).map(([sheet, rows]) => {
    const header = rows.findIndex((row) => row.slice(1).some((text) => text !== ""));
    return printedGrid(rows, header + 1, { sheet });
  });
}

export function sheetsInFile(grids: readonly Grid[], file = ""): SheetInFile[] {
  return grids.map((grid) => ({
    file,
    grid,
    tables: readTables(grid).map((table) => ({ ...table, sheet: grid.sheet, file })),
  }));
}

/** All sheets of one workbook, brought together. */
export function consolidated(sheets: PrintedSheets, options?: ConsolidationOptions): Consolidation {
  const made = consolidate(sheetsInFile(gridsOf(sheets)), options);
  if (!made) throw new Error("Nothing to bring together");
  return made;
}

/** Budget, outcome and deviation of each committee. */
export function amountsOf(
  { rows }: Consolidation,
  measures: readonly CommitteeMeasure[] = ["budget", "outcome", "deviation"],
): (string | number | null)[][] {
  return rows.map(({ committee, figures }) => [
    committee,
    ...measures.map((measure) => figures[measure]?.value.toCell() ?? null),
  ]);
}

/** The questions in words, with plain spaces and minus signs. */
export function askedOf(made: Consolidation): string[] {
  return made.questions.map((question) =>
    consolidationQuestionText(question, made)
      .replace(/\u00A0/g, " ")
      .replace(/\u2212/g, "-"),
  );
}
