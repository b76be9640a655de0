import type { Finding } from "../../domain/findings/findings";
import { approvalsOn } from "../../domain/sheet/memory";
import { checkTables } from "./checkTables";
import type { WorkbookTables } from "./readWorkbookTables";

/** What stands uncorrected and unanswered on a sheet, and has not been approved either. */
export interface OpenFindings {
  readonly sheet: string;
  readonly errors: readonly Finding[];
  readonly questions: readonly Finding[];
}

/** Checks each of the sheets by itself; those on which nothing is open are left out. */
export async function openFindings(
  { sheets, answers, memory }: WorkbookTables,
  names: readonly string[],
): Promise<OpenFindings[]> {
  const found: OpenFindings[] = [];
  for (const sheet of new Set(names)) {
    const own = sheets.find(({ grid }) => grid.sheet === sheet)!;
    const { findings } = await checkTables(own, answers);
    const approved = approvalsOn(memory, sheet);
    const of = (severity: Finding["severity"]) =>
      findings.filter((one) => one.severity === severity && !approved.has(one.key));
    const [errors, questions] = [of("error"), of("warning")];
    if (errors.length + questions.length > 0) found.push({ sheet, errors, questions });
  }
  return found;
}
