/** What becomes of the sheets' results when something is checked, or changed. */
import { isAboutSheet, isProblem, type ReportOrProblem } from "../../actions/shared/outcomes";
import type { WorkbookReport } from "../../actions/shared/report";
import type { CheckedSheet, PaneState } from "./state";

/** The state with a new check result in it. "Excel is busy" replaces no earlier result: it is a notice. */
export function withOutcome(
  state: PaneState,
  outcome: ReportOrProblem,
  { changedSince, took }: Pick<CheckedSheet, "changedSince" | "took">,
): PaneState {
  if (isProblem(outcome) && !isAboutSheet(outcome)) {
    const told = { ...state, notice: outcome.text };
    return changedSince ? withEdit(told, outcome.sheet) : told;
  }
  const sheet: CheckedSheet = { outcome, changedSince, ...(took !== undefined && { took }) };
  return { ...state, checked: new Map(state.checked).set(outcome.sheet, sheet) };
}

/** The state with the whole workbook checked anew. */
export function withWorkbook(
  state: PaneState,
  { sheets, hidden }: WorkbookReport,
  changedSince: boolean,
): PaneState {
  const checked = new Map(state.checked);
  for (const { sheet, outcome } of sheets) {
    const took = checked.get(sheet)?.took;
    checked.set(sheet, { outcome, changedSince, ...(took !== undefined && { took }) });
  }
  return { ...state, checked, workbook: { sheets: sheets.map(({ sheet }) => sheet), hidden } };
}

/**
 * True where a sheet has something to tell that only shows beside the other sheets. Checked alone it would lose
 * its question, and be called ready.
 */
export function needsOtherSheets({ workbook, checked }: PaneState): boolean {
  return workbook !== null && [...checked.values()].some(isAskedAcrossSheets);
}

function isAskedAcrossSheets({ outcome }: CheckedSheet): boolean {
  const isCross = ({ isAcrossSheets }: { isAcrossSheets: boolean }) => isAcrossSheets;
  return !isProblem(outcome) && (outcome.findings.some(isCross) || outcome.approved.some(isCross));
}

/**
 * Results marked as older than the workbook: the sheet that was edited, those whose formulas are reckoned from it, by
 * way of others too, and those with questions between sheets. The rest keep their verdicts.
 * @param sheet that was edited; null where it was several, or is not known: then all are older
 * @param isFollowed the sheet is checked again by itself, and the questions between sheets with it
 */
export function withEdit(state: PaneState, sheet: string | null, isFollowed = false): PaneState {
  const { checked } = state;
  const reckoned = sheet === null ? new Set(checked.keys()) : reckonedFrom(checked, sheet);
  const next = new Map(checked);
  for (const [name, one] of checked) {
    const isOwn = name === sheet;
    if (reckoned.has(name)) next.set(name, { ...one, changedSince: true });
    else if (isOwn || (state.workbook !== null && isAskedAcrossSheets(one)))
      next.set(name, isFollowed ? { ...one, isFollowed } : { ...one, changedSince: true, isFollowed: false });
  }
  return { ...state, revision: state.revision + 1, checked: next };
}

/** What was to be checked again by itself was not: it is older than the workbook, like any other. */
export function withoutFollowed(state: PaneState): PaneState {
  if (![...state.checked.values()].some(({ isFollowed }) => isFollowed)) return state;
  const checked = new Map(
    [...state.checked].map(([name, one]) => [
      name,
      one.isFollowed ? { ...one, isFollowed: false, changedSince: true } : one,
    ]),
  );
  return { ...state, checked };
}

/** The results of a check that nobody asked for: in place of the earlier ones, with nothing else moved. */
export function withRecheck(
  state: PaneState,
  sheet: string,
  { outcomes, took }: { readonly outcomes: readonly ReportOrProblem[]; readonly took: number },
): PaneState {
  const checked = new Map(
    [...state.checked].map(([name, { isFollowed, ...one }]) => [name, isFollowed ? one : { ...one }]),
  );
  for (const outcome of outcomes) {
    const before = checked.get(outcome.sheet);
    if (outcome.sheet === sheet) checked.set(sheet, { outcome, changedSince: false, took });
    else if (before) checked.set(outcome.sheet, { ...before, outcome });
  }
  return { ...state, checked };
}

/** The other sheets whose formulas are reckoned from one, and from those in turn. */
function reckonedFrom(checked: ReadonlyMap<string, CheckedSheet>, edited: string): Set<string> {
  const known = new Map(
    [...checked].flatMap(([name, { outcome }]) =>
      isProblem(outcome) ? [] : [[name.toLowerCase(), outcome.reckonedFrom] as const],
    ),
  );
  const moved = new Set([edited.toLowerCase()]);
  // What has no report may be reckoned from anything.
  const isMoved = (name: string) => moved.has(name) || !known.has(name);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const [name, sources] of known) {
      if (moved.has(name)) continue;
      if (sources && !sources.some((one) => one.toLowerCase() !== name && isMoved(one.toLowerCase())))
        continue;
      moved.add(name);
      isMore = true;
    }
  }
  moved.delete(edited.toLowerCase());
  return new Set([...checked.keys()].filter((name) => moved.has(name.toLowerCase())));
}
