import { parseAddress } from "../../src/domain/sheet/address";
import type { SheetModel } from "../../workbench/workbook";
import { openXlsx } from "../../workbench/xlsx";
import { handmade, oneSheet, utf16, type HandmadeFile } from "./handmade";

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><color rgb="FF9C0006"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><top style="thin"/><bottom style="double"/></border></borders>' +
  '<cellXfs count="4"><xf/><xf numFmtId="14"/><xf numFmtId="170"/>' +
  '<xf numFmtId="3" fontId="1" fillId="1" borderId="1"><alignment horizontal="right" wrapText="1"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

async function opened(file: HandmadeFile): Promise<SheetModel> {
  return (await openXlsx(await handmade(file), "Prov.xlsx")).workbook.sheets[0]!;
}

function at(address: string) {
  return parseAddress(address)!;
}

describe("a cell in a file", () => {
  it.each([
    ["a number", "<c><v>146955</v></c>", 146955],
    ["a number with decimals", '<c t="n"><v>0.1</v></c>', 0.1],
    ["a shared text", '<c t="s"><v>0</v></c>', "Summa nämnder"],
    ["a rich text", '<c t="s"><v>1</v></c>', "Fet och mager"],
    ["an inline text", '<c t="inlineStr"><is><t>a</t><r><t xml:space="preserve"> b</t></r></is></c>', "a b"],
    ["a figure typed as text", '<c t="str"><v>146 955</v></c>', "146 955"],
    ["a truth value", '<c t="b"><v>1</v></c>', true],
    ["an error", '<c t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a text that looks like an error", '<c t="inlineStr"><is><t>#REF!</t></is></c>', "#REF!"],
    ["an ISO date", '<c t="d"><v>2025-01-21T12:00:00</v></c>', 45678.5],
    ["an ISO date with a time zone", '<c t="d"><v>2025-01-21T12:00:00+01:00</v></c>', 45678.5],
    ["an ISO time", '<c t="d"><v>18:00:00</v></c>', 0.75],
    ["a date that is none", '<c t="d"><v>i mars</v></c>', "i mars"],
    ["a shared text without its number", '<c t="s"><v/></c>', null],
    ["an inline text with a number beside it", '<c t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>', "1."],
    ["an inline text in its value", '<c t="inlineStr"><v>Summa</v></c>', "Summa"],
    ["an escaped character", '<c t="str"><v>a_x000A_b</v></c>', "a\nb"],
    ["nothing but a style", '<c s="1"/>', null],
  ])("that holds %s is read as such", async (_what, cell, value) => {
    const texts =
      '<si><t>Summa nämnder</t></si><si><r><t>Fet</t></r><r><t xml:space="preserve"> och mager</t></r></si>';
    const sheet = await opened({ sheets: [oneSheet(`<row>${cell}</row>`)], texts, styles: STYLES });
    expect(sheet.content(at("A1"))).toEqual({ value });
  });

  it.each([
    ["<v>0</v>", "", 0],
    ["<v></v>", ' t="str"', ""],
    ["", ' t="str"', ""],
    ["<v>0</v>", ' t="b"', false],
    ["<v>#N/A</v>", ' t="e"', { error: "#N/A" }],
    ["", "", null],
  ])("keeps the result a formula had when saved: %s%s", async (result, type, value) => {
    const sheet = await opened({ sheets: [oneSheet(`<row><c${type}><f>SUM(B1:B2)</f>${result}</c></row>`)] });
    expect(sheet.content(at("A1"))).toEqual({ value, formula: "=SUM(B1:B2)" });
  });

  it("counts dates from 1900 where the file counts them from 1904, and lets figures be", async () => {
    const cells = '<c s="1"><v>44216</v></c><c><v>44216</v></c><c t="d" s="1"><v>2025-01-21</v></c>';
    const file = { sheets: [oneSheet(`<row>${cells}</row>`)], styles: STYLES };
    const sheet = await opened({ ...file, properties: '<workbookPr date1904="1"/>' });
    expect(["A1", "B1", "C1"].map((cell) => sheet.content(at(cell))?.value)).toEqual([45678, 44216, 45678]);
  });

  it("holds a date as its serial number and shows it in Swedish", async () => {
    const sheet = await opened({
      sheets: [oneSheet('<row><c s="1"><v>45678</v></c></row>')],
      styles: STYLES,
    });
    expect(sheet.content(at("A1"))).toEqual({ value: 45678 });
    expect(sheet.text(at("A1"))).toBe("2025-01-21");
  });

  it("has the look the file gives it", async () => {
    const rows = '<row><c s="3"><v>1</v></c><c s="2"><v>2.5</v></c></row>';
    const sheet = await opened({ sheets: [oneSheet(rows)], styles: STYLES });
    expect(sheet.format(at("A1"))).toBe("#,##0");
    expect(sheet.format(at("B1"))).toBe("#,##0.0");
    expect(sheet.style(at("A1"))).toEqual({
      bold: true,
      fontColor: "#9C0006",
      fill: "#FFC7CE",
      borders: { top: "thin", bottom: "double" },
      horizontalAlignment: "Right",
      wrapText: true,
    });
  });

  it("is found although neither row nor cell says where it stands", async () => {
    const rows =
      '<row><c><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
    const sheet = await opened({ sheets: [oneSheet(rows)] });
    expect(["A1", "C5", "D5", "A6"].map((address) => sheet.content(at(address)).value)).toEqual([1, 2, 3, 4]);
  });
});

describe("formulas", () => {
  it("that are shared are read in full", async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1-B1+SUM($A$1:A1)*LOG10(10)&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
    const sheet = await opened({ sheets: [oneSheet(rows)] });
    expect(sheet.content(at("C3"))).toEqual({ value: 3, formula: '=A3-B3+SUM($A$1:A3)*LOG10(10)&"A1"' });
  });

  it("newer than the file format are shown without its prefix", async () => {
    const sheet = await opened({
      sheets: [oneSheet("<row><c><f>_xlfn.XLOOKUP(B1,C:C,D:D)</f><v>1</v></c></row>")],
    });
    expect(sheet.content(at("A1")).formula).toBe("=XLOOKUP(B1,C:C,D:D)");
  });
});

describe("a sheet in a file", () => {
  it("tells of merges, hidden rows and columns, widths, protection and its own filter", async () => {
    const sheet = await opened({
      sheets: [
        {
          name: "Drift",
          xml:
            '<cols><col min="1" max="1" width="32.5" customWidth="1"/><col min="3" max="4" hidden="1" width="0"/></cols>' +
            '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>' +
            '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
            '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
        },
      ],
    });
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3]);
    expect(sheet.columnWidths.get(0)).toBe(32.5);
    expect(sheet.isProtected).toBe(true);
    expect(sheet.isFiltered).toBe(true);
  });

  it("tells of its tables and which of them are filtered", async () => {
    const table = (id: number, filter: string): string =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="T${id}" ` +
      `displayName="Drift${id}" ref="A${id}:C9" totalsRowCount="1"><autoFilter ref="A1:C8">${filter}</autoFilter></table>`;
    const sheet = await opened({
      sheets: [
        {
          ...oneSheet("<row><c><v>1</v></c></row>"),
          related: [
            ["table", "../tables/table1.xml"],
            ["table", "/xl/tables/table2.xml"],
          ],
        },
      ],
      parts: {
        "xl/tables/table1.xml": table(1, ""),
        "xl/tables/table2.xml": table(
          2,
          '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>',
        ),
      },
    });
    expect(sheet.tables).toEqual([
      { id: "1", name: "Drift1", area: at("A1:C9"), showHeaders: true, showTotals: true, isFiltered: false },
      { id: "2", name: "Drift2", area: at("A2:C9"), showHeaders: true, showTotals: true, isFiltered: true },
    ]);
  });

  it("tells of conditional formats with a formula of their own, and of no others", async () => {
    const sheet = await opened({
      sheets: [
        {
          name: "Drift",
          xml:
            "<sheetData/>" +
            '<conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="1"><formula>N(A1)=0</formula></cfRule></conditionalFormatting>' +
            '<conditionalFormatting sqref="C1"><cfRule type="cellIs" priority="2" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>',
        },
      ],
      styles: STYLES,
    });
    expect(sheet.conditionalFormats).toEqual([
      { id: "{CF-1}", areas: [at("A1:B2"), at("D4")], formula: "=N(A1)=0", fill: "#00FF00" },
    ]);
  });

  it("is read whatever its file is called and however its elements are prefixed", async () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:sheetData><x:row r="3"><x:c r="B3"><x:v>12</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = await opened({ sheets: [{ name: "Drift", file: "Blad A.xml", xml }] });
    expect(sheet.content(at("B3")).value).toBe(12);
  });
});

describe("a workbook file", () => {
  it("keeps chart sheets and hidden sheets in their places, and never opens on a hidden one", async () => {
    const data = await handmade({
      sheets: [
        { ...oneSheet(""), name: "Gömt", state: "veryHidden" },
        { name: "Diagram1", kind: "chartsheet", xml: "<chartsheet/>" },
        { ...oneSheet(""), name: "Drift" },
      ],
    });
    const { workbook } = await openXlsx(data, "Prov.xlsx");
    expect(workbook.sheets.map(({ name, kind, visibility }) => [name, kind, visibility])).toEqual([
      ["Gömt", "worksheet", "VeryHidden"],
      ["Diagram1", "chart", "Visible"],
      ["Drift", "worksheet", "Visible"],
    ]);
    expect(workbook.activeSheet.name).toBe("Diagram1");
  });

  it("gives its names and its custom XML parts", async () => {
    const data = await handmade({
      sheets: [oneSheet("")],
      names:
        '<definedNames><definedName name="Budget">Blad1!$B$4:$B$9</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$1:$3</definedName></definedNames>',
      workbookRelated: [["customXml", "../customXml/item1.xml"]],
      parts: {
        "customXml/item1.xml": '<minne xmlns="urn:prov">å</minne>',
        "customXml/_rels/item1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
        "customXml/itemProps1.xml":
          '<ds:datastoreItem ds:itemID="{ABC}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
      },
    });
    const { workbook } = await openXlsx(data, "Prov.xlsx");
    expect([...workbook.definedNames]).toEqual([["Budget", "Blad1!$B$4:$B$9"]]);
    expect([...workbook.customXmlParts]).toEqual([["{ABC}", '<minne xmlns="urn:prov">å</minne>']]);
  });

  it("of 20 000 rows of 10 columns is read", async () => {
    const row = (index: number): string => `<row r="${index}">${`<c><v>${index}</v></c>`.repeat(10)}</row>`;
    const rows = Array.from({ length: 20000 }, (_, index) => row(index + 1)).join("");
    const data = await handmade({ sheets: [oneSheet(rows)] });
    const { workbook } = await openXlsx(data, "Stor.xlsx");
    expect(workbook.sheets[0]!.usedArea(true)).toEqual({ row: 0, column: 0, rows: 20000, columns: 10 });
  });
});

describe("a file from another writer", () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>146.5</v></c></row>';
  const file = { sheets: [oneSheet(rows)], texts: "<si><t>Äldreomsorg</t></si>", styles: STYLES };
  const shown = (sheet: SheetModel) => [sheet.content(at("A1")).value, sheet.content(at("B1")).value];

  it("with the separator of Windows in the names of its parts is read as any other", async () => {
    const named = (path: string) => path.replaceAll("/", "\\");
    const sheet = await opened({ ...file, named });
    expect(shown(sheet)).toEqual(["Äldreomsorg", 146.5]);
    expect(sheet.format(at("B1"))).toBe("#,##0.0");
  });

  it("with that separator in its relationships is read as any other", async () => {
    const related = { ...oneSheet(rows), related: [["table", "..\\tables\\table1.xml"]] as const };
    const table = '<table xmlns="urn:t" id="1" name="T" displayName="T" ref="A1:B1"/>';
    const sheet = await opened({ ...file, sheets: [related], parts: { "xl/tables/table1.xml": table } });
    expect(sheet.tables.map(({ name }) => name)).toEqual(["T"]);
  });

  it.each(["le", "be"] as const)("in UTF-16 (%s) is read, and saved with what was changed", async (order) => {
    const { workbook, save } = await openXlsx(
      await handmade({ ...file, encoded: utf16(order) }),
      "Prov.xlsx",
    );
    expect(shown(workbook.sheets[0]!)).toEqual(["Äldreomsorg", 146.5]);
    workbook.sheets[0]!.setContent(at("B1"), { value: 200 });
    const again = await openXlsx(await save(), "Prov.xlsx");
    expect(shown(again.workbook.sheets[0]!)).toEqual(["Äldreomsorg", 200]);
  });

  it("in Latin 1 by its own declaration is read", async () => {
    const encoded = (text: string) =>
      new Uint8Array(Buffer.from(text.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'), "latin1"));
    expect(shown(await opened({ ...file, encoded }))).toEqual(["Äldreomsorg", 146.5]);
  });

  it("that names parts for looks and tables and leaves them out is read without them, and saved", async () => {
    const sheets = [{ ...oneSheet(rows), related: [["table", "../tables/table1.xml"]] as const }];
    const workbookRelated = [["styles", "styles.xml"]] as const;
    const data = await handmade({ ...file, sheets, styles: undefined, workbookRelated });
    const { workbook, save } = await openXlsx(data, "Prov.xlsx");
    expect(shown(workbook.sheets[0]!)).toEqual(["Äldreomsorg", 146.5]);
    workbook.sheets[0]!.setContent(at("B1"), { value: 200 });
    const again = await openXlsx(await save(), "Prov.xlsx");
    expect(shown(again.workbook.sheets[0]!)).toEqual(["Äldreomsorg", 200]);
  });

  it("with a text longer than Excel holds is read with as much of it as Excel would keep", async () => {
    const sheet = await opened({ ...file, texts: `<si><t>${"å".repeat(40_000)}</t></si>` });
    expect(sheet.content(at("A1")).value).toBe("å".repeat(32_767));
  });
});
