import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import { chooseExample, narrowPane, openWorkbench, plain, TRANAS, type Workbench } from "./support/workbench";

const NORRTALJE = "Norrtälje delår 2025";

let workbench: Workbench;

afterEach(() => workbench.close());

const inPane = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const verdict = (name: string) => workbench.pane.getByRole("heading", { name, level: 2 });
const list = () => workbench.pane.getByRole("list", { name: "Blad" });

describe("a controller checks the whole workbook", () => {
  test("one click in the ribbon lists every sheet with its verdict; a sheet opens by a click, and one leads back", async () => {
    workbench = await openWorkbench(browser);
    await chooseExample(workbench, NORRTALJE);
    await workbench.ribbon.getByRole("button", { name: "Kontrollera arbetsboken" }).click();
    await list().waitFor();
    expect(await list().getByRole("listitem").count()).toBe(8);
    expect(await plain(list())).toMatch(/Investeringar 1 fel att rätta/);
    await looksRight(workbench, "wide-workbook");

    await inPane(/^Investeringar/).click();
    await verdict("1 fel att rätta").waitFor();
    await workbench.pane.getByRole("article", { name: /\(C12\)/ }).waitFor();
    expect(await workbench.page.getByRole("tab", { name: "Investeringar", selected: true }).count()).toBe(1);

    await inPane("Alla blad").click();
    await list().waitFor();
  });

  test("the pane offers it too, before the first check and after one", async () => {
    workbench = await openWorkbench(browser);
    await chooseExample(workbench, TRANAS);
    await inPane("Kontrollera blad").click();
    await verdict("1 fel att rätta").waitFor();
    await inPane("Kontrollera arbetsboken").click();
    await verdict("Fel på 1 blad").waitFor();
  });
});

test("before the first check the pane says which sheet it stands by", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, NORRTALJE);
  await workbench.pane.getByRole("banner").getByText("Drift", { exact: true }).waitFor();
});

test("a sum that was read is shown in the sheet, rejected, and the answer taken back", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
  await inPane("Kontrollera blad").click();
  await verdict("1 fel att rätta").waitFor();
  await openStructure();
  await inPane(/^Visa i bladet: Totalt/).click();
  await inPane(/^Ta bort markeringen: Totalt/).waitFor();
  await workbench.saved((book) => expect(book.activeSheet.conditionalFormats).not.toEqual([]));
  await inPane(/^Ta bort markeringen: Totalt/).click();
  await inPane(/^Visa i bladet: Totalt/).waitFor();
  await workbench.saved((book) => expect(book.activeSheet.conditionalFormats).toEqual([]));

  await inPane(/^Summeras inte så: Totalt/).click();
  await workbench.pane.getByText("Du har sagt att det inte summeras så.").waitFor();
  await workbench.saved((book) => expect([...book.customXmlParts.values()].join()).toContain("no"));
  await inPane(/^Ångra svaret: Totalt/).click();
  await inPane(/^Summeras inte så: Totalt/).waitFor();
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test("list and structure are accessible, and fit 320 pixels without sideways scrolling", async () => {
    workbench = await openWorkbench(browser, { colorScheme });
    await chooseExample(workbench, NORRTALJE);
    await narrowPane(workbench);
    await inPane("Kontrollera arbetsboken").click();
    await list().waitFor();
    await looksRight(workbench, `${colorScheme}-workbook`);
    await inPane(/^Investeringar/).click();
    await verdict("1 fel att rätta").waitFor();
    await openStructure();
    await looksRight(workbench, `${colorScheme}-structure`);
  });
});

async function openStructure(): Promise<void> {
  await workbench.pane
    .getByText(/^Så lästes/)
    .first()
    .click();
  await workbench.pane.getByText(/summor eller skillnader$/).click();
}
