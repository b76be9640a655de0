import { browser } from "./support/browser";
import {
  chooseExample,
  goTo,
  openWorkbench,
  plain,
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

const verdict = (text: string) => workbench.pane.getByRole("heading", { name: text });
const card = () => workbench.pane.getByRole("article", { name: /\(B8\)/ });
const inPane = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const inRibbon = (name: string) => workbench.ribbon.getByRole("button", { name });

async function check(): Promise<void> {
  await inPane("Kontrollera blad").click();
  await verdict("1 fel att rätta").waitFor();
}

async function holds(address: string, content: string): Promise<void> {
  await goTo(workbench, address);
  await shows(workbench.cellContent, content);
}

describe("a controller checks the sheet", () => {
  test("one click in the ribbon names the wrong figure, what it should be, and why", async () => {
    await inRibbon("Kontrollera blad").click();
    await verdict("1 fel att rätta").waitFor();
    const told = await plain(card());
    expect(told).toContain("Vuxenutbildning");
    expect(told).toContain("20 266");
    expect(told).toContain("20 066");
    expect(told).toMatch(/4 814.*4 614/);
  });

  test("one click in the pane tells the same", async () => {
    await check();
    expect(await plain(card())).toContain("20 066");
  });

  test("a ribbon click with the pane closed opens it with the answer", async () => {
    await workbench.page.getByRole("button", { name: "Stäng panelen" }).click();
    expect(await workbench.page.getByRole("complementary", { name: "Driftkolls panel" }).count()).toBe(0);
    await inRibbon("Kontrollera blad").click();
    await verdict("1 fel att rätta").waitFor();
    expect(await card().isVisible()).toBe(true);
  });

  test("Öppna panelen brings a closed pane back, with what it showed", async () => {
    await check();
    await workbench.page.getByRole("button", { name: "Stäng panelen" }).click();
    await inRibbon("Öppna panelen").click();
    await verdict("1 fel att rätta").waitFor();
  });

  test("Gå till cell marks the cell in the sheet", async () => {
    await check();
    await inPane("Gå till cell B8").click();
    await shows(workbench.nameBox, "B8");
  });

  test("Rätta shows old and new first, then writes, and the verdict follows; Ångra takes it back", async () => {
    await check();
    await inPane("Rätta B8").click();
    const preview = workbench.pane.getByRole("group", { name: /Förslag för cell B8/ });
    expect(await plain(preview)).toMatch(/20 266.*20 066/);
    await holds("B8", "20266");

    await inPane("Skriv i cell B8").click();
    await verdict("Klart att skicka").waitFor();
    await holds("B8", "20066");

    await inPane(/^Ångra: B8/).click();
    await verdict("1 fel att rätta").waitFor();
    await holds("B8", "20266");
  });

  test("a figure approved with a reason no longer blocks; the reason is kept in the file, and can be withdrawn", async () => {
    await check();
    await inPane(/^Godkänn ändå/).click();
    await workbench.pane.getByRole("textbox", { name: /Varför/ }).fill("Avstämt med skolan");
    await inPane(/^Godkänn$/).click();
    await verdict("Klart att skicka").waitFor();
    await workbench.saved((book) => {
      expect([...book.customXmlParts.values()].join()).toContain("Avstämt med skolan");
      expect(book.activeSheet.content({ row: 7, column: 1 })).toEqual({ value: 20266 });
    });

    await workbench.pane.getByText("1 godkänt fel").click();
    await inPane(/^Ångra godkännandet/).click();
    await verdict("1 fel att rätta").waitFor();
  });

  test("cells are marked in the sheet on request only, and the marks are fully taken back", async () => {
    const grid = workbench.page.getByRole("region", { name: "Kalkylblad" });
    await check();
    await goTo(workbench, "A1");
    const before = await grid.screenshot();
    await inPane("Markera i bladet").click();
    await inPane("Ta bort markeringen").waitFor();
    expect((await grid.screenshot()).equals(before)).toBe(false);
    await workbench.saved((book) => expect(book.activeSheet.conditionalFormats).not.toEqual([]));

    await inPane("Ta bort markeringen").click();
    await inPane("Markera i bladet").waitFor();
    expect((await grid.screenshot()).equals(before)).toBe(true);
    await workbench.saved((book) => expect(book.activeSheet.conditionalFormats).toEqual([]));
  });

  test("an edit in the sheet is followed by the verdict, without a click", async () => {
    await check();
    await typeInto(workbench, "B8", "20066");
    await verdict("Klart att skicka").waitFor();
  });

  test("a figure that changed while its correction was shown is not written over", async () => {
    await check();
    await workbench.pane.getByRole("checkbox", { name: "Kontrollera medan jag arbetar" }).uncheck();
    await inPane("Rätta B8").click();
    await typeInto(workbench, "B8", "20070");
    await verdict("Ändrat sedan kontrollen").waitFor();
    expect(await inPane("Skriv i cell B8").count()).toBe(0);
    await holds("B8", "20070");
  });
});
