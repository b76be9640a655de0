import { openExcel } from "../../workbench/headless/excelSession";
import { validate } from "../../workbench/headless/validate";
import { createWorkbook, type WorkbookModel } from "../../workbench/workbook";
import { driftRows } from "./files";

/** Checks a workbook in memory, since no library here can write a file with a chart sheet. */
async function check(fill: (workbook: WorkbookModel) => void, sheet?: string) {
  const workbook = createWorkbook("bok.xlsx");
  fill(workbook);
  const printed: object[] = [];
  const told: string[] = [];
  const excel = openExcel();
  const outcome = await excel.withWorkbook(workbook, () =>
    validate({
      file: "bok.xlsx",
      workbook,
      choice: { hidden: false, ...(sheet && { sheet }) },
      answers: {},
      date: "2025-12-05",
      suggested: false,
      beside: [],
      isWritten: false,
      save: () => Promise.reject(new Error("A check writes nothing")),
      print: (line) => printed.push(line),
      tell: (text) => told.push(text),
    }),
  );
  excel.dispose();
  workbook.dispose();
  return { outcome, printed, told };
}

function addDrift(workbook: WorkbookModel): void {
  const sheet = workbook.addSheet("Drift");
  driftRows(6).forEach((cells, row) =>
    cells.forEach((value, column) => sheet.setContent({ row, column }, { value })),
  );
}

describe("A chart sheet in headless validate", () => {
  test("has a line that says what it is, and does not keep the workbook from being ready", async () => {
    const { outcome, printed } = await check((workbook) => {
      addDrift(workbook);
      workbook.activate(workbook.insertSheet("Diagram1", "chart").id);
    });
    expect(printed).toEqual([
      expect.objectContaining({ sheet: "Drift", ready: true }),
      {
        file: "bok.xlsx",
        sheet: "Diagram1",
        ready: false,
        tables: [],
        checks: 0,
        figures: 0,
        figuresChecked: 0,
        unchecked: [],
        findings: [expect.objectContaining({ rule: "noWorksheet", severity: "info", cell: null })],
      },
    ]);
    expect(outcome).toBe("ready");
  });

  test("asked for by name is not ready", async () => {
    const { outcome } = await check((workbook) => {
      addDrift(workbook);
      workbook.insertSheet("Diagram1", "chart");
    }, "diagram1");
    expect(outcome).toBe("blocked");
  });

  test("as all there is in a workbook does not make it ready", async () => {
    const { outcome } = await check((workbook) => {
      workbook.insertSheet("Diagram1", "chart");
      workbook.insertSheet("Diagram2", "chart");
    });
    expect(outcome).toBe("blocked");
  });
});
