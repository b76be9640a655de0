import { isProblem, validateSheet, validateWorkbook, type WorkbookReport } from "../../src/actions";
import { snapshot, type RealExcel } from "../excel/realExcel";
import { norrtaljeOnTwoSheets, tranas, tranasCorrected } from "../taskpane/support/sheets";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(): Promise<WorkbookReport> {
  const answer = await validateWorkbook();
  if ("kind" in answer) throw new Error(answer.text);
  return answer;
}

describe("Kontrollera arbetsboken", () => {
  test("tells of every visible sheet, in the order of the tabs, and writes nothing", async () => {
    excel = openWithSheets(tranas("Drift"), tranasCorrected("Rättad"));
    excel.workbook.addSheet("Tomt");
    excel.workbook.addSheet("Underlag").visibility = "Hidden";
    const before = snapshot(excel.sheet);
    const { verdict, ready, sheets, hidden } = await report();
    expect(sheets.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ["Drift", "errors"],
      ["Rättad", "ready"],
      ["Tomt", "nothing"],
    ]);
    expect(sheets[2]!.text).toContain("Bladet är tomt.");
    expect(hidden).toEqual(["Underlag"]);
    expect(verdict.text).toBe("Fel på 1 blad");
    expect(ready).toBe(false);
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("costs one round trip for the list and one a sheet", async () => {
    excel = openWithSheets(tranas("Ett"), tranas("Två"), tranas("Tre"));
    const before = excel.messages();
    await report();
    await excel.settle();
    expect(excel.messages() - before).toBe(4);
  });

  test("gives a sheet the same answer as when it is checked alone", async () => {
    excel = openWithSheets(tranas("Drift"), tranasCorrected("Rättad"));
    excel.workbook.addSheet("Brev").setContent({ row: 0, column: 0 }, { value: "Hej" });
    for (const { sheet, outcome } of (await report()).sheets)
      expect(outcome).toEqual(await validateSheet(sheet));
  });

  test("asks about a total that stands otherwise on another sheet, which no sheet shows alone", async () => {
    excel = openWithSheets(...norrtaljeOnTwoSheets());
    const [drift] = (await report()).sheets;
    const rules = isProblem(drift!.outcome) ? [] : drift!.outcome.findings.map(({ rule }) => rule);
    expect(rules).toContain("crossSheet");
    const alone = await validateSheet("Drift");
    expect(isProblem(alone) ? [] : alone.findings.map(({ rule }) => rule)).not.toContain("crossSheet");
  });

  test("tells before each sheet how far it has come", async () => {
    excel = openWithSheets(tranas("Ett"), tranas("Två"));
    const told: unknown[] = [];
    await validateWorkbook({ onProgress: (...progress) => told.push(progress) });
    expect(told).toEqual([
      [0, 2, "Ett"],
      [1, 2, "Två"],
    ]);
  });

  test("stops before the next sheet when asked to", async () => {
    excel = openWithSheets(tranas("Ett"), tranas("Två"), tranas("Tre"));
    const stopping = new AbortController();
    const told: string[] = [];
    const answer = await validateWorkbook({
      signal: stopping.signal,
      onProgress: (_done, _total, sheet) => {
        told.push(sheet);
        stopping.abort();
      },
    });
    expect(answer).toMatchObject({ kind: "problem", text: "Avbruten. Inget ändrades." });
    expect(told).toEqual(["Ett"]);
  });

  test("says in a plain sentence that Excel does not answer, rather than calling sheets empty", async () => {
    excel = openWithSheets(tranas("Ett"), tranas("Två"));
    excel.refuse((message) => message === 1, "AccessDenied");
    const answer = await validateWorkbook();
    expect(answer).toMatchObject({ kind: "problem", what: "accessDenied" });
  });
});
