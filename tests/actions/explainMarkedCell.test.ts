import { explainMarkedCell, type CellExplanationView } from "../../src/actions";
import { parseAddress } from "../../src/domain/sheet/address";
import { fill, type RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

/** Numbers are written with no-break spaces and a true minus. */
const typed = (text: string) => text.replace(/[\u00A0\u2002]/g, " ").replace(/\u2212/g, "-");

const DRIFT = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ["Vård", "5 913", "4 078", "1 835"],
    ["Park", "840", "910", "-70"],
    ["Totalt", "26 819", "20 440", "6 379"],
  ],
  1,
  { sheet: "Drift" },
);

let excel: RealExcel;
beforeEach(() => (excel = openWithSheets(DRIFT)));
afterEach(() => excel.dispose());

async function explained(address: string): Promise<CellExplanationView> {
  excel.workbook.select(excel.sheet.id, [parseAddress(address)!]);
  const view = await explainMarkedCell();
  if (view.kind === "problem") throw new Error(view.text);
  return view;
}

const lines = ({ standsIn }: CellExplanationView) =>
  standsIn.map(({ text, arithmetic, outcomeText }) => typed(`${text}: ${arithmetic}. ${outcomeText}`));

describe("Förklara cellen", () => {
  it("tells in two round trips which sums and deviations a figure stands in, and how they are reckoned", async () => {
    const before = excel.messages();
    const view = await explained("B2");
    expect(excel.messages() - before).toBe(2);
    expect(typed(`${view.name}: ${view.value}`)).toBe("Skola, Budget 2025 (B2): 20 066 tkr");
    expect(view.notes).toEqual(["Siffran är inskriven för hand."]);
    expect(lines(view)).toEqual([
      "Ingår i summan Totalt, Budget 2025 (B5): 20 066 + 5 913 + 840 = 26 819. Stämmer",
      "Ingår i avvikelsen Skola, Avvikelse (D2): 20 066 - 15 452 = 4 614. Stämmer",
    ]);
  });

  it("draws the sums of its column as brackets, with their figures", async () => {
    const { brackets } = await explained("B3");
    expect(brackets.rows.map(({ number, label, figure }) => typed(`${number} ${label} ${figure}`))).toEqual([
      "2 Skola 20 066",
      "3 Vård 5 913",
      "4 Park 840",
      "5 Totalt 26 819",
    ]);
    expect(brackets.brackets).toMatchObject([{ from: 0, to: 3, total: 3 }]);
  });

  it("says what is missing where a sum does not hold, and the formula of a cell that has one", async () => {
    excel.setContent("B4", { value: 800 });
    fill(excel.sheet, "B5", [[{ value: 26_819, formula: "=B2+B3+B4" }]]);
    const view = await explained("B5");
    expect(view.notes).toEqual(["Cellen räknas av =B2+B3+B4."]);
    expect(lines(view)[0]).toBe(
      "Är summan av rader: 20 066 + 5 913 + 800 = 26 779, men Totalt, Budget 2025 (B5) är 26 819 (skiljer +40). Stämmer inte",
    );
  });

  it("says so when the cell is no figure of a table", async () => {
    excel.workbook.select(excel.sheet.id, [parseAddress("A2")!]);
    expect(await explainMarkedCell()).toMatchObject({
      text: "A2 är ingen siffra i en tabell, så det finns inget att räkna efter.",
    });
  });
});
