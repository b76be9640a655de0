import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { earlierTranas } from "./support/earlierFile";
import { browser } from "./support/browser";
import { chooseExample, goTo, openWorkbench, TRANAS, type Workbench } from "./support/workbench";

/**
 * The pictures of the README and of the user guide. `DRIFTKOLL_PICTURES=docs/images npm run test:e2e -- picture` takes
 * them anew; otherwise they are taken beside the other results, so that a test run changes nothing that is kept.
 */
const FOLDER = process.env["DRIFTKOLL_PICTURES"] ?? "test-results";
const NORRTALJE = "Norrtälje delår 2025";

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

test("the README's picture shows the sheet, the wrong figure and why it is wrong", async () => {
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

/** A picture of the pane alone, as the guide has it beside what it says. */
interface PanePicture {
  readonly file: string;
  readonly example: string;
  /** Of the window: so high that nothing that the pane tells of is cut off, and no higher. */
  readonly height: number;
  /** What a user would do to come there. */
  readonly reach: (workbench: Workbench) => Promise<void>;
}

const press = ({ pane }: Workbench, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
const says = ({ pane }: Workbench, text: string | RegExp) => pane.getByText(text).first().waitFor();

async function openJob(workbench: Workbench, tab: string, name: RegExp): Promise<void> {
  await workbench.pane.getByRole("tab", { name: tab }).click();
  await press(workbench, name);
}

const PANE_PICTURES: readonly PanePicture[] = [
  {
    file: "ratta.png",
    example: TRANAS,
    height: 980,
    reach: async (workbench) => {
      await press(workbench, "Kontrollera blad");
      await press(workbench, "Rätta B8");
      await workbench.pane.getByRole("button", { name: "Skriv i cell B8" }).waitFor();
    },
  },
  {
    file: "arbetsbok.png",
    example: NORRTALJE,
    height: 910,
    reach: async (workbench) => {
      await press(workbench, "Kontrollera arbetsboken");
      await workbench.pane.getByRole("list", { name: "Blad" }).waitFor();
    },
  },
  {
    file: "prognos-volym.png",
    example: NORRTALJE,
    height: 1140,
    reach: async (workbench) => {
      await openJob(workbench, "Beräkna", /^Prognos volym/);
      await press(workbench, "Visa prognosen");
      await workbench.pane.getByRole("figure", { name: "Från budget till prognos, tkr" }).waitFor();
    },
  },
  {
    file: "prognos-helar.png",
    example: NORRTALJE,
    height: 960,
    reach: async (workbench) => {
      await openJob(workbench, "Beräkna", /^Prognos för helåret/);
      await press(workbench, "Visa helåret");
      await workbench.pane.getByRole("table").first().waitFor();
    },
  },
  {
    file: "andrat.png",
    example: TRANAS,
    height: 980,
    reach: async (workbench) => {
      await openJob(workbench, "Beräkna", /^Ändrat sedan tidigare version/);
      await workbench.pane.locator('input[type="file"]').setInputFiles(await earlierTranas());
      await says(workbench, /^Sedan Tranås september.xlsx/);
    },
  },
  {
    file: "forklara.png",
    example: TRANAS,
    height: 1080,
    reach: async (workbench) => {
      await goTo(workbench, "C8");
      await workbench.pane.getByRole("tab", { name: "Hjälp" }).click();
      await press(workbench, "Förklara markerad cell");
      await says(workbench, /^Ingår i summan/);
    },
  },
  {
    file: "utskick.png",
    example: NORRTALJE,
    height: 1060,
    reach: async (workbench) => {
      await openJob(workbench, "Skicka", /^Förbered utskick/);
      await press(workbench, "Kontrollera allt");
      await says(workbench, "Det som hindrar");
    },
  },
  {
    file: "sammanstallning.png",
    example: "Eda november 2025",
    height: 1160,
    reach: async (workbench) => {
      await openJob(workbench, "Skicka", /^Sammanställ till kommunstyrelsen/);
      await press(workbench, "Visa sammanställningen");
      await workbench.pane.getByRole("table", { name: "Belopp i tkr" }).waitFor();
    },
  },
];

test.each(PANE_PICTURES)(
  "the guide's picture $file shows the pane as a user finds it",
  async ({ file, example, height, reach }) => {
    const workbench = await openWorkbench(browser, { width: 1240, height: 960 });
    await chooseExample(workbench, example);
    await workbench.page.setViewportSize({ width: 1240, height });
    await reach(workbench);
    await workbench.pane.locator("main[aria-busy=false]").waitFor();
    // A ring round what has the focus is of no help in a picture.
    await workbench.pane
      .locator("body")
      .evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const picture = await workbench.page.locator("iframe").screenshot({ path: path.join(FOLDER, file) });
    expect(picture.length).toBeGreaterThan(8_000);
    await workbench.close();
  },
);

test("each picture of the guide is one that is taken here", () => {
  const guide = readFileSync("docs/anvandarguide.md", "utf8");
  const shown = [...guide.matchAll(/\]\(images\/([^)]+)\)/g)].map(([, file]) => file!);
  const taken = ["kontroll.png", "mal.png", ...PANE_PICTURES.map(({ file }) => file)];
  expect(shown.sort()).toEqual(taken.sort());
});
