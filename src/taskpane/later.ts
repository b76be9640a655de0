/**
 * What a check can be shown without, fetched as one file as soon as the pane is drawn: what writes in the
 * workbook, the forms behind "Rätta" and "Godkänn ändå", and the bar for work that takes long. It keeps the first file,
 * which the user waits for, within its size; every later click finds it already there.
 */
import { lazy } from "react";
import { validateSheet } from "../actions/validateSheet";
import type { PaneActions } from "./session/paneActions";

const load = () => import(/* webpackChunkName: "later" */ "./laterParts");

export const ApproveForm = lazy(async () => ({ default: (await load()).ApproveForm }));
export const FixPreview = lazy(async () => ({ default: (await load()).FixPreview }));
export const ProgressBar = lazy(async () => ({ default: (await load()).ProgressBar }));

/** The actions behind the buttons; all but the check itself come from the later file. */
export const actions: PaneActions = {
  validateSheet,
  applyFix: async (fix) => (await load()).applyFix(fix),
  undoWrite: async (undo) => (await load()).undoWrite(undo),
  approveFinding: async (sheet, finding, reason) => (await load()).approveFinding(sheet, finding, reason),
  withdrawApproval: async (sheet, key) => (await load()).withdrawApproval(sheet, key),
  goTo: async (sheet, address) => (await load()).goTo(sheet, address),
  markFindings: async (report) => (await load()).markFindings(report),
  clearMarks: async () => (await load()).clearMarks(),
  watch: async (listener) => (await load()).watch(listener),
};
