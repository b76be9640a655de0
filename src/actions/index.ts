/** What the buttons do: one user action a function. Ribbon, pane and headless runner all come through here. */
export { validateSheet } from "./validateSheet";
export { validateWorkbook, type WorkbookOptions } from "./validateWorkbook";
export { answerStructure, markStructure } from "./structure";
export { applyFix, undoWrite } from "./writing";
export { approveFinding, withdrawApproval } from "./approvals";
export { goTo, markFindings, clearMarks, watch, type WorkbookEvent } from "./showing";
export { isProblem, type CheckOutcome, type SheetProblem, type WriteOutcome } from "./outcomes";
export type {
  ApprovedView,
  FindingView,
  FixView,
  SheetReport,
  SheetResult,
  StructureView,
  TableView,
  Verdict,
  WorkbookReport,
} from "./report";
