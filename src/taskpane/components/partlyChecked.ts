import { isProblem, type ReportOrProblem } from "../../actions/shared/outcomes";

/**
 * How much of a sheet its good word speaks for, where that is not all: a list of words alone would not tell.
 * @returns "12 av 24 siffror är kontrollerade"; "" where all are, or where the sheet is not ready
 */
export function partlyChecked(outcome: ReportOrProblem): string {
  if (isProblem(outcome) || outcome.verdict.kind !== "ready") return "";
  const { checked, figures, text } = outcome.coverage;
  return checked < figures ? text : "";
}
