import { MICROSOFT_SCRIPT_FOLDER } from "../../workbench/server/officeScript";
import { browser } from "./support/browser";
import {
  chooseExample,
  openOutside,
  openWorkbench,
  TRANAS,
  workbenchAddress,
  type Workbench,
} from "./support/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
  const button = (name: string) => workbench.pane.getByRole("button", { name });
  await button("Kontrollera blad").click();
  await button("Gå till cell B8").click();
  await button("Rätta B8").click();
  await button("Skriv i cell B8").click();
  await workbench.pane.getByRole("heading", { name: "Klart att skicka" }).waitFor();
});

describe("nothing leaves the computer while a sheet is checked and mended", () => {
  test("only the add-in's own address and Microsoft's script folder are asked for anything", () => {
    const own = workbenchAddress();
    const others = workbench.requests.filter(
      (url) => !url.startsWith(own) && !url.startsWith(MICROSOFT_SCRIPT_FOLDER) && !/^(blob|data):/.test(url),
    );
    expect(workbench.requests.length).toBeGreaterThan(5);
    expect(others).toEqual([]);
  });

  test("the pane carries a strict policy, which allows no script of the page's own text", async () => {
    const policy = await workbench.pane
      .locator('meta[http-equiv="Content-Security-Policy" i]')
      .getAttribute("content");
    const directives = new Map((policy ?? "").split(/;\s*/).map((part) => [part.split(" ")[0], part]));
    expect(directives.get("default-src")).toBe("default-src 'none'");
    expect(directives.get("script-src")).toMatch(
      /^script-src 'self' https:\/\/appsforoffice\.microsoft\.com$/,
    );
    expect(directives.get("connect-src")).toBe("connect-src 'self'");
  });

  test("the policy is in force: a script written into the page does not run", async () => {
    const ran = await workbench.pane.locator("body").evaluate((body) => {
      const script = document.createElement("script");
      script.textContent = "document.documentElement.dataset.ran = 'yes'";
      body.append(script);
      return document.documentElement.dataset["ran"] === "yes";
    });
    expect(ran).toBe(false);
    expect(workbench.complaints.splice(0).join()).toContain("Content Security Policy");
  });

  test("nothing breaks the policy, and no error is logged, on the way there", async () => {
    const other = await openWorkbench(browser);
    await chooseExample(other, TRANAS);
    await other.pane.getByRole("button", { name: "Kontrollera blad" }).click();
    await other.pane.getByRole("heading", { name: "1 fel att rätta" }).waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});

test("in a plain browser tab the page says that it belongs in Excel", async () => {
  const page = await openOutside(browser, "taskpane.html");
  await page.getByText("Öppna Driftkoll i Excel").waitFor();
  await page.context().close();
});
