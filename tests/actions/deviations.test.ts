import {
  correctDeviation,
  fillDeviations,
  isProblem,
  keepAnswer,
  previewDeviations,
  validateSheet,
  type DeviationReport,
} from "../../src/actions";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { fill, snapshot, type RealExcel } from "../excel/realExcel";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { guardedBlank } from "../../src/domain/formulas/guardedBlank";
import { excelMode } from "../support/excelModes";
import { openWithSheets } from "./realWorkbook";

const typed = (text: string) => text.replace(/\u00A0/g, " ").replace(/\u2212/g, "-");

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(options = {}): Promise<DeviationReport> {
  const outcome = await previewDeviations("Drift", options);
  if (outcome.kind !== "deviations") throw new Error(outcome.text);
  return outcome;
}

function open(...rows: string[][]): void {
  excel = openWithSheets(printedGrid(rows, 1, { sheet: "Drift" }));
}

const content = (address: string) => excel.content(address);

describe("Beräkna avvikelser", () => {
  test("fills the blank cells of a column as its other rows are taken, in one round trip and two", async () => {
    open(
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "-900", "-950", "-50"],
      ["Vård", "-90", "-60", ""],
      ["Kultur", "-30", "-31", "-1"],
      ["Omsorg", "-500", "-400", ""],
    );
    const before = snapshot(excel.sheet);
    const trips = excel.messages();
    const shown = await report();
    expect(excel.messages() - trips).toBe(1);
    expect(snapshot(excel.sheet)).toEqual(before);
    const [table] = shown.tables;
    expect(table!.convention).toContain("som tabellen redan räknar");
    expect(table!.columns[0]).toMatchObject({
      text: "Avvikelse = Utfall 2025 − Budget 2025",
      does: "2 celler fylls i",
      fills: [
        { address: "D3", label: "Vård", formula: "=C3-B3", value: "30" },
        { address: "D5", label: "Omsorg", formula: "=C5-B5", value: "100" },
      ],
      disagreements: [],
    });

    const written = await fillDeviations(shown);
    expect(written).toMatchObject({ ok: true, text: "2 avvikelser ifyllda" });
    expect([content("D3").formula, content("D5").formula, content("D2").value]).toEqual([
      "=C3-B3",
      "=C5-B5",
      -50,
    ]);
    const undo = written.ok ? written.undo : null;
    expect(await undo!()).toMatchObject({ ok: true });
    expect(snapshot(excel.sheet)).toEqual(before);
  });

  test("fills an empty column by what makes a plus favourable, amounts and per cent, with the budget's number format", async () => {
    open(
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Avvikelse %"],
      ["Skola", "900,5", "950,0", "", ""],
      ["Vård", "90,0", "60,0", "", ""],
      ["Nytt", "0,0", "10,0", "", ""],
    );
    excel.sheet.setFormat({ row: 1, column: 1 }, "#,##0.0");
    const shown = await report();
    expect(shown.tables[0]!.convention).toContain("kostnader utan minus");
    const [amounts, shares] = shown.tables[0]!.columns;
    expect(amounts!.fills.map(({ formula, value }) => [formula, typed(value)])).toEqual([
      ["=B2-C2", "-49,5"],
      ["=B3-C3", "30,0"],
      ["=B4-C4", "-10,0"],
    ]);
    expect(shares!.fills.map(({ formula, value }) => [formula, typed(value)])).toEqual([
      ['=OM(B2=0;"";(B2-C2)/ABS(B2))', "-5,5 %"],
      ['=OM(B3=0;"";(B3-C3)/ABS(B3))', "33,3 %"],
      ['=OM(B4=0;"";(B4-C4)/ABS(B4))', "(ingen budget)"],
    ]);
    await fillDeviations(shown);
    expect(excel.sheet.format({ row: 1, column: 3 })).toBe("#,##0.0");
    expect(excel.sheet.format({ row: 1, column: 4 })).toBe("0.0%");
  });

  test("adds a column where there is none, and a second in per cent where that is wanted", async () => {
    open(
      ["Verksamhet (tkr)", "Budget jan-aug 2025", "Utfall jan-aug 2025"],
      ["Skola", "900", "950"],
      ["Vård", "90", "60"],
    );
    const shown = await report({ withShare: true });
    expect(shown.tables[0]!.columns.map(({ does }) => does)).toEqual([
      "Ny kolumn D: Avvikelse",
      "Ny kolumn E: Avvikelse, %",
    ]);
    await fillDeviations(shown);
    expect([content("D1").value, content("D2").formula, content("E1").value, content("E2").formula]).toEqual([
      "Avvikelse",
      "=B2-C2",
      "Avvikelse, %",
      '=IF(B2=0,"",(B2-C2)/ABS(B2))',
    ]);
  });

  test("of two blocks each empty column gets its own: the months by the months, the forecast by the whole year", async () => {
    open(
      [
        "Verksamhet (tkr)",
        "Budget jan-aug 2025",
        "Utfall jan-aug 2025",
        "Avvikelse jan-aug",
        "Budget helår 2025",
        "Prognos 2025",
        "Avvikelse budget-prognos",
      ],
      ["Skola", "-900", "-950", "", "-1 400", "-1 410", ""],
      ["Vård", "-90", "-60", "", "-140", "-130", ""],
    );
    const [table] = (await report()).tables;
    expect(table!.columns.map(({ text, fills }) => [text, fills[0]!.formula])).toEqual([
      ["Avvikelse jan-aug = Utfall jan-aug 2025 − Budget jan-aug 2025", "=C2-B2"],
      ["Avvikelse budget-prognos = Prognos 2025 − Budget helår 2025", "=F2-E2"],
    ]);
  });

  test("shows figures that are not the difference and leaves them alone, but for one that is chosen", async () => {
    excel = openWithSheets(reportGrid(reportTable("norrtalje-apris-2025"), { sheet: "Drift" }));
    const before = snapshot(excel.sheet);
    const shown = await report();
    expect(shown.plan.changes).toEqual([]);
    const disagreements = shown.tables[0]!.columns.flatMap((column) => column.disagreements);
    expect(disagreements.map(({ address, text }) => [address, typed(text)])).toEqual([
      ["D12", "Här står -1 358, men skillnaden är -1 145."],
      ["D13", "Här står -336, men skillnaden är -70."],
    ]);
    expect(snapshot(excel.sheet)).toEqual(before);
    expect(await correctDeviation(disagreements[0]!)).toMatchObject({
      ok: true,
      text: "D12 räknas nu av en formel",
    });
    expect(content("D12").formula).toBe("=B12-C12");
    expect(content("D13").value).toBe(-336);
  });

  test("says where the check of the sheet names another cell than the deviation that disagrees", async () => {
    excel = openWithSheets(reportGrid(reportTable("tranas-drift-2025"), { sheet: "Drift" }));
    const [disagreement] = (await report()).tables[0]!.columns.flatMap((column) => column.disagreements);
    expect(typed(disagreement!.text)).toBe(
      "Här står 4 614, men skillnaden är 4 814. Kontrollen pekar på B8 i stället: rätta den först.",
    );
  });

  test("asks where costs stand both with a minus and without, and goes by the answer", async () => {
    open(
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "900", "950", ""],
      ["Vård", "-90", "-60", ""],
    );
    const asked = await report();
    expect(asked.questions).toMatchObject([{ key: "deviationConvention", answers: [{}, {}] }]);
    expect(asked.plan.changes).toEqual([]);
    const told = await report({ answers: { deviationConvention: "outcomeFirst" } });
    expect(told.tables[0]!.columns[0]!.fills[0]!.formula).toBe("=C2-B2");
  });

  test("asks of different months once for the check too, offers the forecast, and can be answered otherwise", async () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-sep 2025", "Avvikelse", "Prognos 2025"],
      ["Skola", "900", "650", "", "910"],
      ["Vård", "90", "60", "", "85"],
      ["Kultur", "30", "21", "", "30"],
    ];
    open(...rows);
    const [question] = (await report()).questions;
    expect(question!.answers.map(({ label }) => label)).toEqual([
      "Ja, räkna",
      "Jämför med Prognos 2025 i stället",
      "Nej, jämför inte",
    ]);
    const { key } = question!;
    const declined = await report({ answers: { [key]: "no" } });
    expect(declined.questions).toEqual([
      {
        key,
        text: "Avvikelse: du har svarat ”Nej, jämför inte”.",
        answers: [{ label: "Ångra svaret", key, value: null }],
      },
    ]);
    expect(declined.plan.changes).toEqual([]);

    const answers = { [key]: "yes" };
    expect((await report({ answers })).plan.changes).toHaveLength(3);
    open(...rows.map((row, r) => [...row.slice(0, 3), ["Avvikelse", "250", "30", "9"][r]!, row[4]!]));
    const checked = await validateSheet("Drift");
    if (isProblem(checked)) throw new Error(checked.text);
    const [asked] = checked.findings.filter(({ rule }) => rule === "period");
    expect([asked!.message, asked!.answers]).toEqual([
      question!.text,
      [{ label: "Ja, räkna", key, value: "yes" }],
    ]);
    expect((await report()).questions.map(({ text }) => text)).toEqual([question!.text]);
    await keepAnswer(key, "yes");
    const again = await validateSheet("Drift");
    if (isProblem(again)) throw new Error(again.text);
    expect(again.findings.filter(({ rule }) => rule === "period")).toEqual([]);
  });

  test.each([
    ["yes", "Ja, räkna"],
    ["no", "Nej, jämför inte"],
  ])("an answer about deviations that stand there already can be taken back: %s", async (value, label) => {
    open(
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-sep 2025", "Avvikelse"],
      ["Skola", "900", "650", "250"],
      ["Vård", "90", "60", "30"],
      ["Kultur", "30", "21", "9"],
    );
    const { key } = (await report()).questions[0]!;
    expect((await report({ answers: { [key]: value } })).questions).toEqual([
      {
        key,
        text: `Avvikelse: du har svarat ”${label}”.`,
        answers: [{ label: "Ångra svaret", key, value: null }],
      },
    ]);
  });

  test("of two tables with one question it offers all that either has", async () => {
    const heading = ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-sep 2025", "Avvikelse"];
    open(
      [...heading, "Prognos 2025"],
      ["Skola", "900", "650", "", "910"],
      ["Vård", "90", "60", "", "85"],
      ["Kultur", "30", "21", "", "30"],
      [""],
      [""],
      heading,
      ["Gata", "800", "600", "200"],
      ["Park", "80", "50", "30"],
      ["Vatten", "20", "11", "9"],
    );
    const { questions, tables } = await report();
    expect(tables).toHaveLength(2);
    expect(questions.map(({ answers }) => answers.map(({ label }) => label))).toEqual([
      ["Ja, räkna", "Jämför med Prognos 2025 i stället", "Nej, jämför inte"],
    ]);
  });

  // An Excel that hands blank cells on as 0 gets them guarded.
  const given = (range: string) => (excelMode()?.areBlanksZero ? guardedBlank(range) : range);

  test("may use Driftkoll's own function, one call for the column", async () => {
    open(
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "-900", "-950", ""],
      ["Vård", "-90", "-60", ""],
    );
    const shown = await report({ ownFunctions: true });
    expect(shown.plan.changes.map(({ after }) => after)).toEqual([
      { kind: "formula", formula: `=AVVIKELSE(${given("B2:B3")},${given("C2:C3")},"netto")` },
    ]);
  });

  test("what has been filled is computed, and the sheet is ready to send", async () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "900", "850", ""],
      ["Vård", "95", "60", ""],
      ["Totalt", "995", "910", ""],
    ];
    open(...rows);
    const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
    const grid = printedGrid(rows, 1, { sheet: "Drift" });
    fill(
      workbook.addSheet("Drift"),
      "A1",
      grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
    excel.show(workbook);
    const written = await fillDeviations(await report());
    const checked = written.ok ? written.report : null;
    if (!checked || isProblem(checked)) throw new Error("Not checked");
    expect(checked.ready).toBe(true);
    expect([1, 2, 3].map((row) => workbook.sheets[0]!.content({ row, column: 3 }).value)).toEqual([
      50, 35, 85,
    ]);
    workbook.dispose();
  });

  test("says why nothing can be done: a protected sheet, or no budget to compare with", async () => {
    open(["Verksamhet", "Personer", "Ytor"], ["Skola", "9", "8"], ["Vård", "7", "6"]);
    expect(await previewDeviations("Drift")).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("budget"),
    });
    excel.sheet.isProtected = true;
    expect(await previewDeviations("Drift")).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("skyddat"),
    });
  });
});

describe("Large deviations without a comment", () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Kommentar"],
    ["Skola", "10 000", "12 000", "-2 000", "Fler elever"],
    ["Vård", "10 000", "11 000", "-1 000", ""],
    ["Kultur", "1 000", "1 300", "-300", ""],
    ["Gata", "100 000", "101 000", "-1 000", ""],
    ["Nytt", "0", "600", "-600", ""],
  ];
  const labels = (shown: DeviationReport) => shown.tables[0]!.unexplained.map(({ label }) => label);

  test("are listed where both five per cent and 500 tkr are passed", async () => {
    open(...rows);
    const shown = await report();
    expect(typed(shown.threshold)).toBe("Ska förklaras: mer än 5,0 % och 500 tkr.");
    expect(labels(shown)).toEqual(["Vård", "Nytt"]);
    expect(shown.tables[0]!.unexplained.map(({ text }) => typed(text))).toEqual([
      "Avvikelse -1 000 tkr (10,0 %)",
      "Avvikelse -600 tkr, utan budget",
    ]);
  });

  test("by the municipality's own thresholds, either of them where it has said so", async () => {
    open(...rows);
    const answers = { "threshold:percent": "20", "threshold:tkr": "900", "threshold:rule": "either" };
    expect(labels(await report({ answers }))).toEqual(["Vård", "Kultur", "Gata", "Nytt"]);
  });

  test("in kronor are measured by the same thresholds, and a table without a column for comments says so", async () => {
    open(
      ["Verksamhet (kr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "10 000 000", "12 000 000", "-2 000 000"],
      ["Kultur", "10 000", "13 000", "-3 000"],
    );
    const shown = await report();
    expect(labels(shown)).toEqual(["Skola"]);
    expect(shown.tables[0]!.commentNote).toBe("Tabellen har ingen kolumn för kommentarer.");
  });
});
