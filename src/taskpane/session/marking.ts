import { isProblem, type ReportOrProblem } from "../../actions/shared/outcomes";
import type { StructureView } from "../../actions/shared/report";
import type { PaneActions } from "./paneActions";
import { noticed, type Step } from "./runner";
import { shownReport, type PaneState } from "./state";

/**
 * Marks in the sheet, on request only: the findings, or the cells of one sum or difference. There is one set of
 * marks at a time, so that one click takes everything away again.
 */
export type Marking = ReturnType<typeof createMarking>;

export function createMarking(actions: PaneActions, getState: () => PaneState) {
  return {
    /** Marks that the user has asked for follow the findings. */
    async renew(outcome: ReportOrProblem): Promise<Step> {
      const { marked } = getState();
      const isFollowed = marked?.structure === null && marked.sheet === outcome.sheet;
      if (isProblem(outcome) || !isFollowed) return (now) => now;
      const problem = await actions.markFindings(outcome);
      if (problem) return noticed(problem);
      return (now) => (now.marked ? { ...now, marked: { ...now.marked, isStale: false } } : now);
    },

    /** Draws the findings' marks anew where they no longer hold; at the user's next click, since it is a write. */
    async redrawn(): Promise<Step> {
      const { marked, checked } = getState();
      const outcome = marked?.isStale ? checked.get(marked.sheet)?.outcome : undefined;
      if (!marked || !outcome || isProblem(outcome)) return (now) => now;
      const problem = await actions.markFindings(outcome);
      if (problem) return noticed(problem);
      return (now) => ({ ...now, marked: { ...marked, isStale: false } });
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
      const marks = { sheet: report.sheet, structure: structure?.key ?? null, isStale: false };
      return (now) => ({ ...now, marked: marks });
    },
  };
}
