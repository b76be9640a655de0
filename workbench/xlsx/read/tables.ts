import { parseAddress } from "../../../src/domain/sheet/address";
import type { TableModel } from "../../workbook/types";
import { child, children, root } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

/** The Excel tables of a sheet, and whether a filter hides some of their rows. */
export async function readTables(file: XlsxPackage, sheetPath: string): Promise<TableModel[]> {
  const tables: TableModel[] = [];
  for (const { type, target } of await file.relationships(sheetPath)) {
    if (type !== "table" || !file.has(target)) continue;
    const table = root(await file.xml(target));
    const area = parseAddress(table.getAttribute("ref") ?? "");
    if (!area) continue;
    const filter = child(table, "autoFilter");
    const name = table.getAttribute("displayName") ?? table.getAttribute("name") ?? "";
    tables.push({
      id: table.getAttribute("id") ?? name,
      name,
      area,
      showHeaders: table.getAttribute("headerRowCount") !== "0",
      showTotals: Number(table.getAttribute("totalsRowCount") ?? 0) > 0,
      isFiltered:
        filter !== undefined &&
        children(filter, "filterColumn").some((column) => children(column).length > 0),
    });
  }
  return tables;
}
