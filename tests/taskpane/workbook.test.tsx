/** @jest-environment ./tests/support/once/jsdom.js */
import { screen, waitFor, within } from "@testing-library/react";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { pocketWorkbook } from "./support/pocketActions";
import {
  atTheSheet,
  check,
  hasButton,
  pageText,
  plain,
  press,
  renderPane,
  verdict,
  waitForVerdict,
} from "./support/renderPane";
import { norrtaljeOnTwoSheets, tranas, tranasCorrected } from "./support/sheets";

const rows = () =>
  within(screen.getByRole("list", { name: "Blad" }))
    .getAllByRole("button")
    .map(({ textContent }) => plain(textContent));

async function checkWorkbook(): Promise<void> {
  await press("Kontrollera arbetsboken");
  await screen.findByRole("list", { name: "Blad" });
}

test("every sheet stands in the list in the order of the tabs, with its verdict in words", async () => {
  await renderPane(pocketWorkbook(tranas(), tranasCorrected("Rättad")));
  await checkWorkbook();
  expect(verdict()).toBe("Fel på 1 blad");
  expect(pageText()).toContain("1 av 2 blad är klart.");
  expect(rows()).toEqual(["Drift1 fel att rätta", "RättadKlart att skicka"]);
});

test("a sheet with both errors and questions says both in the list", async () => {
  const volumes = reportGrid(reportTable("norrtalje-volymer-2025"), { sheet: "Volymer" });
  const [drift] = norrtaljeOnTwoSheets();
  await renderPane(pocketWorkbook(drift, volumes));
  await checkWorkbook();
  expect(rows()[1]).toBe("Volymer1 fel att rätta, 1 fråga");
});

test("hidden sheets are named on one line, as not checked", async () => {
  const workbook = pocketWorkbook(tranasCorrected());
  workbook.options.hidden = ["Underlag", "Stöd"];
  await renderPane(workbook);
  await checkWorkbook();
  expect(pageText()).toContain("2 dolda blad är inte kontrollerade: Underlag, Stöd.");
  expect(rows()).toHaveLength(1);
});

test("a click on a sheet opens it in Excel and its report in the pane, without a new check; one click leads back", async () => {
  const workbook = pocketWorkbook(tranasCorrected("Rättad"), tranas());
  await renderPane(workbook);
  await checkWorkbook();
  await press(/^Drift/);
  await waitForVerdict("1 fel att rätta");
  expect(workbook.calls).toEqual(["show Drift"]);
  expect(screen.getByRole("article", { name: "Vuxenutbildning, Budget 2025 (B8)" })).toBeTruthy();
  expect(screen.getByRole("banner").textContent).toContain("Drift");
  await press("Alla blad");
  expect(verdict()).toBe("Fel på 1 blad");
});

test("a sheet that is ready though a part of its figures cannot be checked says so in the list", async () => {
  const printed = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Antal platser"],
    ["Förskola", "21 413", "20 876", "537", "310"],
    ["Grundskola", "48 297", "49 108", "-811", "955"],
    ["Fritidshem", "9 682", "9 455", "227", ""],
    ["Summa", "79 392", "79 439", "-47", ""],
  ];
  await renderPane(pocketWorkbook(printedGrid(printed, 1, { sheet: "Skola" }), tranasCorrected("Rättad")));
  await checkWorkbook();
  expect(rows()).toEqual([
    "SkolaKlart att skicka12 av 14 siffror är kontrollerade",
    "RättadKlart att skicka",
  ]);
});

test("a correction made from a sheet's report stands in the list too, and the other sheets keep their verdicts", async () => {
  await renderPane(pocketWorkbook(tranas(), tranasCorrected("Rättad")));
  await checkWorkbook();
  await press(/^Drift/);
  await press("Rätta B8");
  await screen.findByRole("button", { name: "Skriv i cell B8" });
  await press("Skriv i cell B8");
  await waitForVerdict("Klart att skicka");
  await press("Alla blad");
  expect(verdict()).toBe("Klart att skicka");
  expect(rows()).toEqual(["DriftKlart att skicka", "RättadKlart att skicka"]);
});

test("after an edit the list says which sheet is older, and that the whole is", async () => {
  const workbook = pocketWorkbook(tranas(), tranasCorrected("Rättad"));
  await renderPane(workbook);
  await checkWorkbook();
  await atTheSheet(() => workbook.type("Rättad", 4, 1, 1));
  await waitForVerdict("Ändrat sedan kontrollen");
  expect(rows()).toEqual(["Drift1 fel att rätta", "RättadVid kontrollen: Klart att skicka"]);
});

test("a check of a single sheet shows that sheet, and the list is still there", async () => {
  const workbook = pocketWorkbook(tranas(), tranasCorrected("Rättad"));
  const session = await renderPane(workbook);
  await checkWorkbook();
  await atTheSheet(() => void session.checkActiveSheet());
  await waitForVerdict("1 fel att rätta");
  expect(hasButton("Alla blad")).toBe(true);
});

test("long checks tell how far they have come and can be stopped, and nothing is lost", async () => {
  const workbook = pocketWorkbook(tranas(), tranasCorrected("Rättad"));
  await renderPane(workbook);
  await check();
  let goOn = () => {};
  workbook.options.beforeSheet = (sheet) =>
    sheet === "Rättad" ? new Promise((resolve) => (goOn = () => resolve())) : Promise.resolve();
  await press("Kontrollera arbetsboken");
  await screen.findByText("Blad 2 av 2: Rättad", {}, { timeout: 3000 });
  const bar = await screen.findByRole("progressbar", { name: "Kontrollerar arbetsboken" });
  expect(bar.getAttribute("aria-valuenow")).toBe("1");
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await press("Avbryt");
  await atTheSheet(() => goOn());
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("Avbruten."));
  expect(verdict()).toBe("1 fel att rätta");
  expect(hasButton("Avbryt")).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
});

test("what only shows between sheets is not lost when one of them is checked again or approved", async () => {
  await renderPane(pocketWorkbook(...norrtaljeOnTwoSheets()));
  await checkWorkbook();
  await press(/^Drift/);
  const question = () => screen.queryByText(/på bladet Per verksamhet/);
  expect(question()).not.toBeNull();
  const before = verdict();
  await press("Kontrollera igen");
  await waitFor(() => expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("false"));
  expect(question()).not.toBeNull();
  expect(verdict()).toBe(before);
});

test("the keyboard follows from the list to the sheet's verdict and back", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await renderPane(pocketWorkbook(tranas(), tranasCorrected("Rättad")));
  await checkWorkbook();
  await press(/^Drift/);
  await waitForVerdict("1 fel att rätta");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  await press("Alla blad");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
});

afterEach(() => jest.restoreAllMocks());
