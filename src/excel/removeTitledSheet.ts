import { removeIfOurs } from "./removeIfOurs";
import type { RemoveSheetResult } from "./types";

/**
 * Takes away a sheet of ours that is known by the title in A1, whatever else somebody has tried there.
 *
 * Round trips: 2 (look at the title, delete).
 * @returns changed where another title stands in A1: then it is not ours to take away
 */
export function removeTitledSheet(name: string, title: string): Promise<RemoveSheetResult> {
  return removeIfOurs(name, (sheet) => {
    const corner = sheet.getRange("A1").load("values");
    return () => corner.values[0]?.[0] === title;
  });
}
