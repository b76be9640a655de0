import { addPlannedSheet, boardFollowUp, type BoardFollowUp } from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { gridsOf, type PrintedSheets } from "../support/committees";
import { openWithSheets } from "./realWorkbook";

const HEADINGS = ["Verksamhet (tkr)", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];
const PARKS = [
  ["Tekniska nämnden"],
  HEADINGS,
  ["Gata", "5 000", "5 200", "-200"],
  ["Park", "3 000", "2 900", "100"],
  ["Summa", "8 000", "8 100", "-100"],
];
const AUGUST = { year: 2025, month: 8 };

let excel: RealExcel;
afterEach(() => excel.dispose());

async function filled(
  sheets: PrintedSheets,
  wanted: Partial<Parameters<typeof boardFollowUp>[0]> = {},
): Promise<BoardFollowUp> {
  excel = openWithSheets(...gridsOf(sheets));
  const outcome = await boardFollowUp({ period: AUGUST, ...wanted });
  if (outcome.kind !== "boardFollowUp") throw new Error(outcome.text);
  return outcome;
}

const plain = (text: string) => text.replace(/[\u00A0]/g, " ").replace(/\u2212/g, "-");

test("the template is filled with formulas over the committee's own sheet, and previewed with what they show", async () => {
  const { report, choices, note } = await filled({ Drift: PARKS });
  expect([choices, note]).toEqual([[], ""]);
  const { cells, name } = report!.plan.sheet;
  expect(name).toBe("Uppföljning till KS");
  const at = (row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ content }) =>
        content.kind === "formula" ? content.formula : content.kind === "blank" ? "" : content.value,
      );
  expect(at(0)).toEqual(["Ekonomi- och verksamhetsuppföljning, Tekniska nämnden"]);
  expect(at(4)).toEqual(["Gata", "=Drift!B3", "=Drift!C3", "=Drift!D3", '=IF(B5=0,"",C5/B5)', "Drift!C3"]);
  expect(at(6)).toEqual(["Summa", "=SUM(B5:B6)", "=SUM(C5:C6)", "=SUM(D5:D6)", '=IF(B7=0,"",C7/B7)']);
  expect(plain(report!.shown["B7"]!)).toBe("8 000");
  expect(plain(report!.shown["D7"]!)).toBe("-100");
});

test("it is added by one click and taken away by another", async () => {
  const { report } = await filled({ Drift: PARKS });
  const outcome = await addPlannedSheet(report!.plan);
  if (!outcome.ok) throw new Error(outcome.text);
  expect(excel.workbook.sheetByName("Uppföljning till KS")!.content({ row: 6, column: 2 }).formula).toBe(
    "=SUM(C5:C6)",
  );
  const again = await boardFollowUp({ period: AUGUST });
  if (again.kind !== "boardFollowUp") throw new Error(again.text);
  // What it made itself is no source of the next one.
  expect(again.report!.rows.map(({ committee }) => committee)).toEqual(["Gata", "Park"]);
  await outcome.undo!();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Drift"]);
});

test("committees have a row each, and two tables of one of them are chosen between", async () => {
  const social = (sum: string, rest: string) => [
    ["Socialnämnden"],
    HEADINGS,
    ["Omsorg", "9 000", "9 100", "-100"],
    ["Stöd", "1 000", rest, "0"],
    ["Summa", "10 000", sum, "-100"],
  ];
  const sheets = {
    Teknik: PARKS,
    Social: social("10 100", "1 000"),
    "Social gammal": social("10 900", "1 800"),
  };
  const first = await filled(sheets);
  expect(first.choices.map(({ text, answers }) => [text, answers.map(({ label }) => label)])).toEqual([
    ["Socialnämnden har flera tabeller med olika summor. Vilken ska med?", ["Social!A2", "Social gammal!A2"]],
  ]);
  excel.dispose();
  const second = await filled(sheets, { preferred: ["Social gammal!A2"] });
  expect(second.choices).toEqual([]);
  expect(second.report!.rows.map(({ committee, amounts }) => [committee, amounts.outcome])).toEqual([
    ["Tekniska nämnden", 8100],
    ["Socialnämnden", 10900],
  ]);
});

test("sheets that name no committee compete; one of them fills the template, or all do", async () => {
  const month = (outcome: string) => [
    HEADINGS,
    ["Förskola", "100", "90", "10"],
    ["Grundskola", "200", outcome, ""],
    ["Summa", "300", String(90 + Number(outcome)), ""],
  ];
  const sheets = { Norra: month("215"), Södra: month("180") };
  const { choices } = await filled(sheets);
  expect(choices[0]!.answers.map(({ label }) => label)).toEqual(["Norra!A1", "Södra!A1", "Alla, en rad var"]);
  excel.dispose();
  const one = await filled(sheets, { preferred: ["Södra!A1"] });
  expect(one.report!.rows.map(({ committee }) => committee)).toEqual(["Förskola", "Grundskola"]);
  excel.dispose();
  const all = await filled(sheets, { preferred: ["all"] });
  expect([all.choices, all.report!.rows.length]).toEqual([[], 2]);
});

test("two tables that come to the same are chosen between by whose rows are wanted", async () => {
  const groups = [
    HEADINGS,
    ["Skola", "300", "305", "-5"],
    ["Vård", "50", "40", "10"],
    ["Summa", "350", "345", "5"],
  ];
  const units = [
    HEADINGS,
    ["Förskola", "100", "90", "10"],
    ["Grundskola", "200", "215", "-15"],
    ["Hemtjänst", "50", "40", "10"],
    ["Summa", "350", "345", "5"],
  ];
  const sheets = { Grupper: groups, Enheter: units };
  const { choices } = await filled(sheets);
  expect(choices.map(({ text, answers }) => [text, answers.map(({ label }) => label)])).toEqual([
    ["Tabellerna ger samma summa. Vilkens rader ska med?", ["Grupper!A1", "Enheter!A1"]],
  ]);
  excel.dispose();
  const chosen = await filled(sheets, { preferred: ["Enheter!A1"] });
  expect([chosen.choices, chosen.report!.questions]).toEqual([[], []]);
  expect(chosen.report!.rows.map(({ committee }) => committee)).toEqual([
    "Förskola",
    "Grundskola",
    "Hemtjänst",
  ]);
});

const NAMESAKES = [
  ["Tekniska nämnden"],
  HEADINGS,
  ["Gata", "5 000", "5 200", "-200"],
  ["Gemensamt", "700", "690", "10"],
  ["IT", "400", "410", "-10"],
  ["Inre tjänster", "300", "250", "50"],
  ["Gemensamt", "100", "130", "-30"],
  ["Summa", "6 500", "6 680", "-180"],
];

test("an activity is left out alone, whatever the others are called", async () => {
  const { report } = await filled({ Drift: NAMESAKES });
  expect(report!.rows.map(({ key }) => key)).toEqual([
    "Gata",
    "Gemensamt",
    "IT",
    "Inre tjänster",
    "Gemensamt (2)",
  ]);
  excel.dispose();
  const left = await filled({ Drift: NAMESAKES }, { without: ["Gemensamt", "IT"] });
  expect(left.without).toEqual(["Gemensamt", "IT"]);
  expect(left.report!.rows.map(({ key, amounts }) => [key, amounts.outcome])).toEqual([
    ["Gata", 5200],
    ["Inre tjänster", 250],
    ["Gemensamt (2)", 130],
  ]);
});

test("the last row cannot be left out: all are back, and it says so", async () => {
  const { report, without, note } = await filled({ Drift: PARKS }, { without: ["Gata", "Park"] });
  expect(report!.rows.map(({ committee }) => committee)).toEqual(["Gata", "Park"]);
  expect(without).toEqual([]);
  expect(note).toBe("Minst en rad måste vara med. Därför är alla rader med igen.");
});

test("a committee's own follow-up by the same title is a source", async () => {
  const own = (name: string, outcome: string, deviation: string) => [
    [`Ekonomi- och verksamhetsuppföljning, ${name}`],
    ["Ekonomisk uppföljning (tkr)", "Belopp"],
    ["Budget till och med augusti 2025", "5 100"],
    ["Redovisning till och med augusti 2025", outcome],
    ["Avvikelse till och med augusti 2025", deviation],
  ];
  const { report } = await filled({
    Kulturnämnden: own("Kulturnämnden", "5 040", "60"),
    Socialnämnden: own("Socialnämnden", "5 300", "-200"),
  });
  expect(report!.rows.map(({ committee, amounts }) => [committee, amounts.outcome])).toEqual([
    ["Kulturnämnden", 5040],
    ["Socialnämnden", 5300],
  ]);
});

test("a workbook that compares no budget leaves the template empty, and says why", async () => {
  const { report, note } = await filled({
    Lista: [
      ["Namn", "Telefon"],
      ["Anna", "5"],
    ],
  });
  expect(report).toBeNull();
  expect(note).toBe(
    "Inget blad i arbetsboken jämför en budget med utfall eller prognos i kronor, så mallen är tom.",
  );
});

test("sheets of another month than the chosen one say so", async () => {
  const { note } = await filled({ Drift: PARKS }, { period: { year: 2025, month: 10 } });
  expect(note).toBe("Bladen avser till och med augusti 2025, inte månaden som är vald.");
});
