/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen, within } from "@testing-library/react";
import { undoByKey } from "../../src/taskpane/undoByKey";
import type { Grid } from "../../src/domain/sheet/grid";
import { pocketWorkbook } from "./support/pocketActions";
import { atTheSheet, check, hasButton, pageText, plain, press, renderPane } from "./support/renderPane";
import { withTie, tranas } from "./support/sheets";

/** Two figures that are wrong, each on its own ground. */
function twoWrong(): Grid {
  const grid = tranas();
  const put = <T,>(cells: readonly (readonly T[])[], value: T) =>
    cells.map((row, r) => row.map((cell, c) => (r === 3 && c === 2 ? value : cell)));
  return {
    ...grid,
    values: put(grid.values, 99),
    formulas: put(grid.formulas, 99),
    texts: put(grid.texts, "99"),
  };
}

const items = () =>
  within(screen.getByRole("list", { name: "Vad Driftkoll har ändrat" }))
    .queryAllByRole("listitem")
    .map(({ textContent }) => plain(textContent));

async function correct(cell: string): Promise<void> {
  await press(new RegExp(`^Rätta.*${cell}`));
  await screen.findByRole("button", { name: `Skriv i cell ${cell}` });
  await press(`Skriv i cell ${cell}`);
}

test("what Driftkoll has changed stands in the history, the newest first, with cells, time and why", async () => {
  const session = await renderPane(pocketWorkbook(twoWrong()));
  await check();
  await correct("B8");
  await correct("C4");
  await press("Historik");
  expect(await screen.findByRole("heading", { name: "Vad Driftkoll har ändrat" })).toBe(
    document.activeElement,
  );
  expect(items()).toHaveLength(2);
  expect(items()[0]).toContain("C4 rättad: 99 →");
  expect(items()[1]).toContain("B8 rättad: 20 266 → 20 066");
  expect(items()[1]).toContain("Skäl: Vuxenutbildning, Budget 2025 (B8): 20 266 bör troligen vara 20 066");
  expect(items()[1]).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
  expect(session.getState().history.map(({ cells, count }) => [cells, count])).toEqual([
    [[expect.objectContaining({ cell: "C4", before: "99" })], 1],
    [[{ cell: "B8", before: "20\u00A0266", after: "20\u00A0066" }], 1],
  ]);
  await press("Tillbaka");
  expect(hasButton("Kontrollera igen")).toBe(true);
});

test("an older change is undone on its own, as long as its cell stands as it was left", async () => {
  const workbook = pocketWorkbook(twoWrong());
  await renderPane(workbook);
  await check();
  await correct("B8");
  await correct("C4");
  await press("Historik");
  await screen.findByRole("list", { name: "Vad Driftkoll har ändrat" });
  await press(/^Ångra: B8 rättad/);
  expect(items()).toHaveLength(1);
  expect(workbook.grid("Drift").values[7]![1]).toBe(20_266);
  await atTheSheet(() => workbook.type("Drift", 3, 2, 7));
  await press(
    within(screen.getByRole("list", { name: "Vad Driftkoll har ändrat" })).getByRole("button").ariaLabel!,
  );
  expect(screen.getByRole("alert").textContent).toContain("C4");
  expect(items()).toHaveLength(1);
});

test("where rows have moved nothing there is undone by its old address", async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  await correct("B8");
  await press("Historik");
  await screen.findByRole("list", { name: "Vad Driftkoll har ändrat" });
  await atTheSheet(() => workbook.move("Drift"));
  expect(hasButton(/^Ångra/)).toBe(false);
  expect(pageText()).toContain("Går inte att ångra här längre");
});

test("Ctrl+Z in the pane takes the newest back, and the one before it next; in a field it is the field's", async () => {
  const workbook = pocketWorkbook(twoWrong());
  const session = await renderPane(workbook);
  undoByKey(session);
  await check();
  await correct("B8");
  await correct("C4");
  const undo = (target: Element) =>
    atTheSheet(() => void fireEvent.keyDown(target, { key: "z", ctrlKey: true }));
  await undo(document.body);
  expect(plain(screen.getByRole("status", { name: "Senaste ändringen" }).textContent)).toContain(
    "C4 återställd",
  );
  await undo(document.body);
  expect(workbook.grid("Drift").values[7]![1]).toBe(20_266);
  expect(session.getState().history).toEqual([]);
  await correct("B8");
  await press(/^Godkänn ändå/);
  await undo(await screen.findByRole("textbox", { name: /Varför/ }));
  expect(workbook.grid("Drift").values[7]![1]).toBe(20_066);
});

test("kept in the workbook, the list tells what was done before the pane was opened too", async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  await correct("B8");
  await press("Historik");
  fireEvent.click(await screen.findByRole("checkbox", { name: "Spara listan i arbetsboken" }));
  await atTheSheet(() => undefined);
  document.body.innerHTML = "";
  const later = await renderPane(workbook);
  await atTheSheet(() => later.showHistory(true));
  const earlier = await screen.findByRole("list", { name: "Tidigare, enligt arbetsboken" });
  expect(plain(earlier.textContent)).toContain("B8 rättad: 20 266 → 20 066");
  expect(within(earlier).queryByRole("button")).toBeNull();
});

test("an approval may be signed, and the name is there the next time", async () => {
  localStorage.clear();
  const workbook = pocketWorkbook(withTie());
  await renderPane(workbook);
  await check();
  await press(/^Godkänn ändå/);
  const type = (name: RegExp, value: string) =>
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  await screen.findByRole("textbox", { name: /Varför/ });
  type(/Varför/, "Enligt beslut");
  type(/Ditt namn/, "Kim Lind");
  await press("Godkänn");
  expect(pageText()).toContain("Skäl: Enligt beslut (Kim Lind, 2025-09-12)");
  await press(/^Ångra godkännandet/);
  await press(/^Godkänn ändå/);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Ditt namn/ }).value).toBe("Kim Lind");
});
