import type { Grid } from "../domain/sheet/grid";
import { runInExcel } from "./runInExcel";

/** A larger sheet is not read again only to see whether it has changed. */
const MOST_CELLS = 20_000;

/** What was typed in each sheet when it was last read, by its name. */
const prints = new Map<string, string>();

/** Excel on the web tells of no choice from a cell's list (OfficeDev/office-js issues 420 and 3888). */
function isSilentAboutLists(): boolean {
  return typeof Office !== "undefined" && String(Office.context?.platform) === "OfficeOnline";
}

type Printed = Pick<Grid, "sheet" | "area" | "formulas" | "leftOut">;

/** Remembers what was typed in a sheet, where Excel may keep silent about a change of it. */
export function rememberPrint({ sheet, area, formulas, leftOut }: Printed): void {
  const isSmall = area.rows * area.columns <= MOST_CELLS && !leftOut;
  if (isSilentAboutLists() && isSmall) prints.set(sheet, printOf(formulas));
  else prints.delete(sheet);
}

/**
 * Has something been typed or chosen in the active sheet since it was read, that Excel may not have told of? Told once.
 * Where Excel does not answer at once it is not known, and the answer is no.
 *
 * Round trips: 1 in Excel on the web, for a sheet that has been read; otherwise 0.
 */
export async function hasChangedUnheard(): Promise<boolean> {
  if (!isSilentAboutLists() || prints.size === 0) return false;
  try {
    return await runInExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
        used.untrack();
        await context.sync();
        const print = prints.get(sheet.name);
        const now = used.isNullObject ? "" : printOf(used.formulas as Grid["formulas"]);
        if (print === undefined || print === now) return false;
        prints.delete(sheet.name);
        return true;
      },
      { waitForCellEdit: false },
    );
  } catch {
    return false;
  }
}

/** Of a formula the formula: its result may change without anybody's doing. */
function printOf(formulas: Grid["formulas"]): string {
  return JSON.stringify(formulas);
}
