import { openFindings } from "./openFindings";
import type { WorkbookTables } from "./readWorkbookTables";

/** Those of the sheets that have errors which are neither corrected nor approved. */
export async function sheetsWithErrors(
  workbook: WorkbookTables,
  names: readonly string[],
): Promise<string[]> {
  const open = await openFindings(workbook, names);
  return open.flatMap(({ sheet, errors }) => (errors.length > 0 ? [sheet] : []));
}
