/** @jest-environment ./tests/support/once/jsdom.js */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { gridsOf, type PrintedSheets } from "../support/committees";
import { fileOf } from "./support/fileOf";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { plain, press } from "./support/renderPane";

const HEADINGS = ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];
const SHEETS: PrintedSheets = {
  Kommunstyrelsen: [
    ["Tkr"],
    HEADINGS,
    ["Kansli", "1 000", "900", "100"],
    ["IT", "2 000", "2 150", "-150"],
    ["Summa", "3 000", "3 050", "-50"],
  ],
  Skolnämnden: [
    ["Tkr"],
    HEADINGS,
    ["Skola", "-700", "-720", "-20"],
    ["Fritids", "-300", "-290", "10"],
    ["Summa", "-1 000", "-1 010", "-10"],
  ],
};
const TITLE = "Sammanställ till kommunstyrelsen";
const pane = withRealWorkbook();

const rowsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => plain(row.textContent).trim());

describe("Sammanställ till kommunstyrelsen", () => {
  test("shows each committee with where it stands, asks what has to be looked at, and writes only then", async () => {
    pane.show(...gridsOf(SHEETS));
    const job = await openTask("Skicka", TITLE);
    await press("Visa sammanställningen");
    const table = await job.findByRole("table", { name: "Belopp i tkr" });
    expect(rowsIn(table)).toEqual([
      "BudgetUtfallAvvikelse",
      "KommunstyrelsenKommunstyrelsen!C5",
      "3 0003 050−50",
      "SkolnämndenSkolnämnden!C5",
      "1 0001 010−10",
      "Summa nämnder",
      "4 0004 060−60",
    ]);
    expect(job.getByRole("heading", { name: "1 fråga innan det skickas" })).toBeTruthy();
    expect(job.getByText(/Skolnämnden \(Skolnämnden!B5\) redovisar kostnader med minus/)).toBeTruthy();
    expect(pane.workbook.sheetByName("Sammanställning KS")).toBeFalsy();
    await press("Skapa bladet");
    await waitFor(() => expect(strip()).toContain("Bladet Sammanställning KS skapat"));
    expect(pane.workbook.sheetByName("Sammanställning KS")).toBeTruthy();
  });

  test("leaves a committee out, and takes it in again", async () => {
    pane.show(...gridsOf(SHEETS));
    const job = await openTask("Skicka", TITLE);
    await press("Visa sammanställningen");
    await job.findByRole("table", { name: "Belopp i tkr" });
    await act(async () => {
      fireEvent.click(job.getByRole("checkbox", { name: "Ta med Skolnämnden" }));
    });
    await waitFor(() => expect(rowsIn(job.getByRole("table", { name: "Belopp i tkr" }))).toHaveLength(5));
    await act(async () => {
      fireEvent.click(job.getByRole("checkbox", { name: "Ta med Skolnämnden" }));
    });
    await waitFor(() => expect(rowsIn(job.getByRole("table", { name: "Belopp i tkr" }))).toHaveLength(7));
  });

  test("reads the files that are chosen, lists them, and lets go of them again", async () => {
    pane.show(...gridsOf(SHEETS));
    const job = await openTask("Skicka", TITLE);
    const culture = { Blad1: SHEETS.Kommunstyrelsen! };
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    const files = [await fileOf("Kulturnämnden.xlsx", culture), await fileOf("Valnämnden.xlsx", culture)];
    await act(async () => {
      fireEvent.change(input, { target: { files } });
    });
    await press("Ta bort Valnämnden.xlsx");
    await press("Visa sammanställningen");
    const table = await job.findByRole("table", { name: "Belopp i tkr" });
    expect(rowsIn(table).slice(5, 7)).toEqual([
      "KulturnämndenBlad1!C5 i Kulturnämnden.xlsx",
      "3 0003 050−50",
    ]);
    expect(screen.queryByText("Valnämnden.xlsx")).toBeNull();
  });
});
