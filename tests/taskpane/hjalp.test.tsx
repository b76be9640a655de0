/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import * as actions from "../../src/actions";
import { parseAddress } from "../../src/domain/sheet/address";
import { functionHelp } from "../../src/taskpane/functionHelp";
import { PAGES } from "../../src/texts/pages/frame";
import type { SheetModel } from "../../workbench/workbook";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../support/excelWithFunctions";
import { putCells } from "../support/functionTables";
import { atTheSheet, hasButton, plain, renderPane } from "./support/renderPane";

const HELP = functionHelp();

let opened: ExcelWithFunctions;
let drift: SheetModel;
const at = (address: string) => parseAddress(address)!;
const value = (address: string) => drift.content(at(address)).value;

beforeAll(async () => {
  opened = await openExcelWithFunctions();
  drift = opened.workbook.addSheet("Drift");
  putCells(drift, {
    ...{ A3: "Verksamhet (tkr)", B3: "Budget 2025", C3: "Utfall 2025", D3: "Avvikelse", E3: "Andel" },
    ...{ A4: "Skola", B4: 20066, C4: 15452 },
    ...{ A5: "Vård", B5: 5913, C5: 4078 },
    ...{ A6: "Totalt", B6: 25979, C6: 19530 },
  });
  for (const row of [4, 5, 6]) for (const letter of "BC") drift.setFormat(at(`${letter}${row}`), "#,##0");
  opened.workbook.activate(drift.id);
}, 90_000);
afterAll(() => opened.dispose());

const strip = () => screen.getByRole("status", { name: "Senaste ändringen" });

async function openHelp(): Promise<void> {
  await renderPane({ actions });
  fireEvent.click(screen.getByRole("tab", { name: "Hjälp" }));
  await screen.findByRole("heading", { name: "Funktioner i celler" });
  // A fold's contents are there for the browser only when it is open.
  document.querySelectorAll("details").forEach((fold) => (fold.open = true));
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

async function insert(name: string, marked: string): Promise<void> {
  opened.workbook.select(drift.id, [at(marked)]);
  await press(`Infoga ${name} för markeringen`);
}

test("every worksheet function is listed with what it does, its arguments, its answer and an example", async () => {
  await openHelp();
  for (const { name, description, parameters, returns, examples } of HELP) {
    const fold = screen.getByText(name, { selector: "summary code" }).closest("details")!;
    for (const text of [description, returns, ...examples, ...parameters.map((each) => each.description)]) {
      expect([name, text.length > 0, fold.textContent.includes(text)]).toEqual([name, true, true]);
    }
  }
  expect(HELP.length).toBeGreaterThan(10);
  expect(screen.getByText("=AVVIKELSE(budget; utfall; [teckenregel])")).toBeTruthy();
});

test("the version, the papers and a report of faults stand below the functions", async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await openHelp();
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links).toEqual(Object.values(PAGES).map(({ file }) => file));
  expect(screen.getByText(/^Version \d+\.\d+\.\d+\.$/)).toBeTruthy();
  await press("Kopiera felrapport");
  await screen.findByText("Kopierad. Inga siffror är med.");
  expect(copied[0]).toMatch(/^Felrapport från Driftkoll\nDriftkoll: \d/);
});

test("a function for the marked cells is shown with its arguments, written as one formula, and taken away again", async () => {
  await openHelp();
  await insert("AVVIKELSE", "D4:D6");
  const preview = await screen.findByRole("group", {
    name: "Förslag för D4:D6: =AVVIKELSE(B4:B6;C4:C6)",
  });
  expect(
    within(preview)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["budget: B4:B6 (Budget 2025)", "utfall: C4:C6 (Utfall 2025)"]);
  expect(preview.textContent).toContain("En formel i första cellen fyller D4:D6.");
  expect(value("D4")).toBeNull();
  const before = opened.excel.session.roundTrips;
  await press("Infoga");
  await waitFor(() => expect(strip().textContent).toContain("D4:D6 fylls av =AVVIKELSE(B4:B6;C4:C6)"));
  expect(opened.excel.session.roundTrips - before).toBe(3);
  await atTheSheet(() => opened.workbook.settled());
  expect(["D4", "D5", "D6"].map(value)).toEqual([4614, 1835, 6449]);
  expect(plain(drift.text(at("D5")))).toBe("1 835");
  expect(hasButton("Infoga")).toBe(false);
  await press(/^Ångra/);
  await waitFor(() => expect(strip().textContent).toBe("D4:D6 är tomma igen"));
  await atTheSheet(() => opened.workbook.settled());
  expect(["D4", "D5", "D6"].map(value)).toEqual([null, null, null]);
  expect(["D4", "D5"].map((address) => drift.format(at(address)))).toEqual(["General", "General"]);
});

test("it can be taken away also when the figures have changed since", async () => {
  await openHelp();
  await insert("PROCENT_AV_BUDGET", "E4:E6");
  await screen.findByRole("group", { name: /^Förslag för E4:E6/ });
  await press("Infoga");
  await waitFor(() => expect(strip().textContent).toContain("E4:E6 fylls av"));
  await atTheSheet(() => opened.workbook.settled());
  expect(drift.text(at("E4"))).toBe("77,0%");
  putCells(drift, { C5: 4079 });
  await atTheSheet(() => opened.workbook.settled());
  await press(/^Ångra/);
  await waitFor(() => expect(strip().textContent).toBe("E4:E6 är tomma igen"));
  await atTheSheet(() => opened.workbook.settled());
  expect(["E4", "E5", "E6"].map(value)).toEqual([null, null, null]);
  putCells(drift, { C5: 4078 });
});

test("where the marked cells are not blank nothing is proposed, and it says why", async () => {
  await openHelp();
  await insert("AVVIKELSE", "C4:C6");
  await screen.findByText(/^C4 är inte tom\./);
  expect(hasButton("Infoga")).toBe(false);
  await insert("AVVIKELSE", "A20");
  await screen.findByText(/^Hittar inte budget och utfall för de markerade raderna\./);
});

test("a cell that was filled while the proposal was shown is left alone, and so are those that it would fill", async () => {
  await openHelp();
  for (const address of ["D4", "D6"]) {
    await insert("AVVIKELSE", "D4:D6");
    await screen.findByRole("group", { name: /^Förslag/ });
    putCells(drift, { [address]: 7 });
    await press("Infoga");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(`${address} har ändrats`));
    expect(value(address)).toBe(7);
    putCells(drift, { [address]: null });
  }
});
