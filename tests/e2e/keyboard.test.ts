import { browser } from "./support/browser";
import { chooseExample, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

const MOST_STEPS = 40;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
});

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

test("a job is opened, looked at and left by keyboard alone: Esc closes the preview, then the job", async () => {
  const { pane, page } = workbench;
  await pane.getByRole("tab", { name: "Kontroll" }).focus();
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("button", { name: /^Nytt blad/ }).waitFor();
  await tabTo(/^Nytt blad/);
  await enter();
  await pane.locator("h2:focus", { hasText: "Nytt blad" }).waitFor();
  await tabTo(/^Visa mallen$/);
  await enter();
  await pane.locator("[role=group]:focus").waitFor();
  await tabTo(/^Skapa bladet$/);
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "Visa mallen" }).waitFor();
  // The focus is still in the job, so that Esc leads on to the list, to the entry that it was opened by.
  await pane.locator(":focus").first().waitFor();
  await page.keyboard.press("Escape");
  expect(await focusedInPane()).toMatch(/^Nytt blad/);
});

test("the decision of a job stands in sight in a pane that is narrow, low and enlarged to 200 %", async () => {
  const { pane, page } = workbench;
  await page.setViewportSize({ width: 640, height: 400 });
  try {
    await pane.getByRole("tab", { name: "Beräkna" }).click();
    await pane.getByRole("button", { name: /^Nytt blad/ }).click();
    await pane.getByRole("button", { name: "Visa mallen" }).click();
    const button = await pane.getByRole("button", { name: "Skapa bladet" }).boundingBox();
    const picture = await pane.locator(".job-body").boundingBox();
    expect(button!.y + button!.height).toBeLessThanOrEqual(400);
    // Below what scrolls, never over it.
    expect(picture!.y + picture!.height).toBeLessThanOrEqual(button!.y);
    const overflow = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  } finally {
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
