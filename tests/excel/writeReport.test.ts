import { sealOf, isSealed } from "../../src/domain/report/controlReport/seal";
import type { NewSheet } from "../../src/domain/sheet/newSheet";
import { readStamp } from "../../src/excel/readStamp";
import { takeBackReport } from "../../src/excel/restoreReport";
import { STAMP_NAMESPACE, stampTextOf, stampToXml } from "../../src/excel/stampPart";
import { writeReport, type WriteReportResult } from "../../src/excel/writeReport";
import { nodeOffice } from "../../workbench/host/nodeOffice";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  Object.assign(globalThis, { Office: nodeOffice });
});
afterEach(() => {
  excel.dispose();
  Object.assign(globalThis, { Office: undefined });
});

const FOOT = "Nummer";
const isOurs = (values: readonly (readonly unknown[])[]) => isSealed(values, FOOT);

/** A report that says this, sealed. */
function report(...lines: readonly string[]): NewSheet {
  const rows = [["Kontrollrapport"], ...lines.map((line) => ["", line])];
  const cells = [...rows, [FOOT, sealOf(rows)]].flatMap((row, r) =>
    row.flatMap((value, column) =>
      value === "" ? [] : [{ row: r, column, content: { kind: "text" as const, value } }],
    ),
  );
  return {
    name: "Kontrollrapport",
    cells,
    looks: [
      { area: { row: 0, column: 0, rows: rows.length + 1, columns: 2 }, format: "@" },
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, isBold: true, fill: "#E8EDF3" },
    ],
    widths: [{ column: 0, characters: 26 }],
    print: {
      orientation: "Portrait",
      repeated: null,
      area: { row: 0, column: 0, rows: rows.length + 1, columns: 2 },
      isOnePage: true,
    },
    frozen: { rows: 0, columns: 0 },
    validations: [],
    chart: null,
  };
}

async function write(stamp: string, ...lines: readonly string[]): Promise<WriteReportResult> {
  return writeReport({ sheet: report(...lines), stamp, isOurs });
}
async function written(stamp: string, ...lines: readonly string[]) {
  const result = await write(stamp, ...lines);
  if (result.kind !== "written") throw new Error(result.kind);
  return result.written;
}
const names = () => excel.workbook.sheets.map(({ name }) => name);
const stamps = () => [...excel.workbook.customXmlParts.values()].map((xml) => stampTextOf(xml));
const reportSheet = () => excel.workbook.sheetByName("Kontrollrapport") as typeof excel.sheet;
const saysNow = () => snapshot(reportSheet()).join("\n");

describe("The first report", () => {
  test("is a new sheet in front, printed on one page, with the stamp beside it; both are taken back at once", async () => {
    const done = await written("{}", "2025-12-05", "=1+1", "Klart");
    expect(names()).toEqual(["Blad1", "Kontrollrapport"]);
    expect(excel.workbook.activeSheet.name).toBe("Kontrollrapport");
    expect(reportSheet().content({ row: 1, column: 1 })).toEqual({ value: "2025-12-05" });
    expect(reportSheet().content({ row: 2, column: 1 })).toEqual({ value: "=1+1" });
    expect(reportSheet().setup.fit).toEqual({ wide: 1, tall: 1 });
    expect(stamps()).toEqual(["{}"]);
    expect(await takeBackReport(done)).toEqual({ kind: "restored" });
    expect(names()).toEqual(["Blad1"]);
    expect(stamps()).toEqual([]);
  });
});

describe("The next report", () => {
  test("is written over the first, whose contents and looks come back with one undo", async () => {
    await written('{"a":1}', "2025-12-05", "=1+1");
    const before = saysNow();
    const done = await written('{"b":2}', "En annan dag", "Två rader", "till");
    expect(names()).toEqual(["Blad1", "Kontrollrapport"]);
    expect(stamps()).toEqual(['{"b":2}']);
    expect(saysNow()).not.toBe(before);
    expect(await takeBackReport(done)).toEqual({ kind: "restored" });
    expect(saysNow()).toBe(before);
    expect(stamps()).toEqual(['{"a":1}']);
  });

  test("leaves nothing of a longer one", async () => {
    await written("{}", "ett", "två", "tre", "fyra");
    await written("{}", "kort");
    expect(reportSheet().usedArea(true)).toMatchObject({ rows: 3 });
  });

  test.each<[string, () => void]>([
    ["somebody has written on", () => reportSheet().setContent({ row: 9, column: 0 }, { value: "Obs!" })],
    [
      "somebody has changed a word of",
      () => reportSheet().setContent({ row: 1, column: 1 }, { value: "klart" }),
    ],
  ])("gets a name of its own beside one that %s", async (_what, change) => {
    await written("{}", "Inte klart");
    change();
    const before = saysNow();
    await written("{}", "Ny");
    expect(names()).toEqual(["Blad1", "Kontrollrapport", "Kontrollrapport (2)"]);
    expect(saysNow()).toBe(before);
  });

  test("leaves a sheet of that name that is somebody else's, and is found again under its own", async () => {
    fill(excel.workbook.addSheet("Kontrollrapport"), "A1", [["Revisorns lista"], [1]]);
    await written("{}", "första");
    await written("{}", "andra");
    expect(names()).toEqual(["Blad1", "Kontrollrapport", "Kontrollrapport (2)"]);
    expect(reportSheet().content({ row: 0, column: 0 })).toEqual({ value: "Revisorns lista" });
  });
});

describe("Taking a report back", () => {
  test("is refused where somebody has written on it, or stamped the workbook, since", async () => {
    const first = await written("{}", "Klart");
    reportSheet().setContent({ row: 9, column: 0 }, { value: "Obs!" });
    expect(await takeBackReport(first)).toEqual({ kind: "changed" });
    reportSheet().setContent({ row: 9, column: 0 }, { value: null });
    excel.workbook.addCustomXmlPart(stampToXml('{"colleague":1}'));
    expect(await takeBackReport(first)).toEqual({ kind: "changed" });
    expect(names()).toEqual(["Blad1", "Kontrollrapport"]);
  });

  test("says so where the sheet is gone", async () => {
    const done = await written("{}", "Klart");
    excel.workbook.deleteSheet(done.added.id);
    expect(await takeBackReport(done)).toEqual({ kind: "gone" });
  });
});

describe("A workbook whose structure is protected", () => {
  test("gets neither report nor stamp, and that is said", async () => {
    excel.workbook.isStructureProtected = true;
    expect(await write("{}", "Klart")).toEqual({ kind: "protected" });
    expect(names()).toEqual(["Blad1"]);
    expect(stamps()).toEqual([]);
  });

  test("gets its report where an earlier one can be written over", async () => {
    await written("{}", "Klart");
    excel.workbook.isStructureProtected = true;
    expect(await write("{}", "Igen")).toMatchObject({ kind: "written" });
  });
});

test("An earlier report on a protected sheet is left, and so is the stamp", async () => {
  await written('{"a":1}', "Klart");
  reportSheet().isProtected = true;
  const before = saysNow();
  expect(await write('{"b":1}', "Igen")).toEqual({ kind: "protected" });
  expect(saysNow()).toBe(before);
  expect(stamps()).toEqual(['{"a":1}']);
});

describe("The stamp of a workbook", () => {
  test("is none where there is none, the last where two people have stamped, and broken where it is not ours to read", async () => {
    expect(await readStamp()).toEqual({ kind: "none" });
    excel.workbook.addCustomXmlPart(stampToXml("ett & <två>"));
    expect(await readStamp()).toEqual({ kind: "text", text: "ett & <två>" });
    excel.workbook.addCustomXmlPart(stampToXml("sist"));
    expect(await readStamp()).toEqual({ kind: "text", text: "sist" });
    excel.workbook.addCustomXmlPart(`<other xmlns="${STAMP_NAMESPACE}">x</other>`);
    expect(await readStamp()).toEqual({ kind: "broken" });
  });

  test("of two people becomes one with the next, and two again when that is taken back", async () => {
    excel.workbook.addCustomXmlPart(stampToXml("ett"));
    excel.workbook.addCustomXmlPart(stampToXml("två"));
    const done = await written("tre", "Klart");
    expect(stamps()).toEqual(["tre"]);
    await takeBackReport(done);
    expect(stamps()).toEqual(["ett", "två"]);
  });

  test("that is larger than a part may be is not written", async () => {
    await expect(write("x".repeat(2_100_000), "Klart")).rejects.toMatchObject({ code: "memoryTooLarge" });
    expect(names()).toEqual(["Blad1"]);
  });
});
