import { approveFinding, isProblem, keepAnswer, validateSheet, type FindingView } from "../../src/actions";
import type { Memory } from "../../src/domain/sheet/memory";
import { readSheet } from "../../src/excel/readSheet";
import { updateMemory, writeMemory } from "../../src/excel/writeMemory";
import { MEMORY_NAMESPACE, memoryFromXml, memoryToXml, SET_ASIDE_NAMESPACE } from "../../src/excel/memoryXml";
import { exportXlsx, openXlsx } from "../../workbench/xlsx";
import { fill, openRealExcel, type RealExcel } from "./realExcel";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [["Budget"]]);
});
afterEach(() => excel.dispose());

const approval = {
  key: "Budget|Skola|1|20266",
  sheet: "Blad1",
  reason: 'Enligt beslut <§ 12> & "KS" – 1 000',
  date: "2025-09-12",
  text: "Skola (B2)",
};
const kept: Memory = { version: 1, approvals: [approval], answers: { "Totalt|B12": "stämmer" } };

const parts = () => [...excel.workbook.customXmlParts.values()];

async function memoryRead() {
  const reading = await readSheet();
  if (reading.kind === "noWorksheet") throw new Error("No sheet");
  return reading;
}

async function costs(trips: number, work: () => Promise<unknown>) {
  const before = excel.messages();
  await work();
  await excel.settle();
  expect(excel.messages() - before).toBe(trips);
}

describe("What the user has approved and answered", () => {
  test("is kept in the workbook, in two round trips, and read with the sheet in one", async () => {
    await costs(2, () => writeMemory(kept));
    await costs(1, async () => expect(await memoryRead()).toMatchObject({ memory: kept }));
    expect((await memoryRead()).isMemoryBroken).toBeUndefined();
  });

  test("is one part in the file, however often it is written", async () => {
    await writeMemory(kept);
    await costs(2, () => updateMemory((found) => ({ ...found, approvals: [] })));
    expect(parts().map(memoryFromXml)).toEqual([{ ...kept, approvals: [] }]);
  });

  test("follows the file: it is there after saving and opening again", async () => {
    await writeMemory(kept);
    const saved = await exportXlsx(excel.workbook);
    const opened = await openXlsx(saved, "Öppnad.xlsx");
    excel.show(opened.workbook);
    expect(await memoryRead()).toMatchObject({ kind: "grid", memory: kept });
  });

  test("leaves other programs' parts alone", async () => {
    excel.workbook.customXmlParts.set("{other}", '<x xmlns="urn:other">1</x>');
    await writeMemory(kept);
    await writeMemory({ ...kept, answers: {} });
    expect(parts()).toContain('<x xmlns="urn:other">1</x>');
  });

  test("that cannot be read counts as nothing kept, is told, and is put aside by the next write", async () => {
    const broken = `<memory xmlns="${MEMORY_NAMESPACE}">{"version":1,</memory>`;
    excel.workbook.customXmlParts.set("{broken}", broken);
    expect(await memoryRead()).toMatchObject({
      kind: "grid",
      memory: { version: 1, approvals: [], answers: {} },
      isMemoryBroken: true,
    });
    await costs(2, async () => expect(await writeMemory(kept)).toEqual({ setAside: [broken] }));
    expect(await memoryRead()).toMatchObject({ memory: kept });
    expect(parts().filter((xml) => xml.includes(SET_ASIDE_NAMESPACE))).toEqual([
      expect.stringContaining('{"version":1,'),
    ]);
  });

  test("by two people at the same time is read as one, with one more round trip, and becomes one part", async () => {
    const other: Memory = { version: 1, approvals: [{ ...approval, key: "annan" }], answers: {} };
    excel.workbook.customXmlParts.set("{1}", memoryToXml(kept));
    excel.workbook.customXmlParts.set("{2}", memoryToXml(other));
    await costs(2, async () => {
      const { memory } = await memoryRead();
      expect(memory.approvals.map(({ key }) => key)).toEqual([approval.key, "annan"]);
    });
    await updateMemory((found) => found);
    expect(parts()).toHaveLength(1);
    expect((await memoryRead()).memory.approvals).toHaveLength(2);
  });
});

describe("What a later version of Driftkoll has kept", () => {
  const newer = `<memory xmlns="${MEMORY_NAMESPACE}">{"version":2,"approvals":{"Skola":[1]},"signed":true}</memory>`;
  beforeEach(() => excel.workbook.customXmlParts.set("{newer}", newer));

  test("is told of, and is no broken memory", async () => {
    expect(await memoryRead()).toMatchObject({
      kind: "grid",
      memory: { approvals: [] },
      isMemoryNewer: true,
    });
    expect((await memoryRead()).isMemoryBroken).toBeUndefined();
  });

  test("is left as it is by whatever would be kept, which says so", async () => {
    for (const write of [() => writeMemory(kept), () => updateMemory((found) => found)]) {
      await expect(write()).rejects.toMatchObject({ code: "newerMemory" });
      expect(parts()).toEqual([newer]);
    }
    expect(await keepAnswer("period", "8")).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("En nyare version av Driftkoll har sparat"),
    });
    expect(parts()).toEqual([newer]);
  });

  test("stays also where a part of this version lies beside it, which is read", async () => {
    excel.workbook.customXmlParts.set("{own}", memoryToXml(kept));
    expect(await memoryRead()).toMatchObject({ memory: kept, isMemoryNewer: true });
    await expect(updateMemory(() => ({ ...kept, approvals: [] }))).rejects.toMatchObject({
      code: "newerMemory",
    });
    expect(parts()).toEqual([newer, memoryToXml(kept)]);
  });

  test("is said beside the findings of the check", async () => {
    fill(excel.sheet, "A1", [
      ["tkr", "Budget", "Utfall", "Avvikelse"],
      ["Skola", 100, 90, 10],
      ["Vård", 200, 210, -10],
      ["Totalt", 300, 300, 0],
    ]);
    const report = await validateSheet();
    if (isProblem(report)) throw new Error(report.text);
    const said = report.findings.filter(({ rule }) => rule === "memoryNewer").map(({ message }) => message);
    expect(said).toEqual([expect.stringContaining("lämnar dem som de är")]);
  });
});

describe("A memory that is too large", () => {
  test("to be read again is not written: what stands there is left, and that is said", async () => {
    await updateMemory(() => kept);
    const before = parts();
    const large = { ...kept, approvals: [{ ...approval, reason: "x".repeat(2_100_000) }] };
    await expect(updateMemory(() => large)).rejects.toMatchObject({ code: "memoryTooLarge" });
    expect(parts()).toEqual(before);
    expect(await approveFinding("Blad1", FINDING, "ny".repeat(1_100_000))).toMatchObject({
      kind: "problem",
      text: expect.stringMatching(/^Det som Driftkoll har sparat .* Inget sparades\./) as string,
    });
  });

  test("to be handed over is left, and that is said", async () => {
    excel.workbook.addCustomXmlPart(
      `<memory xmlns="urn:driftkoll:memory:1">${"x".repeat(6_000_000)}</memory>`,
    );
    const before = parts();
    expect(await approveFinding("Blad1", FINDING, "rimligt")).toMatchObject({
      kind: "problem",
      what: "memoryTooLarge",
    });
    expect(parts()).toEqual(before);
  });
});

const FINDING = { key: "k", title: "Skola", message: "20 266" } as FindingView;
