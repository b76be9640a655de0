/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import * as actions from "../../src/actions";
import { parseAddress } from "../../src/domain/sheet/address";
import type { SheetModel } from "../../workbench/workbook";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../support/excelWithFunctions";
import { putCells } from "../support/functionTables";
import { button, hasButton, plain, renderPane } from "./support/renderPane";

// As the build puts it in.
let opened: ExcelWithFunctions;
let drift: SheetModel;
let volumes: SheetModel;

beforeAll(async () => {
  opened = await openExcelWithFunctions();
  drift = opened.workbook.addSheet("Drift");
  volumes = opened.workbook.addSheet("Volymer");
  putCells(drift, {
    B4: 1480,
    C4: 1393,
    B5: 20066,
    C5: 15452,
    D4: "=AVVIKELSE(B4:B5,C4:C5)",
    E4: '=SIGNAL(C4,"<1500")',
  });
  putCells(volumes, { B2: 12, C2: 2500, D2: "=PROGNOS_VOLYM(B2,C2)" });
  opened.workbook.activate(drift.id);
  await opened.workbook.settled();
}, 90_000);
afterAll(() => opened.dispose());

const formula = (address: string, sheet = drift) => sheet.content(parseAddress(address)!).formula;

async function openReplacing(): Promise<void> {
  await renderPane({ actions });
  fireEvent.click(screen.getByRole("tab", { name: "Skicka" }));
  fireEvent.click(await screen.findByRole("button", { name: /^Ersätt Driftkolls funktioner/ }));
  await screen.findByRole("heading", { name: "Ersätt Driftkolls funktioner" });
}

async function press(name: string | RegExp): Promise<void> {
  const pressed = button(name);
  pressed.focus();
  await act(async () => {
    fireEvent.click(pressed);
  });
}

/** The preview's lines, with plain spaces. */
async function lines(): Promise<string[][]> {
  const table = await screen.findByRole("table");
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
}

test("the sheet's functions are shown with what they become, before anything is written", async () => {
  await openReplacing();
  await press("Bladet");
  expect(await lines()).toEqual([
    ["D4", "=AVVIKELSE(B4:B5;C4:C5)", "=B4-C4"],
    ["D5", "fylls från D4", "=B5-C5"],
    ["E4", '=SIGNAL(C4;"<1500")', "Uppfyllthar ingen motsvarighet i Excel"],
  ]);
  const preview = screen.getByRole("group", {
    name: "2 celler blir vanliga formler och 1 cell blir ett värde.",
  });
  expect(document.activeElement).toBe(preview);
  expect(formula("D4")).toBe("=AVVIKELSE(B4:B5,C4:C5)");
  await press("Avbryt");
  expect(screen.queryByRole("table")).toBeNull();
  expect(formula("D4")).toBe("=AVVIKELSE(B4:B5,C4:C5)");
});

test("one click replaces them on all sheets, and one click brings them back", async () => {
  await openReplacing();
  await press("Arbetsboken");
  await screen.findByText("Volymer");
  await press("Ersätt i 4 celler");
  const strip = screen.getByRole("status", { name: "Senaste ändringen" });
  await waitFor(() => expect(strip.textContent).toBe("Funktioner ersatta i 4 celler på 2 bladHistorikÅngra"));
  expect([formula("D4"), formula("D5"), formula("E4"), formula("D2", volumes)]).toEqual([
    "=B4-C4",
    "=B5-C5",
    undefined,
    "=B2*C2/1000",
  ]);
  expect(hasButton(/^Ersätt i/)).toBe(false);
  await press(/^Ångra/);
  await waitFor(() => expect(strip.textContent).toBe("Funktioner tillbaka i 4 celler på 2 blad"));
  await opened.workbook.settled();
  expect(formula("D4")).toBe("=AVVIKELSE(B4:B5,C4:C5)");
  expect(drift.content(parseAddress("D5")!)).toEqual({ value: 4614 });
  expect(drift.isSpilled(parseAddress("D5")!)).toBe(true);
});

test("where nothing is to be replaced that is said, and there is no button for it", async () => {
  await openReplacing();
  opened.workbook.select(drift.id, [parseAddress("B4")!]);
  await press("Markerade celler");
  await screen.findByText("Det finns inga av Driftkolls funktioner bland de markerade cellerna.");
  expect(hasButton(/^Ersätt i/)).toBe(false);
});

test("a cell that was changed while the preview was open is not written over, and the pane says so", async () => {
  await openReplacing();
  await press("Bladet");
  await lines();
  putCells(drift, { D4: 5 });
  await press("Ersätt i 3 celler");
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("D4 har ändrats"));
  expect(drift.content(parseAddress("D4")!).value).toBe(5);
  putCells(drift, { D4: "=AVVIKELSE(B4:B5,C4:C5)" });
  await opened.workbook.settled();
});

test("a long preview shows its first cells, and the rest on request", async () => {
  const rows = Array.from({ length: 30 }, (_, row): [string, number][] => [
    [`H${row + 1}`, row],
    [`I${row + 1}`, 1],
  ]).flat();
  putCells(drift, { ...Object.fromEntries(rows), J1: "=AVVIKELSE(H1:H30,I1:I30)" });
  await opened.workbook.settled();
  await openReplacing();
  await press("Bladet");
  expect(await lines()).toHaveLength(12);
  await press("Visa 21 till");
  expect(await lines()).toHaveLength(33);
});
