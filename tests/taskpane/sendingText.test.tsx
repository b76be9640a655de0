/** @jest-environment ./tests/support/once/jsdom.js */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { plainTextOf } from "../../src/taskpane/components/plainTextOf";
import { gridsOf, type PrintedSheets } from "../support/committees";
import { openTask, withRealWorkbook } from "./support/realPane";
import { plain, press } from "./support/renderPane";

const SHEETS: PrintedSheets = {
  Drift: [
    ["Omsorgsnämnden"],
    ["Tkr"],
    ["Verksamhet", "Budget 2025", "Prognos 2025", "Avvikelse prognos"],
    ["Hemtjänst", "61 800", "65 100", "-3 300"],
    ["Boende", "133 410", "131 900", "1 510"],
    ["Summa", "195 210", "197 000", "-1 790"],
  ],
  Åtgärder: [
    ["Åtgärder för en ekonomi i balans"],
    ["Åtgärd", "Förväntad effekt (tkr)", "Realiserad effekt (tkr)"],
    ["Färre inhyrda", "600", "250"],
    ["Ny schemaläggning", "400", "100"],
    ["Summa", "1 000", "350"],
  ],
};
const pane = withRealWorkbook();

describe("Text till tjänsteskrivelse", () => {
  const written: { html: string; text: string }[] = [];
  beforeEach(() => {
    written.length = 0;
    class Item {
      constructor(readonly parts: Record<string, Blob>) {}
    }
    Object.assign(globalThis, { ClipboardItem: Item });
    Object.assign(navigator, {
      clipboard: {
        write: async ([item]: Item[]) => {
          const of = (type: string) => readBlob(item!.parts[type]!);
          written.push({ html: await of("text/html"), text: await of("text/plain") });
        },
      },
    });
  });

  test("is changed in the pane, and copied as it stands then: with its table, and as plain text", async () => {
    pane.show(...gridsOf(SHEETS));
    const job = await openTask("Skicka", "Text till tjänsteskrivelse");
    await press("Skriv för arbetsboken");
    const text = await job.findByRole("textbox", { name: "Texten, går att ändra" });
    expect(plain(text.textContent)).toContain(
      "För helåret prognostiserar Omsorgsnämnden en avvikelse mot budget om −1 790 tkr.",
    );
    await act(async () => {
      text.querySelector("p")!.textContent = "Nämnden räknar med ett underskott.";
      fireEvent.input(text);
    });
    await press("Kopiera med tabell");
    await waitFor(() => expect(job.getByText("Kopierad")).toBeTruthy());
    expect(written[0]!.html).toContain('<th scope="col">Budget 2025</th>');
    // In a narrow pane each figure has its heading beside it; the document has the table alone.
    const figures = [...document.querySelectorAll<HTMLElement>(".letter td")];
    expect(figures[0]!.dataset["heading"]).toBe("Budget 2025");
    expect(written[0]!.html).not.toContain("data-heading");
    expect(written[0]!.html).toContain("Nämnden räknar med ett underskott.");
    expect(plain(written[0]!.text)).toContain("Hemtjänst\t61 800\t65 100\t−3 300");
    expect(plain(written[0]!.text)).toContain("1. Hemtjänst: −3 300 tkr");
  });

  test("says what is not corrected before it can be copied", async () => {
    const wrong = SHEETS.Drift!.map((row) =>
      row[0] === "Summa" ? ["Summa", "195 210", "197 900", "-1 790"] : row,
    );
    pane.show(...gridsOf({ Drift: wrong }));
    const job = await openTask("Skicka", "Text till tjänsteskrivelse");
    await press("Skriv för bladet");
    expect(await job.findByRole("heading", { name: "1 sak att titta på innan texten skickas" })).toBeTruthy();
    expect(job.getByText(/Bladet Drift har ett fel som inte är rättat/)).toBeTruthy();
  });

  function readBlob(blob: Blob): Promise<string> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blob);
    });
  }
});

describe("Åtgärdsplan", () => {
  test("shows the deficit beside what the measures give, and what they leave", async () => {
    pane.show(...gridsOf(SHEETS));
    const job = await openTask("Skicka", "Åtgärdsplan");
    await press("Visa planen");
    expect(await job.findByRole("figure", { name: "Underskott och åtgärder" })).toBeTruthy();
    expect(plain(job.getByRole("figure").textContent)).toBe(
      "Underskott och åtgärderUnderskott1 790 tkrVäntad effekt1 000 tkrRealiserad effekt350 tkr",
    );
    expect(plain(document.body.textContent)).toContain("790 tkr av underskottet saknar åtgärd.");
    expect(screen.getByRole("table", { name: "Åtgärder för en ekonomi i balans, tkr" })).toBeTruthy();
  });
});

test("An edited text is plain by its paragraphs, lists and tables, whatever the editor made of them", () => {
  const root = document.createElement("div");
  root.innerHTML =
    "<h1>Rubrik</h1>lös rad<div>ny <b>rad</b></div><p>Stycke</p><ol><li>ett</li><li>två</li></ol><ul><li>tre</li></ul>" +
    "<table><caption>Tkr</caption><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>";
  expect(plainTextOf(root)).toBe(
    "Rubrik\n\nlös rad\n\nny rad\n\nStycke\n\n1. ett\n2. två\n\n– tre\n\nTkr\nA\t1\nB\t2",
  );
});
