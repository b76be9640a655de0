import { isProblem, type ReportOrProblem, type WriteOutcome } from "../../src/actions";
import { problem } from "../../src/actions/shared/problems";
import { NotFetched } from "../../src/taskpane/fetched";
import { createSession } from "../../src/taskpane/session/session";
import { shownReport, shownSheet } from "../../src/taskpane/session/state";
import { pocketWorkbook } from "./support/pocketActions";
import { norrtaljeOnTwoSheets, tranas } from "./support/sheets";

/** A promise that the test settles. */
function pending<T>() {
  let settle!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
}

test("a click while something is under way does nothing", async () => {
  const { actions } = pocketWorkbook(tranas());
  const answer = pending<ReportOrProblem>();
  const validateSheet = jest.fn(() => answer.promise);
  const session = createSession({ ...actions, validateSheet });
  const first = session.checkActiveSheet();
  await session.checkActiveSheet();
  expect(session.getState().work).toBe("checking");
  answer.settle(await actions.validateSheet());
  await first;
  expect(validateSheet).toHaveBeenCalledTimes(1);
  expect(session.getState().work).toBeNull();
});

test("a result that an edit overtook is not shown as fresh", async () => {
  const workbook = pocketWorkbook(tranas());
  const answer = pending<ReportOrProblem>();
  const session = createSession({ ...workbook.actions, validateSheet: () => answer.promise });
  await session.watch();
  const check = session.checkActiveSheet();
  const old = await workbook.actions.validateSheet();
  workbook.type("Drift", 7, 1, 20_066);
  answer.settle(old);
  await check;
  expect(shownSheet(session.getState())).toMatchObject({ outcome: old, changedSince: true });
});

test("when Excel is busy the earlier report stays, with a notice of why nothing happened", async () => {
  const { actions } = pocketWorkbook(tranas());
  let isBusy = false;
  const validateSheet = async () => (isBusy ? problem("editMode") : actions.validateSheet());
  const session = createSession({ ...actions, validateSheet });
  await session.checkActiveSheet();
  isBusy = true;
  await session.checkActiveSheet();
  expect(session.getState().notice).toContain("En cell redigeras just nu.");
  expect(shownReport(session.getState())?.verdict.text).toBe("1 fel att rätta");
  isBusy = false;
  await session.checkActiveSheet();
  expect(session.getState().notice).toBeNull();
});

test("a write after which the sheet could not be checked again leaves the old report marked as old", async () => {
  const { actions } = pocketWorkbook(tranas());
  const applyFix = async (...args: Parameters<typeof actions.applyFix>): Promise<WriteOutcome> => {
    const result = await actions.applyFix(...args);
    return result.ok ? { ...result, report: problem("busy", "Drift") } : result;
  };
  const session = createSession({ ...actions, applyFix });
  await session.checkActiveSheet();
  await session.fix(shownReport(session.getState())!.findings[0]!.fixes[0]!);
  expect(shownSheet(session.getState())?.changedSince).toBe(true);
  expect(session.getState().lastWrite?.undo).not.toBeNull();
});

test("a fault of our own is told to the user in plain words and to the console as it is", async () => {
  const { actions } = pocketWorkbook(tranas());
  const fault = new TypeError("columns is undefined");
  const session = createSession({ ...actions, validateSheet: () => Promise.reject(fault) });
  await expect(session.checkActiveSheet()).rejects.toBe(fault);
  expect(session.getState()).toMatchObject({
    work: null,
    notice: "Excel svarade inte som väntat. Försök igen.",
  });
});

test("marks that were asked for follow the findings after a correction", async () => {
  const workbook = pocketWorkbook(tranas());
  const session = createSession(workbook.actions);
  await session.checkActiveSheet();
  await session.toggleMarks();
  await session.fix(shownReport(session.getState())!.findings[0]!.fixes[0]!);
  expect(workbook.calls).toHaveLength(2);
  expect(workbook.calls[1]).not.toContain("B8");
});

test("approving on a sheet that others ask about keeps the question: the sheet does not pass for ready", async () => {
  const session = createSession(pocketWorkbook(...norrtaljeOnTwoSheets()).actions);
  await session.checkWorkbook();
  await session.openSheet("Drift");
  const asked = () => shownReport(session.getState())!.findings.filter(({ rule }) => rule === "crossSheet");
  const [question] = asked();
  await session.approve(question!, "Enligt beslut");
  expect(asked()).toEqual([]);
  expect(shownReport(session.getState())!.approved).toMatchObject([{ key: question!.key }]);
  await session.withdraw(question!.key);
  expect(asked()).toEqual([question]);
});

test("where the other sheets could not be looked at again, nothing passes for fresh", async () => {
  const { actions } = pocketWorkbook(...norrtaljeOnTwoSheets());
  let isBusy = false;
  const session = createSession({
    ...actions,
    validateWorkbook: async (options) => (isBusy ? problem("busy") : actions.validateWorkbook(options)),
  });
  await session.checkWorkbook();
  await session.openSheet("Drift");
  isBusy = true;
  await session.checkActiveSheet();
  expect([...session.getState().checked.values()].every(({ changedSince }) => changedSince)).toBe(true);
});

test("a sheet of the list that is gone is said to be, and the list stays", async () => {
  const { actions } = pocketWorkbook(tranas());
  const session = createSession({ ...actions, showSheet: async (sheet) => problem("notFound", sheet) });
  await session.checkWorkbook();
  await session.openSheet("Drift");
  expect(session.getState()).toMatchObject({ isListShown: true });
  expect(session.getState().notice).toContain("finns inte längre");
});

test("a sheet that gives no report is remembered with its answer", async () => {
  const session = createSession(pocketWorkbook(null).actions);
  await session.checkActiveSheet();
  const outcome = shownSheet(session.getState())!.outcome;
  expect(isProblem(outcome) && outcome.what).toBe("noWorksheet");
});

describe("When Excel does not do as it is asked", () => {
  const undone: WriteOutcome = { ok: true, text: "B4 återställd", undo: null, report: null };

  test("a part that was written all the same can be taken back, and the earlier report is old", async () => {
    const { actions } = pocketWorkbook(tranas());
    const part = { text: "1 av 2 celler ändrades", undo: async () => undone };
    const session = createSession({
      ...actions,
      applyFix: async () => ({ ok: false, text: "Excel avbröt mitt i.", isChanged: true, part }),
    });
    await session.checkActiveSheet();
    await session.fix(shownReport(session.getState())!.findings[0]!.fixes[0]!);
    expect(session.getState()).toMatchObject({
      notice: "Excel avbröt mitt i.",
      lastWrite: { text: "1 av 2 celler ändrades" },
    });
    expect(shownSheet(session.getState())?.changedSince).toBe(true);
    await session.undo();
    expect(session.getState().lastWrite?.text).toBe("B4 återställd");
  });

  test("a write that was refused with nothing written leaves the report as it is", async () => {
    const { actions } = pocketWorkbook(tranas());
    const session = createSession({ ...actions, applyFix: async () => ({ ok: false, text: "Låst." }) });
    await session.checkActiveSheet();
    await session.fix(shownReport(session.getState())!.findings[0]!.fixes[0]!);
    expect(session.getState()).toMatchObject({ notice: "Låst.", lastWrite: null });
    expect(shownSheet(session.getState())?.changedSince).toBe(false);
  });

  test("a write that came after Avbryt is told at the next contact, with its way back, and not before", async () => {
    const { actions } = pocketWorkbook(tranas());
    const late = { sheet: "Drift", text: "B8 skrevs efter att du avbröt", undo: async () => undone };
    let found: (typeof late)[] = [];
    let waitingFor: Parameters<typeof actions.watchWaiting>[0] = () => undefined;
    const answer = pending<ReportOrProblem>();
    let check = () => answer.promise;
    const session = createSession({
      ...actions,
      validateSheet: () => check(),
      lateWrites: async () => found.splice(0),
      watchWaiting: async (listener) => {
        waitingFor = listener;
        return () => undefined;
      },
    });
    await session.watch();
    const checking = session.checkActiveSheet();
    found = [late];
    waitingFor({ stop: () => answer.settle(problem("stopped")) });
    session.getState().waiting?.stop();
    await checking;
    expect(session.getState()).toMatchObject({ notice: "Avbruten.", lastWrite: null });
    waitingFor(null);
    expect(session.getState().waiting).toBeNull();
    check = async () => actions.validateSheet();
    await session.checkActiveSheet();
    expect(session.getState().lastWrite?.text).toBe("B8 skrevs efter att du avbröt");
  });

  test("a part of the add-in that cannot be fetched is said, and the undo stays", async () => {
    const { actions } = pocketWorkbook(tranas());
    const session = createSession({
      ...actions,
      validateWorkbook: () => Promise.reject(new NotFetched("offline")),
    });
    await session.checkActiveSheet();
    await session.fix(shownReport(session.getState())!.findings[0]!.fixes[0]!);
    const { lastWrite } = session.getState();
    await session.checkWorkbook();
    expect(session.getState().notice).toMatch(/^Den här delen av Driftkoll gick inte att hämta/);
    expect(session.getState().lastWrite).toBe(lastWrite);
    expect(session.getState().work).toBeNull();
  });
});

test("coming back to the pane, a change that Excel has not told of is looked at again", async () => {
  const { actions, calls } = pocketWorkbook(tranas());
  let hasChanged = false;
  const session = createSession({ ...actions, lookAgain: async () => hasChanged });
  await session.watch();
  await session.checkActiveSheet();
  await session.lookAgain();
  expect(shownSheet(session.getState())?.isFollowed).toBeUndefined();
  hasChanged = true;
  await session.lookAgain();
  expect(shownSheet(session.getState())?.isFollowed).toBe(true);
  session.follow(false);
  expect(shownSheet(session.getState())).toMatchObject({ changedSince: true, isFollowed: false });
  expect(calls).toEqual([]);
});

test("a check that begins with the click that brought the user back is not called old by the look before it", async () => {
  const { actions } = pocketWorkbook(tranas());
  let answer: (hasChanged: boolean) => void = () => {};
  const session = createSession({
    ...actions,
    lookAgain: () => new Promise<boolean>((resolve) => (answer = resolve)),
  });
  const look = session.lookAgain();
  const check = session.checkActiveSheet();
  answer(true);
  await Promise.all([look, check]);
  expect(shownSheet(session.getState())?.changedSince).toBe(false);
});
