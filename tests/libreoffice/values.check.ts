import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { EXAMPLE_BOOKS } from "../../workbench/examples/books";
import { buildTable } from "../../workbench/examples";
import { publishedTables } from "../../workbench/examples/sources";
import { createWorkbook } from "../../workbench/workbook";
import { exportXlsx, openXlsx } from "../../workbench/xlsx";
import { LibreOffice, libreOfficeVersion, valuesOf } from "./libreOffice";

const ROOT = join(__dirname, "../..");
const version = libreOfficeVersion();
const whenInstalled = version ? describe : describe.skip;
if (!version)
  process.stderr.write("LibreOffice finns inte på datorn: den oberoende kontrollen kördes inte.\n");

whenInstalled("LibreOffice, computing anew,", () => {
  const office = new LibreOffice();
  afterAll(() => office.remove());

  const seenByLibreOffice = (file: ArrayBuffer) => office.values(file);

  it("is not taken in by a wrong result that stands in the file", async () => {
    const workbook = createWorkbook("Prov.xlsx");
    const sheet = workbook.addSheet("Blad1");
    sheet.load({ row: 0, column: 0 }, { value: 2 });
    sheet.load({ row: 0, column: 1 }, { value: 99, formula: "=A1*2" });
    expect(await seenByLibreOffice(await exportXlsx(workbook))).toEqual({ "Blad1!A1": 2, "Blad1!B1": 4 });
  });

  it.each(EXAMPLE_BOOKS.map(({ file }) => file))("finds the same values in the example %s", async (name) => {
    const bytes = readFileSync(join(ROOT, "examples", name));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    expect(await seenByLibreOffice(file)).toEqual(valuesOf((await openXlsx(file, name)).workbook));
  });

  it("finds the same values in every table with live formulas, whose results we have computed ourselves", async () => {
    const source = publishedTables(ROOT);
    const workbook = createWorkbook("Prov.xlsx", { calculator: createNodeCalculator });
    const ids = [
      "tranas-drift-2025",
      "alingsas-drift-2024",
      "eda-socialnamnden-2025-11",
      "norrtalje-volymer-2025",
    ];
    ids.forEach((id, index) => {
      const sheet = workbook.addSheet(`Tabell ${index + 1}`);
      buildTable(sheet, source.table(id), { live: source.structure(id)! });
    });
    // An edit, so that results differ from what is printed and everything is computed.
    workbook.sheets[0]!.setContent({ row: 3, column: 1 }, { value: 1481 });
    await workbook.calculate();
    expect(await seenByLibreOffice(await exportXlsx(workbook))).toEqual(valuesOf(workbook));
    workbook.dispose();
  });

  it("finds the same values in a file that was opened, changed, computed and saved", async () => {
    const name = "Tranås helår 2025 med formler.xlsx";
    const file = await openXlsx(readFileSync(join(ROOT, "examples", name)), name, {
      calculator: createNodeCalculator,
    });
    const { workbook } = file;
    const drift = workbook.sheetByName("Drift")!;
    drift.setContent({ row: 7, column: 1 }, { value: 20066 });
    drift.setContent({ row: 7, column: 3 }, { value: null, formula: "=B8-C8" });
    drift.setStyle({ row: 7, column: 1 }, { fill: "#FFF4CE", bold: true });
    drift.setContent({ row: 12, column: 0 }, { value: "Text med å, & och <tecken>" });
    const added = workbook.addSheet("Prov av funktioner");
    [
      "=SUM(Drift!B4:B9)",
      "=ROUND(Drift!B4/3,2)",
      '=IF(Drift!D8<0,"under","över")',
      '=SUMIF(Drift!B4:B9,">1000")',
      "=SUBTOTAL(109,Drift!C4:C9)",
      "=Drift!B4/0",
      '=IFERROR(Drift!B4/0,"-")',
      "=SUMPRODUCT(Drift!B4:B9,Drift!C4:C9)",
      '=VLOOKUP("Vuxenutbildning",Drift!A4:D9,2,FALSE)',
      "=MAX(Drift!B4:B9)-MIN(Drift!B4:B9)",
      '=TEXT(0.5,"0%")&"!"',
      "=ABS(Drift!D10)>1000",
      "=INDEX(Drift!A4:A9,MATCH(20066,Drift!B4:B9,0))",
      "=DATE(2025,12,31)-DATE(2025,1,1)",
    ].forEach((formula, row) => added.setContent({ row, column: 0 }, { value: null, formula }));
    await workbook.calculate();
    expect(workbook.notComputed).toEqual([]);
    expect(await seenByLibreOffice(await file.save())).toEqual(valuesOf(workbook));
    workbook.dispose();
  });
});
