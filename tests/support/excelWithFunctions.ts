import { createNodeCalculator } from "../../workbench/calculation/node";
import { WorksheetFunctions, type DeclaredFunction } from "../../workbench/calculation";
import { Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { createWorkbook, type WorkbookModel } from "../../workbench/workbook";
import { associateFunctions } from "./addinFunctions";

/** The real client over a workbook that computes, Driftkoll's own functions included. Needs a page (jsdom). */
export interface ExcelWithFunctions {
  readonly workbook: WorkbookModel;
  readonly functions: readonly DeclaredFunction[];
  readonly excel: JsdomExcel;
  dispose(): void;
}

/** @param modes.areBlanksZero blank cells reach the functions as 0, as in LTSC 2021 */
export async function openExcelWithFunctions(
  modes: { readonly areBlanksZero?: boolean } = {},
): Promise<ExcelWithFunctions> {
  const late: { functions?: WorksheetFunctions } = {};
  const workbook = createWorkbook("Prov.xlsx", {
    // The functions are known once the client has started.
    calculator: () => createNodeCalculator(late.functions),
  });
  const host = new Host(workbook);
  const excel = await openJsdomExcel(host);
  const declared = await associateFunctions();
  late.functions = new WorksheetFunctions(declared, modes);
  late.functions.connect(
    (calls) => excel.session.callFunctions(calls),
    (calls) => excel.session.cancelFunctions(calls),
  );
  return {
    workbook,
    functions: declared,
    excel,
    dispose() {
      excel.dispose();
      host.dispose();
      workbook.dispose();
    },
  };
}
