/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor } from "@testing-library/react";
import * as actions from "../../src/actions";
import { printedGrid } from "../support/printedGrid";
import { withRealWorkbook } from "./support/realPane";
import { check, plain, press, renderPane, waitForVerdict } from "./support/renderPane";
import { tranas } from "./support/sheets";

const excel = withRealWorkbook();

/** A letter's own table, into which the wrong figure was copied. */
const COPY = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025"],
    ["Vuxenutbildning", "20 266", "15 452"],
    ["Park", "1 210", "1 180"],
  ],
  1,
  { sheet: "Samlat" },
);

test("a correction is followed to the sheet that still has the old figure, and the way there is a click", async () => {
  excel.show(tranas(), COPY);
  await renderPane({ actions });
  await check();
  await press("Rätta B8");
  await screen.findByRole("button", { name: "Skriv i cell B8" });
  await press("Skriv i cell B8");
  await waitForVerdict("Klart att skicka");
  const list = await screen.findByRole("region", { name: "Rättat här, men står kvar" });
  expect(plain(list.textContent)).toContain(
    "Samlat: Vuxenutbildning, Budget 2025 (B2) är fortfarande 20 266.",
  );
  await press(/^Gå till cell B2: Samlat/);
  await waitFor(() => expect(excel.workbook.activeSheet.name).toBe("Samlat"));
});
