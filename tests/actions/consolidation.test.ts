import {
  addPlannedSheet,
  consolidateCommittees,
  type ChosenFile,
  type ConsolidationReport,
} from "../../src/actions";
import { exportXlsx } from "../../workbench/xlsx";
import { snapshot, type RealExcel } from "../excel/realExcel";
import { gridsOf, type PrintedSheets } from "../support/committees";
import { openWithSheets } from "./realWorkbook";

const HEADINGS = ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];
const SHEETS: PrintedSheets = {
  Kommunstyrelsen: [
    ["Tkr"],
    HEADINGS,
    ["Kansli", "1 000", "900", "100"],
    ["IT", "2 000", "2 150", "-150"],
    ["Summa", "3 000", "3 050", "-50"],
  ],
  "Tekniska nämnden": [
    ["Kr"],
    HEADINGS,
    ["Gata", "-5 000 000", "-5 200 000", "-200 000"],
    ["Park", "-3 000 000", "-2 900 500", "99 500"],
    ["Nettokostnad", "-8 000 000", "-8 100 500", "-100 500"],
  ],
};
const CULTURE: PrintedSheets = {
  Kulturnämnden: [
    ["Mnkr"],
    HEADINGS,
    ["Bibliotek", "5,0", "4,9", "0,1"],
    ["Musikskola", "3,0", "3,1", "-0,1"],
    ["S:a", "8,0", "8,0", "0,0"],
  ],
};
const NAME = "Sammanställning KS";

/** A workbook as a file input gives it. */
async function file(name: string, sheets: PrintedSheets): Promise<ChosenFile> {
  const other = openWithSheets(...gridsOf(sheets));
  const bytes = await exportXlsx(other.workbook);
  other.dispose();
  return { name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes) };
}

let excel: RealExcel;
let culture: ChosenFile;
beforeAll(async () => {
  culture = await file("Kultur augusti.xlsx", CULTURE);
});
beforeEach(() => {
  excel = openWithSheets(...gridsOf(SHEETS));
});
afterEach(() => excel.dispose());

async function report(
  options: Parameters<typeof consolidateCommittees>[0] = {},
): Promise<ConsolidationReport> {
  const outcome = await consolidateCommittees(options);
  if (outcome.kind !== "consolidation") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The formula of a cell of the new sheet, or what it holds. */
function written(address: string): unknown {
  const sheet = excel.workbook.sheetByName(NAME)!;
  const [, letter, row] = /([A-Z])(\d+)/.exec(address)!;
  const { formula, value } = sheet.content({ row: Number(row) - 1, column: letter!.charCodeAt(0) - 65 });
  return formula ?? value;
}

describe("Sammanställ till kommunstyrelsen", () => {
  test("reads every sheet in two round trips, and writes nothing before it is told to", async () => {
    const before = excel.workbook.sheets.map(snapshot);
    const messages = excel.messages();
    const { rows, total, unit } = await report();
    expect(excel.messages() - messages).toBe(2);
    expect(unit).toBe("tkr");
    expect(rows.map(({ committee, amounts }) => [committee, amounts])).toEqual([
      ["Kommunstyrelsen", { budget: 3000, outcome: 3050, deviation: -50 }],
      ["Tekniska nämnden", { budget: 8000, outcome: 8100.5, deviation: -100.5 }],
    ]);
    expect(total.amounts).toEqual({ budget: 11000, outcome: 11150.5, deviation: -150.5 });
    expect(excel.workbook.sheets.map(snapshot)).toEqual(before);
  });

  test("writes live formulas over the workbook's own cells, and values of a file with its name beside", async () => {
    const { plan, remarks } = await report({ files: [culture] });
    expect(await addPlannedSheet(plan)).toMatchObject({ ok: true, text: `Bladet ${NAME} skapat` });
    expect(["A5", "B5", "D5", "B6", "D6"].map(written)).toEqual([
      "Kommunstyrelsen",
      "=Kommunstyrelsen!B5",
      "=Kommunstyrelsen!D5",
      "=-'Tekniska nämnden'!B5/1000",
      "='Tekniska nämnden'!D5/1000",
    ]);
    expect(["B7", "F7", "A8", "B8", "E8"].map(written)).toEqual([
      8000,
      "Kulturnämnden!C5 i Kultur augusti.xlsx",
      "Summa nämnder",
      "=SUM(B5:B7)",
      '=IF(B8=0,"",C8/B8)',
    ]);
    expect(remarks).toContain(
      "Beloppen ur Kultur augusti.xlsx är inskrivna som värden och följer inte med om filen ändras.",
    );
  });

  test("stops where a file cannot be read, and says which: nobody is to be missed in silence", async () => {
    const broken = {
      ...culture,
      name: "Skadad.xlsx",
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(8)),
    };
    expect(await consolidateCommittees({ files: [culture, broken] })).toMatchObject({
      kind: "problem",
      text: expect.stringMatching(/^Skadad.xlsx: .* Inget är sammanställt.$/) as string,
    });
  });

  test("shows each formula as Swedish Excel does", async () => {
    const { preview } = await report();
    expect(preview).toContainEqual({ address: "B7", formula: "=SUMMA(B5:B6)" });
  });

  test("leaves out whom the user leaves out", async () => {
    const { rows, total } = await report({ without: ["Tekniska nämnden"] });
    expect(rows).toHaveLength(1);
    expect(total.amounts.budget).toBe(3000);
  });

  test("is taken back in one step", async () => {
    const before = excel.workbook.sheets.map(snapshot);
    const done = await addPlannedSheet((await report()).plan);
    expect(await (done.ok ? done.undo! : null)!()).toMatchObject({ ok: true });
    expect(excel.workbook.sheets.map(snapshot)).toEqual(before);
  });

  test("writes nothing where a committee's figure has changed since it was shown", async () => {
    const { plan } = await report();
    excel.workbook.sheetByName("Kommunstyrelsen")!.setContent({ row: 4, column: 1 }, { value: 3300 });
    expect(await addPlannedSheet(plan)).toMatchObject({
      ok: false,
      text: expect.stringContaining("Bladet Kommunstyrelsen ändrades") as string,
    });
  });

  test("holds the sheet that it wrote itself against the committees the next time, and agrees with it", async () => {
    await addPlannedSheet((await report()).plan);
    const again = await report();
    expect(again.rows).toHaveLength(2);
    expect(again.questions).toEqual((await report({ sheets: Object.keys(SHEETS) })).questions);
  });

  test("says of a workbook without committees what they should look like", async () => {
    excel.dispose();
    excel = openWithSheets(
      ...gridsOf({
        Namn: [
          ["Namn", "Ort"],
          ["Ek", "Nora"],
        ],
      }),
    );
    expect(await consolidateCommittees()).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("Hittade ingen tabell där en nämnds budget") as string,
    });
  });
});
