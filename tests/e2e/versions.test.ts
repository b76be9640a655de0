import { browser } from "./support/browser";
import { earlierTranas } from "./support/earlierFile";
import { looksRight } from "./support/looksRight";
import { chooseExample, goTo, narrowPane, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

test.each([
  ["light", false],
  ["dark", true],
] as const)(
  "what has changed since an earlier file is shown in a narrow pane, %s",
  async (colorScheme, isDark) => {
    workbench = await openWorkbench(browser, { colorScheme });
    await chooseExample(workbench, TRANAS);
    await narrowPane(workbench);
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Beräkna" }).click();
    await pane.getByRole("button", { name: /^Ändrat sedan tidigare version/ }).click();
    await pane.locator('input[type="file"]').setInputFiles(await earlierTranas());
    await pane.getByText(/^Sedan Tranås september.xlsx/).waitFor();
    await looksRight(workbench, `andrat-${isDark ? "dark" : "light"}`);
    await pane.getByRole("button", { name: "Skriv som blad" }).click();
    await pane.getByRole("status", { name: "Senaste ändringen" }).getByText("Bladet Ändrat skapat").waitFor();
    expect(workbench.complaints).toEqual([]);
  },
);

test("the help is sought in and explains a cell, in a narrow pane", async () => {
  workbench = await openWorkbench(browser);
  await chooseExample(workbench, TRANAS);
  await narrowPane(workbench);
  const { pane } = workbench;
  await goTo(workbench, "B8");
  await pane.getByRole("tab", { name: "Hjälp" }).click();
  await pane.getByRole("button", { name: "Förklara markerad cell" }).click();
  await pane
    .getByText(/^Ingår i summan/)
    .first()
    .waitFor();
  await looksRight(workbench, "forklara");
  await pane.getByRole("searchbox", { name: "Sök i hjälpen" }).fill("avrundning");
  await pane.getByText(/^Hittade/).waitFor();
  await looksRight(workbench, "sok");
  expect(workbench.complaints).toEqual([]);
});
