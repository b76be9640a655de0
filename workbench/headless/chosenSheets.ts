import type { Sheet } from "../workbook/types";
import type { Task } from "./actions";

/** The sheets that the command line chooses, chart sheets among them. */
export function chooseSheets(sheets: readonly Sheet[], { sheet: name, hidden }: Task["choice"]): Sheet[] {
  if (name !== undefined) return sheets.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return sheets.filter((sheet) => hidden || sheet.visibility === "Visible");
}

/** The names of the worksheets that the command line chooses: one by its name, or all that are shown. */
export function chosenSheets({ workbook, choice }: Pick<Task, "workbook" | "choice">): string[] {
  return workbook.sheets
    .filter(({ kind, visibility, name }) => {
      if (kind !== "worksheet") return false;
      if (choice.sheet !== undefined) return name.toLowerCase() === choice.sheet.toLowerCase();
      return visibility === "Visible" || choice.hidden;
    })
    .map(({ name }) => name);
}
