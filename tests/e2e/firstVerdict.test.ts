import type { Page } from "playwright-core";
import { browser } from "./support/browser";
import {
  chooseExample,
  openWorkbench,
  TRANAS,
  typeInto,
  workbenchAddress,
  type Workbench,
} from "./support/workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

const press = (name: string) => workbench.pane.getByRole("button", { name }).click();
const verdict = (name: string) => workbench.pane.getByRole("heading", { name }).waitFor();
const refuse = (page: Page, chunk: string) => page.route(`**/${chunk}.*.js`, (route) => route.abort());

test("a sheet of figures is checked with two files; formulas wait for their parser, and say so without it", async () => {
  workbench = await openWorkbench(browser, {
    beforeOpening: async (page) => {
      await refuse(page, "later");
      await refuse(page, "parser");
    },
  });
  await chooseExample(workbench, TRANAS);
  await press("Kontrollera blad");
  await verdict("1 fel att rätta");

  await typeInto(workbench, "D8", "=B8-C8");
  await press("Kontrollera igen");
  await workbench.pane.getByRole("alert").getByText("gick inte att hämta").waitFor();

  await workbench.page.unroute("**/parser.*.js");
  await press("Kontrollera igen");
  await workbench.pane.getByText(/kontroller stämmer/).waitFor();
});

test("the time to the first verdict, beside a page that only loads office.js", async () => {
  const times: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < 3; round++) {
    workbench = await openWorkbench(browser);
    await chooseExample(workbench, TRANAS);
    // From the pane's own start: it is loaded anew when another workbook is opened.
    const now = () => workbench.pane.locator("html").evaluate(() => performance.now());
    const opened = await now();
    await press("Kontrollera blad");
    await verdict("1 fel att rätta");
    const drawn = await workbench.pane
      .locator("html")
      .evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
    times.push(drawn + (await now()) - opened);
    const page = await workbench.page.context().newPage();
    const address = `${workbenchAddress()}only-office.html`;
    await page.route(address, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      }),
    );
    await page.goto(address);
    alone.push(await page.evaluate(() => performance.getEntriesByType("navigation")[0]!.duration));
    if (round < 2) await workbench.close();
  }
  const [verdictAt, officeAt] = [median(times), median(alone)];
  process.stdout.write(
    `First verdict: ${Math.round(verdictAt)} ms; office.js alone: ${Math.round(officeAt)} ms; ratio ${(verdictAt / officeAt).toFixed(1)}.\n`,
  );
  expect(verdictAt).toBeGreaterThan(officeAt);
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
