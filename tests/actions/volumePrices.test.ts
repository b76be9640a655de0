import { forecastVolumes } from "../../src/actions";
import { printedGrid } from "../support/printedGrid";
import type { RealExcel } from "../excel/realExcel";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
const open = (...rows: string[][]) => (excel = openWithSheets(printedGrid(rows, 1, { sheet: "Blad1" })));
afterEach(() => excel.dispose());

const BUDGET = ["Budget 2025", "Prognos 2025"];

describe("Volumes with prices in two tables", () => {
  const rows = [
    ["Vårddygn", ...BUDGET],
    ["Korttidsboende", "400", "500"],
    ["Växelvård", "100", "120"],
    [""],
    ["Internpris, kr per dygn", ...BUDGET],
    ["Korttidsboende", "2 000", "2 100"],
    ["Växelvård", "1 500", "1 600"],
    [""],
    ["Externt pris, kr per dygn", ...BUDGET],
    ["Korttidsboende", "3 000", "3 200"],
  ];

  test("are left open until it is said which is meant, and the total is not ready", async () => {
    open(...rows);
    expect(await forecastVolumes()).toMatchObject({
      ready: false,
      total: { amounts: { forecast: 192 } },
      rows: [{ label: "Korttidsboende", costs: null }, { label: "Växelvård" }],
      questions: [{ text: expect.stringContaining("har à-priser också för ”Korttidsboende”") as string }],
      // They do belong to volumes, and are not reckoned with all the same.
      remarks: expect.arrayContaining([
        expect.stringContaining("inga volymer räknas gånger dess à-priser"),
      ]) as string[],
    });
  });

  test("and are reckoned when the other table is said to be none of it", async () => {
    open(...rows);
    const asked = await forecastVolumes();
    if (asked.kind !== "forecast") throw new Error(asked.kind);
    const { key, value } = asked.questions[0]!.answers[0]!;
    expect(await forecastVolumes({ answers: { [key]: value! } })).toMatchObject({
      ready: true,
      total: { amounts: { forecast: 1242 } },
    });
  });
});

describe("Second prices", () => {
  const rows = [
    ["Vårddygn", ...BUDGET],
    ["Korttidsboende", "400", "500"],
    ["Växelvård", "100", "120"],
    [""],
    ["Grundpris, kr per dygn", ...BUDGET],
    ["Korttidsboende", "2 000", "2 100"],
    ["Växelvård", "1 500", "1 600"],
    [""],
    ["Tilläggspris, kr per dygn", ...BUDGET],
    ["Korttidsboende", "300", "320"],
  ];

  test.each([
    // 120 x 1 600 + 500 x 320
    ["are reckoned instead of the first ones", "instead", 352],
    // 500 x 2 100 + 120 x 1 600 + 500 x 320
    ["or on top of them", "both", 1402],
  ])("%s when that is said", async (_, said, forecast) => {
    open(...rows);
    const asked = await forecastVolumes();
    if (asked.kind !== "forecast") throw new Error(asked.kind);
    const { key, value } = asked.questions[0]!.answers.find((one) => one.value === said)!;
    const made = await forecastVolumes({ answers: { [key]: value! } });
    expect(made).toMatchObject({ ready: true, total: { amounts: { forecast } }, questions: [] });
    // Days that are paid twice are no more days, so that no mix can be told of them.
    const isMixTold = made.kind === "forecast" && made.remarks.join().includes("fördelar sig");
    expect(isMixTold).toBe(said === "instead");
  });
});

describe("What stands with neither volume nor price in the budget", () => {
  const opened = (volume: string, price: string) =>
    open(
      ["Vårddygn", ...BUDGET],
      ["Zonboende", "400", "500"],
      ["Skyddat zonboende", volume, "100"],
      [""],
      ["Kr per dygn", ...BUDGET],
      ["Zonboende", "2 000", "2 100"],
      ["Skyddat zonboende", price, "3 000"],
    );

  test("is new, where its forecast is whole", async () => {
    opened("", "");
    expect(await forecastVolumes()).toMatchObject({
      ready: true,
      total: { amounts: { budget: 800, forecast: 1350 } },
    });
  });

  test.each([
    ["", "2 900"],
    ["90", ""],
  ])("and is left open where one of them is blank: %j, %j", async (volume, price) => {
    opened(volume, price);
    expect(await forecastVolumes()).toMatchObject({ ready: false, total: { amounts: { forecast: 1050 } } });
  });
});

describe("What stands all year", () => {
  test.each([
    ["Inskrivna barn, årssnitt", "Kr per barn och månad"],
    ["Placerade barn, snitt per år", "Kr per barn och månad"],
    ["Brukare i genomsnitt", "Kr per brukare och månad"],
  ])("%s: is paid for each month", async (volumes, prices) => {
    open([volumes, ...BUDGET], ["Zon A", "10", "12"], [""], [prices, ...BUDGET], ["Zon A", "1 000", "2 000"]);
    expect(await forecastVolumes()).toMatchObject({ ready: true, total: { amounts: { forecast: 288 } } });
  });

  test("by the month too, in the columns' own headings", async () => {
    open(
      [
        "",
        "Hushåll/månad budget",
        "Hushåll/månad prognos",
        "Kr/hushåll och månad budget",
        "Kr/hushåll och månad prognos",
      ],
      ["Ensamstående", "10", "12", "1 000", "2 000"],
      ["Par", "5", "6", "3 000", "4 000"],
    );
    expect(await forecastVolumes()).toMatchObject({ ready: true, total: { amounts: { forecast: 576 } } });
  });
});

test("What is earned for each is a price too, with its minus", async () => {
  open(
    ["Antal besök", ...BUDGET],
    ["Badhus", "400", "430"],
    [""],
    ["Intäkt per besök, kr", ...BUDGET],
    ["Badhus", "-60", "-64"],
  );
  expect(await forecastVolumes()).toMatchObject({ ready: true, total: { amounts: { forecast: 27.52 } } });
});

test("A heading of amounts counts what each row says that it is in", async () => {
  open(
    ["Mängd", ...BUDGET],
    ["Snöröjning, tillfällen", "10", "12"],
    ["Sand, ton", "100", "110"],
    [""],
    ["À-pris, kr", ...BUDGET],
    ["Snöröjning, kr per tillfälle", "2 000", "2 500"],
    ["Sand, kr per ton", "300", "400"],
  );
  expect(await forecastVolumes()).toMatchObject({ ready: true, total: { amounts: { forecast: 74 } } });
});

test("The two terms of a school year are no year: what is to be done about it is said, and nothing is asked", async () => {
  open(
    ["Antal barn", "HT 2024", "VT 2025"],
    ["1–2 år", "20", "24"],
    ["3–5 år", "40", "44"],
    [""],
    ["Kr per barn och termin", "HT 2024", "VT 2025"],
    ["1–2 år", "70 000", "72 000"],
    ["3–5 år", "50 000", "52 000"],
  );
  expect(await forecastVolumes()).toMatchObject({
    kind: "problem",
    text: expect.stringContaining("Volymerna står för delar av året (HT 2024, VT 2025)") as string,
  });
});
