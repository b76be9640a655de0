import AxeBuilder from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { chooseExample, narrowPane, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

const PICTURES = join(__dirname, "../../test-results");

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => workbench.close());

/** Each state of the pane, and how one comes there from the one before. */
const STATES: readonly [name: string, reach: () => Promise<void>][] = [
  ["start", () => Promise.resolve()],
  [
    "finding",
    async () => {
      await press("Kontrollera blad");
      await verdict("1 fel att rätta");
      await workbench.pane.getByText("Läst").first().click();
    },
  ],
  ["preview", () => press("Rätta B8")],
  [
    "reason",
    async () => {
      await press("Avbryt");
      await press(/^Godkänn ändå/);
      await press(/^Godkänn$/);
      await workbench.pane.getByText("Skriv ett kort skäl.").waitFor();
    },
  ],
  [
    "approved",
    async () => {
      await workbench.pane.getByRole("textbox", { name: /Varför/ }).fill("Avstämt med skolan");
      await press(/^Godkänn$/);
      await verdict("Klart att skicka");
      await workbench.pane.getByText("1 godkänd").click();
    },
  ],
  [
    "written",
    async () => {
      await press(/^Ångra godkännandet/);
      await verdict("1 fel att rätta");
      await press("Rätta B8");
      await press("Skriv i cell B8");
      await verdict("Klart att skicka");
    },
  ],
];

const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).click();
const verdict = (name: string) => workbench.pane.getByRole("heading", { name }).waitFor();

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test("every state of the pane is accessible, and fits 320 pixels without sideways scrolling", async () => {
    workbench = await openWorkbench(browser, { colorScheme });
    await chooseExample(workbench, TRANAS);
    await narrowPane(workbench);
    for (const [name, reach] of STATES) {
      await reach();
      await workbench.page.screenshot({ path: join(PICTURES, `${colorScheme}-${name}.png`) });
      expect({ name, overflow: await sidewaysOverflow() }).toEqual({ name, overflow: 0 });
      expect({ name, violations: await violations() }).toEqual({ name, violations: [] });
    }
  });
});

test("the pane follows its width when it is dragged", async () => {
  workbench = await openWorkbench(browser);
  const splitter = workbench.page.getByRole("separator", { name: "Panelens bredd" });
  const box = await splitter.boundingBox();
  if (!box) throw new Error("The splitter is not shown.");
  await workbench.page.mouse.move(box.x + 2, box.y + 100);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(box.x - 148, box.y + 100, { steps: 5 });
  await workbench.page.mouse.up();
  expect(await splitter.getAttribute("aria-valuenow")).toBe("500");
  expect(await workbench.pane.locator("html").evaluate((html) => html.clientWidth)).toBe(500);
});

/** How many pixels of the pane's content stand outside it. */
function sidewaysOverflow(): Promise<number> {
  return workbench.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}

/**
 * What axe finds on the page and in the pane. Left out: the inside of Univer's canvas, which is not ours to mend,
 * and the helpers of Fluent's focus trap, which pass the focus on the moment they get it.
 */
async function violations(): Promise<string[]> {
  const result = await new AxeBuilder({ page: workbench.page })
    .exclude(".grid-container")
    .exclude("[data-tabster-dummy]")
    .analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
