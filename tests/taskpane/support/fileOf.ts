import { TextDecoder } from "node:util";
import { exportXlsx } from "../../../workbench/xlsx";
import { createWorkbook } from "../../../workbench/workbook";
import { fill } from "../../excel/realExcel";
import { gridsOf, type PrintedSheets } from "../../support/committees";

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder });

/** A workbook as a file input gives it. */
export async function fileOf(name: string, sheets: PrintedSheets): Promise<File> {
  const workbook = createWorkbook(name);
  for (const grid of gridsOf(sheets))
    fill(
      workbook.addSheet(grid.sheet),
      "A1",
      grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
  const bytes = await exportXlsx(workbook);
  const file = new File([], name);
  // jsdom's own files give no bytes.
  Object.defineProperties(file, {
    size: { value: bytes.byteLength },
    arrayBuffer: { value: async () => bytes },
  });
  return file;
}
