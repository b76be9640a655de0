import type { Browser } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { chooseExample, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

const MOST_STEPS = 40;

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchChromium();
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
});
afterAll(() => browser.close());

/** Presses Tab in the pane until the button with this name has the focus; fails where Tab never comes there. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const focused = await focusedInPane();
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 40));
    await workbench.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${name.source}, only to ${[...new Set(passed)].join(" | ")}`);
}

function focusedInPane(): Promise<string> {
  return workbench.pane.locator("body").evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
  });
}

const enter = () => workbench.page.keyboard.press("Enter");
const verdict = (name: string) => workbench.pane.getByRole("heading", { name }).waitFor();

test("the whole way from check to correction and back is walked by keyboard alone", async () => {
  // From the grid back to the ribbon, and on to the pane once the answer is there.
  await workbench.page.keyboard.press("Shift+F6");
  await workbench.page.keyboard.press("Shift+F6");
  await enter();
  await verdict("1 fel att rätta");
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.press("F6");
  await workbench.pane.locator("button:focus").waitFor();

  await tabTo(/^Så lästes/);
  await enter();
  await workbench.pane.getByText("Avvikelse = Budget 2025").waitFor();
  await tabTo(/^Rätta B8$/);
  await enter();
  await tabTo(/^Skriv i cell B8$/);
  await enter();
  await verdict("Klart att skicka");
  await tabTo(/^Ångra: B8/);
  await enter();
  await verdict("1 fel att rätta");

  await tabTo(/^Gå till cell B8$/);
  await enter();
  await workbench.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[aria-label="Markerad cell"]')?.value === "B8",
  );

  // At its end the pane lets the focus go on, to the sheet tabs.
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.press("Shift+F6");
  await workbench.pane.locator("button:focus").waitFor();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await workbench.page.evaluate(() => document.activeElement?.tagName !== "IFRAME")) break;
    await workbench.page.keyboard.press("Tab");
    // Leaving takes a message to the page and back.
    await workbench.page.waitForTimeout(50);
  }
  await workbench.page.locator("[role=tab]:focus").waitFor();
});
