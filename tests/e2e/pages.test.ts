import AxeBuilder from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { PAGES, SEEN_VERSION } from "../../src/texts/pages/frame";
import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import { narrowPane, openWorkbench, workbenchAddress } from "./support/workbench";

const PICTURES = join(__dirname, "../../test-results");
const FILES = Object.values(PAGES)
  .map(({ file }) => file)
  .filter((file) => file.endsWith(".html"));

let context: BrowserContext | undefined;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
});
afterEach(() => context?.close());

describe.each(["light", "dark"] as const)("the pages beside the pane, in %s colours", (colorScheme) => {
  test.each([320, 1280])("are accessible and fit a window of %i pixels", async (width) => {
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      colorScheme,
      locale: "sv-SE",
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const file of FILES) {
      await page.goto(workbenchAddress() + file);
      await page.screenshot({ path: join(PICTURES, `${file}-${colorScheme}-${width}.png`), fullPage: true });
      const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      expect({ file, overflow, found }).toEqual({ file, overflow: 0, found: [] });
    }
    expect(complaints).toEqual([]);
  });

  test("an update is told above every view, and the help leads to the pages", async () => {
    const workbench = await openWorkbench(browser, { colorScheme });
    context = workbench.page.context();
    await narrowPane(workbench);
    const { pane } = workbench;
    expect(await pane.getByRole("region", { name: "Nyheter" }).count()).toBe(0);
    await pane.locator("html").evaluate((_html, key) => localStorage.setItem(key, "0.9.0"), SEEN_VERSION);
    await workbench.page.reload();
    await pane.getByRole("region", { name: "Nyheter" }).waitFor();
    await looksRight(workbench, `${colorScheme}-news`);
    await pane.getByRole("button", { name: "Stäng nyheten" }).click();
    await pane.getByRole("tab", { name: "Hjälp" }).click();
    await pane.getByRole("button", { name: "Kopiera felrapport" }).scrollIntoViewIfNeeded();
    await looksRight(workbench, `${colorScheme}-about`);
    await workbench.page.reload();
    await pane.getByRole("button", { name: "Kontrollera blad" }).waitFor();
    expect(await pane.getByRole("region", { name: "Nyheter" }).count()).toBe(0);
  });
});

test("Excel's help of a function opens the guide at its section", async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${workbenchAddress()}hjalp.html#MALUPPFYLLELSE`);
  const heading = page.getByRole("heading", { name: "MÅLUPPFYLLELSE", exact: true });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
});
