/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
// Without its set-up for single components: here the page draws itself whenever it likes, as in a browser.
import { configure, fireEvent, screen, waitFor } from "@testing-library/react/pure";
import { Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { createWorkbook } from "../../workbench/workbook";
import { tranas } from "./support/sheets";

// What comes after the first verdict is read from its sources here, and may take its time.
configure({ asyncUtilTimeout: 15_000 });

/**
 * The page as it is served: its entry, the real office.js, the stand-in host. No browser, so layout and focus are
 * looked at elsewhere.
 */
const workbook = createWorkbook("Tranås.xlsx");
const sheet = workbook.addSheet("Drift");
let excel: JsdomExcel;

beforeAll(async () => {
  tranas().values.forEach((row, r) =>
    row.forEach((value, c) => sheet.cells.set({ row: r, column: c }, { value: value === "" ? null : value })),
  );
  document.body.innerHTML = '<div id="root"></div>';
  excel = await openJsdomExcel(new Host(workbook));
  await import("../../src/index");
  await screen.findByRole("button", { name: "Kontrollera blad" }, { timeout: 20_000 });
}, 40_000);
afterAll(() => excel.dispose());

const B8 = { row: 7, column: 1 };

/** Waits for an answer, and for everything that was under way. */
async function verdict(text: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("false"));
  await screen.findByRole("heading", { level: 2, name: text });
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name }));
}

test("the ribbon's button checks the sheet, and the answer stands in the pane", async () => {
  await excel.session.invokeCommand("validateSheet", "Driftkoll.Check.Button");
  await verdict("1 fel att rätta");
  expect(screen.getByRole("article", { name: "Vuxenutbildning, Budget 2025 (B8)" })).toBeTruthy();
});

test("checking costs one round trip, a correction two, one to check again, and two to follow the old figure", async () => {
  let before = excel.session.roundTrips;
  await press("Kontrollera igen");
  await verdict("1 fel att rätta");
  expect(excel.session.roundTrips - before).toBe(1);

  await press("Rätta B8");
  await screen.findByRole("button", { name: "Skriv i cell B8" });
  before = excel.session.roundTrips;
  await press("Skriv i cell B8");
  await verdict("Klart att skicka");
  // The last two look for the old figure elsewhere in the workbook, when the verdict is already there.
  await waitFor(() => expect(excel.session.roundTrips - before).toBe(5));
  expect(sheet.content(B8).value).toBe(20066);

  await press(/^Ångra: B8/);
  await verdict("1 fel att rätta");
  expect(sheet.content(B8).value).toBe(20266);
});

test("an approval is kept in the workbook, and can be taken back", async () => {
  await press(/^Godkänn ändå/);
  fireEvent.change(await screen.findByRole("textbox", { name: /Varför/ }), {
    target: { value: "Enligt beslut" },
  });
  await press("Godkänn");
  await verdict("Klart att skicka");
  expect([...workbook.customXmlParts.values()].join()).toContain("Enligt beslut");
  expect(sheet.content(B8).value).toBe(20266);
  screen.getByText("1 godkänt fel").closest("details")!.open = true;
  await press(/^Ångra godkännandet/);
  await verdict("1 fel att rätta");
});

test("what a person types in the sheet is followed by the verdict, without a click", async () => {
  // On a busy machine the sheet may take more than half a second, and would wait for a click.
  jest.spyOn(performance, "now").mockReturnValue(0);
  await press("Kontrollera igen");
  await verdict("1 fel att rätta");
  sheet.setContent(B8, { value: 20066 });
  await verdict("Klart att skicka");
  jest.restoreAllMocks();
});

test("another sheet starts unchecked", async () => {
  const other = workbook.addSheet("Blad2");
  workbook.activate(other.id);
  await waitFor(() => expect(screen.getByRole("banner").textContent).toContain("Blad2"));
  await press("Kontrollera blad");
  await verdict("Inte kontrollerat");
  expect(document.body.textContent).toContain("Bladet är tomt.");
});
