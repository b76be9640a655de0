import { isProblem } from "../../actions/shared/outcomes";
import { needsOtherSheets } from "./checkedSheets";
import type { CheckedSheet, PaneState } from "./state";

/** A sheet that took longer waits for the click. */
const MOST_TAKEN_MS = 500;

/** Has it been checked, fast enough, and are those that it is held against as they were then? */
export function canFollow(state: PaneState, sheet: string): boolean {
  const one = state.checked.get(sheet);
  if (!state.isFollowing || sheet !== state.activeSheet || !one || isProblem(one.outcome)) return false;
  if (isTooSlowToFollow(one)) return false;
  const others = [...state.checked].filter(
    ([name]) => name !== sheet && state.workbook?.sheets.includes(name),
  );
  return !needsOtherSheets(state) || others.every(([, { changedSince }]) => !changedSince);
}

/** Did the latest check take so long that the next one waits for a click? */
export function isTooSlowToFollow(one: CheckedSheet | undefined): boolean {
  return (one?.took ?? 0) > MOST_TAKEN_MS;
}
