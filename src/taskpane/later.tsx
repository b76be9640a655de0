/**
 * What the view "Kontroll" can be shown without, fetched as one file as soon as it is drawn: the actions with
 * everything that reads, reckons and writes, the forms behind "Rätta" and "Godkänn ändå", and the bar for work
 * that takes long. The user sees the pane sooner, and finds the rest there at the first click.
 */
import type { ComponentProps } from "react";
import { fetched, FetchedPart } from "./fetched";
import type * as laterParts from "./laterParts";
import type { PaneActions } from "./session/paneActions";

type Parts = typeof laterParts;

const parts = fetched<Parts>(() => import(/* webpackChunkName: "later" */ "./laterParts"));
const { load } = parts;

export function FixPreview(props: ComponentProps<Parts["FixPreview"]>) {
  return <FetchedPart thing={parts}>{({ FixPreview: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ApproveForm(props: ComponentProps<Parts["ApproveForm"]>) {
  return <FetchedPart thing={parts}>{({ ApproveForm: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ProgressBar(props: ComponentProps<Parts["ProgressBar"]>) {
  return <FetchedPart thing={parts}>{({ ProgressBar: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

/** The actions behind the buttons. A click before they are here waits for them. */
export const actions: PaneActions = {
  activeSheet: async () => (await load()).activeSheet(),
  validateSheet: async (sheet) => (await load()).validateSheet(sheet),
  validateWorkbook: async (options) => (await load()).validateWorkbook(options),
  applyFix: async (fix) => (await load()).applyFix(fix),
  approveFinding: async (sheet, finding, reason) => (await load()).approveFinding(sheet, finding, reason),
  withdrawApproval: async (sheet, key) => (await load()).withdrawApproval(sheet, key),
  answerQuestion: async (sheet, key, answer) => (await load()).answerQuestion(sheet, key, answer),
  goTo: async (sheet, address) => (await load()).goTo(sheet, address),
  showSheet: async (sheet) => (await load()).showSheet(sheet),
  markFindings: async (report) => (await load()).markFindings(report),
  markStructure: async (sheet, view) => (await load()).markStructure(sheet, view),
  clearMarks: async () => (await load()).clearMarks(),
  previewReplacement: async (scope, functions) => (await load()).previewReplacement(scope, functions),
  replaceFunctions: async (view) => (await load()).replaceFunctions(view),
  previewInsertion: async (help) => (await load()).previewInsertion(help),
  insertShownFunction: async (view) => (await load()).insertShownFunction(view),
  previewDeviations: async (sheet, options) => (await load()).previewDeviations(sheet, options),
  fillDeviations: async (report) => (await load()).fillDeviations(report),
  correctDeviation: async (view) => (await load()).correctDeviation(view),
  forecastVolumes: async (wanted) => (await load()).forecastVolumes(wanted),
  forecastYear: async (sheet, wanted) => (await load()).forecastYear(sheet, wanted),
  addPlannedSheet: async (plan) => (await load()).addPlannedSheet(plan),
  keepAnswer: async (key, answer) => (await load()).keepAnswer(key, answer),
  keepThreshold: async (draft) => (await load()).keepThreshold(draft),
  assessGoals: async (sheet) => (await load()).assessGoals(sheet),
  fillGoals: async (plan) => (await load()).fillGoals(plan),
  answerGoal: async (sheet, kind, indicator, value) =>
    (await load()).answerGoal(sheet, kind, indicator, value),
  chooseGoalScale: async (sheet, id) => (await load()).chooseGoalScale(sheet, id),
  keepGoalScale: async (sheet, draft) => (await load()).keepGoalScale(sheet, draft),
  removeGoalScale: async (sheet, id) => (await load()).removeGoalScale(sheet, id),
  importGoalAnswers: async (sheet, text) => (await load()).importGoalAnswers(sheet, text),
  watch: async (listener) => (await load()).watch(listener),
  watchWaiting: async (listener) => (await load()).watchWaiting(listener),
  lateWrites: async () => (await load()).lateWrites(),
};
