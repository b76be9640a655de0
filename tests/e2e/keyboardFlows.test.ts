import type { Browser } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { chooseExample, goTo, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

/** Every flow by keyboard alone: the focus is never lost, and Esc closes what is open and gives the focus back. */

const MOST_STEPS = 80;

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => workbench.close());

const key = (name: string) => workbench.page.keyboard.press(name);

/** What has the focus in the pane, by its name or text; null where nothing has. */
function focused(): Promise<string | null> {
  return workbench.pane.locator("body").evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    return element.getAttribute("aria-label") ?? element.textContent ?? "";
  });
}

/** Waits until what was asked for is done, and holds that the keyboard is not left nowhere. */
async function keepsFocus(after: string): Promise<void> {
  await workbench.pane.locator("main[aria-busy=false]").waitFor();
  // Focus is given back once the answer is drawn.
  await workbench.page.waitForTimeout(150);
  expect({ after, isLost: (await focused()) === null }).toEqual({ after, isLost: false });
}

async function tabTo(name: RegExp, step: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < MOST_STEPS; count++) {
    const now = (await focused()) ?? "(nothing)";
    if (name.test(now)) return;
    passed.push(now.slice(0, 30));
    await key(step);
  }
  throw new Error(`Tab does not come to ${name.source}, only to ${[...new Set(passed)].join(" | ")}`);
}

async function choose(name: RegExp): Promise<void> {
  await tabTo(name);
  await key("Enter");
  await keepsFocus(name.source);
}

/** From the tab that is chosen to another, by the arrows. */
async function goToTab(name: string): Promise<void> {
  await workbench.pane.getByRole("tab", { selected: true }).focus();
  for (let step = 0; step < 5 && (await focused()) !== name; step++) await key("ArrowRight");
  expect(await focused()).toBe(name);
}

async function openPane(example: string): Promise<void> {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, example);
  await workbench.pane.getByRole("tab", { name: "Kontroll" }).focus();
}

test("from the check through the findings to a correction, its undo and an approval", async () => {
  await openPane(TRANAS);
  await choose(/^Kontrollera blad$/);
  await workbench.pane.getByRole("heading", { name: "1 fel att rätta" }).waitFor();
  await choose(/^Rätta B8$/);
  await key("Escape");
  await keepsFocus("Esc in the preview");
  await choose(/^Rätta B8$/);
  await choose(/^Skriv i cell B8$/);
  await workbench.pane.getByRole("heading", { name: "Klart att skicka" }).waitFor();
  await keepsFocus("the correction");
  await choose(/^Historik$/);
  await choose(/^Ångra: B8/);
  await choose(/^Tillbaka$/);
  await workbench.pane.getByRole("heading", { name: "1 fel att rätta" }).waitFor();
  await choose(/^Godkänn ändå/);
  await key("Escape");
  await keepsFocus("Esc in the form");
  await choose(/^Godkänn ändå/);
  await workbench.page.keyboard.type("Avstämt");
  await choose(/^Godkänn$/);
  await workbench.pane.getByRole("heading", { name: "Klart att skicka" }).waitFor();
  await keepsFocus("the approval");
});

test("from sheet to sheet and from finding to finding", async () => {
  await openPane("Norrtälje delår 2025");
  await choose(/^Kontrollera arbetsboken$/);
  await choose(/^À.priser/);
  await workbench.pane.getByRole("heading", { name: "2 fel att rätta" }).waitFor();
  await keepsFocus("opening a sheet");
  await choose(/^Nästa/);
  const first = await focused();
  await key("Alt+ArrowDown");
  await keepsFocus("the next finding");
  expect(await focused()).not.toBe(first);
  await tabTo(/^Alla blad$/, "Shift+Tab");
  await key("Enter");
  await keepsFocus("the way back");
});

test.each([
  ["Beräkna", TRANAS],
  ["Beräkna", "Norrtälje delår 2025"],
  ["Skicka", TRANAS],
  ["Skicka", "Norrtälje delår 2025"],
])(
  "every job of %s, in %s: opened, shown, closed by Esc, back in the list where it was",
  async (tab, example) => {
    await openPane(example);
    await goToTab(tab);
    const entries = workbench.pane.locator(".job-entry .job-name");
    await entries.first().waitFor();
    for (const name of await entries.allInnerTexts()) {
      const start = new RegExp(`^${name}`);
      await choose(start);
      await workbench.pane.locator("h2:focus", { hasText: name }).waitFor();
      const primary = workbench.pane.locator('.job-bar [data-appearance="primary"]').first();
      // A file is chosen in a window of the browser's own.
      if ((await primary.count()) > 0 && !/fil/.test(await primary.innerText())) {
        await primary.focus();
        await key("Enter");
        await keepsFocus(`${name}: ${example}`);
      }
      for (let step = 0; step < 3 && (await workbench.pane.locator(".job").count()) > 0; step++) {
        await key("Escape");
        await keepsFocus(`Esc in ${name}`);
      }
      expect(await focused()).toMatch(start);
    }
  },
);

test("goals are assessed, approved and filled", async () => {
  await openPane("Egen måltabell");
  await goToTab("Mål");
  await choose(/^Bedöm målen$/);
  await choose(/^Godkänn/);
  await choose(/^Fyll i \d celler$/);
  await workbench.pane.getByRole("status", { name: "Senaste ändringen" }).getByText("mål ifyllda").waitFor();
  await keepsFocus("the fill");
  await choose(/^Ångra/);
});

test("help is searched, and a cell is explained", async () => {
  await openPane(TRANAS);
  await goTo(workbench, "C8");
  await goToTab("Hjälp");
  await workbench.pane.getByRole("searchbox").waitFor();
  await workbench.pane.getByRole("searchbox").focus();
  await workbench.page.keyboard.type("avrundning");
  await workbench.pane.getByText(/^Hittade/).waitFor();
  await keepsFocus("the search");
  await key("Escape");
  await keepsFocus("Esc in the search");
  await choose(/^Förklara markerad cell$/);
  await workbench.pane
    .getByText(/Vuxenutbildning/)
    .first()
    .waitFor();
  await key("Escape");
  await keepsFocus("Esc in the explanation");
});
