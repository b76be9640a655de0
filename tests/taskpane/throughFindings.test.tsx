/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Grid } from "../../src/domain/sheet/grid";
import { units } from "../support/units";
import { pocketWorkbook } from "./support/pocketActions";
import { atTheSheet, check, hasButton, plain, press, renderPane, waitForVerdict } from "./support/renderPane";
import { norrtaljeOnTwoSheets, tranas } from "./support/sheets";

/** Two figures with a digit wrong, each in a column of its own; a right one makes the sheet right. */
function twoSlips(): Grid {
  return units({ B2: "21 913", F4: "9 570" });
}

const focused = () => plain(document.activeElement?.querySelector("h4")?.textContent ?? "");

test("the safe corrections are shown together, written together and taken back together", async () => {
  const workbook = pocketWorkbook(twoSlips());
  await renderPane(workbook);
  await check();
  await screen.findByRole("button", { name: "Rätta alla säkra (2)" });
  await press("Rätta alla säkra (2)");
  const preview = within(screen.getByRole("group", { name: "Rätta alla säkra (2)" }));
  expect(
    preview
      .getAllByRole("row")
      .slice(1)
      .map(({ textContent }) => plain(textContent)),
  ).toEqual(["B221 91321 413Förskola, Budget 2025 (B2)", "F49 5709 507Fritidshem, Utfall 2024 (F4)"]);
  await press("Skriv i 2 celler");
  await waitForVerdict("Klart att skicka");
  expect([workbook.grid("Drift").values[1]![1], workbook.grid("Drift").values[3]![5]]).toEqual([
    21_413, 9507,
  ]);
  expect(hasButton(/^Rätta alla/)).toBe(false);
  await press(/^Ångra: 2 celler ändrade/);
  await waitForVerdict("2 fel att rätta");
  expect(workbook.grid("Drift").values).toEqual(twoSlips().values);
});

test("Esc closes the preview, and where only one is safe its own card offers it", async () => {
  await renderPane(pocketWorkbook(twoSlips()));
  await check();
  await screen.findByRole("button", { name: "Rätta alla säkra (2)" });
  await press("Rätta alla säkra (2)");
  fireEvent.keyDown(document.activeElement!, { key: "Escape" });
  expect(hasButton("Rätta alla säkra (2)")).toBe(true);
});

test("next and previous go through errors and questions, by button and by key, and the sheet follows", async () => {
  const workbook = pocketWorkbook(twoSlips());
  await renderPane(workbook);
  await check();
  await press("Nästa fynd");
  await atTheSheet(() => new Promise((resolve) => setTimeout(resolve, 10)));
  expect(focused()).toBe("Förskola, Budget 2025 (B2)");
  expect(screen.getByRole("group", { name: "Gå genom fynden" }).textContent).toContain("1 av 2");
  const key = async (name: string) => {
    await atTheSheet(() => void fireEvent.keyDown(document.activeElement!, { key: name, altKey: true }));
    await atTheSheet(() => new Promise((resolve) => setTimeout(resolve, 10)));
  };
  await key("ArrowDown");
  expect(focused()).toBe("Fritidshem, Utfall 2024 (F4)");
  await key("ArrowUp");
  expect(focused()).toBe("Förskola, Budget 2025 (B2)");
  expect(workbook.calls).toEqual(["goTo Drift B2", "goTo Drift F4", "goTo Drift B2"]);
});

test("one finding alone needs no way through", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  expect(hasButton("Nästa fynd")).toBe(false);
});

test("a finding between sheets leads to the other sheet", async () => {
  const workbook = pocketWorkbook(...norrtaljeOnTwoSheets());
  await renderPane(workbook);
  await press("Kontrollera arbetsboken");
  await press(/^Drift/);
  await press(/^Gå till cell \w+ på bladet Per verksamhet$/);
  expect(workbook.calls.at(-1)).toMatch(/^goTo Per verksamhet \w+$/);
});

test("a card keeps its place, its focus and its open form when the sheet is checked again by itself", async () => {
  const workbook = pocketWorkbook(twoSlips());
  await renderPane(workbook);
  await check();
  const card = () => screen.getByRole("article", { name: /\(F4\)/ });
  fireEvent.click(within(card()).getByRole("button", { name: /^Godkänn ändå/ }));
  const field = await screen.findByRole("textbox", { name: /Varför/ });
  fireEvent.change(field, { target: { value: "Enligt" } });
  field.focus();
  const before = card();
  await atTheSheet(() => workbook.type("Drift", 1, 1, 21_413));
  await waitForVerdict("1 fel att rätta");
  expect(card()).toBe(before);
  expect(document.activeElement).toBe(field);
  expect((field as HTMLInputElement).value).toBe("Enligt");
  // A figure behind it has changed: the finding is another by its key, and the same to its reader.
  await atTheSheet(() => workbook.type("Drift", 3, 5, 9571));
  await atTheSheet(() => new Promise((resolve) => setTimeout(resolve, 1200)));
  expect(card()).toBe(before);
  expect(document.activeElement).toBe(field);
});
