import { browser } from "./support/browser";
import { looksRight } from "./support/looksRight";
import {
  narrowPane,
  openWorkbench,
  plain,
  typeInto,
  workbenchAddress,
  type Workbench,
} from "./support/workbench";
import { INVENTED } from "../../workbench/kolada/figures";

let workbench: Workbench;

afterEach(() => workbench.close());

const asked = () => workbench.requests.filter((url) => url.startsWith(`${workbenchAddress()}kolada/`));
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

async function openJob(settings: Parameters<typeof openWorkbench>[1] = {}): Promise<void> {
  workbench = await openWorkbench(browser, settings);
  await workbench.pane.getByRole("tab", { name: "Beräkna" }).click();
  await button(/^Jämför med andra kommuner/).click();
  await workbench.pane.getByText("Kolada är avslaget").waitFor();
}

async function turnOn(): Promise<void> {
  await button("Slå på Kolada").click();
  await workbench.pane.getByText("Kolada är påslaget").waitFor();
}

/** The comparison of the audit: five years, similar municipalities, the country; all figures invented. */
async function compare(): Promise<void> {
  await workbench.pane.getByLabel("Nyckeltal, med ord eller beteckning").fill("kostnad bistånd");
  await button("Sök nyckeltal").click();
  await workbench.pane.getByLabel("Välj nyckeltal").waitFor();
  await workbench.pane.getByLabel("Er kommun").fill("Nässjö");
  await button("Visa grupper").click();
  await workbench.pane.getByRole("combobox", { name: /^Grupp/ }).waitFor();
  await workbench.pane.getByLabel("Till och med år").fill("2022");
  await button("Visa jämförelsen").click();
  await workbench.pane.getByRole("group", { name: "Jämförelsen" }).waitFor();
}

test("off means that nothing is asked: not by the cells, not by the view, not by a pasted table", async () => {
  await openJob();
  await typeInto(workbench, "A1", '=KOLADA("N31001";"Nässjö";2022)');
  await workbench.page.getByText("Slå på det i panelen").first().waitFor();
  await workbench.pane
    .getByLabel("Inklistrad tabell")
    .fill("Kommun\t2021\t2022\nNässjö\t1 204\t1 187\nTranås\t1 350\t1 360");
  await button("Läs tabellen").click();
  await workbench.pane.getByText("Källa: Kolada, inklistrat").waitFor();
  expect(asked()).toEqual([]);

  // After the yes the same cell is computed by itself, and only the own site is asked.
  await turnOn();
  await workbench.page.waitForTimeout(1500);
  expect(asked().length).toBeGreaterThan(0);
  const others = workbench.requests.filter(
    (url) => /kolada/.test(url) && !url.startsWith(workbenchAddress()),
  );
  expect(others).toEqual([]);

  await button("Slå av Kolada").click();
  await workbench.pane.getByText("Kolada är avslaget").waitFor();
  const before = asked().length;
  await typeInto(workbench, "A2", '=KOLADA("N31002";"Tranås";2021)');
  await workbench.page.waitForTimeout(800);
  expect(asked().length).toBe(before);
});

test("the audit's comparison over five years stands on a sheet with its source and a chart", async () => {
  await openJob({ width: 1480, height: 900 });
  await turnOn();
  await compare();
  const preview = await plain(workbench.pane.getByRole("group", { name: "Jämförelsen" }));
  for (const part of [
    INVENTED,
    "Nässjö",
    "Liknande kommuner, IFO, Nässjö, 2022",
    "Riket",
    "Falköping",
    "Kommuner bakom medelvärdet",
    "Källa: Kolada, hämtat",
  ])
    expect(preview).toContain(part);
  await button("Skapa bladet").click();
  await workbench.page.getByRole("tab", { name: "Jämförelse N31001" }).waitFor();
  const chart = workbench.page.getByRole("region", { name: "Diagram på bladet" }).getByRole("img").first();
  await chart.waitFor();
  expect(await chart.locator("polyline").count()).toBe(3);
  await looksRight(workbench, "kolada-jamforelse");
  await workbench.saved((workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === "Jämförelse N31001")!;
    const column = Array.from({ length: 12 }, (_, row) => sheet.content({ row, column: 0 }).value);
    expect(column[0]).toContain(INVENTED);
    expect(column[1]).toMatch(/^Källa: Kolada, hämtat \d{4}-\d\d-\d\d$/);
    expect(column).toEqual(expect.arrayContaining(["År", "2018", "2022"]));
  });
});

test.each(["light", "dark"] as const)("the view is readable in a narrow pane, %s", async (colorScheme) => {
  await openJob({ colorScheme });
  await narrowPane(workbench);
  await looksRight(workbench, `kolada-av-${colorScheme}`);
  await turnOn();
  await looksRight(workbench, `kolada-pa-${colorScheme}`);
  await compare();
  await looksRight(workbench, `kolada-visad-${colorScheme}`);
});
