import { runInExcel } from "./runInExcel";

/** The workbook's name, as on its window: "Eda november 2025.xlsx". Round trips: 1. */
export function workbookName(): Promise<string> {
  return runInExcel(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
}
