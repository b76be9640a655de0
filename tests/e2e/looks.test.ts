import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import { chooseExample, narrowPane, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

/** Each state of the pane, and how one comes there from the one before. */
const STATES: readonly [name: string, reach: () => Promise<void>][] = [
  ["start", () => Promise.resolve()],
  [
    "finding",
    async () => {
      await press("Kontrollera blad");
      await verdict("1 fel att rätta");
      await workbench.pane
        .getByText(/^Så lästes/)
        .first()
        .click();
    },
  ],
  ["preview", () => press("Rätta B8")],
  [
    "reason",
    async () => {
      await press("Avbryt");
      await press(/^Godkänn ändå/);
      await press(/^Godkänn$/);
      await workbench.pane.getByText("Skriv ett kort skäl.").waitFor();
    },
  ],
  [
    "approved",
    async () => {
      await workbench.pane.getByRole("textbox", { name: /Varför/ }).fill("Avstämt med skolan");
      await press(/^Godkänn$/);
      await verdict("Klart att skicka");
      await workbench.pane.getByText("1 godkänt fel").click();
    },
  ],
  [
    "written",
    async () => {
      await press(/^Ångra godkännandet/);
      await verdict("1 fel att rätta");
      await press("Rätta B8");
      await press("Skriv i cell B8");
      await verdict("Klart att skicka");
    },
  ],
];

const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).click();
const verdict = (name: string) => workbench.pane.getByRole("heading", { name }).waitFor();

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test("every state of the pane is accessible, and fits 320 pixels without sideways scrolling", async () => {
    workbench = await openWorkbench(browser, { colorScheme });
    await chooseExample(workbench, TRANAS);
    await narrowPane(workbench);
    for (const [name, reach] of STATES) {
      await reach();
      await looksRight(workbench, `${colorScheme}-${name}`);
    }
  });
});

test("the pane follows its width when it is dragged", async () => {
  workbench = await openWorkbench(browser);
  const splitter = workbench.page.getByRole("separator", { name: "Panelens bredd" });
  const box = await splitter.boundingBox();
  if (!box) throw new Error("The splitter is not shown.");
  await workbench.page.mouse.move(box.x + 2, box.y + 100);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(box.x - 148, box.y + 100, { steps: 5 });
  await workbench.page.mouse.up();
  expect(await splitter.getAttribute("aria-valuenow")).toBe("500");
  expect(await workbench.pane.locator("html").evaluate((html) => html.clientWidth)).toBe(500);
});
