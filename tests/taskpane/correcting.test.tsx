/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
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
import { tranas, tranasCorrected } from "./support/sheets";

const B8 = { row: 7, column: 1 };
const valueOfB8 = (workbook: ReturnType<typeof pocketWorkbook>) =>
  workbook.grid("Drift").values[B8.row]![B8.column];

test('"Rätta" shows cell, now and then before anything is written, and "Avbryt" writes nothing', async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  await press("Rätta B8");
  const preview = await screen.findByRole("group", { name: /^Förslag för cell B8/ });
  const [, row] = within(preview).getAllByRole("row");
  const cells = within(row!)
    .getAllByRole("cell")
    .map(({ textContent }) => plain(textContent));
  expect(within(row!).getByRole("rowheader").textContent).toBe("B8");
  expect(cells).toEqual(["20 266", "20 066"]);
  expect(valueOfB8(workbook)).toBe(20266);
  await press("Avbryt");
  expect(valueOfB8(workbook)).toBe(20266);
  expect(hasButton("Rätta B8")).toBe(true);
});

test('"Skriv" writes, checks again, and leaves the way back; "Ångra" takes it', async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  await press("Rätta B8");
  await screen.findByRole("button", { name: "Skriv i cell B8" });
  await press("Skriv i cell B8");
  await waitForVerdict("Klart att skicka");
  expect(valueOfB8(workbook)).toBe(20066);
  const strip = screen.getByRole("status", { name: "Senaste ändringen" });
  expect(plain(strip.textContent)).toBe("B8 rättad: 20 266 → 20 066HistorikÅngra");
  await press(/^Ångra/);
  await waitForVerdict("1 fel att rätta");
  expect(valueOfB8(workbook)).toBe(20266);
  expect(strip.textContent).toBe("B8 återställd");
});

test("a cell that was changed while the proposal was shown is left alone, and the pane says so", async () => {
  const workbook = pocketWorkbook(tranas());
  const session = await renderPane(workbook);
  await check();
  const fix = reportFix(session.getState().checked.get("Drift")!.outcome);
  await atTheSheet(() => workbook.type("Drift", B8.row, B8.column, 20_500));
  await atTheSheet(() => void session.fix(fix));
  expect(valueOfB8(workbook)).toBe(20_500);
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("Inget skrevs."));
});

test('"Godkänn ändå" wants a reason, keeps it, and can be undone', async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  await press(/^Godkänn ändå/);
  const field = await screen.findByRole("textbox", { name: /^Varför är det rätt/ });
  expect(document.activeElement).toBe(field);
  await press("Godkänn");
  expect(pageText()).toContain("Skriv ett kort skäl.");
  expect(verdict()).toBe("1 fel att rätta");
  fireEvent.change(field, { target: { value: "  Omföring enligt beslut  " } });
  await press("Godkänn");
  await waitForVerdict("Klart att skicka");
  expect(pageText()).toContain("8 av 10 kontroller stämmer, 1 fel godkänt.");
  const approved = screen.getByText("1 godkänt fel").closest("details")!;
  expect(approved.open).toBe(false);
  expect(approved.textContent).toContain("Skäl: Omföring enligt beslut (2025-09-12)");
  approved.open = true;
  await press(/^Ångra godkännandet/);
  await waitForVerdict("1 fel att rätta");
});

test("the keyboard is never left nowhere: it goes to the preview, back to the card, and to the new verdict", async () => {
  paneHasFocus(true);
  await renderPane(pocketWorkbook(tranas()));
  await check();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  await press("Rätta B8");
  const preview = await screen.findByRole("group", { name: /^Förslag/ });
  expect(document.activeElement).toBe(preview);
  await press("Avbryt");
  expect(document.activeElement).toBe(screen.getByRole("article"));
  await press("Rätta B8");
  await press("Skriv i cell B8");
  await waitForVerdict("Klart att skicka");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
});

test("the focus is never taken from the sheet while the user works there", async () => {
  paneHasFocus(false);
  const session = await renderPane(pocketWorkbook(tranas()));
  await atTheSheet(() => void session.checkActiveSheet());
  await waitForVerdict("1 fel att rätta");
  expect(document.activeElement).toBe(document.body);
});

test("the undo strip of another sheet says which sheet it is about", async () => {
  const workbook = pocketWorkbook(tranas(), tranasCorrected("Rättad"));
  await renderPane(workbook);
  await check();
  await press("Rätta B8");
  await screen.findByRole("button", { name: "Skriv i cell B8" });
  await press("Skriv i cell B8");
  await waitForVerdict("Klart att skicka");
  await atTheSheet(() => workbook.activate("Rättad"));
  await waitFor(() =>
    expect(plain(screen.getByRole("status", { name: "Senaste ändringen" }).textContent)).toContain(
      "Drift: B8 rättad",
    ),
  );
});

afterEach(() => jest.restoreAllMocks());

/** jsdom says no as soon as the focused element is gone; browsers go on saying what the window has. */
function paneHasFocus(hasFocus: boolean): void {
  jest.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
}

function reportFix(
  outcome: Awaited<ReturnType<ReturnType<typeof pocketWorkbook>["actions"]["validateSheet"]>>,
) {
  if ("kind" in outcome) throw new Error(outcome.text);
  return outcome.findings[0]!.fixes[0]!;
}
