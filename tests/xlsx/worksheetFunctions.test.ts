import ExcelJS from "exceljs";
import JSZip from "jszip";
import { parseAddress } from "../../src/domain/sheet/address";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { readDeclaredFunctions, WorksheetFunctions } from "../../workbench/calculation";
import { createWorkbook, type WorkbookModel, type WorkbookOptions } from "../../workbench/workbook";
import { exportXlsx, openXlsx } from "../../workbench/xlsx";

/** Stands for the add-in, which is tested with its own proxy in tests/calculation. */
const DECLARED = readDeclaredFunctions(
  JSON.stringify({
    functions: [
      {
        id: "SKILLNAD",
        name: "SKILLNÅD",
        parameters: [{ dimensionality: "matrix" }, { dimensionality: "matrix" }],
      },
    ],
  }),
);

function options(): WorkbookOptions {
  const functions = new WorksheetFunctions(DECLARED);
  functions.connect((calls) =>
    Promise.resolve(
      calls.map(({ args }) => {
        const [first, second] = args as [number[][], number[][]];
        return { value: first.map((row, r) => row.map((value, c) => value - second[r]![c]!)) };
      }),
    ),
  );
  return {
    calculator: () => createNodeCalculator(functions),
    addinFunctions: DECLARED.map(({ name }) => name),
  };
}

function at(address: string) {
  return parseAddress(address)!;
}

const FORMULAS = {
  D1: "=SKILLNÅD(A1:A3,B1:B3)",
  E1: "=SUM(SKILLNÅD(A1:A3,B1:B3))",
  F1: "=SKILLNÅD(A1,B1)",
  G1: "=SEQUENCE(2)",
  H1: '="SKILLNÅD(A1)"&SUM(A1:A3)',
};

async function computed(): Promise<WorkbookModel> {
  const workbook = createWorkbook("Prov.xlsx", options());
  const sheet = workbook.addSheet("Drift");
  [10, 20, 30].forEach((value, row) => {
    sheet.setContent({ row, column: 0 }, { value });
    sheet.setContent({ row, column: 1 }, { value: row + 1 });
  });
  for (const [address, formula] of Object.entries(FORMULAS)) {
    sheet.setContent(at(address), { value: null, formula });
  }
  await workbook.settled();
  return workbook;
}

/** A file that was written anew, and one that was opened and changed: they are written by different means. */
const WAYS: [string, () => Promise<ArrayBuffer>][] = [
  ["a workbook made in memory", async () => exportXlsx(await computed())],
  [
    "a file that was opened and changed",
    async () => {
      const empty = createWorkbook("Prov.xlsx");
      empty.addSheet("Drift");
      const file = await openXlsx(await exportXlsx(empty), "Prov.xlsx", options());
      const from = (await computed()).sheets[0]!;
      const to = file.workbook.sheets[0]!;
      for (const [position, cell] of from.cells.entries()) {
        if (!cell.isSpilled) to.setContent(position, from.content(position));
      }
      await file.workbook.settled();
      return file.save();
    },
  ],
];

describe.each(WAYS)("the file of %s", (_way, write) => {
  it("holds the add-in's functions as Excel stores them, and what they filled in as a dynamic array", async () => {
    const zip = await JSZip.loadAsync(await write());
    const sheet = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
    const cell = (address: string) => new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(sheet)![0];
    expect(cell("D1")).toMatch(
      /cm="1".*<f t="array" ref="D1:D3">_xldudf_SKILLNÅD\(A1:A3,B1:B3\)<\/f><v>9<\/v>/,
    );
    expect(cell("D2")).toMatch(/^<c r="D2"[^>]*><v>18<\/v><\/c>$/);
    expect(cell("E1")).toContain('ref="E1">SUM(_xldudf_SKILLNÅD(A1:A3,B1:B3))</f><v>54</v>');
    expect(cell("F1")).toContain('ref="F1">_xldudf_SKILLNÅD(A1,B1)</f><v>9</v>');
    expect(cell("G1")).toContain('ref="G1:G2">_xlfn.SEQUENCE(2)</f><v>1</v>');
    // A text that only looks like a call is left alone, and is no array.
    expect(cell("H1")).toContain('<f>"SKILLNÅD(A1)"&amp;SUM(A1:A3)</f>');
    const metadata = await zip.file("xl/metadata.xml")!.async("string");
    expect(metadata).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
    expect(metadata).toMatch(/<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata>/);
    expect(await zip.file("[Content_Types].xml")!.async("string")).toContain("/xl/metadata.xml");
  });

  it("does not ask an Excel that may lack the add-in to compute it anew", async () => {
    const zip = await JSZip.loadAsync(await write());
    const book = await zip.file("xl/workbook.xml")!.async("string");
    expect(book).not.toContain("fullCalcOnLoad");
    expect(book).toContain('calcId="191029"');
  });

  it("shows the last values to a program that knows nothing of the add-in", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await write());
    const sheet = book.getWorksheet("Drift")!;
    expect(["D1", "E1", "F1"].map((address) => sheet.getCell(address).result)).toEqual([9, 54, 9]);
    expect(["D2", "D3"].map((address) => sheet.getCell(address).value)).toEqual([18, 27]);
  });

  it("gives live formulas when it is opened again, and the same file when it is saved again", async () => {
    const file = await openXlsx(await write(), "Prov.xlsx", options());
    const sheet = file.workbook.sheets[0]!;
    for (const [address, formula] of Object.entries(FORMULAS)) {
      expect(sheet.content(at(address)).formula).toBe(formula);
    }
    expect(["D1", "D2"].map((address) => sheet.isSpilled(at(address)))).toEqual([false, true]);
    sheet.setContent(at("A2"), { value: 120 });
    await file.workbook.settled();
    expect(["D2", "E1"].map((address) => sheet.content(at(address)).value)).toEqual([118, 154]);
    const again = (await openXlsx(await file.save(), "Prov.xlsx")).workbook.sheets[0]!;
    expect(again.content(at("D1"))).toEqual({ value: 9, formula: FORMULAS.D1 });
    expect(again.content(at("D2"))).toEqual({ value: 118 });
  });

  it("keeps the functions' prefix although nobody has said which functions the add-in has", async () => {
    const file = await openXlsx(await write(), "Prov.xlsx");
    file.workbook.sheets[0]!.setContent(at("D8"), { value: null, formula: "=SKILLNÅD(A1,B1)" });
    const zip = await JSZip.loadAsync(await file.save());
    expect(await zip.file("xl/worksheets/sheet1.xml")!.async("string")).toContain(
      '<f t="array" ref="D8">_xldudf_SKILLNÅD(A1,B1)</f>',
    );
    // One entry serves all arrays.
    expect(await zip.file("xl/metadata.xml")!.async("string")).toContain('<cellMetadata count="1">');
  });
});

it("Where nobody knows the functions, their last values stay, spilled ones too, and others build on them", async () => {
  const file = await openXlsx(await exportXlsx(await computed()), "Prov.xlsx", {
    calculator: () => createNodeCalculator(),
  });
  const sheet = file.workbook.sheets[0]!;
  sheet.setContent(at("J1"), { value: null, formula: "=SUM(D1:D3)*2" });
  await file.workbook.settled();
  expect(["D1", "D2", "D3", "J1"].map((address) => sheet.content(at(address)).value)).toEqual([
    9, 18, 27, 108,
  ]);
  expect(file.workbook.notComputed).toContainEqual(expect.objectContaining({ formula: FORMULAS.D1 }));
  // As in a circle, in which nothing is computed.
  sheet.setContent(at("J2"), { value: null, formula: "=J2+1" });
  await file.workbook.settled();
  expect(["D1", "D2", "D3"].map((address) => sheet.content(at(address)).value)).toEqual([9, 18, 27]);
  const again = (await openXlsx(await file.save(), "Prov.xlsx")).workbook.sheets[0]!;
  expect(again.content(at("D2"))).toEqual({ value: 18 });
});

it("A formula that fills fewer cells than before is stored with what it fills now", async () => {
  const file = await openXlsx(await exportXlsx(await computed()), "Prov.xlsx", options());
  const sheet = file.workbook.sheets[0]!;
  sheet.setContent(at("D1"), { value: null, formula: "=SKILLNÅD(A1:A2,B1:B2)" });
  await file.workbook.settled();
  const xml = await (
    await JSZip.loadAsync(await file.save())
  )
    .file("xl/worksheets/sheet1.xml")!
    .async("string");
  expect(xml).toContain('ref="D1:D2"');
  const again = (await openXlsx(await file.save(), "Prov.xlsx")).workbook.sheets[0]!;
  expect(again.content(at("D3"))).toEqual({ value: null });
});
