/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { execFileSync } from "node:child_process";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import * as actions from "../../src/actions";
import { parseAddress } from "../../src/domain/sheet/address";
import { printedGrid } from "../support/printedGrid";
import { withRealWorkbook } from "./support/realPane";
import { plain, press, renderPane } from "./support/renderPane";

// As the build puts them in.
Object.assign(globalThis, {
  DRIFTKOLL_GUIDE: JSON.parse(execFileSync("node", ["scripts/guideSections.js"], { encoding: "utf8" })),
});

const excel = withRealWorkbook();
const DRIFT = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ["Vård", "5 913", "4 078", "1 835"],
    ["Totalt", "25 979", "19 530", "6 449"],
  ],
  1,
  { sheet: "Drift" },
);

async function openHelp() {
  const session = await renderPane({ actions });
  fireEvent.click(screen.getByRole("tab", { name: "Hjälp" }));
  await screen.findByRole("searchbox", { name: "Sök i hjälpen" });
  return session;
}

const seek = (query: string) =>
  fireEvent.change(screen.getByRole("searchbox", { name: "Sök i hjälpen" }), { target: { value: query } });
const folds = () => [...document.querySelectorAll("summary")].map(({ textContent }) => plain(textContent));

describe("Hjälp", () => {
  it("shows the guide by its contents and the functions, and seeks in both", async () => {
    excel.show(DRIFT);
    await openHelp();
    expect(folds()).toContain("Kontrollera ett blad");
    seek("allt som räknas blir noll");
    expect(folds()).toEqual(["Kontrollera ett blad"]);
    expect(screen.getByText("Hittade en del av guiden.")).toBeTruthy();
    expect(screen.getByText("Bladet är en tom mall")).toBeTruthy();
    seek("SIGNAL");
    expect(folds().some((text) => text.startsWith("SIGNAL"))).toBe(true);
    seek("xylofon");
    expect(folds()).toEqual([]);
    expect(screen.getByText("Inget i hjälpen handlar om ”xylofon”. Prova ett annat ord.")).toBeTruthy();
    fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape" });
    expect(folds()).toContain("Kontrollera ett blad");
  });

  it("explains the marked cell: its sums and deviations, each with how it is reckoned and the way to its total", async () => {
    const sheet = excel.show(DRIFT);
    await openHelp();
    excel.workbook.select(sheet.id, [parseAddress("B3")!]);
    await press("Förklara markerad cell");
    await screen.findByText("Ingår i summan Totalt, Budget 2025 (B4)");
    expect(plain(document.querySelector(".explain-list")!.textContent)).toBe(
      "Ingår i summan Totalt, Budget 2025 (B4)20 066 + 5 913 = 25 979Stämmer" +
        "Ingår i avvikelsen Vård, Avvikelse (D3)5 913 − 4 078 = 1 835Stämmer",
    );
    await press("Gå till cell B4: Ingår i summan Totalt, Budget 2025 (B4)");
    await waitFor(() => expect(excel.workbook.selection.areas).toMatchObject([{ row: 3, column: 1 }]));
  });

  it("explains it at once when that is asked for from the cell's menu", async () => {
    const sheet = excel.show(DRIFT);
    const session = await renderPane({ actions });
    excel.workbook.select(sheet.id, [parseAddress("D4")!]);
    await act(async () => session.startTask("explain"));
    await screen.findByText("Är summan av rader");
  });
});
