import { checkTables } from "./checkTables";
import type { WorkbookTables } from "./readWorkbookTables";

/** Those of the sheets that have errors which are neither corrected nor approved. */
export async function sheetsWithErrors(
  { sheets, answers, memory }: WorkbookTables,
  names: readonly string[],
): Promise<string[]> {
  const isApproved = (key: string) => memory.approvals.some((one) => one.key === key);
  const found: string[] = [];
  for (const name of new Set(names)) {
    const { findings } = await checkTables(
      sheets.find(({ grid }) => grid.sheet === name)!,
      answers,
    );
    if (findings.some(({ severity, key }) => severity === "error" && !isApproved(key))) found.push(name);
  }
  return found;
}
