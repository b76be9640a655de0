/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { fireEvent, waitFor, within, type BoundFunctions, type queries } from "@testing-library/react";
import { TextDecoder } from "node:util";
import type { Grid } from "../../src/domain/sheet/grid";
import { createWorkbook } from "../../workbench/workbook";
import { exportXlsx } from "../../workbench/xlsx";
import { fill } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { plain, press } from "./support/renderPane";

// As the build puts it in.
// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextDecoder });

const excel = withRealWorkbook();
const TITLE = "Ändrat sedan tidigare version";

const HEAD = ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"];
const MARCH = printedGrid(
  [
    HEAD,
    ["Förskola", "12 400", "12 650"],
    ["Grundskola", "31 050", "30 900"],
    ["Totalt", "43 450", "43 550"],
  ],
  1,
  { sheet: "Drift" },
);
const APRIL = printedGrid(
  [
    HEAD,
    ["Förskola", "12 400", "12 650"],
    ["Fritidshem", "5 200", "5 350"],
    ["Grundskola", "31 050", "30 400"],
    ["Totalt", "48 650", "48 400"],
  ],
  1,
  { sheet: "Drift" },
);

async function fileOf(grid: Grid, name: string) {
  const workbook = createWorkbook(name);
  fill(
    workbook.addSheet(grid.sheet),
    "A1",
    grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
  );
  const bytes = await exportXlsx(workbook);
  return { name, size: bytes.byteLength, arrayBuffer: async () => bytes };
}

function choose(task: BoundFunctions<typeof queries>, file: object): void {
  fireEvent.change(task.getByLabelText("Välj tidigare fil", { selector: "input" }), {
    target: { files: [file] },
  });
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => plain([...row.children].map((cell) => cell.textContent).join("|")));

describe("Ändrat sedan tidigare version in the pane", () => {
  it("shows what is not as it was in a chosen file, and writes it as a sheet on request", async () => {
    excel.show(APRIL);
    const task = await openTask("Beräkna", TITLE);
    choose(task, await fileOf(MARCH, "Drift mars.xlsx"));
    await task.findByText("Sedan Drift mars.xlsx: en ändring och ett tillägg.");
    const [own] = task.getAllByRole("table");
    expect(rowsOf(own!)).toEqual([
      "Fritidshemny||5 200 · 5 350|",
      "GrundskolaPrognos 2025|30 900|30 400|−500",
    ]);
    expect(plain(task.getByText("Totalt, Prognos 2025").closest("li")!.textContent)).toBe(
      "Totalt, Prognos 2025 43 550 → 48 400 +4 850Fritidshem +5 350 (ny)Grundskola −500",
    );
    await press("Skriv som blad", task);
    await waitFor(() => expect(strip()).toBe("Bladet Ändrat skapatHistorikÅngra"));
    await press(/^Ångra/);
    await waitFor(() => expect(strip()).toBe("Bladet Ändrat borttaget"));
  });

  it("leads to the cell of a change", async () => {
    const sheet = excel.show(APRIL);
    const task = await openTask("Beräkna", TITLE);
    choose(task, await fileOf(MARCH, "Drift mars.xlsx"));
    await task.findByRole("button", { name: "Gå till cell Grundskola C4" });
    await press("Gå till cell Grundskola C4", task);
    await waitFor(() =>
      expect(excel.workbook.selection).toMatchObject({ sheetId: sheet.id, areas: [{ row: 3, column: 2 }] }),
    );
  });

  it("tells below the view why a file cannot be read", async () => {
    excel.show(APRIL);
    const task = await openTask("Beräkna", TITLE);
    choose(task, { name: "a.xls", size: 3, arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer });
    await waitFor(() =>
      expect(document.body.textContent).toContain("Filen är ingen Excel-arbetsbok (.xlsx)."),
    );
  });

  it("compares the sheet in front with another one", async () => {
    excel.show(APRIL, { ...MARCH, sheet: "Mars" });
    const task = await openTask("Beräkna", TITLE);
    fireEvent.click(await task.findByText("Eller jämför med ett annat blad i arbetsboken"));
    await press("Jämför bladen", task);
    await task.findByText("Drift (tidigare Mars)");
  });
});
