import { parseAddress } from "../../src/domain/sheet/address";
import { browser } from "./support/browser";
import {
  chooseExample,
  goTo,
  openWorkbench,
  shows,
  TRANAS,
  typeInto,
  type Workbench,
} from "./support/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
});
afterEach(() => workbench.close());

/** What a cell shows when it is marked; the results of the add-in come a moment later. */
async function cellShows(address: string, text: string): Promise<void> {
  await goTo(workbench, address);
  await shows(workbench.cellContent, text);
}

function reason() {
  return workbench.page.locator(".cell-reason");
}

describe("a worksheet function typed into the grid", () => {
  test("is computed by the add-in, spills, and follows the cells it depends on", async () => {
    await typeInto(workbench, "G4", "=AVVIKELSE(B4:B9;C4:C9)");
    await shows(workbench.cellContent, "=AVVIKELSE(B4:B9;C4:C9)");
    // Budget 20 266 and outcome 15 452; the printed deviation, 4 614, goes with a budget of 20 066.
    await cellShows("G8", "4814");
    await typeInto(workbench, "B8", "20066");
    await cellShows("G8", "4614");
    await workbench.saved((book) => {
      const at = (address: string) => book.activeSheet.content(parseAddress(address)!);
      expect(at("G4").formula).toBe("=AVVIKELSE(B4:B9,C4:C9)");
      expect(at("G8")).toEqual({ value: 4614 });
      expect(book.activeSheet.isSpilled(parseAddress("G8")!)).toBe(true);
    });
    expect(workbench.complaints).toEqual([]);
  });

  test("says in Swedish why it has no figure, under the formula bar, in its own cell only", async () => {
    await typeInto(workbench, "C8", "se bilaga");
    await typeInto(workbench, "G4", "=AVVIKELSE(B4:B9;C4:C9)");
    await cellShows("G8", "#VÄRDEFEL!");
    expect(await reason().innerText()).toMatch(/^G8 är #VÄRDEFEL!: .*Utfall.*se bilaga/);
    await goTo(workbench, "G9");
    expect(await reason().innerText()).toBe("");
  });

  test("works while the pane is closed, and its result takes part in other formulas", async () => {
    await workbench.page.getByRole("button", { name: "Stäng panelen" }).click();
    await typeInto(workbench, "G4", "=SUMMA(AVVIKELSE(B8;C8);1000)");
    await typeInto(workbench, "G5", "=G4*2");
    await cellShows("G5", "=G4*2");
    await workbench.saved((book) => {
      expect(book.activeSheet.content({ row: 4, column: 6 })).toEqual({ value: 11628, formula: "=G4*2" });
    });
  });
});
