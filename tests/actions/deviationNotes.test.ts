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
