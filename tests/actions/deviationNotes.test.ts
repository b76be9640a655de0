import { previewDeviations, type DeviationReport } from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

const typed = (text: string) => text.replace(/\u00A0/g, " ").replace(/\u2212/g, "-");

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(rows: string[][], options = {}): Promise<DeviationReport> {
  excel = openWithSheets(printedGrid(rows, 1, { sheet: "Drift" }));
  const outcome = await previewDeviations("Drift", options);
  if (outcome.kind !== "deviations") throw new Error(outcome.text);
  return outcome;
}

test("a table with no room for a column says so, rather than that it has no budget", async () => {
  const shown = await report([
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "", "Nämnd (tkr)", "Budget 2025", "Utfall 2025"],
    ["Skola", "900", "950", "", "Vård", "90", "60"],
    ["Kultur", "30", "31", "", "Gata", "70", "75"],
  ]);
  expect(shown.tables[0]!.notes).toEqual([
    "Ingen kolumn läggs till: den behöver en tom kolumn till höger om tabellen, och en till före det som står där.",
  ]);
});

test("bars show amounts with the decimals of the amounts, whatever the per cent beside them show", async () => {
  const shown = await report([
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Förbrukning %"],
    ["Skola", "900", "950", "-50", "105,6 %"],
    ["Vård", "1 000 000", "95 000", "905 000", "9,5 %"],
  ]);
  expect(shown.tables[0]!.bars.map(({ text }) => typed(text))).toEqual(["-50", "+905 000"]);
});

test("bars show the deviation that the table prints, which its rounded amounts do not make", async () => {
  const shown = await report([
    ["Nämnd (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Bildning", "242 589", "244 240", "-1 651,4"],
    ["Service", "70 692", "62 894", "7 798,3"],
  ]);
  expect(shown.tables[0]!.bars.map(({ text }) => typed(text))).toEqual(["-1 651,4", "+7 798,3"]);
});

test("a budget of the year beside an outcome of eight months is asked about, not said to be missing", async () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025", "Avvikelse"],
    ["Skola", "900", "650", ""],
    ["Vård", "90", "60", ""],
  ];
  const asked = await report(rows);
  expect(asked.plan.changes).toEqual([]);
  expect(asked.questions.map(({ text }) => text)).toEqual([
    "Budget 2025 och Utfall jan-aug 2025 gäller olika lång tid. Ska avvikelsen räknas mellan dem ändå?",
  ]);
  const [yes, no] = asked.questions[0]!.answers;
  excel.dispose();
  const told = await report(rows, { answers: { [yes!.key]: yes!.value } });
  expect(told.plan.changes).toHaveLength(2);
  excel.dispose();
  const declined = await report(rows, { answers: { [no!.key]: no!.value } });
  // Nothing is asked any more, and the answer can be taken back.
  expect(declined.questions.map(({ text, answers }) => [text, answers.map(({ label }) => label)])).toEqual([
    ["Avvikelse: du har svarat ”Nej, jämför inte”.", ["Ångra svaret"]],
  ]);
  expect(declined.tables[0]!.notes).toEqual([
    "Avvikelse: Budget 2025 och Utfall jan-aug 2025 gäller olika lång tid och jämförs inte, som du har sagt.",
  ]);
});

test("two empty columns that nothing tells apart are named, and not filled", async () => {
  const shown = await report([
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Differens"],
    ["Skola", "900", "650", "", ""],
    ["Vård", "90", "60", "", ""],
  ]);
  expect(shown.plan.changes).toEqual([]);
  expect(shown.tables[0]!.notes).toEqual([
    "Avvikelse: rubrikerna visar inte vilka två kolumner som ska jämföras, så inget räknas.",
    "Differens: rubrikerna visar inte vilka två kolumner som ska jämföras, så inget räknas.",
  ]);
});

test("an empty column for comments is there, and is not said to be missing", async () => {
  const shown = await report([
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Kommentar"],
    ["Skola", "10 000", "12 000", "-2 000", ""],
    ["Vård", "10 000", "10 100", "-100", ""],
  ]);
  expect(shown.tables[0]!.unexplained.map(({ label }) => label)).toEqual(["Skola"]);
  expect(shown.tables[0]!.commentNote).toBe("");
});

test("a table that names no unit says that no deviation can be called large, where one may be", async () => {
  const rows = (budget: string, outcome: string, deviation: string) => [
    ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", budget, outcome, deviation],
    ["Vård", "90", "90", "0"],
  ];
  const shown = await report(rows("90 000", "100 500", "-10 500"));
  expect(shown.tables[0]!.unexplained).toEqual([]);
  expect(shown.tables[0]!.unitNote).toContain("säger inte om beloppen är i kr, tkr eller mnkr");
  excel.dispose();
  const small = await report(rows("100", "101", "-1"));
  expect(small.tables[0]!.unitNote).toBe("");
});

test("per cent that are wrong are told as per cent, and a row without a name is told to be left", async () => {
  const shown = await report([
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Avvikelse %"],
    ["Skola", "900", "950", "-50", "-5,6 %"],
    ["Vård", "90", "60", "30", "99 %"],
    ["", "17", "4", "13", ""],
  ]);
  const told = shown.tables[0]!.columns.flatMap(({ disagreements }) => disagreements);
  expect(told.map(({ address, text }) => [address, typed(text)])).toEqual([
    ["E3", "Här står 99,0 %, men siffrorna ger 33,3 %."],
  ]);
  expect(shown.tables[0]!.notes).toEqual(["E4 fylls inte i: raden har inget namn."]);
});
