import { isProblem } from "../../src/actions";
import { problem } from "../../src/actions/shared/problems";
import type { Grid } from "../../src/domain/sheet/grid";
import type { PaneActions } from "../../src/taskpane/session/paneActions";
import { createSession, type Session } from "../../src/taskpane/session/session";
import { shownReport, shownSheet } from "../../src/taskpane/session/state";
import { pocketWorkbook, type PocketWorkbook } from "./support/pocketActions";
import { norrtaljeOnTwoSheets, tranas, tranasCorrected } from "./support/sheets";

/** A sheet whose cells are formulas that lead to another. */
function leadingTo(sheet: string, formula: string): Grid {
  const grid = tranasCorrected(sheet);
  const formulas = grid.formulas.map((row, r) => row.map((cell, c) => (r === 3 && c === 1 ? formula : cell)));
  return { ...grid, formulas };
}

async function checked(workbook: PocketWorkbook, given: Partial<PaneActions> = {}): Promise<Session> {
  const session = createSession({ ...withActions(workbook.actions), ...given });
  await session.watch();
  await session.checkActiveSheet();
  return session;
}

/** The pocket's actions are a proxy, which a spread would not copy. */
function withActions(actions: PaneActions): PaneActions {
  return new Proxy({} as PaneActions, {
    get: (own, name: keyof PaneActions) => own[name] ?? actions[name],
    ownKeys: () => Reflect.ownKeys(actions),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(actions, name),
  });
}

const seconds = (count: number) => jest.advanceTimersByTimeAsync(count * 1000);
const verdict = (session: Session) => shownReport(session.getState())?.verdict.text;
const isOld = (session: Session, sheet: string) => session.getState().checked.get(sheet)?.changedSince;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("The sheet in front follows along", () => {
  test("it is checked again a second after the last change, and until then its verdict stands", async () => {
    const workbook = pocketWorkbook(tranas());
    const session = await checked(workbook);
    workbook.type("Drift", 7, 1, 20_166);
    await seconds(0.7);
    workbook.type("Drift", 7, 1, 20_066);
    await seconds(0.7);
    expect(workbook.calls).toEqual([]);
    expect(shownSheet(session.getState())?.changedSince).toBe(false);
    expect(verdict(session)).toBe("1 fel att rätta");
    await seconds(0.2);
    expect(workbook.calls).toEqual(["recheck Drift"]);
    expect(verdict(session)).toBe("Klart att skicka");
    expect(session.getState()).toMatchObject({ work: null, lastWork: "checking", notice: null });
  });

  test("turned off, the verdict is older than the sheet until the next click", async () => {
    const workbook = pocketWorkbook(tranas());
    const session = await checked(workbook);
    session.follow(false);
    workbook.type("Drift", 7, 1, 20_066);
    await seconds(3);
    expect(workbook.calls).toEqual([]);
    expect(isOld(session, "Drift")).toBe(true);
    session.follow(true);
    await seconds(1);
    expect(verdict(session)).toBe("Klart att skicka");
    expect(isOld(session, "Drift")).toBe(false);
  });

  test("while a cell is edited it tries again later, without a word", async () => {
    const workbook = pocketWorkbook(tranas());
    let isEditing = true;
    const session = await checked(workbook, {
      recheckSheet: async (sheet, options) =>
        isEditing ? problem("editMode", sheet) : workbook.actions.recheckSheet(sheet, options),
    });
    workbook.type("Drift", 7, 1, 20_066);
    await seconds(4);
    expect(session.getState()).toMatchObject({ notice: null, work: null, waiting: null });
    expect(isOld(session, "Drift")).toBe(false);
    await seconds(2);
    expect(isOld(session, "Drift")).toBe(true);
    isEditing = false;
    await seconds(2);
    expect(isOld(session, "Drift")).toBe(false);
    expect(verdict(session)).toBe("Klart att skicka");
  });

  test("a sheet that took more than half a second waits for the click", async () => {
    const workbook = pocketWorkbook(tranas());
    const session = await checked(workbook, {
      validateSheet: async (sheet, { onTook } = {}) => {
        onTook?.(501);
        return workbook.actions.validateSheet(sheet);
      },
    });
    workbook.type("Drift", 7, 1, 20_066);
    expect(isOld(session, "Drift")).toBe(true);
    await seconds(3);
    expect(workbook.calls).toEqual([]);
  });

  test("what the user begins comes first, and an answer that came too late is thrown away", async () => {
    const workbook = pocketWorkbook(tranas());
    let answer: () => void = () => undefined;
    let wasStopped = false;
    const session = await checked(workbook, {
      recheckSheet: async (sheet, options = {}) => {
        options.signal?.addEventListener("abort", () => (wasStopped = true));
        await new Promise<void>((resolve) => (answer = resolve));
        return workbook.actions.recheckSheet(sheet, options);
      },
    });
    workbook.type("Drift", 7, 1, 20_066);
    await seconds(1);
    const click = session.checkActiveSheet();
    expect(session.getState().work).toBe("checking");
    await click;
    expect(wasStopped).toBe(true);
    const before = shownSheet(session.getState());
    answer();
    await seconds(0.1);
    expect(shownSheet(session.getState())).toBe(before);
  });

  test("cells that have moved on a sheet with merged areas are a matter for the next click", async () => {
    const workbook = pocketWorkbook(tranas());
    const asked: unknown[] = [];
    const session = await checked(workbook, {
      recheckSheet: async (sheet, options) => {
        asked.push(options?.hasMoved);
        return problem("unchecked", sheet);
      },
    });
    workbook.move("Drift");
    await seconds(1);
    expect(asked).toEqual([true]);
    expect(isOld(session, "Drift")).toBe(true);
    expect(session.getState().notice).toBeNull();
  });

  test("marks that say something else now are said to, and drawn anew at the next click", async () => {
    const workbook = pocketWorkbook(tranas());
    const session = await checked(workbook);
    await session.toggleMarks();
    workbook.type("Drift", 7, 1, 20_066);
    await seconds(1);
    expect(session.getState().marked?.isStale).toBe(true);
    expect(workbook.calls).toEqual(["mark Drift B8 D10", "recheck Drift"]);
    await session.goTo("B4");
    expect(workbook.calls.slice(2)[0]).toBe("goTo Drift B4");
    expect(workbook.calls[3]).toMatch(/^mark Drift/);
    expect(session.getState().marked?.isStale).toBe(false);
  });
});

describe("Other sheets keep their verdicts", () => {
  const all = async (...grids: Grid[]) => {
    const workbook = pocketWorkbook(...grids);
    const session = createSession(workbook.actions);
    await session.watch();
    await session.checkWorkbook();
    await session.openSheet(grids[0]!.sheet);
    workbook.type(grids[0]!.sheet, 4, 1, 1);
    return session;
  };

  test("where nothing of theirs is reckoned from the one that was edited", async () => {
    const session = await all(tranas(), leadingTo("Egen", "=C4+D4"), leadingTo("Annan", "=Egen!B4"));
    expect([isOld(session, "Egen"), isOld(session, "Annan")]).toEqual([false, false]);
  });

  test("but not those whose formulas lead to it, by way of another sheet or of a name too", async () => {
    const session = await all(
      tranas(),
      leadingTo("Summor", "=drift!B8"),
      leadingTo("Vidare", "=Summor!B4"),
      leadingTo("Namn", "=Budget*2"),
      leadingTo("Okontrollerat", "='Dolt blad'!B4"),
      tranasCorrected("Egen"),
    );
    const names = ["Summor", "Vidare", "Namn", "Okontrollerat", "Egen"];
    expect(names.filter((name) => isOld(session, name))).toEqual(names.slice(0, 4));
  });

  test("and a question between two sheets is held anew together with the sheet that was edited", async () => {
    const workbook = pocketWorkbook(...norrtaljeOnTwoSheets());
    const session = createSession(workbook.actions);
    await session.watch();
    await session.checkWorkbook();
    await session.openSheet("Per verksamhet");
    workbook.type("Per verksamhet", 4, 1, 1);
    expect(session.getState().checked.get("Drift")).toMatchObject({
      changedSince: false,
      isFollowed: true,
    });
    session.follow(false);
    expect(isOld(session, "Drift")).toBe(true);
  });

  test("opened, a sheet that is older is checked again by itself", async () => {
    const workbook = pocketWorkbook(tranas(), leadingTo("Summor", "=Drift!B8"));
    const session = createSession(workbook.actions);
    await session.watch();
    await session.checkWorkbook();
    await session.openSheet("Drift");
    workbook.type("Drift", 7, 1, 20_066);
    await session.openSheet("Summor");
    expect(isOld(session, "Summor")).toBe(true);
    await seconds(1);
    expect(isOld(session, "Summor")).toBe(false);
    expect(isProblem(shownSheet(session.getState())!.outcome)).toBe(false);
    // The sheet that was left before its turn came waits for its own.
    expect(isOld(session, "Drift")).toBe(true);
  });
});
