import { applyFix, approveFinding, isProblem, validateSheet, type SheetReport } from "../../src/actions";
import { driftRows } from "../headless/files";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
const right = driftRows(6)[4]![1];

beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
});
afterEach(() => excel.dispose());

async function tripsOf<T>(work: () => Promise<T>): Promise<[number, T]> {
  const before = excel.messages();
  const result = await work();
  await excel.settle();
  return [excel.messages() - before, result];
}

async function report(): Promise<SheetReport> {
  const outcome = await validateSheet();
  if (isProblem(outcome)) throw new Error(outcome.text);
  return outcome;
}

describe("What the buttons cost in round trips", () => {
  test("checking a sheet is one, and writes nothing", async () => {
    const before = snapshot(excel.sheet);
    const [trips, { findings }] = await tripsOf(report);
    expect(trips).toBe(1);
    expect(findings[0]).toMatchObject({ address: "B5", severity: "error" });
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("correcting a figure is two, and one to check again; so is taking it back", async () => {
    const before = snapshot(excel.sheet);
    const fix = (await report()).findings[0]!.fixes[0]!;
    const [trips, written] = await tripsOf(() => applyFix(fix));
    expect(trips).toBe(3);
    expect(excel.content("B5").value).toBe(right);
    expect(written).toMatchObject({ ok: true, report: { ready: true, findings: [] } });

    const undo = written.ok ? written.undo : null;
    const [tripsBack, takenBack] = await tripsOf(() => undo!());
    expect(tripsBack).toBe(3);
    expect(takenBack).toMatchObject({ ok: true, report: { ready: false } });
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("approving a finding is two, and one to check again", async () => {
    const finding = (await report()).findings[0]!;
    const [trips, outcome] = await tripsOf(() => approveFinding("Blad1", finding, "Beslutat i nämnden"));
    expect(trips).toBe(3);
    expect(outcome).toMatchObject({
      ready: true,
      findings: [],
      approved: [{ reason: "Beslutat i nämnden" }],
    });
  });
});
