import ExcelJS from "exceljs";
import JSZip from "jszip";
import { parseAddress } from "../../src/domain/sheet/address";
import {
  createWorkbook,
  type ChartModel,
  type SheetModel,
  type WorkbookModel,
} from "../../workbench/workbook";
import { exportXlsx, openXlsx, type OpenedFile } from "../../workbench/xlsx";
import { handmade } from "./handmade";

function at(address: string) {
  return parseAddress(address)!;
}

const SETUP: SheetModel["setup"] = {
  tabColor: "#1F6F43",
  frozen: { rows: 3, columns: 1 },
  orientation: "Landscape",
  paperSize: "A4",
  fit: { wide: 1, tall: 0 },
  isCentredAcross: true,
  titleRows: { row: 0, rows: 3 },
  printArea: at("A1:F20"),
};

const RULE: SheetModel["validations"][number] = {
  areas: [at("B2:B9"), at("D2")],
  type: "List",
  formula1: 'Högre,"Lägre"',
  hasDropDown: true,
  ignoresBlanks: true,
  alert: { isShown: true, style: "Warning", title: "Riktning", message: "Välj i listan." },
  prompt: { title: "Riktning", message: "Är högre bättre?" },
};
const MONTHS: SheetModel["validations"][number] = {
  areas: [at("C2")],
  type: "WholeNumber",
  operator: "Between",
  formula1: "1",
  formula2: "12",
  hasDropDown: false,
  ignoresBlanks: false,
  alert: { isShown: true, style: "Stop", title: "", message: "" },
};

function chartOn(sheet: SheetModel): ChartModel {
  const cells = (address: string) => ({ sheetId: sheet.id, area: at(address) });
  return {
    id: "{1}",
    name: "Brygga",
    type: "ColumnStacked",
    title: { text: "Från budget till prognos & tillbaka", isShown: true },
    legend: { position: "Bottom", isShown: false },
    place: { left: 192, top: 15, width: 288, height: 210 },
    series: [
      { id: "a", name: "Dold", values: cells("B2:B4"), categories: cells("A2:A4"), fill: "none" },
      {
        id: "b",
        name: cells("C1"),
        values: cells("C2:C4"),
        categories: cells("A2:A4"),
        fill: "#1F6F43",
        hasDataLabels: true,
      },
    ],
    categoryAxis: { isShown: true },
    valueAxis: { isShown: true, hasGridlines: true, title: "tkr", minimum: 0 },
  };
}

function made(): WorkbookModel {
  const workbook = createWorkbook("Prov.xlsx");
  const sheet = workbook.addSheet("Nämnd's blad");
  workbook.addSheet("Andra");
  sheet.setContent(at("A2"), { value: "Budget" });
  sheet.setContent(at("C2"), { value: 14667 });
  return workbook;
}

function setUp(sheet: SheetModel): void {
  sheet.setup = SETUP;
  sheet.validations = [RULE, MONTHS];
  sheet.setColumnWidth(1, 20);
  sheet.setRowHeight(2, 45);
  sheet.charts = [chartOn(sheet)];
}

const NAMES = new Map([
  ["Gräns", "0.05"],
  ["Budgetar", "'Nämnd''s blad'!$C$2:$C$4"],
]);

/** Both ways a file is written: anew, and as a change of one that was opened. */
const WAYS: [string, () => Promise<ArrayBuffer>][] = [
  [
    "a workbook made in memory",
    async () => {
      const workbook = made();
      setUp(workbook.sheets[0]!);
      for (const [name, meaning] of NAMES) workbook.defineName(name, meaning);
      return exportXlsx(workbook);
    },
  ],
  [
    "a file that was opened and changed",
    async () => {
      const file = await openXlsx(await exportXlsx(made()), "Prov.xlsx");
      setUp(file.workbook.sheets[0]!);
      for (const [name, meaning] of NAMES) file.workbook.defineName(name, meaning);
      return file.save();
    },
  ],
];

describe.each(WAYS)("the file of %s", (_way, write) => {
  it("comes back with how the sheet is shown and printed, its rules, widths and heights", async () => {
    const sheet = (await openXlsx(await write(), "Prov.xlsx")).workbook.sheets[0]!;
    expect(sheet.setup).toEqual(SETUP);
    expect(sheet.validations).toEqual([RULE, MONTHS]);
    expect(sheet.columnWidths.get(1)).toBe(20);
    expect(sheet.rowHeights.get(2)).toBe(45);
  });

  it("comes back with the names that were given, and without one that is taken away", async () => {
    const file = await openXlsx(await write(), "Prov.xlsx");
    expect(file.workbook.definedNames).toEqual(NAMES);
    file.workbook.defineName("Gräns", undefined);
    file.workbook.defineName("Budgetar", "Andra!$A$1");
    const again = await openXlsx(await file.save(), "Prov.xlsx");
    expect(again.workbook.definedNames).toEqual(new Map([["Budgetar", "Andra!$A$1"]]));
    expect(again.workbook.sheets[0]!.setup.titleRows).toEqual(SETUP.titleRows);
  });

  it("is read by another library as it was meant", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await write());
    const sheet = book.worksheets[0]!;
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: "1:3",
      printArea: "A1:F20",
    });
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3, topLeftCell: "B4" });
    expect(sheet.properties.tabColor).toEqual({ argb: "FF1F6F43" });
    expect(sheet.getColumn(2).width).toBe(20);
    expect(sheet.getRow(3).height).toBe(45);
    expect(sheet.getCell("B5").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Högre,""Lägre"""'],
      errorStyle: "warning",
    });
  });

  it("holds the chart as a part of its own, with its cells by name and their values beside", async () => {
    const zip = await JSZip.loadAsync(await write());
    const text = (path: string) => zip.file(path)!.async("string");
    const chart = await text("xl/charts/chart1.xml");
    expect(chart).toContain("<a:t>Från budget till prognos &amp; tillbaka</a:t>");
    expect(chart).toContain("<c:f>'Nämnd''s blad'!$C$2:$C$4</c:f>");
    expect(chart).toContain('<c:pt idx="0"><c:v>14667</c:v></c:pt>');
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain("<a:noFill/>");
    expect(await text("xl/drawings/drawing1.xml")).toContain('<xdr:pos x="2438400" y="190500"/>');
    expect(await text("xl/worksheets/sheet1.xml")).toMatch(/<drawing [^>]*r:id="rId\d+"\/>/);
    expect(await text("[Content_Types].xml")).toContain("/xl/charts/chart1.xml");
  });
});

describe("A file that was opened", () => {
  async function opened(): Promise<OpenedFile> {
    return openXlsx(
      await handmade({
        sheets: [
          {
            name: "Drift",
            xml:
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
              '<cols><col min="1" max="5" width="12" customWidth="1" style="3"/></cols>' +
              '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row></sheetData>' +
              '<dataValidations count="2"><dataValidation type="list" sqref="A1" showErrorMessage="1"><formula1>"a,b"</formula1></dataValidation>' +
              '<dataValidation showInputMessage="1" prompt="Bara en upplysning" sqref="B1"/></dataValidations>' +
              '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/><drawing r:id="rId1"/>',
            related: [["drawing", "../drawings/drawing1.xml"]],
          },
          { name: "Andra", xml: "<sheetData/>" },
        ],
        names:
          '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Andra!$1:$2</definedName></definedNames>',
        parts: {
          "xl/drawings/drawing1.xml":
            '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor>filens egen</xdr:twoCellAnchor></xdr:wsDr>',
        },
      }),
      "Prov.xlsx",
    );
  }

  async function sheetXml(file: OpenedFile): Promise<string> {
    return (await JSZip.loadAsync(await file.save())).file("xl/worksheets/sheet1.xml")!.async("string");
  }

  it("says how its sheets are set up", async () => {
    const [drift, other] = (await opened()).workbook.sheets;
    expect(drift!.setup).toEqual({
      frozen: { rows: 1, columns: 0 },
      orientation: "Portrait",
      paperSize: "A4",
      fit: { wide: 1, tall: 0 },
    });
    expect(drift!.validations).toMatchObject([{ type: "List", formula1: "a,b", areas: [at("A1")] }]);
    expect(drift!.rowHeights.get(0)).toBe(30);
    expect(other!.setup).toEqual({ titleRows: { row: 0, rows: 2 } });
  });

  it("changes in what was changed alone: one column of five, one rule, the paper's way", async () => {
    const file = await opened();
    const sheet = file.workbook.sheets[0]!;
    sheet.setColumnWidth(2, 40);
    sheet.setRowHeight(0, undefined);
    sheet.validations = [];
    sheet.setup = { ...sheet.setup, orientation: "Landscape" };
    const xml = await sheetXml(file);
    expect(xml).toMatch(
      /<col min="1" max="2" width="12"[^>]*style="3"\/><col min="3" max="3" width="40"[^>]*\/><col min="4" max="5" width="12"/,
    );
    expect(xml).toContain('<row r="1"><c');
    expect(xml).toContain('<dataValidations count="1"><dataValidation showInputMessage="1"');
    expect(xml).toContain('<pageMargins left="1"');
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain('state="frozen"');
  });

  it("keeps its own drawings beside a chart that is added", async () => {
    const file = await opened();
    file.workbook.sheets[0]!.charts = [chartOn(file.workbook.sheets[0]!)];
    const zip = await JSZip.loadAsync(await file.save());
    const drawing = await zip.file("xl/drawings/drawing1.xml")!.async("string");
    expect(drawing).toContain("filens egen");
    expect(drawing).toContain('name="Brygga"');
    expect((await sheetXml(file)).match(/<drawing /g)).toHaveLength(1);
  });

  it("has its sheets in the order of the tabs, and the names that belong to a sheet follow it", async () => {
    const file = await opened();
    const added = file.workbook.addSheet("Först");
    file.workbook.moveSheet(added.id, 0);
    file.workbook.activate(added.id);
    const again = await openXlsx(await file.save(), "Prov.xlsx");
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["Först", "Drift", "Andra"]);
    expect(again.workbook.sheets[2]!.setup.titleRows).toEqual({ row: 0, rows: 2 });
    expect(again.workbook.activeSheet.name).toBe("Först");
  });
});
