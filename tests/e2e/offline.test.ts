import { join } from "node:path";
import { startServer, type RunningServer } from "../../workbench/server/server";
import { browser } from "./support/browser";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ root: join(__dirname, "../.."), port: 0, officeScript: "local" });
});
afterAll(() => server.close());

test("served as by npm start, the workbench needs nothing but this computer", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "sv-SE" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(server.address);
  await page.getByRole("button", { name: "Exempel" }).click();
  await page.getByRole("menuitem", { name: "Alingsås" }).click();
  const pane = page.frameLocator("iframe");
  await page.getByRole("heading", { name: "Alingsås" }).waitFor();
  await pane.getByRole("button", { name: "Kontrollera blad" }).click();
  await pane.getByRole("heading", { name: "1 fel att rätta" }).waitFor();
  expect(asked.filter((url) => !url.startsWith(server.address) && !/^(blob|data):/.test(url))).toEqual([]);
});
