/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import * as actions from "../../src/actions";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { hasButton, pageText, plain, press, renderPane } from "./support/renderPane";

const excel = withRealWorkbook();
// jsdom has none, and the charts ask for the window's width; what they draw is seen in the browser tests.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
});
// What a test answers is kept in the workbook, and the next one begins without it.
afterEach(() => excel.workbook.customXmlParts.clear());

const ROWS = [
  ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning"],
  ["Fler elever med behörighet, andel", "80 %", "84 %", "minst 85 %", ""],
  ["Minska sjukfrånvaron, andel", "7,1 %", "6,9 %", "7,0 %", "Ej uppfyllt"],
  ["Beläggning i skolan", "70", "75", "72", ""],
];
const goalSheet = () => excel.show(printedGrid(ROWS, 1, { sheet: "Mål", asText: " " }));

async function openGoals() {
  const task = await openTask("Mål", "Mål");
  await press("Bedöm målen", task);
  await screen.findAllByRole("list", { name: "Mål i tabellen" });
  return task;
}

const goal = (name: string) => within(screen.getByRole("listitem", { name }));
const word = (sheet: ReturnType<typeof goalSheet>, row: number) => sheet.text({ row, column: 4 });

describe("The view Mål", () => {
  test("shows every goal with its figures, its word, why, and a drawing of its outcomes", async () => {
    goalSheet();
    await openGoals();
    const row = goal("Fler elever med behörighet, andel");
    expect(plain(row.getByText("Utfall").parentElement!.textContent)).toBe("Utfall84 %");
    expect(row.getByText("Ej uppfyllt")).toBeTruthy();
    expect(row.getByText("Utfallet 84 % mot målet minst 85 %: målet är inte nått.")).toBeTruthy();
    const drawing = row.getByRole("img");
    expect(plain(drawing.getAttribute("aria-label"))).toBe(
      "Utfall 2024 80 %, Utfall 2025 84 %, mål minst 85 %",
    );
  });

  test("fills the blank words by one click, keeps a person's own, and takes it all back by another", async () => {
    const sheet = goalSheet();
    await openGoals();
    expect(pageText()).toContain("1 mål behöver ett svar och lämnas som det står.");
    expect([1, 2, 3].map((row) => word(sheet, row))).toEqual(["", "Ej uppfyllt", ""]);
    await press("Fyll i 1 cell");
    await waitFor(() => expect(strip()).toContain("1 mål ifyllt"));
    expect([1, 2, 3].map((row) => word(sheet, row))).toEqual(["Ej uppfyllt", "Ej uppfyllt", ""]);
    expect(sheet.style({ row: 1, column: 4 })).toMatchObject({ fill: "#F3A099", fontColor: "#3D0A06" });
    await waitFor(() => expect(pageText()).toContain("Inget att fylla i."));
    await press(/^Ångra/);
    await waitFor(() => expect(word(sheet, 1)).toBe(""));
    await waitFor(() => expect(pageText()).toContain("Arbetsboken har ändrats sedan bedömningen."));
    expect(sheet.style({ row: 1, column: 4 }).fill).toBeUndefined();
  });

  test("sets a person's own word beside the computed one, and replaces it only when that is chosen", async () => {
    const sheet = goalSheet();
    await openGoals();
    const row = goal("Minska sjukfrånvaron, andel");
    expect(pageText()).toContain("Du har skrivit Ej uppfyllt, beräknat Uppfyllt.");
    const keep = row.getByRole("radio", { name: "Behåll ”Ej uppfyllt”" });
    expect((keep as HTMLInputElement).checked).toBe(true);
    fireEvent.click(row.getByRole("radio", { name: "Ersätt med ”Uppfyllt”" }));
    await press("Fyll i 2 celler");
    await waitFor(() => expect(word(sheet, 2)).toBe("Uppfyllt"));
  });

  test("shows what everybody knows in one list, lets each be turned, and assesses by it when it is approved", async () => {
    excel.show(
      printedGrid(
        [
          ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
          ["Genomsnittligt meritvärde", "30", "40", ""],
          ["Sjukfrånvaro", "7", "6", ""],
        ],
        1,
        { sheet: "Mål", asText: " " },
      ),
    );
    await openGoals();
    const list = within(screen.getByRole("region", { name: "Så läses målen" }));
    expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Genomsnittligt meritvärdeHögre är bättre",
      "SjukfrånvaroLägre är bättre",
    ]);
    expect(goal("Sjukfrånvaro").getByText("Väntar på ditt godkännande")).toBeTruthy();
    fireEvent.click(list.getByRole("button", { name: "Vänd: Sjukfrånvaro" }));
    expect(list.getAllByRole("listitem")[1]!.textContent).toBe("SjukfrånvaroHögre är bättre");
    await press("Godkänn alla 2");
    await waitFor(() => expect(screen.queryByRole("region", { name: "Så läses målen" })).toBeNull());
    expect(goal("Genomsnittligt meritvärde").getByText("Ej uppfyllt")).toBeTruthy();
    expect(goal("Sjukfrånvaro").getByText("Uppfyllt")).toBeTruthy();
  });

  test("asks which way is better, keeps the answer, and lets it be taken back", async () => {
    goalSheet();
    await openGoals();
    await press("Högre är bättre: Beläggning i skolan");
    await waitFor(() => expect(goal("Beläggning i skolan").getByText("Uppfyllt")).toBeTruthy());
    expect(hasButton("Högre är bättre: Beläggning i skolan")).toBe(false);
    const choice = goal("Beläggning i skolan").getByLabelText("Bättre är: Beläggning i skolan");
    expect((choice as HTMLSelectElement).value).toBe("högre");
    await act(async () => void fireEvent.change(choice, { target: { value: "" } }));
    await waitFor(() => expect(hasButton("Högre är bättre: Beläggning i skolan")).toBe(true));
  });

  test("lets the municipality make a scale of its own, fills by it, and takes it away again", async () => {
    const sheet = excel.show(
      printedGrid(
        ROWS.map((row, index) => (index === 2 ? [...row.slice(0, 4), ""] : row)),
        1,
        { sheet: "Mål", asText: " " },
      ),
    );
    await openGoals();
    fireEvent.change(screen.getByLabelText("Skala"), { target: { value: "" } });
    await press("Lägg till steg");
    ["Nått", "Nära", "Inte nått"].forEach((value, index) =>
      fireEvent.change(screen.getByLabelText(`Ord ${index + 1}`), { target: { value } }),
    );
    fireEvent.change(screen.getByLabelText("Minst så många procent av målet för Nära"), {
      target: { value: "90,5" },
    });
    await press("Spara skalan");
    await waitFor(() => expect(goal("Fler elever med behörighet, andel").getByText("Nära")).toBeTruthy());
    fireEvent.click(screen.getByLabelText(/Skriv gränserna under tabellen/));
    await press("Fyll i 3 celler");
    await waitFor(() => expect([1, 2].map((row) => word(sheet, row))).toEqual(["Nära", "Nått"]));
    expect(sheet.text({ row: 5, column: 0 })).toBe(
      "Gränser: Nått när målet är nått; Nära från 90,5 % av målet; annars Inte nått.",
    );
  });

  test("asks for the share of the plan with the scale open, and fills once it is given", async () => {
    excel.show(reportGrid(reportTable("eda-tillsyn-2025-11"), { sheet: "Tillsyn" }));
    await openGoals();
    expect(pageText()).toContain("Ange vilken andel av planen som räcker.");
    const share = screen.getByLabelText("Minst så många procent av planen");
    expect(share.closest("details")!.open).toBe(true);
    fireEvent.change(share, { target: { value: "75" } });
    await press("Spara skalan");
    await waitFor(() => expect(pageText()).not.toContain("Ange vilken andel av planen som räcker."));
  });

  test("copies the summary, and says so", async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    goalSheet();
    const task = await openGoals();
    await press("Kopiera sammanfattningen");
    expect(copied).toEqual([
      "0 av 2 mål bedöms uppfyllda; ej uppfyllt: Fler elever med behörighet, andel; Minska sjukfrånvaron, andel. 1 mål är inte bedömt.",
    ]);
    expect(task.getByText("Kopierat")).toBeTruthy();
  });

  test("says which sheet its goals are of, once another one is in front", async () => {
    const sheet = excel.show(
      printedGrid(ROWS, 1, { sheet: "Mål", asText: " " }),
      printedGrid(ROWS, 1, { sheet: "Annat" }),
    );
    await openGoals();
    expect(pageText()).not.toContain("Gäller bladet");
    const other = excel.workbook.sheets.find(({ name }) => name === "Annat")!;
    await act(async () => excel.workbook.activate(other.id));
    await waitFor(() => expect(pageText()).toContain("Gäller bladet Mål."));
    await press("Fyll i 1 cell");
    await waitFor(() => expect(word(sheet, 1)).toBe("Ej uppfyllt"));
  });

  test("says what it looked for on a sheet without goals", async () => {
    excel.show(reportGrid(reportTable("tranas-drift-2025"), { sheet: "Drift" }));
    const task = await openTask("Mål", "Mål");
    await press("Bedöm målen", task);
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/måltabell/));
  });
});

test("the ribbon's button opens the view and assesses at once, with the focus on its heading", async () => {
  goalSheet();
  const session = await renderPane({ actions });
  await act(async () => session.startTask("goals"));
  await screen.findAllByRole("list", { name: "Mål i tabellen" });
  expect(document.activeElement?.textContent).toBe("Mål");
  expect(session.getState().asked).toBeNull();
});

test("a sheet of goals has nothing to add up, and the way from there to where goals are assessed", async () => {
  goalSheet();
  await openTask("Mål", "Mål");
  fireEvent.click(screen.getByRole("tab", { name: "Kontroll" }));
  await press("Kontrollera blad");
  await screen.findByRole("heading", { name: "Här finns inga summor att kontrollera" });
  await press("Bedöm målen");
  await screen.findAllByRole("list", { name: "Mål i tabellen" });
});

test("a sheet of internal control has that way too: what persons have judged is counted there", async () => {
  excel.show(reportGrid(reportTable("alingsas-internkontroll-2024"), { sheet: "Kontroll" }));
  await openTask("Mål", "Mål");
  fireEvent.click(screen.getByRole("tab", { name: "Kontroll" }));
  await press("Kontrollera blad");
  await screen.findByRole("heading", { name: "Här finns inga summor att kontrollera" });
  await press("Bedöm målen");
  await screen.findByText("Med anmärkning");
});
