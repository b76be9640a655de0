import {
  answerQuestion,
  applyFix,
  isProblem,
  validateSheet,
  validateWorkbook,
  type WorkbookReport,
} from "../../src/actions";
import { printedGrid } from "../support/printedGrid";
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
    expect(answer).toMatchObject({ kind: "problem", text: "Avbruten." });
    expect(told).toEqual(["Ett"]);
  });

  test("says in a plain sentence that Excel does not answer, rather than calling sheets empty", async () => {
    excel = openWithSheets(tranas("Ett"), tranas("Två"));
    excel.refuse((message) => message === 1, "AccessDenied");
    const answer = await validateWorkbook();
    expect(answer).toMatchObject({ kind: "problem", what: "accessDenied" });
  });
});

describe("The period of the workbook", () => {
  const withHeading = (heading: string, sheet: string) =>
    printedGrid(
      [
        ["Verksamhet", "Bokslut 2024", heading],
        ["Barn och unga", "12 345", "23 456"],
        ["Vuxna", "3 456", "4 567"],
        ["Totalt", "15 801", "28 023"],
      ],
      1,
      { sheet },
    );
  const findings = async () =>
    (await report()).sheets.flatMap(({ outcome }) => (isProblem(outcome) ? [] : outcome.findings));

  beforeEach(() => {
    excel = openWithSheets(
      withHeading("Utfall jan-apr 2025", "Volymer"),
      withHeading("Utfall jan-aug 2025", "Priser"),
    );
  });

  test("is asked for once, and the answer tells which heading to change; it can be taken back", async () => {
    const [question, ...others] = await findings();
    expect(others).toEqual([]);
    expect(question).toMatchObject({ rule: "workbookPeriod", severity: "warning", isAcrossSheets: true });
    expect(question!.answers.map(({ label }) => label)).toEqual(["jan–apr", "jan–aug"]);

    const { key, value } = question!.answers[1]!;
    await answerQuestion("Volymer", key, value);
    const [heading] = await findings();
    expect(heading).toMatchObject({
      rule: "period",
      address: "C1",
      proposal: { value: "Utfall jan-aug 2025" },
      answers: [{ label: "Ångra svaret", key, value: null }],
    });

    await answerQuestion("Volymer", key, null);
    expect(await findings()).toEqual([question]);
  });

  test("a heading is changed by one click, and then nothing is asked", async () => {
    await answerQuestion("Volymer", "period", "8");
    const [heading] = await findings();
    const [fix] = heading!.fixes;
    expect(fix).toMatchObject({ label: "Ändra rubriken", before: "Utfall jan-apr 2025" });
    expect(await applyFix(fix!)).toMatchObject({ ok: true });
    expect(excel.sheet.text({ row: 0, column: 2 })).toBe("Utfall jan-aug 2025");
    expect(await findings()).toEqual([]);
  });
});
