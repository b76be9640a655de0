/** What the buttons do: one user action a function. Ribbon, pane and headless runner all come through here. */
export { validateSheet } from "./check/validateSheet";
export { recheckSheet, type Rechecked } from "./check/recheckSheet";
export { applySafeFixes, safeFixes, safeFixesOf, type SafeFix, type SafeFixes } from "./check/safeFixes";
export { holdSheets, validateSheets, type WorkbookOptions } from "./check/validateSheets";
export { validateWorkbook } from "./check/validateWorkbook";
export {
  forgetCorrection,
  keepCorrection,
  keepHistory,
  keptHistory,
  type KeptHistory,
} from "./check/corrections";
export { answerQuestion, markStructure } from "./check/structure";
export { lateWrites, type LateWriteView } from "./shared/lateWrites";
export { applyFix } from "./shared/writing";
export { followAgain, followCorrection, type StaleReport, type StaleView } from "./check/followCorrection";
export { lookAgain } from "./shared/lookAgain";
export { watchWaiting } from "./shared/waiting";
export { insertShownFunction, previewInsertion, type InsertionView } from "./functions/insertFunction";
export { previewReplacement, replaceFunctions } from "./functions/replaceFunctions";
export type { ReplacementScope, ReplacementSheet, ReplacementView } from "./functions/replacementView";
export { approveFinding, withdrawApproval } from "./check/approvals";
export { goTo, markFindings, clearMarks, sheetNames, showSheet } from "./check/showing";
export { activeSheet, watch, type WorkbookEvent } from "./check/watching";
export {
  isProblem,
  type ReportOrProblem,
  type SheetProblem,
  type Undo,
  type WriteOutcome,
} from "./shared/outcomes";
export type {
  AnswerView,
  ApprovedView,
  BracketsView,
  BracketView,
  FindingView,
  FixView,
  SheetReport,
  SheetResult,
  StructureView,
  TableView,
  SheetVerdict,
  WorkbookReport,
} from "./shared/report";
export { checkComments, type CommentsWanted, type CommentLimits } from "./comments/checkComments";
export type { ClaimFigure, ClaimView, CommentReport, LackView } from "./comments/commentReport";
export { explainCellAt, explainMarkedCell } from "./explain/explainMarkedCell";
export type { CellExplanationView, StandsInView } from "./explain/explanationView";
export { compareWithEarlier, type VersionsWanted } from "./versions/compareWithEarlier";
export type {
  TotalChangeView,
  VersionLine,
  VersionLineView,
  VersionReport,
  VersionSheetView,
} from "./versions/versionReport";
export type { ChosenFile } from "./shared/chosenFile";
export { consolidateCommittees, type ConsolidationWanted } from "./consolidation/consolidateCommittees";
export { boardFollowUp, type BoardFollowUp } from "./consolidation/boardFollowUp";
export type { CommitteeRowView, ConsolidationReport } from "./consolidation/consolidationReport";
export { followRemedies, type RemediesWanted } from "./remedies/followRemedies";
export type {
  DeficitView,
  EffectView,
  RemedyPlanView,
  RemedyReport,
  RemedyRowView,
} from "./remedies/remedyReport";
export { writeLetter, type Letter } from "./letter/writeLetter";
export { forecastVolumes } from "./volumes/forecastVolumes";
export type {
  ForecastQuestions,
  CostAmounts,
  BridgeStep,
  CostsView,
  ForecastReport,
  ForecastRowView,
  QuestionView,
} from "./volumes/forecastReport";
export type { ForecastHistoryReport } from "./fullYear/historyReport";
export { forecastYear } from "./fullYear/forecastYear";
export type {
  MethodView,
  ProposedView,
  YearForecastReport,
  YearRowView,
} from "./fullYear/yearForecastReport";
export { addExample, removeExample } from "./newSheet/exampleSheet";
export { addPlannedSheet, type PreviewLine, type SheetPlan } from "./newSheet/newSheets";
export { assessGoals } from "./goals/assessGoals";
export { fillGoals } from "./goals/fillGoals";
export { fillPlan, type FillChoice } from "./goals/fillPlan";
export type {
  GoalChart,
  GoalQuestion,
  GoalReading,
  GoalReport,
  GoalRowView,
  GoalTableView,
  ScaleView,
} from "./goals/goalReport";
export {
  answerGoal,
  approveDirections,
  measureFromStart,
  chooseGoalScale,
  importGoalAnswers,
  keepGoalScale,
  removeGoalScale,
  unknownGoalAnswers,
  type ScaleDraft,
} from "./goals/keepGoals";
export {
  correctDeviation,
  fillDeviations,
  previewDeviations,
  type DeviationOptions,
} from "./deviations/deviations";
export type {
  BarView,
  DeviationColumnView,
  DeviationReport,
  DeviationTableView,
  DisagreementView,
  FillView,
  UnexplainedView,
} from "./deviations/deviationReport";
export {
  lastMonth,
  listTemplates,
  previewTemplate,
  type TemplatePreview,
  type TemplateView,
} from "./newSheet/templates";
export { keepAnswer, keepThreshold, type ThresholdDraft } from "./shared/keepAnswer";
export { prepare, type PreparationOptions } from "./send/prepare";
export { copiedReport, writePreparation } from "./send/writePreparation";
export type { ApprovalView, BlockView, Preparation, UncheckedOnSheet } from "./send/preparation";
export { checkStamp, lookForStamp } from "./send/checkStamp";
export type { StampChangeView, StampEffectView, StampReport } from "./send/stampReport";
export { clean, previewCleaning, type CleaningView } from "./send/clean";
export { compareAreas } from "./kolada/compareAreas";
export { compareGoals } from "./kolada/compareGoals";
export { compareGoalsPasted } from "./kolada/compareGoalsPasted";
export { comparePasted } from "./kolada/comparePasted";
export { fetchKoladaAnew, turnKoladaOff, turnKoladaOn } from "./kolada/consent";
export { keepOwnArea, koladaHere } from "./kolada/koladaHere";
export { groupsLike, searchKolada } from "./kolada/searching";
