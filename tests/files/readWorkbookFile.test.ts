import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/files/readWorkbookFile";
import type { Grid } from "../../src/domain/sheet/grid";
import { readSheets } from "../../src/excel/readSheets";
import { UNREADABLE_FILES } from "../../src/texts/shared/files";
import { EXAMPLE_BOOKS } from "../../workbench/examples/books";
import { openExcel } from "../../workbench/headless/excelSession";
import { openXlsx } from "../../workbench/xlsx";
import { FOREIGN_FILES } from "../xlsx/foreignFiles";
import { handmade, oneSheet, utf16 } from "../xlsx/handmade";

describe("a file that somebody chooses", () => {
  it.each(FOREIGN_FILES)(
    "is refused when it is %s, with a sentence of its own",
    async (_what, make, reason) => {
      const reading = readWorkbookFile(await make(), "Prov.xlsx");
      await expect(reading).rejects.toMatchObject({ name: "UnreadableFile", reason });
      expect(UNREADABLE_FILES[reason]).toMatch(/^Filen är .*\.$/);
    },
  );

  it("is refused before it is unpacked when it is larger than anyone waits for", async () => {
    const reading = readWorkbookFile(new Uint8Array(60_000_001), "Stor.xlsx");
    await expect(reading).rejects.toMatchObject({ reason: "tooLarge" });
  });

  it("is left in the middle when somebody stops it", async () => {
    const stop = new AbortController();
    stop.abort(new Error("enough"));
    const data = await handmade({ sheets: [oneSheet("<row><c><v>1</v></c></row>")] });
    await expect(readWorkbookFile(data, "Prov.xlsx", stop.signal)).rejects.toThrow("enough");
  });
});

describe("what is read of it", () => {
  const read = async (rows: string, more: Partial<Parameters<typeof handmade>[0]> = {}) => {
    const data = await handmade({ sheets: [oneSheet(rows, "Drift")], ...more });
    return (await readWorkbookFile(data, "Prov.xlsx")).sheets[0]!.grid;
  };

  it("shows the right year where the file counts its days from 1904", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const row = '<row r="1"><c r="A1" s="1"><v>44216</v></c><c r="B1"><v>44216</v></c></row>';
    const grid = await read(row, { styles, properties: '<workbookPr date1904="true"/>' });
    expect(grid).toMatchObject({ values: [[45678, 44216]], texts: [["2025-01-21", "44216"]] });
  });

  it("leaves times and hours as they are there, which are of no day", async () => {
    const formats = ["h:mm", "[h]:mm", "mm:ss", "mmm", "yyyy-mm-dd hh:mm"];
    const styles =
      `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join("")}</numFmts>` +
      `<cellXfs>${formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join("")}</cellXfs>`;
    const cells = ["A", "B", "C", "D", "E"].map((column, i) => `<c r="${column}1" s="${i}"><v>1.25</v></c>`);
    const grid = await read(`<row r="1">${cells.join("")}</row>`, {
      styles,
      properties: '<workbookPr date1904="1"/>',
    });
    expect(grid).toMatchObject({ values: [[1.25, 1.25, 1.25, 1463.25, 1463.25]] });
  });

  it("stands where it stood, with value, formula, format and the text it shows", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs>';
    const grid = await read(
      '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><f>SUM(C4:C5)</f><v>1234.5</v></c></row>' +
        '<row r="4"><c r="C4" s="2"><v>20000</v></c></row>',
      { styles, texts: "<si><t>Totalt</t></si>" },
    );
    expect(grid).toMatchObject({
      sheet: "Drift",
      area: { row: 2, column: 1, rows: 2, columns: 2 },
      values: [
        ["Totalt", 1234.5],
        ["", 20000],
      ],
      formulas: [
        ["Totalt", "=SUM(C4:C5)"],
        ["", 20000],
      ],
      formats: [
        ["General", "#,##0.0"],
        ["General", "#,##0"],
      ],
      texts: [
        ["Totalt", "1\u00A0234,5"],
        ["", "20\u00A0000"],
      ],
    });
  });

  it("is null of a sheet that holds looks only", async () => {
    expect(await read('<row r="3"><c r="B3" s="1"/></row>')).toBeNull();
  });

  it("leaves a stray cell far away out, and says where it was", async () => {
    const grid = await read(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
    );
    expect(grid?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(grid?.leftOut).toEqual([{ row: 1_048_575, column: 16_383, rows: 1, columns: 1 }]);
  });

  it("is the same from a writer that uses UTF-16 and the separator of Windows", async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Å</t></is></c></row>';
    const plain = await read(rows);
    expect(await read(rows, { encoded: utf16("le"), named: (name) => name.replace(/\//g, "\\") })).toEqual(
      plain,
    );
    expect(plain?.values).toEqual([["Å"]]);
  });

  it("passes chart sheets over and tells hidden sheets from others", async () => {
    const data = await handmade({
      sheets: [
        oneSheet("", "Tomt"),
        { name: "Diagram", kind: "chartsheet", xml: "<chartsheet/>" },
        { ...oneSheet("<row><c><v>1</v></c></row>", "Dolt"), state: "hidden" },
      ],
    });
    const { sheets } = await readWorkbookFile(data, "Prov.xlsx");
    expect(sheets.map(({ name, isVisible, grid }) => [name, isVisible, grid === null])).toEqual([
      ["Tomt", true, true],
      ["Dolt", false, false],
    ]);
  });
});

/** What Excel's API tells and a file's reader need not. */
function comparable({ isProtected: _protected, isFiltered: _filtered, ...grid }: Grid) {
  return grid;
}

describe("a workbook that is open and the same one read as a file", () => {
  const excel = openExcel();
  afterAll(() => excel.dispose());

  it.each(EXAMPLE_BOOKS.map(({ file }) => file))("hold the same: %s", async (file) => {
    const bytes = readFileSync(path.join("examples", file));
    const { workbook } = await openXlsx(bytes, file);
    const { sheets } = await readWorkbookFile(bytes, file);
    const names = workbook.sheets.flatMap(({ name, kind }) => (kind === "worksheet" ? [name] : []));
    const { grids } = await excel.withWorkbook(workbook, () => readSheets(names));
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.flatMap(({ grid }) => (grid ? [comparable(grid)] : []))).toEqual(grids.map(comparable));
    workbook.dispose();
  });
});
