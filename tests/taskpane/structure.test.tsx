/** @jest-environment ./tests/support/once/jsdom.js */
import { screen, waitFor } from "@testing-library/react";
import { pocketWorkbook } from "./support/pocketActions";
import {
  card,
  check,
  hasButton,
  pageText,
  plain,
  press,
  renderPane,
  verdict,
  waitForVerdict,
} from "./support/renderPane";
import { tranas, tranasCorrected, withUnsupportedSum } from "./support/sheets";

const TOTAL = "Totalt Individ- och arbetsmarknadsnämnden (rad 10) = rad 4–9.";
const DEVIATION = "Avvikelse (D) = Budget 2025 (B) − Utfall 2025 (C).";

test("how the table adds up stands folded away, sum by sum", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  const list = screen.getByText("2 summor eller skillnader").closest("details")!;
  expect(list.open).toBe(false);
  expect(list.textContent).toContain(TOTAL);
  expect(list.textContent).toContain(DEVIATION);
});

test("a sum is drawn as a bracket beside its rows, on request", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  const drawing = screen.getByText("Visa summorna som klamrar").closest("details")!;
  expect(drawing.open).toBe(false);
  const rows = [...drawing.querySelectorAll(".brackets-row")];
  expect(rows.map((row) => row.firstChild!.textContent)).toEqual(["4", "5", "6", "7", "8", "9", "10"]);
  expect(
    rows
      .filter((row) => row.matches("[data-total=true]"))
      .map((row) => plain(row.querySelector(".brackets-label")!.textContent)),
  ).toEqual(["Totalt Individ- och arbetsmarknadsnämnden"]);
  expect(drawing.querySelectorAll(".bracket")).toHaveLength(1);
  expect(drawing.querySelectorAll(".bracket-tick")).toHaveLength(7);
});

test('"Summeras inte så" takes the sum out of the check; the answer stands there and can be taken back', async () => {
  await renderPane(pocketWorkbook(tranasCorrected()));
  await check();
  expect(pageText()).toContain("Alla 10 kontroller stämmer.");
  await press(`Summeras inte så: ${TOTAL}`);
  await waitFor(() => expect(pageText()).toContain("Du har sagt att det inte summeras så."));
  expect(pageText()).toContain("Alla 7 kontroller stämmer.");
  await press(`Ångra svaret: ${TOTAL}`);
  await waitFor(() => expect(pageText()).toContain("Alla 10 kontroller stämmer."));
  expect(pageText()).not.toContain("Du har sagt");
});

test('a difference is answered by "Räknas inte så"', async () => {
  await renderPane(pocketWorkbook(tranasCorrected()));
  await check();
  await press(`Räknas inte så: ${DEVIATION}`);
  await waitFor(() => expect(pageText()).toContain("Du har sagt att det inte räknas så."));
  expect(hasButton(`Ångra svaret: ${DEVIATION}`)).toBe(true);
});

test("a sum is shown in the sheet on request and taken back, and only one set of marks is there at a time", async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  await press(`Visa i bladet: ${TOTAL}`);
  await press(`Ta bort markeringen: ${TOTAL}`);
  expect(workbook.calls).toEqual(["mark Drift B10:D10 B4:D4 B5:D5 B6:D6 B7:D7 B8:D8 B9:D9", "clearMarks"]);
  await press(`Visa i bladet: ${DEVIATION}`);
  await press("Ta bort markeringen");
  expect(workbook.calls.slice(2)).toEqual(["mark Drift D4:D10 B4:B10 C4:C10", "clearMarks"]);
});

test("a row that calls itself a total is asked about in its card: no says it sums something else", async () => {
  await renderPane(pocketWorkbook(withUnsupportedSum()));
  await check();
  expect(verdict()).toBe("Inga fel, 1 fråga");
  await press(/^Nej: Totalt/, card(/^Totalt/));
  await waitForVerdict("Klart att skicka");
});

test("and yes makes it a sum that has to hold", async () => {
  await renderPane(pocketWorkbook(withUnsupportedSum()));
  await check();
  await press(/^Ja: Totalt/, card(/^Totalt/));
  await waitFor(() => expect(verdict()).toMatch(/fel att rätta$/));
  expect(pageText()).toContain("Du har sagt att det stämmer.");
});
