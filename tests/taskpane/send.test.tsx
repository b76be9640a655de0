/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import * as actions from "../../src/actions";
import { printedGrid } from "../support/printedGrid";
import { pocketWorkbook } from "./support/pocketActions";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { atTheSheet, plain, press, renderPane } from "./support/renderPane";
import { tranas } from "./support/sheets";

// As the build puts it in.
const excel = withRealWorkbook();

beforeEach(() => excel.workbook.customXmlParts.clear());

const ROWS = [
  ["Omsorgsnämnden", "", "", ""],
  ["Tkr", "", "", ""],
  ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ["Hemtjänst", "41 200", "43 650", "-2 450"],
  ["Särskilt boende", "88 940", "87 310", "1 630"],
  ["Totalt", "130 140", "130 960", "-820"],
];
const right = (sheet = "Drift") => printedGrid(ROWS, 3, { sheet });
const wrong = () =>
  printedGrid(
    ROWS.map((row) => row.map((cell) => (cell === "88 940" ? "89 840" : cell))),
    3,
    { sheet: "Vård" },
  );

describe("Förbered utskick in the pane", () => {
  test("tells what blocks before anything is written, and leads to the cell", async () => {
    excel.show(right(), wrong());
    const task = await openTask("Skicka", "Förbered utskick");
    await press("Kontrollera allt", task);
    await task.findByRole("heading", { name: "Inte klart att skicka: 1 fel" });
    expect(plain(task.getByText(/^Vård: Särskilt boende/).textContent)).toBe(
      "Vård: Särskilt boende, Budget 2025 (B5)",
    );
    expect(excel.workbook.sheets).toHaveLength(2);
    await press("Gå till B5 på bladet Vård", task);
    await waitFor(() => expect(excel.workbook.activeSheet.name).toBe("Vård"));
  });

  test("writes report and stamp with the day that the user gives, and one click takes both back", async () => {
    excel.show(right());
    const task = await openTask("Skicka", "Förbered utskick");
    await press("Kontrollera allt", task);
    await task.findByRole("heading", { name: "Klart att skicka" });
    fireEvent.change(task.getByLabelText("Datum i rapporten"), { target: { value: "2025-12-05" } });
    await task.findByRole("button", { name: "Kopiera rapporten som text" });
    await press("Skriv rapport och stämpla", task);
    await waitFor(() => expect(strip()).toContain("Bladet Kontrollrapport skrivet och arbetsboken stämplad"));
    const report = excel.workbook.sheetByName("Kontrollrapport")!;
    expect(report.content({ row: 2, column: 1 })).toEqual({ value: "5 december 2025" });
    expect(excel.workbook.customXmlParts.size).toBe(1);
    await press(/^Ångra/);
    await waitFor(() => expect(strip()).toContain("Kontrollrapporten och stämpeln är tillbakatagna"));
    expect(excel.workbook.sheets).toHaveLength(1);
    expect(excel.workbook.customXmlParts.size).toBe(0);
  });

  test("does not write what an edit has made old", async () => {
    const sheet = excel.show(right());
    const task = await openTask("Skicka", "Förbered utskick");
    await press("Kontrollera allt", task);
    await task.findByRole("heading", { name: "Klart att skicka" });
    await atTheSheet(() => sheet.setContent({ row: 4, column: 1 }, { value: 1 }));
    await task.findByText(/har ändrats sedan kontrollen/);
    expect(task.queryByRole("button", { name: "Skriv rapport och stämpla" })).toBeNull();
    expect(task.getByRole("button", { name: "Kontrollera igen" })).toBeTruthy();
  });

  test("tells how far it is through the sheets, and can be stopped", async () => {
    // As it is while Excel takes its time over the third of thirty sheets.
    const prepare: typeof actions.prepare = ({ onProgress, signal }) =>
      new Promise((resolve) => {
        onProgress?.(2, 30, "Vård");
        const stopped = { kind: "problem", sheet: "", text: "Avbruten.", what: "stopped" } as const;
        signal?.addEventListener("abort", () => resolve(stopped));
      });
    await renderPane({ actions: { ...actions, prepare } });
    fireEvent.click(screen.getByRole("tab", { name: "Skicka" }));
    fireEvent.click(await screen.findByRole("button", { name: /^Förbered utskick/ }));
    const task = within(await screen.findByRole("region", { name: "Förbered utskick" }));
    await press("Kontrollera allt", task);
    await screen.findByText("Blad 3 av 30: Vård", {}, { timeout: 3000 });
    await press("Avbryt");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("Avbruten."));
    expect(task.queryByRole("button", { name: "Skriv rapport och stämpla" })).toBeNull();
  });

  test("offers to replace functions that the recipient cannot compute", async () => {
    const sheet = excel.show(right());
    await atTheSheet(() =>
      sheet.setContent({ row: 3, column: 6 }, { value: null, formula: "=AVVIKELSE(B4,C4)" }),
    );
    await excel.workbook.settled();
    const task = await openTask("Skicka", "Förbered utskick");
    await press("Kontrollera allt", task);
    await task.findByText(/^1 cell har Driftkolls egna funktioner/);
    await press("Ersätt funktionerna", task);
    await screen.findByRole("region", { name: "Ersätt Driftkolls funktioner" });
  });
});

describe("A stamped workbook", () => {
  test("that says the same says so in Kontroll when it is opened", async () => {
    excel.show(right());
    const task = await openTask("Skicka", "Förbered utskick");
    await press("Kontrollera allt", task);
    await task.findByRole("heading", { name: "Klart att skicka" });
    fireEvent.change(task.getByLabelText("Datum i rapporten"), { target: { value: "2025-12-05" } });
    await press("Skriv rapport och stämpla", task);
    await waitFor(() => expect(strip()).toMatch(/stämplad/));
    fireEvent.click(screen.getByRole("tab", { name: "Kontroll" }));
    const stamp = within(await screen.findByRole("region", { name: "Stämpel" }));
    expect(stamp.getByText("Kontrollerad 5 december 2025, oförändrad")).toBeTruthy();
  });

  test("that has changed tells every figure with its totals, and leads to the cell", async () => {
    const workbook = pocketWorkbook(tranas());
    workbook.options.stamp = {
      kind: "stamp",
      state: "changed",
      text: "1 ändring sedan kontrollen 5 december 2025",
      detail: "Arbetsboken var då klar att skicka.",
      date: "2025-12-05",
      keeps: "figures",
      changes: [
        {
          sheet: "Drift",
          address: "C5",
          title: "Grundskola, Utfall (C5)",
          text: "87 310 blev 87 610 (+300)",
          before: "87310",
          after: "87610",
          effects: [{ address: "C8", kind: "stays", text: "Summa, Utfall (C8) står kvar på 130 960" }],
        },
      ],
      more: 0,
    };
    await renderPane(workbook);
    const stamp = within(await screen.findByRole("region", { name: "Stämpel" }));
    expect(stamp.getByText("87 310 blev 87 610 (+300)")).toBeTruthy();
    expect(stamp.getByText(/står kvar på 130 960/)).toBeTruthy();
    await press("Gå till Grundskola, Utfall (C5) på bladet Drift", stamp);
    expect(workbook.calls).toContain("goTo Drift C5");
    await atTheSheet(() => workbook.type(tranas().sheet, 5, 1, 1));
    expect(stamp.getByText("Arbetsboken har ändrats sedan jämförelsen.")).toBeTruthy();
    await press("Jämför igen", stamp);
    await waitFor(() => expect(stamp.queryByText("Arbetsboken har ändrats sedan jämförelsen.")).toBeNull());
  });

  test("is nothing to tell where there is no stamp", async () => {
    const workbook = pocketWorkbook(tranas());
    await renderPane(workbook);
    await screen.findByRole("button", { name: "Kontrollera blad" });
    expect(screen.queryByRole("region", { name: "Stämpel" })).toBeNull();
  });
});

test("Rensa Driftkoll ur filen lists what is there, takes it away, and puts it back", async () => {
  excel.show(right());
  await actions.keepAnswer("period", "8");
  const task = await openTask("Skicka", "Rensa Driftkoll ur filen");
  await press("Visa vad som finns", task);
  await task.findByText("1 svar på Driftkolls frågor");
  await press("Ta bort", task);
  await waitFor(() => expect(strip()).toContain("Det som Driftkoll sparat i filen är borta"));
  expect(excel.workbook.customXmlParts.size).toBe(0);
  await press(/^Ångra/);
  await waitFor(() => expect(strip()).toMatch(/är tillbaka i filen/));
  expect(excel.workbook.customXmlParts.size).toBe(1);
});
