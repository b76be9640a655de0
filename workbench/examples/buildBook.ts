import { createWorkbook, type WorkbookModel } from "../workbook";
import { buildTable } from "./buildTable";
import type { ExampleBook } from "./books";
import type { PublishedTable, TableStructure } from "./publishedTable";

export interface TableSource {
  table(id: string): PublishedTable;
  /** What can be computed in a table; undefined where nothing can. */
  structure(id: string): TableStructure | undefined;
}

/** One of the example workbooks, in memory. */
export function buildBook(book: ExampleBook, source: TableSource): WorkbookModel {
  const workbook = createWorkbook(book.file);
  for (const { tab, table, isLive } of book.sheets) {
    const structure = source.structure(table);
    buildTable(workbook.addSheet(tab), source.table(table), {
      totals:
        structure?.rows
          ?.filter(({ plus = [], minus = [] }) => plus.length > 0 && minus.length === 0)
          .map(({ row }) => row) ?? [],
      ...(isLive && structure && { live: structure }),
    });
  }
  return workbook;
}
