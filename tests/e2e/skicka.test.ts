import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import { chooseExample, narrowPane, openWorkbench, plain, type Workbench } from "./support/workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

const EDA = "Eda november 2025";
const NORRTALJE = "Norrtälje delår 2025";

const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name, exact: true }).click();

async function openJob(example: string, name: RegExp): Promise<void> {
  await chooseExample(workbench, example);
  await workbench.pane.getByRole("tab", { name: "Skicka" }).click();
  await press(name);
}

test("Eda's committees become one sheet, which the file keeps", async () => {
  workbench = await openWorkbench(browser);
  await openJob(EDA, /^Sammanställ till kommunstyrelsen/);
  await press("Visa sammanställningen");
  const table = workbench.pane.getByRole("table", { name: "Belopp i tkr" });
  await table.waitFor();
  expect(await plain(table)).toContain("Summa nämnder 576 358 587 836,9 −11 478,3");
  await press("Skapa bladet");
  await workbench.pane.getByText("Bladet Sammanställning KS skapat").waitFor();
  await workbench.saved((book) => {
    const sheet = book.sheetByName("Sammanställning KS")!;
    expect(sheet.content({ row: 8, column: 2 })).toEqual({ value: 576358, formula: "=SUM(C5:C8)" });
  });
  expect(workbench.complaints).toEqual([]);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each([320, 1280])("what is sent looks right at %s", async (width) => {
    workbench = await openWorkbench(browser, { colorScheme, ...(width === 320 && { width: 900 }) });
    if (width === 320) await narrowPane(workbench);
    await openJob(EDA, /^Sammanställ till kommunstyrelsen/);
    await press("Visa sammanställningen");
    await workbench.pane.getByRole("table", { name: "Belopp i tkr" }).waitFor();
    await looksRight(workbench, `${colorScheme}-${width}-sammanstall`);
    await openJob(NORRTALJE, /^Text till tjänsteskrivelse/);
    await press("Skriv för arbetsboken");
    await workbench.pane.getByRole("textbox", { name: "Texten, går att ändra" }).waitFor();
    await looksRight(workbench, `${colorScheme}-${width}-skrivelse`);
    await press("Stäng");
    await press("Tillbaka");
    await press(/^Åtgärdsplan/);
    await press("Visa planen");
    await workbench.pane.getByText("Planen har inga åtgärder med beräknad effekt.").waitFor();
    await looksRight(workbench, `${colorScheme}-${width}-atgarder`);
  });
});
