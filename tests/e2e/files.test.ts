import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { createWorkbook } from "../../workbench/workbook";
import { exportXlsx } from "../../workbench/xlsx";
import { browser } from "./support/browser";
import { chooseExample, isReady, openWorkbench, TRANAS, typeInto, type Workbench } from "./support/workbench";

let workbench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "driftkoll-e2e-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  workbench = await openWorkbench(browser);
});
afterEach(() => workbench.close());

/** A small follow-up whose total is right, with one sheet more that is protected. */
async function ownFile(name: string, change: (zip: JSZip) => void = () => undefined): Promise<string> {
  const book = createWorkbook(name);
  const sheet = book.addSheet("Uppföljning");
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Förskola", 4100, 4000, 100],
    ["Grundskola", 9000, 9250, -250],
    ["Totalt", 13100, 13250, -150],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setContent({ row: r, column: c }, { value })));
  book.addSheet("Låst").isProtected = true;
  const zip = await JSZip.loadAsync(await exportXlsx(book));
  change(zip);
  const path = join(folder, name);
  await writeFile(path, await zip.generateAsync({ type: "nodebuffer" }));
  return path;
}

async function open(path: string): Promise<void> {
  const chooser = workbench.page.waitForEvent("filechooser");
  await workbench.page.getByRole("button", { name: "Öppna fil" }).click();
  await (await chooser).setFiles(path);
}

async function opened(name: string): Promise<void> {
  await workbench.page.getByRole("heading", { name }).waitFor();
  await isReady(workbench.page, workbench.pane);
}

describe("one's own files in the workbench", () => {
  test("a file is opened, checked, changed and saved, and the saved file holds the change", async () => {
    await open(await ownFile("Min uppföljning.xlsx"));
    await opened("Min uppföljning.xlsx");
    await workbench.pane.getByRole("button", { name: "Kontrollera blad" }).click();
    await workbench.pane.getByRole("heading", { name: "Klart att skicka" }).waitFor();

    await typeInto(workbench, "A6", "Avstämt");
    await workbench.saved((book) => {
      expect(book.name).toBe("Min uppföljning.xlsx");
      expect(book.activeSheet.content({ row: 5, column: 0 })).toEqual({ value: "Avstämt" });
      expect(book.activeSheet.content({ row: 3, column: 1 })).toEqual({ value: 13100 });
    });
  });

  test("a protected sheet takes nothing, and the page says why", async () => {
    await open(await ownFile("Skyddad.xlsx"));
    await opened("Skyddad.xlsx");
    await workbench.page.getByRole("tab", { name: "Låst" }).click();
    await typeInto(workbench, "A1", "7");
    await workbench.page.getByText("Bladet Låst är skyddat. Inget ändrades.").waitFor();
    await workbench.saved((book) => {
      expect(book.sheetByName("Låst")?.content({ row: 0, column: 0 })).toEqual({ value: null });
    });
  });

  test("what a save would lose is named first, and nothing is saved until the person has said yes", async () => {
    await open(await ownFile("Signerad.xlsx", (zip) => zip.file("_xmlsignatures/sig1.xml", "<Signature/>")));
    await opened("Signerad.xlsx");
    let isSaved = false;
    workbench.page.on("download", () => (isSaved = true));
    await workbench.page.getByRole("button", { name: "Spara som" }).click();
    const dialog = workbench.page.getByRole("alertdialog", { name: "Allt i filen kan inte sparas" });
    await dialog.getByText("signatur").waitFor();
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(isSaved).toBe(false);

    const download = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: "Spara som" }).click();
    await dialog.getByRole("button", { name: "Spara ändå" }).click();
    expect((await download).suggestedFilename()).toBe("Signerad.xlsx");
  });

  test("a file that is no workbook is answered with a plain sentence, and the open one stays", async () => {
    await chooseExample(workbench, TRANAS);
    const path = join(folder, "Brev.xlsx");
    await writeFile(path, "Hej!");
    await open(path);
    await workbench.page.getByText("Filen är ingen Excel-arbetsbok").waitFor();
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toContain(TRANAS);
  });

  test("a new, empty workbook can be filled and saved", async () => {
    await typeInto(workbench, "A1", "Hej");
    await workbench.saved((book) =>
      expect(book.activeSheet.content({ row: 0, column: 0 })).toEqual({ value: "Hej" }),
    );
  });
});
