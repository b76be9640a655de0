/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen, within } from "@testing-library/react";
import { printedGrid } from "../support/printedGrid";
import { pocketWorkbook } from "./support/pocketActions";
import {
  atTheSheet,
  button,
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
import { norrtaljeInvestments, tranas, tranasCorrected, withTie } from "./support/sheets";

test("before the first click there is the sheet's name, three buttons, and a word on what they do and do not", async () => {
  await renderPane(pocketWorkbook(tranas("Drift 2025")));
  expect(plain(screen.getByRole("banner").textContent)).toBe("DriftkollDrift 2025");
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Kontrollera blad",
    "Kontrollera arbetsboken",
    "Visa på ett exempel",
  ]);
  expect(pageText()).toContain("Inget ändras i bladet. Inga siffror lämnar din dator.");
});

test("the verdict comes first, with the number of checks behind it; other views have it by the sheet's name", async () => {
  await renderPane(pocketWorkbook(tranas("Drift 2025")));
  await check();
  expect(verdict()).toBe("1 fel att rätta");
  expect(pageText()).toContain("8 av 10 kontroller stämmer.");
  expect(plain(screen.getByRole("banner").textContent)).toBe("DriftkollDrift 2025");
  fireEvent.click(screen.getByRole("tab", { name: "Hjälp" }));
  expect(plain(screen.getByRole("banner").textContent)).toBe("DriftkollDrift 20251 fel");
});

test("an error is a card with what stands there, what it should be, and the arithmetic", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  const error = card(/^Vuxenutbildning, Budget 2025 \(B8\)$/);
  expect(plain(error.getByText(/bör troligen vara/).textContent)).toBe("20 266 bör troligen vara 20 066.");
  const lines = error.getAllByRole("listitem").map(({ textContent }) => plain(textContent));
  expect(lines).toContain("20 266 − 15 452 = 4 814, men Avvikelse är 4 614skiljer −200");
  expect(lines).toContain("Med 20 066 stämmer alla 10 kontroller.");
});

test("what was read is said on one line, and in full when it is opened", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  const read = screen.getByText("Så lästes tabellen: Driftredovisning, A3:D10, tkr").closest("details")!;
  expect(read.open).toBe(false);
  expect(read.textContent).toContain("Avvikelse = Budget 2025 − Utfall 2025.");
});

test("a clean sheet is ready to send, its roundings folded to one line", async () => {
  await renderPane(pocketWorkbook(tranasCorrected()));
  await check();
  expect(verdict()).toBe("Klart att skicka");
  expect(screen.queryByRole("article")).toBeNull();
  expect(screen.getByText("2 avrundningar").closest("details")!.open).toBe(false);
});

test("a tie is told as a tie: a correction and a way there for each cell, and none of them stands out", async () => {
  await renderPane(pocketWorkbook(withTie()));
  await check();
  const names = screen
    .getAllByRole("button")
    .map((each) => plain(each.getAttribute("aria-label") ?? each.textContent));
  expect(names).toEqual(
    expect.arrayContaining([
      "Rätta Utfall 2025 (C5): 4 178 blir 4 078",
      "Rätta Avvikelse (D5): 1 835 blir 1 735",
      "Gå till C5",
      "Gå till D5",
    ]),
  );
});

test("the second reading stands beside a named total", async () => {
  await renderPane(pocketWorkbook(norrtaljeInvestments()));
  await check();
  const total = card(/^Summa, Årets prognos \(C12\)$/);
  expect(total.getByText(/rad inte uppdaterad/)).toBeTruthy();
});

test("a chart sheet gets a plain answer and nothing that could be pressed by mistake", async () => {
  await renderPane(pocketWorkbook(null));
  await check();
  expect(verdict()).toBe("Inte kontrollerat");
  expect(pageText()).toContain("Det här är inget kalkylblad");
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Kontrollera igen",
    "Kontrollera arbetsboken",
  ]);
});

test("a protected sheet is checked, says that it is protected, and offers no correction", async () => {
  await renderPane(pocketWorkbook({ ...tranas(), isProtected: true }));
  await check();
  expect(verdict()).toBe("1 fel att rätta");
  // Right under the verdict, and not once more among the remarks.
  expect(pageText()).toMatch(/8 av 10 kontroller stämmer\.Bladet är skyddat\. Kontrollen fungerar/);
  expect(pageText().match(/Bladet är skyddat/g)).toHaveLength(1);
  expect(hasButton(/^Rätta/)).toBe(false);
  expect(hasButton("Gå till cell B8")).toBe(true);
});

test("text from a cell is shown as text, whatever it looks like", async () => {
  const grid = tranas();
  const label = '<img src=x onerror="alert(1)">';
  const values = grid.values.map((row, r) => (r === 7 ? [label, ...row.slice(1)] : row));
  await renderPane(pocketWorkbook({ ...grid, values, formulas: values }));
  await check();
  expect(screen.getByRole("article", { name: `${label}, Budget 2025 (B8)` })).toBeTruthy();
  expect(document.querySelector("img")).toBeNull();
});

test("after an edit that nobody follows the verdict says so, and nothing is corrected before a new check", async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  fireEvent.click(screen.getByRole("checkbox", { name: "Kontrollera medan jag arbetar" }));
  await atTheSheet(() => workbook.type("Drift", 4, 1, 5900));
  await waitForVerdict("Ändrat sedan kontrollen");
  expect(pageText()).toContain("Vid kontrollen: 1 fel att rätta");
  expect(hasButton(/^Rätta/)).toBe(false);
  expect(hasButton(/^Godkänn/)).toBe(false);
  await press("Kontrollera igen");
  await waitForVerdict("2 fel att rätta");
  fireEvent.click(screen.getByRole("checkbox", { name: "Kontrollera medan jag arbetar" }));
});

test("the status follows the active sheet, and each sheet keeps its own verdict", async () => {
  const workbook = pocketWorkbook(tranas(), tranasCorrected("Rättad"));
  await renderPane(workbook);
  await check();
  await atTheSheet(() => workbook.activate("Rättad"));
  await screen.findByText("Rättad");
  expect(hasButton("Kontrollera blad")).toBe(true);
  await check();
  expect(verdict()).toBe("Klart att skicka");
  await atTheSheet(() => workbook.activate("Drift"));
  await waitForVerdict("1 fel att rätta");
});

test("a table in which nothing can be checked is never called ready", async () => {
  const rows = [
    ["Nämnd", "Budget", "Anm"],
    ["A", "12", "x"],
    ["B", "13", "y"],
  ];
  await renderPane(pocketWorkbook(printedGrid(rows, 1, { sheet: "Blad1" })));
  await check();
  expect(verdict()).toBe("Här finns inga summor att kontrollera");
  expect(screen.getByRole("banner").textContent).not.toContain("Klart");
});

test("of many findings the first twenty are drawn, and the rest on request", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`Rad ${index + 1}`, "5 000", "3 000", "1 000"]);
  const correct = Array.from({ length: 40 }, (_, index) => [
    `Stämmer ${index + 1}`,
    "5 000",
    "3 000",
    "2 000",
  ]);
  const header = ["tkr", "Budget 2025", "Utfall 2025", "Avvikelse"];
  await renderPane(pocketWorkbook(printedGrid([header, ...rows, ...correct], 1)));
  await check();
  expect(screen.getAllByRole("article")).toHaveLength(20);
  await press("Visa 10 till");
  expect(screen.getAllByRole("article")).toHaveLength(30);
});

test("a finding's cell is selected in the sheet", async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  await press("Gå till cell B8");
  expect(workbook.calls).toEqual(["goTo Drift B8"]);
});

test("cells are marked only on request, follow the findings, and are taken back", async () => {
  const workbook = pocketWorkbook(tranas());
  await renderPane(workbook);
  await check();
  expect(workbook.calls).toEqual([]);
  await press("Markera i bladet");
  expect(await screen.findByRole("button", { name: "Ta bort markeringen" })).toBeTruthy();
  expect(workbook.calls[0]).toMatch(/^mark Drift B8/);
  await press("Ta bort markeringen");
  await screen.findByRole("button", { name: "Markera i bladet" });
  expect(workbook.calls.at(-1)).toBe("clearMarks");
});

test("the headings give the order: product, verdict, severity, finding", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await check();
  const headings = screen
    .getAllByRole("heading")
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(headings.slice(0, 4)).toEqual([
    "H1 Driftkoll",
    "H2 1 fel att rätta",
    "H3 Fel",
    "H4 Vuxenutbildning, Budget 2025 (B8)",
  ]);
  expect(button("Kontrollera igen")).toBeTruthy();
});

test("under the verdict stands how many figures it speaks for, and what it does not, with the way there", async () => {
  const grid = tranasCorrected();
  const rows = grid.values.map((row, r) => [...row, r === 2 ? "Kostnad per plats" : r > 2 ? 100 + r : ""]);
  const wider = {
    ...grid,
    area: { ...grid.area, columns: 5 },
    values: rows,
    formulas: rows,
    formats: grid.formats.map((row) => [...row, "General"]),
    texts: grid.texts.map((row, r) => [...row, String(rows[r]![4])]),
  };
  const workbook = pocketWorkbook(wider);
  await renderPane(workbook);
  await check();
  expect(verdict()).toBe("Klart att skicka");
  const line = screen.getByText("21 av 28 siffror är kontrollerade");
  expect(line.closest("details")!.open).toBe(false);
  await press(/^Gå till Kostnad per plats \(E4:E10\): à-priser och snitt summeras inte$/);
  expect(workbook.calls).toContainEqual(expect.stringMatching(/^goTo .* E4:E10$/));
});

test("where everything is checked that is said, and there is nothing to open", async () => {
  await renderPane(pocketWorkbook(tranasCorrected()));
  await check();
  expect(screen.getByText("Alla 21 siffror är kontrollerade").closest("details")).toBeNull();
});

test("before the first check three lines say what Driftkoll does; once something is checked one line is enough", async () => {
  const workbook = pocketWorkbook(tranas(), tranasCorrected("Andra"));
  await renderPane(workbook);
  const panel = screen.getByRole("tabpanel");
  expect(within(panel).getAllByRole("listitem")).toHaveLength(3);
  expect(hasButton("Visa på ett exempel")).toBe(true);
  await screen.findByRole("img", { name: /Kulturskola 6 840 är inringat och bör vara 6 480/ });
  await check();
  await atTheSheet(() => workbook.activate("Andra"));
  expect(hasButton("Kontrollera blad")).toBe(true);
  expect(hasButton("Visa på ett exempel")).toBe(false);
});
