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

describe("the grid of the workbench", () => {
  test("takes a number with a decimal comma, and a space between thousands", async () => {
    await typeInto(workbench, "F20", "4 814,5");
    await shows(workbench.cellContent, "4814,5");
  });

  test("takes a formula with Swedish names and semicolons, and computes it", async () => {
    await typeInto(workbench, "F20", "40");
    await typeInto(workbench, "F21", "2");
    await typeInto(workbench, "F22", "=SUMMA(F20;F21)*1,5");
    await shows(workbench.cellContent, "=SUMMA(F20;F21)*1,5");
    await workbench.saved((book) => {
      const sheet = book.activeSheet;
      expect(sheet.content({ row: 21, column: 5 })).toEqual({ value: 63, formula: "=SUM(F20,F21)*1.5" });
    });
  });

  test("moves the mark with the arrow keys, and tells the name box", async () => {
    await goTo(workbench, "B8");
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("ArrowRight");
    await shows(workbench.nameBox, "C9");
  });

  test("empties a cell with Delete, and takes that back with Ctrl+Z", async () => {
    await goTo(workbench, "B8");
    await shows(workbench.cellContent, "20266");
    await workbench.page.keyboard.press("Delete");
    await shows(workbench.cellContent, "");
    await workbench.page.keyboard.press("Control+z");
    await shows(workbench.cellContent, "20266");
  });

  test("a cell that is opened and left unchanged is not edited", async () => {
    await goTo(workbench, "B8");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Enter");
    await goTo(workbench, "B8");
    await workbench.saved((book) =>
      expect(book.activeSheet.content({ row: 7, column: 1 })).toEqual({ value: 20266 }),
    );
  });

  test("F6 leads from the grid to the pane and back again", async () => {
    await goTo(workbench, "B8");
    await workbench.page.keyboard.press("F6");
    const inPane = () => workbench.page.evaluate(() => document.activeElement?.tagName);
    expect(await inPane()).toBe("IFRAME");
    // A key pressed before the pane or the grid has the focus goes nowhere; a person presses it again.
    for (let tries = 0; tries < 20 && (await inPane()) === "IFRAME"; tries++) {
      await workbench.page.keyboard.press("Shift+F6");
      await workbench.page.waitForTimeout(250);
    }
    expect(await inPane()).not.toBe("IFRAME");
    await workbench.page.keyboard.press("ArrowDown");
    await shows(workbench.nameBox, "B9");
  });
});
