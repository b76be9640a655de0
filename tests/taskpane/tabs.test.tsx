/** @jest-environment ./tests/support/once/jsdom.js */
import { act, fireEvent, screen } from "@testing-library/react";
import { isProblem } from "../../src/actions";
import { pocketWorkbook } from "./support/pocketActions";
import { check, pageText, renderPane, verdict } from "./support/renderPane";
import { tranas } from "./support/sheets";

// As the build puts it in.
const tab = (name: string) => screen.getByRole("tab", { name });
const chosen = () =>
  screen.getAllByRole("tab").filter((each) => each.getAttribute("aria-selected") === "true");

async function choose(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(tab(name));
  });
}

async function key(name: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.activeElement!, { key: name });
  });
}

test("the pane opens with the tab Kontroll, and each tab shows what its name says", async () => {
  await renderPane(pocketWorkbook(tranas()));
  expect(chosen()).toEqual([tab("Kontroll")]);
  expect(screen.getByRole("tabpanel", { name: "Kontroll" }).textContent).toContain("Kontrollera blad");
  await choose("Hjälp");
  expect(chosen()).toEqual([tab("Hjälp")]);
  expect(screen.getByRole("tabpanel", { name: "Hjälp" }).textContent).toContain("Funktioner i celler");
});

test("the tabs are one stop for the keyboard: the arrows walk between them and go round at the ends", async () => {
  await renderPane(pocketWorkbook(tranas()));
  const stops = () => screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0);
  tab("Kontroll").focus();
  await key("ArrowLeft");
  expect(document.activeElement).toBe(tab("Hjälp"));
  expect(chosen()).toEqual([tab("Hjälp")]);
  expect(stops()).toEqual([tab("Hjälp")]);
  await key("ArrowRight");
  expect(document.activeElement).toBe(tab("Kontroll"));
  await key("End");
  expect(document.activeElement).toBe(tab("Hjälp"));
  await key("Home");
  expect(document.activeElement).toBe(tab("Kontroll"));
  await key("a");
  expect(chosen()).toEqual([tab("Kontroll")]);
});

test("a check asked for by the ribbon is answered under Kontroll, whichever tab was open", async () => {
  const session = await renderPane(pocketWorkbook(tranas()));
  await choose("Hjälp");
  await act(() => session.checkActiveSheet());
  expect(chosen()).toEqual([tab("Kontroll")]);
  expect(verdict()).toBe("1 fel att rätta");
  await choose("Hjälp");
  await choose("Kontroll");
  expect(verdict()).toBe("1 fel att rätta");
});

test("a view's question that Excel cannot answer is told below the view, and the answer is null", async () => {
  const { actions } = pocketWorkbook(tranas(), null);
  const session = await renderPane({ ...pocketWorkbook(tranas()), actions });
  const good = await act(() => session.ask("reading", async () => 7));
  expect(good).toBe(7);
  const refused = await act(() => session.ask("reading", () => actions.validateSheet("Diagram1")));
  expect(refused).toBeNull();
  expect(screen.getByRole("alert").textContent).toContain("Det här är inget kalkylblad");
});

test("what a view writes in several sheets can be taken back, and makes earlier checks old", async () => {
  const workbook = pocketWorkbook(tranas());
  const session = await renderPane(workbook);
  await check();
  const { outcome } = session.getState().checked.get("Drift")!;
  if (isProblem(outcome)) throw new Error(outcome.text);
  const written = await act(() =>
    session.write(
      async () => ({
        ok: true,
        text: "3 blad ändrade",
        undo: async () => ({ ok: true, text: "3 blad återställda", undo: null, report: null }),
        report: null,
      }),
      null,
    ),
  );
  expect(written).toBe(true);
  expect(verdict()).toBe("Ändrat sedan kontrollen");
  expect(screen.getByRole("status", { name: "Senaste ändringen" }).textContent).toBe(
    "3 blad ändradeHistorikÅngra",
  );
  await act(() => session.undo());
  expect(pageText()).toContain("3 blad återställda");
  const refused = await act(() => session.write(async () => ({ ok: false, text: "Nej." }), null));
  expect(refused).toBe(false);
});
