import ExcelJS from "exceljs";
import JSZip from "jszip";
import { parseAddress } from "../../src/domain/sheet/address";
import { createWorkbook } from "../../workbench/workbook";
import { LossesNotAccepted, exportXlsx, openXlsx, type OpenedFile } from "../../workbench/xlsx";
import { handmade, relationships } from "./handmade";

function at(address: string) {
  return parseAddress(address)!;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>';

const CHART = "<c:chartSpace>diagrammet</c:chartSpace>";

/** A sheet with a chart, a comment, rich text, shared formulas and print titles: much that the model never sees. */
async function richFile(): Promise<Uint8Array> {
  const data =
    '<row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>10</v></c><c r="B2" s="1"><v>4</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">A2-B2</f><v>6</v></c></row>' +
    '<row r="3"><c r="A3"><v>20</v></c><c r="B3"><v>5</v></c><c r="C3"><f t="shared" si="0"/><v>15</v></c></row>' +
    '<row r="4"><c r="A4"><v>30</v></c><c r="B4"><v>30</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c></row>';
  return handmade({
    sheets: [
      {
        name: "Drift",
        xml:
          `<dimension ref="A1:C4"/><sheetData>${data}</sheetData>` +
          '<conditionalFormatting sqref="A2:A4"><cfRule type="dataBar" priority="1"/></conditionalFormatting>' +
          '<pageSetup paperSize="9"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
        related: [
          ["drawing", "../drawings/drawing1.xml"],
          ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["comments", "../comments1.xml"],
        ],
      },
      { name: "Diagram1", kind: "chartsheet", xml: "<chartsheet/>" },
    ],
    texts: "<si><r><rPr><b/></rPr><t>Fet</t></r><r><t> rubrik</t></r></si>",
    styles: STYLES,
    names:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Drift!$1:$1</definedName></definedNames>',
    workbookRelated: [["calcChain", "calcChain.xml"]],
    parts: {
      "xl/calcChain.xml": '<calcChain><c r="C2" i="1"/></calcChain>',
      "xl/drawings/drawing1.xml": "<wsDr>ritning</wsDr>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships([["chart", "../charts/chart1.xml"]]),
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
      "xl/charts/chart1.xml": CHART,
      "xl/comments1.xml": "<comments>Fråga ekonomen</comments>",
      "docProps/custom.xml": "<Properties>diarienummer</Properties>",
    },
  });
}

async function partsOf(data: ArrayBuffer | Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(data);
  const parts: Record<string, string> = {};
  for (const entry of Object.values(zip.files))
    if (!entry.dir) parts[entry.name] = await entry.async("string");
  return parts;
}

async function reopened(file: OpenedFile): Promise<OpenedFile> {
  return openXlsx(await file.save(), "Prov.xlsx");
}

describe("a saved file", () => {
  it("is the same, part by part, when nothing was changed", async () => {
    const original = await richFile();
    const saved = await (await openXlsx(original, "Prov.xlsx")).save();
    const [before, after] = [await partsOf(original), await partsOf(saved)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const path of Object.keys(before).filter(
      (name) => !name.includes("workbook.xml") && !name.includes("Types"),
    )) {
      expect(after[path]).toBe(before[path]);
    }
  });

  it("differs from the original in the changed cell alone", async () => {
    const original = await richFile();
    const file = await openXlsx(original, "Prov.xlsx");
    file.workbook.sheets[0]!.setContent(at("A3"), { value: 21 });
    const [before, after] = [await partsOf(original), await partsOf(await file.save())];
    const sheet = "xl/worksheets/sheet1.xml";
    const changed = before[sheet]!.replace("<v>20</v>", "<v>21</v>").replace(/^<\?xml[^>]*>\s*/, "");
    expect(after[sheet]!.replace(/^<\?xml[^>]*>\s*/, "")).toBe(changed);
    expect(after["xl/charts/chart1.xml"]).toBe(CHART);
    expect(after["xl/comments1.xml"]).toBe(before["xl/comments1.xml"]);
    expect(after["docProps/custom.xml"]).toBe(before["docProps/custom.xml"]);
    expect(after["xl/sharedStrings.xml"]).toBe(before["xl/sharedStrings.xml"]);
    expect(after["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
    expect(after["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it.each([
    ["a number", { value: 12.5 }],
    ["zero", { value: 0 }],
    ["a text with leading spaces and markup", { value: "  <b> & 'å' " }],
    ["an empty text", { value: "" }],
    ["a text with characters XML cannot hold", { value: "a\u0001b_x0041_" }],
    ["a truth value", { value: false }],
    ["an error", { value: { error: "#REF!" } }],
    ["nothing", { value: null }],
  ])("gives %s back as it was written", async (_what, content) => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    for (const address of ["A3", "A1", "B3", "D7", "C12"]) {
      file.workbook.sheets[0]!.setContent(at(address), content);
    }
    const sheet = (await reopened(file)).workbook.sheets[0]!;
    for (const address of ["A3", "A1", "B3", "D7", "C12"])
      expect(sheet.content(at(address))).toEqual(content);
  });

  it("keeps the formulas that shared the text of one that was overwritten", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    file.workbook.sheets[0]!.setContent(at("C2"), { value: 6 });
    const sheet = (await reopened(file)).workbook.sheets[0]!;
    expect(sheet.content(at("C2"))).toEqual({ value: 6 });
    expect(sheet.content(at("C3"))).toEqual({ value: 15, formula: "=A3-B3" });
    expect(sheet.content(at("C4"))).toEqual({ value: 0, formula: "=A4-B4" });
  });

  it("drops the order of calculation when formulas have changed", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    file.workbook.sheets[0]!.setContent(at("C2"), { value: null, formula: "=XLOOKUP(1,A:A,B:B)" });
    const parts = await partsOf(await file.save());
    expect(parts).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>_xlfn.XLOOKUP(1,A:A,B:B)</f>");
  });

  it("keeps a changed look, and the rest of the look with it", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    const sheet = file.workbook.sheets[0]!;
    sheet.setStyle(at("A2"), { fill: "#FFC7CE", fontColor: "#9C0006", bold: true });
    sheet.setFormat(at("B2"), "#,##0.000");
    sheet.setStyle(at("E9"), { borders: { top: "thin" }, horizontalAlignment: "Center", wrapText: true });
    const again = (await reopened(file)).workbook.sheets[0]!;
    expect(again.style(at("A2"))).toEqual({ fill: "#FFC7CE", fontColor: "#9C0006", bold: true });
    expect(again.format(at("A2"))).toBe("#,##0");
    expect(again.format(at("B2"))).toBe("#,##0.000");
    expect(again.style(at("E9"))).toEqual({
      borders: { top: "thin" },
      horizontalAlignment: "Center",
      wrapText: true,
    });
    expect((await partsOf(await file.save()))["xl/styles.xml"]).toContain(
      '<name val="Arial"/></font></fonts>',
    );
  });

  it("gives a look back exactly as it was when it is taken off again", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    file.workbook.sheets[0]!.setStyle(at("A2"), { fill: "#FFC7CE" });
    const marked = await reopened(file);
    marked.workbook.sheets[0]!.setStyle(at("A2"), { fill: undefined });
    const sheet = (await reopened(marked)).workbook.sheets[0]!;
    expect(sheet.style(at("A2"))).toEqual({});
    expect(sheet.format(at("A2"))).toBe("#,##0");
  });

  it("takes conditional formats in and gives them up again, and leaves those of others alone", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    const mark = {
      id: "m",
      areas: [at("B2"), at("A4")],
      formula: "=TRUE",
      fill: "#FDE7E9",
      fontColor: "#750B1C",
    };
    file.workbook.sheets[0]!.conditionalFormats = [mark];
    const marked = await reopened(file);
    expect(marked.workbook.sheets[0]!.conditionalFormats).toEqual([{ ...mark, id: "{CF-1}" }]);
    marked.workbook.sheets[0]!.conditionalFormats = [];
    const cleared = await partsOf(await marked.save());
    expect(cleared["xl/worksheets/sheet1.xml"]).not.toContain("expression");
    expect(cleared["xl/worksheets/sheet1.xml"]).toContain("dataBar");
  });

  it("carries custom XML parts in, changes them and takes them out", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    const id = file.workbook.addCustomXmlPart('<minne xmlns="urn:prov">ett</minne>');
    const second = await reopened(file);
    expect([...second.workbook.customXmlParts]).toEqual([[id, '<minne xmlns="urn:prov">ett</minne>']]);
    second.workbook.customXmlParts.set(id, '<minne xmlns="urn:prov">två</minne>');
    const third = await reopened(second);
    expect(third.workbook.customXmlParts.get(id)).toBe('<minne xmlns="urn:prov">två</minne>');
    third.workbook.customXmlParts.delete(id);
    const parts = await partsOf(await third.save());
    expect(Object.keys(parts).filter((path) => path.startsWith("customXml/"))).toEqual([]);
  });

  it("has the sheets that were added and lacks those that were deleted", async () => {
    const file = await openXlsx(await richFile(), "Prov.xlsx");
    const { workbook } = file;
    const added = workbook.addSheet("Prognos & utfall");
    added.setContent(at("B2"), { value: null, formula: "=Drift!A2*2" });
    added.columnWidths.set(0, 40);
    workbook.deleteSheet(workbook.sheetByName("Diagram1")!.id);
    const again = (await reopened(file)).workbook;
    expect(again.sheets.map(({ name }) => name)).toEqual(["Drift", "Prognos & utfall"]);
    expect(again.sheets[1]!.content(at("B2")).formula).toBe("=Drift!A2*2");
    expect(again.sheets[1]!.columnWidths.get(0)).toBe(40);
  });

  it("is read by another library as it was meant", async () => {
    const file = await openXlsx(await exportXlsx(madeWorkbook()), "Prov.xlsx");
    file.workbook.sheets[0]!.setContent(at("A1"), { value: "Ny rubrik" });
    file.workbook.sheets[0]!.setStyle(at("A2"), { fill: "#FFC7CE" });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await file.save());
    const sheet = book.getWorksheet("Drift")!;
    expect(sheet.getCell("A1").text).toBe("Ny rubrik");
    expect(sheet.getCell("A2").value).toBe(146955);
    expect(sheet.getCell("A2").numFmt).toBe("#,##0");
    expect(sheet.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
    expect(sheet.getCell("A3").formula).toBe("SUM(A2:A2)");
  });

  it("is not saved without a yes when it would lose something", async () => {
    const zip = await JSZip.loadAsync(await richFile());
    zip.file("_xmlsignatures/sig1.xml", "<Signature/>");
    const file = await openXlsx(await zip.generateAsync({ type: "uint8array" }), "Prov.xlsx");
    expect(file.losses).toEqual(["Filens digitala signatur slutar gälla när filen sparas."]);
    await expect(file.save()).rejects.toBeInstanceOf(LossesNotAccepted);
    await expect(file.save({ acceptLosses: true })).resolves.toBeInstanceOf(ArrayBuffer);
  });
});

function madeWorkbook() {
  const workbook = createWorkbook("Prov.xlsx");
  const sheet = workbook.addSheet("Drift");
  sheet.setContent(at("A1"), { value: "Rubrik _x0041_" });
  sheet.setContent(at("A2"), { value: 146955 });
  sheet.setFormat(at("A2"), "#,##0");
  sheet.setContent(at("A3"), { value: null, formula: "=SUM(A2:A2)" });
  sheet.setResult(at("A3"), { value: 0 });
  sheet.setStyle(at("A3"), { bold: true, borders: { top: "thin", bottom: "double" } });
  sheet.merges.push(at("A1:C1"));
  sheet.hiddenRows.add(1);
  sheet.hiddenColumns.add(3);
  sheet.columnWidths.set(0, 30);
  sheet.isProtected = true;
  sheet.conditionalFormats = [{ id: "1", areas: [at("A2")], formula: "=A2=0", fill: "#FDE7E9" }];
  workbook.insertSheet("Gömt", "worksheet").visibility = "VeryHidden";
  workbook.addCustomXmlPart("<minne/>");
  return workbook;
}

describe("a workbook made in memory", () => {
  it("comes back from its file cell by cell", async () => {
    const made = madeWorkbook();
    const [sheet] = made.sheets;
    const { workbook } = await openXlsx(await exportXlsx(made), "Prov.xlsx");
    const read = workbook.sheets[0]!;
    for (const address of ["A1", "A2", "A3", "B2"]) {
      expect(read.content(at(address))).toEqual(sheet!.content(at(address)));
      expect(read.format(at(address))).toBe(sheet!.format(at(address)));
      expect(read.style(at(address))).toEqual(sheet!.style(at(address)));
    }
    expect(read.merges).toEqual(sheet!.merges);
    expect(read.hiddenRows).toEqual(sheet!.hiddenRows);
    expect(read.hiddenColumns).toEqual(sheet!.hiddenColumns);
    expect(read.columnWidths.get(0)).toBe(30);
    expect(read.isProtected).toBe(true);
    expect(read.conditionalFormats).toMatchObject([{ formula: "=A2=0", fill: "#FDE7E9" }]);
    expect(workbook.sheets[1]!.visibility).toBe("VeryHidden");
    expect([...workbook.customXmlParts.values()]).toEqual(["<minne/>"]);
  });

  it("gives the same bytes each time it is written", async () => {
    const made = madeWorkbook();
    const [first, second] = [await exportXlsx(made), await exportXlsx(made)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
