/**
 * The actions as the pane calls them. src/actions has them all; a test may hand in others, so the pane can be
 * seen in every state without Excel.
 */
import type * as actions from "../../actions";

export type PaneActions = Pick<
  typeof actions,
  | "activeSheet"
  | "validateSheet"
  | "validateWorkbook"
  | "applyFix"
  | "approveFinding"
  | "withdrawApproval"
  | "answerQuestion"
  | "goTo"
  | "showSheet"
  | "markFindings"
  | "markStructure"
  | "clearMarks"
  | "watch"
  | "watchWaiting"
  | "lateWrites"
  | "previewReplacement"
  | "replaceFunctions"
  | "previewInsertion"
  | "insertShownFunction"
  | "previewDeviations"
  | "fillDeviations"
  | "correctDeviation"
  | "forecastVolumes"
  | "forecastYear"
  | "addPlannedSheet"
  | "keepAnswer"
  | "keepThreshold"
  | "answerGoal"
  | "assessGoals"
  | "chooseGoalScale"
  | "fillGoals"
  | "importGoalAnswers"
  | "keepGoalScale"
  | "removeGoalScale"
>;
