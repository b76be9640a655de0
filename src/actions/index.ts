/** What the buttons do: one user action a function. Ribbon, pane and headless runner all come through here. */
export { validateSheet } from "./validateSheet";
export { validateSheets, type WorkbookOptions } from "./validateSheets";
export { validateWorkbook } from "./validateWorkbook";
export { answerQuestion, markStructure } from "./structure";
export { applyFix } from "./writing";
export { insertShownFunction, previewInsertion, type InsertionView } from "./insertFunction";
export { previewReplacement, replaceFunctions } from "./replaceFunctions";
export type { ReplacementScope, ReplacementSheet, ReplacementView } from "./replacementView";
export { approveFinding, withdrawApproval } from "./approvals";
export { activeSheet, goTo, markFindings, clearMarks, showSheet, watch, type WorkbookEvent } from "./showing";
export { isProblem, type CheckOutcome, type SheetProblem, type Undo, type WriteOutcome } from "./outcomes";
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
  Verdict,
  WorkbookReport,
} from "./report";
export { forecastVolumes, type ForecastQuestions } from "./forecastVolumes";
export type {
  Amounts,
  BridgeStep,
  CostsView,
  ForecastReport,
  ForecastRowView,
  PreviewLine,
  QuestionView,
} from "./forecastReport";
export { forecastYear } from "./forecastYear";
export type { MethodView, ProposedView, YearForecastReport, YearRowView } from "./yearForecastReport";
export { addPlannedSheet, type SheetPlan } from "./newSheets";
export { assessGoals } from "./assessGoals";
export { fillGoals } from "./fillGoals";
export { fillPlan, type FillChoice } from "./fillPlan";
export type {
  GoalChart,
  GoalQuestion,
  GoalReading,
  GoalReport,
  GoalRowView,
  GoalTableView,
  ScaleView,
} from "./goalReport";
export {
  answerGoal,
  chooseGoalScale,
  importGoalAnswers,
  keepGoalScale,
  removeGoalScale,
  unknownGoalAnswers,
  type ScaleDraft,
} from "./keepGoals";
export { correctDeviation, fillDeviations, previewDeviations, type DeviationOptions } from "./deviations";
export type {
  BarView,
  DeviationColumnView,
  DeviationReport,
  DeviationTableView,
  DisagreementView,
  FillView,
  UnexplainedView,
} from "./deviationReport";
export {
  lastMonth,
  listTemplates,
  previewTemplate,
  type TemplatePreview,
  type TemplateView,
} from "./templates";
export { keepAnswer, keepThreshold, type ThresholdDraft } from "./keepAnswer";
