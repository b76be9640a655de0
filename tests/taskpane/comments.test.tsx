/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen } from "@testing-library/react";
import { printedGrid } from "../support/printedGrid";
import { openTask, withRealWorkbook } from "./support/realPane";

const excel = withRealWorkbook();
const TABLE = [
  ["Driftredovisning", "", "", "", ""],
  ["Tkr", "", "", "", ""],
  ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse", "Kommentar"],
  ["Grundskola", "8 200", "8 950", "-750", "Underskott på 750 tkr."],
  ["Fritidshem", "2 100", "2 010", "90", "Underskott på 90 tkr."],
  ["Totalt", "10 300", "10 960", "-660", ""],
];
const TITLE = "Kommentarer mot siffror";

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

test("The workbook's comments are held against its tables, what is wrong first, with a way to each cell", async () => {
  const sheet = excel.show(printedGrid(TABLE, 3, { sheet: "Drift" }));
  const job = await openTask("Skicka", TITLE);
  await press("Jämför arbetsbokens kommentarer");
  await job.findByText("Stämmer inte (1)");
  expect(
    job.getByText("Beloppet 90 tkr är tabellens, 90 tkr (D5), men texten säger motsatt riktning.", {
      exact: false,
    }),
  ).toBeDefined();
  await press("Gå till cell Drift!D5");
  expect(excel.workbook.selection).toEqual({
    sheetId: sheet.id,
    areas: [{ row: 4, column: 3, rows: 1, columns: 1 }],
  });
});

test("A row over the limit whose comment says no cause is listed with its limit", async () => {
  excel.show(printedGrid(TABLE, 3, { sheet: "Drift" }));
  const job = await openTask("Skicka", TITLE);
  await press("Jämför arbetsbokens kommentarer");
  await job.findByText("Kommentarer som inte räcker (1)");
  expect(job.getByText(/Grundskola avviker med .*Kommentaren säger inte varför\./)).toBeDefined();
});

test("A text that is pasted is held against the tables instead", async () => {
  excel.show(printedGrid(TABLE, 3, { sheet: "Drift" }));
  const job = await openTask("Skicka", TITLE);
  fireEvent.change(job.getByRole("textbox", { name: "Text att jämföra" }), {
    target: { value: "Grundskolan visar ett underskott på 570 tkr. Totalt är underskottet 660 tkr." },
  });
  await press("Jämför texten");
  await job.findByText("Stämmer inte (1)");
  expect(job.getByText("Grundskolan visar ett underskott på 570 tkr.")).toBeDefined();
  expect(job.getByText(/Texten säger 570 tkr, tabellen −750 tkr \(D4\)\./)).toBeDefined();
});
