import type { Locator } from "playwright-core";
import { parseAddress } from "../../src/domain/sheet/address";
import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import { chooseExample, narrowPane, openWorkbench, plain, type Workbench } from "./support/workbench";

const NORRTALJE = "Norrtälje delår 2025";
const OWN = "Egen måltabell";

let workbench: Workbench;

afterEach(() => workbench.close());

const ribbon = (name: string) => workbench.ribbon.getByRole("button", { name }).click();
const goal = (name: string | RegExp) => workbench.pane.getByRole("listitem", { name });
const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).click();
const strip = () => workbench.pane.getByRole("status", { name: "Senaste ändringen" });

test("one click in the ribbon assesses the goals; an answer, one more click, and the words stand there in colour", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, OWN);
  await ribbon("Fyll måltabell");
  const time = goal("Handläggningstid för föreningsbidrag, högst 30 dagar");
  expect(await plain(time)).toContain("Uppfyllt");
  expect(await time.getByRole("img").getAttribute("aria-label")).toMatch(/mål <30$/);
  // Three outcomes and the target across.
  expect(await time.locator(".goal-point").count()).toBeGreaterThanOrEqual(3);
  expect(await time.locator(".goal-target .goal-line").count()).toBe(1);

  await press(/^Godkänn/);
  await goal("Lånade medier per invånare").getByText("Så bedömde vi").waitFor();
  await press(/^Fyll i \d celler$/);
  await strip().getByText("mål ifyllda").waitFor();
  await workbench.saved((book) => {
    const [sheet] = book.sheets;
    expect(sheet!.content(parseAddress("F7")!).value).toBe("Uppfyllt");
    expect(sheet!.style(parseAddress("F7")!)).toMatchObject({ fill: "#B5F6BE" });
  });
  expect(workbench.complaints).toEqual([]);
});

test("each button of the ribbon opens the pane where its work stands, and what it shows is there at once", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, NORRTALJE);
  await ribbon("Beräkna avvikelser");
  await workbench.pane
    .getByRole("region", { name: "Beräkna avvikelser" })
    .getByText(/stora? avvikelser?/)
    .waitFor();
  await ribbon("Prognos volym × à-pris");
  await workbench.pane.getByRole("figure", { name: "Från budget till prognos, tkr" }).waitFor();
  await ribbon("Nytt blad");
  const heading = workbench.pane.getByRole("heading", { name: "Nytt blad" });
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(workbench.complaints).toEqual([]);
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each([320, 1280])("Mål is accessible and fits a pane in a window of %s pixels", async (width) => {
    workbench = await openWorkbench(browser, { colorScheme, width: 1280, height: 1200 });
    await chooseExample(workbench, NORRTALJE);
    if (width === 320) await narrowPane(workbench);
    await workbench.page.getByRole("tab", { name: "Indikatorer" }).click();
    await ribbon("Fyll måltabell");
    await goal(/^Budgetföljsamhet/).waitFor();
    await looksRight(workbench, `${colorScheme}-${width}-mal`);
    await workbench.pane.locator("summary", { hasText: /^Skala/ }).click();
    await workbench.pane.getByLabel("Skala").first().selectOption({ label: "Ny skala" });
    await press("Lägg till steg");
    await looksRight(workbench, `${colorScheme}-${width}-skala`);
    await workbench.pane.locator("summary", { hasText: /^Skala/ }).click();
    for (const folded of await workbench.pane.locator("summary", { hasText: /^Så / }).all())
      await folded.click();
    await looksRight(workbench, `${colorScheme}-${width}-mal-varfor`);
  });
});

test("in a contrast theme the words and the drawings of the goals are still seen", async () => {
  workbench = await openWorkbench(browser, { colorScheme: "dark", forcedColors: "active", height: 1000 });
  await chooseExample(workbench, OWN);
  await ribbon("Fyll måltabell");
  const time = goal("Handläggningstid för föreningsbidrag, högst 30 dagar");
  await time.waitFor();
  await workbench.page.screenshot({ path: "test-results/contrast-mal.png" });
  const ground = await colour(workbench.pane.locator(".pane"), "background-color");
  expect(await colour(time.locator(".goal-outcome .goal-line"), "stroke")).not.toBe(ground);
  expect(await colour(time.locator(".goal-target .goal-line"), "stroke")).not.toBe(ground);
  const tab = (name: string) => workbench.pane.getByRole("tab", { name });
  expect(await colour(tab("Mål"), "border-bottom-color")).not.toBe(ground);
  expect(await colour(tab("Kontroll"), "border-bottom-color")).toBe(ground);
});

/** A colour as the browser draws it. */
function colour(part: Locator, property: string): Promise<string> {
  return part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}
