import { readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import {
  approveFinding,
  applyFix,
  checkStamp,
  clean,
  copiedReport,
  isProblem,
  keepAnswer,
  markFindings,
  prepare,
  previewCleaning,
  validateSheet,
  writePreparation,
  type CleaningView,
  type Preparation,
  type StampReport,
  type WriteOutcome,
} from "../../../src/actions";
import { parseAddress } from "../../../src/domain/sheet/address";
import { updateMemory } from "../../../src/excel/writeMemory";
import { nodeOffice } from "../../../workbench/host/nodeOffice";
import type { CellContent } from "../../../workbench/workbook";
import { exportXlsx, openXlsx } from "../../../workbench/xlsx";
import { fill, openRealExcel, snapshot, type RealExcel } from "../../excel/realExcel";
import { driftRows } from "../../headless/files";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  Object.assign(globalThis, { Office: nodeOffice });
});
afterEach(() => {
  excel.dispose();
  Object.assign(globalThis, { Office: undefined });
});

async function open(name: string): Promise<void> {
  const bytes = readFileSync(path.join(__dirname, "../../../examples", name));
  excel.show((await openXlsx(new Uint8Array(bytes), name)).workbook);
}
const FUNCTIONS = [{ id: "AVVIKELSE", name: "AVVIKELSE" }];

async function prepared(): Promise<Preparation> {
  const found = await prepare({ version: "1.0.0", functions: FUNCTIONS });
  if (found.kind === "problem") throw new Error(found.text);
  return found;
}
async function write(date = "2025-12-01"): Promise<Extract<WriteOutcome, { ok: true }>> {
  const outcome = await writePreparation(await prepared(), date);
  if (!outcome.ok) throw new Error(outcome.text);
  return outcome;
}
async function stamp(): Promise<StampReport> {
  const report = await checkStamp();
  if (report.kind === "problem") throw new Error(report.text);
  return report;
}
function set(sheet: string, cells: Readonly<Record<string, CellContent["value"]>>): void {
  for (const [address, value] of Object.entries(cells))
    excel.workbook.sheetByName(sheet)!.setContent(parseAddress(address)!, { value });
}
const plain = (text: string) => text.replace(/\u00A0/g, " ");
const textsOf = (sheet: string) =>
  snapshot(excel.workbook.sheetByName(sheet) as typeof excel.sheet).map(
    (cell) => (JSON.parse(cell) as unknown[])[2],
  );

describe("Preparing Eda's workbook", () => {
  beforeEach(() => open("Eda november 2025.xlsx"));

  test("tells what blocks, each sheet's verdict, and what was not checked", async () => {
    const found = await prepared();
    expect(found.verdict).toMatchObject({ kind: "questions", text: "Inte klart att skicka: 1 fråga" });
    expect(found.blocks.map(({ sheet, address, rule }) => [sheet, address, rule])).toEqual([
      ["Kommunstyrelsen", "B5", "copiedHeading"],
    ]);
    expect(found.sheets.map(({ kind }) => kind)).toEqual([
      "questions",
      "ready",
      "ready",
      "ready",
      "ready",
      "nothing",
    ]);
    expect(found.unchecked.map(({ sheet, range }) => [sheet, range])).toEqual([["Tillsyn", "B4:B6"]]);
  });

  test("writes a report that says it, with the day that was given, and stamps the file", async () => {
    expect((await write()).text).toBe("Bladet Kontrollrapport skrivet och arbetsboken stämplad");
    expect(textsOf("Kontrollrapport")).toEqual(
      expect.arrayContaining([
        "Eda november 2025.xlsx",
        "1 december 2025",
        "Inte klart att skicka: 1 fråga",
        "Servicenämnden (B5): Servicenämnden har samma rubrik som Myndighetsnämnden: ”miljö- och byggavdelningen”.",
        "Hela tabellen (B4:B6): mål och nyckeltal summeras inte",
      ]),
    );
    expect(await stamp()).toMatchObject({
      state: "unchanged",
      text: "Kontrollerad 1 december 2025, oförändrad",
      detail: "Då fanns frågor kvar att svara på.",
    });
  });

  test("is neither checked nor stamped itself the next time", async () => {
    await write();
    const again = await prepared();
    expect(again.sheets.map(({ sheet }) => sheet)).not.toContain("Kontrollrapport");
    expect(again.stamp.sheets.map(({ sheet }) => sheet)).not.toContain("Kontrollrapport");
  });

  test("notices the late invoices of 300 tkr, in both tables, and what they do to the deviation", async () => {
    await write();
    set("Socialnämnden", { B5: 277553.6, B6: -18095.6 });
    set("Kommunstyrelsen", { D7: 277553.6, E7: -18095.6 });
    const found = await stamp();
    expect(found.text).toBe("2 ändringar sedan kontrollen 1 december 2025");
    expect(found.changes.map(({ sheet, address }) => `${sheet} ${address}`)).toEqual([
      "Kommunstyrelsen D7",
      "Socialnämnden B5",
    ]);
    expect(found.changes.map(({ text }) => plain(text))).toEqual([
      "277 253,6 blev 277 553,6 (+300,0)",
      "277 253,6 blev 277 553,6 (+300,0)",
    ]);
    expect(plain(found.changes[1]!.effects[0]!.text)).toBe(
      "Avvikelse till och med november, Belopp (B6) följde med: −17 795,6 blev −18 095,6",
    );
  });

  test("says which deviation was forgotten when the invoices came", async () => {
    await write();
    set("Socialnämnden", { B5: 277553.6 });
    const [{ effects } = { effects: [] }] = (await stamp()).changes;
    expect(effects.map(({ address, kind, text }) => [address, kind, plain(text)])).toEqual([
      [
        "B6",
        "stays",
        "Avvikelse till och med november, Belopp (B6) står kvar på −17 795,6, fast det borde ha ändrats med −300",
      ],
    ]);
  });

  test("is kept in the file: saved and opened again it is unchanged, and so is the report ours", async () => {
    await write();
    const saved = await exportXlsx(excel.workbook);
    excel.show((await openXlsx(saved, "Öppnad.xlsx")).workbook);
    expect(await stamp()).toMatchObject({ state: "unchanged" });
    await write("2025-12-08");
    expect(excel.workbook.sheets.map(({ name }) => name).filter((name) => /Kontroll/.test(name))).toEqual([
      "Kontrollrapport",
    ]);
  });

  test("takes report and stamp back with one undo", async () => {
    const { undo } = await write();
    expect(await undo!()).toMatchObject({ ok: true, undo: null });
    expect(excel.workbook.sheetByName("Kontrollrapport")).toBeUndefined();
    expect(await stamp()).toMatchObject({ state: "none" });
  });

  test("writes nothing where a figure has changed since it was checked, and says where", async () => {
    const preparation = await prepared();
    set("Bildningsnämnden", { B5: 244241 });
    const outcome = await writePreparation(preparation, "2025-12-01");
    expect(outcome).toMatchObject({ ok: false, isChanged: true });
    expect(outcome.text).toContain("(Bildningsnämnden, B5)");
    expect(excel.workbook.customXmlParts.size).toBe(0);
  });

  test("gives the same report as text to be copied", async () => {
    const text = await copiedReport(await prepared(), "2025-12-01");
    expect(text.split("\n")[0]).toBe("Kontrollrapport");
    expect(text).toContain("Omdöme\tInte klart att skicka: 1 fråga\n");
    expect(text).toMatch(/Rapportens kontrollnummer\t[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  });
});

describe("The whole way on Norrtälje's workbook", () => {
  test("goes from what blocks, by corrections, to a new stamp that tells them", async () => {
    await open("Norrtälje delår 2025.xlsx");
    const first = await prepared();
    expect(first.verdict.kind).toBe("errors");
    expect(first.blocks.filter(({ severity }) => severity === "error").map(({ address }) => address)).toEqual(
      ["C12", "F14", "D12", "D13"],
    );
    await write("2025-09-20");
    for (const sheet of ["Investeringar", "Volymer", "À-priser"]) {
      for (let left = 3; left > 0; left -= 1) {
        const report = await validateSheet(sheet);
        if (isProblem(report)) throw new Error(report.text);
        const fix = report.findings.find(({ severity }) => severity === "error")?.fixes[0];
        if (!fix) break;
        expect(await applyFix(fix)).toMatchObject({ ok: true });
      }
    }
    const since = await stamp();
    expect(since.changes.map(({ sheet, address }) => `${sheet} ${address}`)).toEqual([
      "Investeringar C12",
      "Volymer F14",
      "À-priser D12",
      "À-priser D13",
    ]);
    expect((await prepared()).verdict).toMatchObject({
      kind: "questions",
      text: "Inte klart att skicka: 2 frågor",
    });
    await write("2025-09-27");
    expect(await stamp()).toMatchObject({ state: "unchanged", date: "2025-09-27" });
  });
});

describe("A report", () => {
  test("tells approvals with their reasons, and corrections before and after, by whom and when", async () => {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    const report = await validateSheet();
    if (isProblem(report)) throw new Error(report.text);
    await approveFinding("Blad1", report.findings[0]!, "Enligt beslut i nämnden");
    await updateMemory((memory) => ({
      ...memory,
      corrections: [
        {
          time: "2025-12-01T10:00:00",
          sheet: "Blad1",
          text: "C6 rättad: 1 000 → 1 100",
          reason: "Två siffror hade bytt plats.",
          name: "Controllern",
          cells: [{ cell: "C6", before: "1 000", after: "1 100" }],
          count: 1,
        },
      ],
    }));
    await write();
    const said = textsOf("Kontrollrapport").join("\n");
    expect(said).toContain("Skäl: Enligt beslut i nämnden.");
    expect(said).toContain(
      "C6 rättad: 1 000 → 1 100. Två siffror hade bytt plats. (Controllern, 1 december 2025)",
    );
    expect(said).toContain("Klart att skicka");
  });

  test("holds on one page however much there is to tell, and says how much it leaves out", async () => {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    for (let i = 2; i < 40; i += 1)
      fill(excel.workbook.addSheet(`Blad${i}`), "A1", driftRows(6, { B5: 8912 + i }));
    const found = await prepared();
    expect(found.blocks.length).toBeGreaterThan(30);
    await write();
    expect(excel.workbook.sheetByName("Kontrollrapport")!.usedArea(true)!.rows).toBeLessThanOrEqual(64);
    const said = textsOf("Kontrollrapport").join("\n");
    expect(said.match(/… och \d+ till\. Se Driftkoll\./g)).toHaveLength(2);
  });
});

describe("A stamp", () => {
  test("that cannot be read is told, and that of a later version too", async () => {
    fill(excel.sheet, "A1", driftRows(6));
    await write();
    const [[id, xml] = ["", ""]] = [...excel.workbook.customXmlParts];
    excel.workbook.customXmlParts.set(id, xml.replace("Totalt", "Summa"));
    expect(await stamp()).toMatchObject({ state: "broken", changes: [] });
    excel.workbook.customXmlParts.set(id, '<stamp xmlns="urn:driftkoll:stamp:1">{"version":2}</stamp>');
    expect(await stamp()).toMatchObject({ state: "newer" });
  });

  test("costs one round trip where there is none, and three where there is one", async () => {
    fill(excel.sheet, "A1", driftRows(6));
    const trips = async () => {
      const before = excel.messages();
      await checkStamp();
      return excel.messages() - before;
    };
    expect(await trips()).toBe(1);
    await write();
    expect(await trips()).toBe(3);
  });

  test("tells at most two hundred changes, and how many more there are", async () => {
    fill(excel.sheet, "A1", driftRows(300));
    await write();
    for (let row = 4; row < 304; row += 1) set("Blad1", { [`B${row}`]: row });
    const found = await stamp();
    expect(found.changes).toHaveLength(200);
    expect(found.more).toBeGreaterThan(90);
  });
});

describe("Clearing Driftkoll out of the file", () => {
  const everything = () =>
    JSON.stringify([[...excel.workbook.customXmlParts.values()], snapshot(excel.sheet)]);

  async function cleaning(): Promise<CleaningView> {
    const view = await previewCleaning(FUNCTIONS);
    if (view.kind === "problem") throw new Error(view.text);
    return view;
  }

  beforeEach(async () => {
    fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
    fill(excel.sheet, "H1", [[5, 3, { formula: "=AVVIKELSE(H1,I1)", value: 2 }]]);
    const report = await validateSheet();
    if (isProblem(report)) throw new Error(report.text);
    await approveFinding("Blad1", report.findings[0]!, "Enligt beslut");
    await keepAnswer("period", "8");
    await markFindings(report);
    await write();
  });

  test("lists all that there is, and what stays", async () => {
    const { items, kept } = await cleaning();
    expect(items).toEqual([
      "1 godkännande, med skäl, namn och siffror som de stod då",
      "1 svar på Driftkolls frågor",
      "Stämpeln från 1 december 2025, med siffrorna och radernas namn som de stod då",
      "Markeringar på bladet Blad1",
      "Driftkolls funktioner i 1 cell",
    ]);
    expect(kept).toContain("Bladet Kontrollrapport står kvar");
  });

  test("takes it away, leaves other programs' parts, and puts it back with one undo", async () => {
    excel.workbook.addCustomXmlPart('<x xmlns="urn:other">1</x>');
    const before = everything();
    const done = await clean(await cleaning());
    expect(done).toMatchObject({ ok: true });
    expect([...excel.workbook.customXmlParts.values()]).toEqual(['<x xmlns="urn:other">1</x>']);
    expect(excel.sheet.conditionalFormats).toEqual([]);
    expect(excel.content("J1").formula).toBe("=H1-I1");
    expect((await cleaning()).items).toEqual([]);
    if (!done.ok) throw new Error(done.text);
    expect(await done.undo!()).toMatchObject({ ok: true });
    const inOrder = (text: string) => [...(JSON.parse(text) as string[][])[0]!].sort();
    expect(inOrder(everything())).toEqual(inOrder(before));
    expect(excel.content("J1").formula).toBe("=AVVIKELSE(H1,I1)");
  });

  test("leaves our name in the saved file in the report alone, which the page says stays", async () => {
    const named = async () => {
      const zip = await JSZip.loadAsync(await exportXlsx(excel.workbook));
      // Who made the file is said by whatever saves it: here the stand-in for Excel.
      const parts = Object.values(zip.files).filter(({ dir, name }) => !dir && name !== "docProps/core.xml");
      const read = await Promise.all(
        parts.map(async (part) => [part.name, await part.async("string")] as const),
      );
      return read.flatMap(([name, text]) => (/driftkoll|AVVIKELSE\(/i.test(name + text) ? [name] : []));
    };
    expect((await named()).filter((name) => name.startsWith("customXml/"))).not.toEqual([]);
    const { kept, ...view } = await cleaning();
    expect(await clean({ kept, ...view })).toMatchObject({ ok: true });
    const report = excel.workbook.sheetByName("Kontrollrapport")!;
    expect(kept).toContain(report.name);
    excel.workbook.deleteSheet(report.id);
    expect(await named()).toEqual([]);
  });

  test("takes nothing away where something has been kept since it was shown", async () => {
    const view = await cleaning();
    await keepAnswer("period", "9");
    const before = everything();
    expect(await clean(view)).toMatchObject({ ok: false });
    expect(everything()).toBe(before);
  });

  test("puts nothing back over what has been kept since", async () => {
    const done = await clean(await cleaning());
    await keepAnswer("period", "9");
    if (!done.ok) throw new Error(done.text);
    expect(await done.undo!()).toMatchObject({ ok: false });
  });
});

describe("Preparing a workbook of many sheets", () => {
  const show = (count: number) => {
    for (let at = 1; at <= count; at++) fill(excel.workbook.addSheet(`Blad ${at}`), "A1", driftRows(4));
  };
  const names = () => excel.workbook.sheets.map(({ name }) => name);

  test("tells before each sheet how far it is", async () => {
    show(30);
    const told: string[] = [];
    const onProgress = (done: number, total: number, sheet: string) =>
      void told.push(`${done}/${total} ${sheet}`);
    await prepare({ version: "1.0.0", functions: FUNCTIONS, onProgress });
    expect(told).toHaveLength(31);
    expect([told[1], told[30]]).toEqual(["1/31 Blad 1", "30/31 Blad 30"]);
  });

  test("ends at the next sheet when it is stopped, and nothing is left in the workbook", async () => {
    show(30);
    const stopping = new AbortController();
    const before = [names(), excel.workbook.customXmlParts.size];
    const found = await prepare({
      version: "1.0.0",
      functions: FUNCTIONS,
      signal: stopping.signal,
      onProgress: (done) => done === 3 && stopping.abort(),
    });
    expect(found).toMatchObject({ kind: "problem", what: "stopped" });
    expect([names(), excel.workbook.customXmlParts.size]).toEqual(before);
  });
});
