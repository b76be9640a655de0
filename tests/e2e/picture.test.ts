import { mkdirSync } from "node:fs";
import path from "node:path";
import { browser } from "./support/browser";
import { chooseExample, openWorkbench, TRANAS } from "./support/workbench";

/**
 * The README's picture. `DRIFTKOLL_PICTURES=docs/images npm run test:e2e -- picture` takes it anew; otherwise
 * it is taken beside the other results, so that a test run changes nothing that is kept.
 */
const FOLDER = process.env["DRIFTKOLL_PICTURES"] ?? "test-results";

test("the README's picture shows the sheet, the wrong figure and why it is wrong", async () => {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await openWorkbench(browser, { width: 1240, height: 960 });
  await chooseExample(workbench, TRANAS);
  await workbench.ribbon.getByRole("button", { name: "Kontrollera blad" }).click();
  await workbench.pane.getByRole("heading", { name: "1 fel att rätta" }).waitFor();
  await workbench.pane.getByText(/stämmer alla 10 kontroller/).waitFor();
  await workbench.pane
    .getByRole("button", { name: /^Gå till cell/ })
    .first()
    .click();
  await workbench.nameBox.and(workbench.page.locator('[value="B8"]')).waitFor();
  const picture = await workbench.page.screenshot({ path: path.join(FOLDER, "kontroll.png") });
  expect(picture.length).toBeGreaterThan(20_000);
});

test("the README's other picture shows goals with their words, in the sheet and beside it", async () => {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await openWorkbench(browser, { width: 1480, height: 800 });
  await chooseExample(workbench, "Egen måltabell");
  await workbench.ribbon.getByRole("button", { name: "Fyll måltabell" }).click();
  await workbench.pane.getByRole("button", { name: /^Godkänn/ }).click();
  await workbench.pane.getByRole("button", { name: /^Växer under året: Antal besök/ }).click();
  await workbench.pane.getByText("Sammanfattning i text").waitFor();
  await workbench.pane.getByRole("button", { name: /^Fyll i \d celler$/ }).click();
  await workbench.pane.getByRole("status", { name: "Senaste ändringen" }).getByText("mål ifyllda").waitFor();
  await workbench.pane.getByRole("heading", { name: "Mål", exact: true }).scrollIntoViewIfNeeded();
  const picture = await workbench.page.screenshot({ path: path.join(FOLDER, "mal.png") });
  expect(picture.length).toBeGreaterThan(20_000);
});
