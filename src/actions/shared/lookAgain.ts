import { hasChangedUnheard } from "../../excel/sheetPrint";

/**
 * Has the sheet in front changed since it was checked, without a word from Excel? Asked when the user comes back to the
 * pane. Round trips: see hasChangedUnheard.
 */
export function lookAgain(): Promise<boolean> {
  return hasChangedUnheard();
}
