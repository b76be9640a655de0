/** One open workbench in a browser, as the tests use it. */
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WorkbookModel } from "../../../workbench/workbook";
import { openXlsx, type OpenedFile } from "../../../workbench/xlsx";
import { MICROSOFT_SCRIPT_FOLDER } from "../../../workbench/server/officeScript";

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly ribbon: Locator;
  /** The address in the name box, and the content field: what is marked in the grid. */
  readonly nameBox: Locator;
  readonly cellContent: Locator;
  /** Every address asked for since the workbench was opened. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, refused requests, violations of a Content-Security-Policy. */
  readonly complaints: string[];
  /** Saves the workbook by the page's own button, and looks at the file as it was written. */
  saved(look: (workbook: WorkbookModel) => void): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchSettings {
  readonly colorScheme?: "light" | "dark";
  /** A contrast theme of Windows. */
  readonly forcedColors?: "active";
  readonly width?: number;
  readonly height?: number;
  /** What is arranged before the first file is asked for. */
  readonly beforeOpening?: (page: Page) => Promise<void>;
}

export function workbenchAddress(): string {
  const address = process.env["WORKBENCH_ADDRESS"];
  if (!address) throw new Error("The global set-up serves the workbench; run the tests by npm run test:e2e.");
  return address;
}

/** Opens the workbench and waits until the add-in in its pane has answered. */
export async function openWorkbench(browser: Browser, settings: WorkbenchSettings = {}): Promise<Workbench> {
  const page = await openPage(browser, settings);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await settings.beforeOpening?.(page);
  await page.goto(workbenchAddress());
  const pane = page.frameLocator("iframe");
  await isReady(page, pane);
  return {
    page,
    pane,
    ribbon: page.getByRole("navigation", { name: "Driftkoll" }),
    nameBox: page.getByRole("textbox", { name: "Markerad cell" }),
    cellContent: page.getByRole("textbox", { name: "Cellens innehåll" }),
    requests,
    complaints,
    saved: async (look) => {
      const { workbook } = await readSaved(page);
      look(workbook);
      workbook.dispose();
    },
    close: () => page.context().close(),
  };
}

/** Opens one of the add-in's pages as a plain tab, outside the workbench. */
export async function openOutside(browser: Browser, file: string): Promise<Page> {
  const page = await openPage(browser, {});
  await page.goto(workbenchAddress() + file);
  return page;
}

async function openPage(browser: Browser, settings: WorkbenchSettings): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "sv-SE",
    colorScheme: settings.colorScheme ?? "light",
    forcedColors: settings.forcedColors ?? "none",
    viewport: { width: settings.width ?? 1280, height: settings.height ?? 800 },
    acceptDownloads: true,
  });
  await answerMicrosoftsAddress(context);
  return context.newPage();
}

/** Microsoft's script comes from the installed package, at Microsoft's own address: the built page is unchanged. */
async function answerMicrosoftsAddress(context: BrowserContext): Promise<void> {
  const folder = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
  await context.route(`${MICROSOFT_SCRIPT_FOLDER}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(
      new URL(MICROSOFT_SCRIPT_FOLDER).pathname.length,
    );
    return route.fulfill({ path: join(folder, file) });
  });
}

/** The example most tests use: Vuxenutbildning's budget (B8) says 20 266 and should say 20 066. */
export const TRANAS = "Tranås helår 2025";

export async function chooseExample(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.getByRole("button", { name: "Exempel" }).click();
  await workbench.page.getByRole("menuitem", { name, exact: true }).click();
  await workbench.page.getByRole("heading", { name }).waitFor();
  await isReady(workbench.page, workbench.pane);
}

/** The add-in has answered in its pane, and the grid takes what is typed. */
export async function isReady(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Kontrollera blad" }).waitFor();
  await page.locator("section.grid[aria-busy=false]").waitFor();
}

/** What a person reads, with every kind of space as a plain one. */
export async function plain(part: Locator): Promise<string> {
  return (await part.innerText()).replaceAll("\u00ad", "").replace(/\s+/g, " ");
}

/** Waits until a field holds a text: what is typed or clicked shows a moment later. */
export async function shows(field: Locator, text: string): Promise<void> {
  const deadline = Date.now() + 5000;
  while ((await field.inputValue()) !== text) {
    if (Date.now() > deadline)
      throw new Error(`The field shows "${await field.inputValue()}", not "${text}".`);
    await field.page().waitForTimeout(20);
  }
}

/** Types into a cell of the grid, and marks the cell once more. The mark moves on when the grid has taken it. */
export async function typeInto(workbench: Workbench, address: string, text: string): Promise<void> {
  await goTo(workbench, address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
  await shows(
    workbench.nameBox,
    address.replace(/\d+$/, (row) => String(Number(row) + 1)),
  );
  await goTo(workbench, address);
}

/** Marks a cell by the name box; what is typed next goes to the grid. */
export async function goTo(workbench: Workbench, address: string): Promise<void> {
  await workbench.nameBox.fill(address);
  await workbench.nameBox.press("Enter");
  await shows(workbench.nameBox, address);
}

/** Saves as the person would, and reads the file that was handed to the browser. */
async function readSaved(page: Page): Promise<OpenedFile> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara som" }).click();
  const file = await (await download).path();
  return openXlsx(await readFile(file), (await download).suggestedFilename());
}

/** Makes the pane as narrow as Excel allows, 320 pixels. */
export async function narrowPane(workbench: Workbench): Promise<void> {
  const splitter = workbench.page.getByRole("separator", { name: "Panelens bredd" });
  await splitter.focus();
  for (let step = 0; step < 4; step++) await splitter.press("ArrowRight");
}
