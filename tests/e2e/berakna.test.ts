import { parseAddress } from "../../src/domain/sheet/address";
import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import {
  chooseExample,
  goTo,
  narrowPane,
  openWorkbench,
  plain,
  shows,
  TRANAS,
  typeInto,
  type Workbench,
} from "./support/workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

const tab = (name: string) => workbench.pane.getByRole("tab", { name }).click();
const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name, exact: true }).click();
const strip = () => workbench.pane.getByRole("status", { name: "Senaste ändringen" });

async function openReplacing(): Promise<void> {
  await tab("Skicka");
  await press(/^Ersätt Driftkolls funktioner/);
}

/** Marks a column of cells: the first by the name box, the others with Shift and the arrow. */
async function mark(first: string, last: string): Promise<void> {
  await goTo(workbench, first);
  const count = Number(/\d+/.exec(last)![0]) - Number(/\d+/.exec(first)![0]);
  for (let step = 0; step < count; step++) await workbench.page.keyboard.press("Shift+ArrowDown");
}

/** The insertion's preview for the deviations of Tranås. */
async function proposeInsertion(): Promise<void> {
  await mark("G4", "G9");
  await tab("Hjälp");
  await workbench.pane.locator("summary", { hasText: /^AVVIKELSEAvv/ }).click();
  await press("Infoga AVVIKELSE för markeringen");
  await workbench.pane.getByRole("group", { name: /^Förslag för G4:G9/ }).waitFor();
}

test("a function is inserted from the help, replaced by native formulas, and brought back", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
  await proposeInsertion();
  await press(/^Infoga$/);
  await strip().getByText("G4:G9 fylls av =AVVIKELSE(B4:B9;C4:C9)").waitFor();
  await goTo(workbench, "G8");
  await shows(workbench.cellContent, "4814");

  await openReplacing();
  await press("Arbetsboken");
  await press("Ersätt i 6 celler");
  await strip().getByText("Funktioner ersatta i 6 celler").waitFor();
  await goTo(workbench, "G8");
  await shows(workbench.cellContent, "=B8-C8");
  await workbench.saved((book) => {
    expect(book.activeSheet.content(parseAddress("G8")!)).toEqual({ value: 4814, formula: "=B8-C8" });
  });

  await press(/^Ångra/);
  await strip().getByText("Funktioner tillbaka i 6 celler").waitFor();
  await goTo(workbench, "G4");
  await shows(workbench.cellContent, "=AVVIKELSE(B4:B9;C4:C9)");
  await goTo(workbench, "G8");
  await shows(workbench.cellContent, "4814");
  expect(workbench.complaints).toEqual([]);
});

test("the tabs are walked with the arrow keys, and Tab goes on from them into the view", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
  const focused = () =>
    workbench.pane.locator("body").evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  await workbench.pane.getByRole("tab", { name: "Kontroll" }).click();
  await workbench.page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Beräkna");
  await workbench.pane.getByRole("button", { name: /^Nytt blad/ }).waitFor();
  await workbench.page.keyboard.press("Tab");
  expect(await focused()).not.toBe("Hjälp");
  await workbench.page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Beräkna");
  await workbench.page.keyboard.press("End");
  expect(await focused()).toBe("Hjälp");
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each([320, 1280])(
    "Beräkna and Hjälp are accessible and fit a pane in a window of %s pixels",
    async (width) => {
      workbench = await openWorkbench(browser, { colorScheme, width: 1280 });
      await chooseExample(workbench, TRANAS);
      if (width === 320) await narrowPane(workbench);
      await typeInto(workbench, "G4", "=AVVIKELSE_PROCENT(B4:B9;C4:C9)");
      await typeInto(workbench, "H4", '=SIGNAL(B4;C4;"lägre")');
      await tab("Beräkna");
      await workbench.pane.getByRole("button", { name: /^Nytt blad/ }).waitFor();
      await looksRight(workbench, `${colorScheme}-${width}-berakna`);
      await openReplacing();
      await looksRight(workbench, `${colorScheme}-${width}-skicka`);
      await press("Bladet");
      await workbench.pane.getByRole("table").waitFor();
      await looksRight(workbench, `${colorScheme}-${width}-ersatt`);
      await press(/^Ersätt i/);
      await strip().getByText("Funktioner ersatta i 7 celler").waitFor();
      await looksRight(workbench, `${colorScheme}-${width}-ersatta`);
      await press(/^Ångra/);
      await strip().getByText("Funktioner tillbaka").waitFor();
      await typeInto(workbench, "G4", "");
      await mark("I4", "I9");
      await tab("Hjälp");
      await looksRight(workbench, `${colorScheme}-${width}-hjalp`);
      await workbench.pane.locator("summary", { hasText: /^AVVIKELSEAvv/ }).click();
      await press("Infoga AVVIKELSE för markeringen");
      await workbench.pane.getByRole("group", { name: /^Förslag/ }).waitFor();
      expect(await plain(workbench.pane.getByRole("group", { name: /^Förslag/ }))).toContain(
        "budget: B4:B9 (Budget 2025)",
      );
      await looksRight(workbench, `${colorScheme}-${width}-infoga`);
    },
  );
});
