import { isProblem, type ReportOrProblem } from "../../actions/shared/outcomes";
import type { StructureView } from "../../actions/shared/report";
import type { PaneActions } from "./paneActions";
import { noticed, type Step } from "./runner";
import { shownReport, type PaneState } from "./state";

/**
 * Marks in the sheet, on request only: the findings, or the cells of one sum or difference. There is one set of
 * marks at a time, so that one click takes everything away again.
 */
export function createMarking(actions: PaneActions, getState: () => PaneState) {
  return {
    /** Marks that the user has asked for follow the findings. */
    async renew(outcome: ReportOrProblem): Promise<Step> {
      const { marked } = getState();
      const isFollowed = marked?.structure === null && marked.sheet === outcome.sheet;
      if (isProblem(outcome) || !isFollowed) return (now) => now;
      return noticed(await actions.markFindings(outcome));
    },

    /** Puts marks there, or takes them away where they are. @param structure null is the findings */
    async toggle(structure: StructureView | null): Promise<Step> {
      const { marked } = getState();
      const report = shownReport(getState());
      const isOn = marked !== null && (structure === null || marked.structure === structure.key);
      if (isOn || (marked && marked.sheet !== report?.sheet)) {
        const problem = await actions.clearMarks();
        if (problem) return noticed(problem);
      }
      if (isOn || !report) return (now) => ({ ...now, marked: null });
      const problem = structure
        ? await actions.markStructure(report.sheet, structure)
        : await actions.markFindings(report);
      if (problem) return noticed(problem);
      const marks = { sheet: report.sheet, structure: structure?.key ?? null };
      return (now) => ({ ...now, marked: marks });
    },
  };
}
