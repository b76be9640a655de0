import * as actions from "../../src/actions";
import { createSession, type Session } from "../../src/taskpane/session/session";
import { shownReport, shownSheet } from "../../src/taskpane/session/state";
import { driftRows } from "../headless/files";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
let asked: string[];
const right = driftRows(6)[4]![1] as number;

beforeEach(() => {
  // On a busy machine any sheet may take more than half a second, and would wait for a click.
  jest.spyOn(performance, "now").mockReturnValue(0);
  excel = openRealExcel();
  fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
  asked = [];
  // Refuses nothing: only what is asked for is noted.
  excel.host.refuse("AccessDenied", {
    isForGood: true,
    when: ({ Actions, ObjectPaths }) => {
      asked.push(...Object.values(ObjectPaths).map(({ Name }) => Name), ...Actions.map(({ Name }) => Name));
      return false;
    },
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

const MAY_EMPTY_UNDO = /merged|customXml|conditionalFormats|onChanged/i;

/** The session over the real client, with a report of the sheet. */
async function opened(): Promise<Session> {
  const session = createSession(actions);
  await session.watch();
  await session.checkActiveSheet();
  expect(asked.filter((name) => /merged|customXml/i.test(name))).not.toEqual([]);
  asked = [];
  return session;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 8000) throw new Error("It did not come");
    await pause(20);
  }
}

describe("The sheet checked again by itself", () => {
  test("follows what is typed, and asks Excel nothing that may empty Ctrl+Z", async () => {
    const session = await opened();
    expect(shownReport(session.getState())?.verdict.kind).toBe("errors");
    excel.setContent("B5", { value: right });
    const before = snapshot(excel.sheet);
    await until(() => shownReport(session.getState())?.verdict.kind === "ready");
    await excel.settle();
    expect(asked.filter((name) => MAY_EMPTY_UNDO.test(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(snapshot(excel.sheet)).toEqual(before);
    expect(shownSheet(session.getState())).toMatchObject({ changedSince: false });
    expect(session.getState()).toMatchObject({ work: null, notice: null });
  });

  test("waits for a cell being edited without holding up anything, and comes when it is done", async () => {
    const session = await opened();
    excel.setContent("B5", { value: right });
    excel.beginEdit();
    await pause(1600);
    expect(session.getState()).toMatchObject({ work: null, waiting: null, notice: null });
    expect(shownReport(session.getState())?.verdict.kind).toBe("errors");
    excel.endEdit();
    await until(() => shownReport(session.getState())?.verdict.kind === "ready");
  });

  test("keeps what was approved and answered, which it does not ask for again", async () => {
    const session = await opened();
    const [finding] = shownReport(session.getState())!.findings;
    await session.approve(finding!, "Beslutat i nämnden");
    asked = [];
    excel.setContent("A1", { value: "Nämnd" });
    await until(() => asked.some((name) => /UsedRange/.test(name)));
    await until(() => shownSheet(session.getState())?.isFollowed !== true);
    expect(shownReport(session.getState())?.approved).toHaveLength(1);
    expect(asked.filter((name) => MAY_EMPTY_UNDO.test(name))).toEqual([]);
  });
});

describe("The history kept in the workbook", () => {
  test("costs nothing until its user asks for it; then every write stands there, and what is taken back does not", async () => {
    const session = await opened();
    const correct = () => {
      const { fixes } = shownReport(session.getState())!.findings[0]!;
      return session.fix(fixes[0]!, "En siffra skiljer");
    };
    const kept = async () => {
      const history = await actions.keptHistory();
      return history.kind === "history" ? history : null;
    };
    const before = excel.messages();
    await correct();
    expect(excel.messages() - before).toBe(3);
    expect(await kept()).toMatchObject({ isKept: false, corrections: [] });

    await actions.keepHistory(true, [...session.getState().history].reverse());
    await session.checkActiveSheet();
    expect((await kept())?.corrections).toEqual([
      expect.objectContaining({
        sheet: "Blad1",
        reason: "En siffra skiljer",
        count: 1,
        cells: [expect.objectContaining({ cell: "B5" })],
      }),
    ]);
    await session.undo();
    expect(await kept()).toMatchObject({ isKept: true, corrections: [] });
    await correct();
    expect((await kept())?.corrections).toHaveLength(1);
    await actions.keepHistory(false, []);
    expect(await kept()).toMatchObject({ isKept: false, corrections: [] });
  });
});
