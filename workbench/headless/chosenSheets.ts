import type { Task } from "./actions";

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
