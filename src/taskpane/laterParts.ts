/** The contents of the file that is fetched after "Kontroll" is shown; see later.ts. */
export { ProgressBar } from "@fluentui/react-components";
export { ApproveForm } from "./components/ApproveForm";
export { FixPreview } from "./components/FixPreview";
export {
  activeSheet,
  addPlannedSheet,
  answerQuestion,
  applyFix,
  approveFinding,
  clearMarks,
  correctDeviation,
  fillDeviations,
  forecastVolumes,
  forecastYear,
  goTo,
  insertShownFunction,
  keepAnswer,
  keepThreshold,
  markFindings,
  markStructure,
  previewDeviations,
  previewInsertion,
  previewReplacement,
  replaceFunctions,
  showSheet,
  validateSheet,
  validateWorkbook,
  watch,
  withdrawApproval,
} from "../actions";
