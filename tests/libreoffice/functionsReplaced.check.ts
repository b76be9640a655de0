/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { TextDecoder } from "node:util";
import { previewReplacement, replaceFunctions } from "../../src/actions";
import { cellAddress } from "../../src/domain/sheet/address";
import type { Scalar, WorkbookModel } from "../../workbench/workbook";
import { exportXlsx, openXlsx } from "../../workbench/xlsx";
import { openExcelWithFunctions } from "../support/excelWithFunctions";
import { COLUMNS, putCells, putFigures, SINGLES } from "../support/functionTables";
import { LibreOffice, libreOfficeVersion } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;

/** Every value, by sheet and address; a blank cell and an empty text are the same on paper. */
function valuesOf(workbook: WorkbookModel): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  for (const sheet of workbook.sheets) {
    for (const [position, { value }] of sheet.cells.entries()) {
      if (value === null || value === "") continue;
      values[`${sheet.name}!${cellAddress(position)}`] = value;
    }
  }
  return values;
}

/** The same to 1e-9; where figures cancel out the last digits of theirs are left. */
function isClose(found: Scalar | undefined, expected: Scalar): boolean {
  if (typeof found !== "number" || typeof expected !== "number")
    return JSON.stringify(found) === JSON.stringify(expected);
  return Math.abs(found - expected) <= Math.max(1e-9 * Math.abs(expected), 1e-10);
}

// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

whenInstalled("LibreOffice, which has never heard of Driftkoll's functions,", () => {
  const office = new LibreOffice();
  afterAll(() => office.remove());

  it("computes the same values once the functions have been replaced", async () => {
    const { workbook, functions, dispose } = await openExcelWithFunctions();
    const drift = workbook.addSheet("Drift");
    putFigures(drift);
    putCells(drift, { ...COLUMNS, ...SINGLES });
    putCells(workbook.addSheet("Volymer och à-pris"), {
      B2: "=AVVIKELSE(Drift!B4:B6,Drift!C4:C6)",
      D2: "=PROGNOS_VOLYM(12,2500)",
    });
    await workbook.settled();
    const before = valuesOf(workbook);
    expect(Object.keys(before).length).toBeGreaterThan(150);

    const view = await previewReplacement("workbook", functions);
    if ("kind" in view) throw new Error(view.text);
    expect(await replaceFunctions(view)).toMatchObject({ ok: true });
    await workbook.settled();
    // Computed anew by LibreOffice: the results that stand in the file do not count.
    const file = await office.resave(await exportXlsx(workbook));
    const after = valuesOf((await openXlsx(file, "Prov.xlsx")).workbook);
    dispose();

    const different = Object.entries(before).filter(([cell, value]) => !isClose(after[cell], value));
    expect(different.map(([cell, value]) => ({ cell, value, libreOffice: after[cell] }))).toEqual([]);
    expect(Object.keys(after).filter((cell) => !(cell in before))).toEqual([]);
  });
});
