import { addPlannedSheet, forecastVolumes, type ForecastReport } from "../../src/actions";
import { printedGrid } from "../support/printedGrid";
import type { RealExcel } from "../excel/realExcel";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
const open = (...rows: string[][]) => (excel = openWithSheets(printedGrid(rows, 1, { sheet: "Underlag" })));
afterEach(() => excel.dispose());

async function report(answers: Record<string, string> = {}): Promise<ForecastReport> {
  const outcome = await forecastVolumes({ answers });
  if (outcome.kind !== "forecast") throw new Error(JSON.stringify(outcome));
  return outcome;
}
async function asked() {
  const outcome = await forecastVolumes();
  if (outcome.kind !== "questions") throw new Error(outcome.kind);
  return outcome.questions;
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const HAS_COME = MONTHS.map((month, i) => (i < 8 ? `Utfall ${month}` : `Prognos ${month}`));

describe("Volumes by month, outcome for those that have come and forecast for the rest", () => {
  const hours = ["100", "90", "110", "100", "100", "95", "80", "90", "100", "105", "100", "90"];

  test("are hours added up to the year's, at a price for the year", async () => {
    open(
      ["Ledsagartimmar", ...HAS_COME],
      ["Vuxna", ...hours],
      ["Barn och unga", ...hours.map(() => "20")],
      [""],
      ["Ersättning per timme, kr", "2025"],
      ["Vuxna", "400"],
      ["Barn och unga", "500"],
    );
    const { ready, total, summary, bridge } = await report();
    expect([ready, total.amounts.forecast]).toEqual([true, (1160 * 400 + 240 * 500) / 1000]);
    expect(summary).toBe("Prognosen är 584 tkr för helåret.");
    expect([total.amounts.budget, total.texts.difference, bridge]).toEqual([null, "", null]);
  });

  test("are places a mean by months, so that a price per place and year is paid once", async () => {
    open(
      ["Antal platser", ...MONTHS],
      ["Korttids", "10", "10", "10", "10", "10", "10", "16", "16", "16", "16", "16", "16"],
      [""],
      ["Kr per plats", "Prognos"],
      ["Korttids", "700 000"],
    );
    const { ready, total, rows } = await report();
    expect([ready, total.amounts.forecast]).toEqual([true, 13 * 700]);
    expect(rows[0]!.remark).toContain("Helårets volym är snittet av 12 kolumner");
  });

  test("are held to the budget where one stands beside them, with effects that add up", async () => {
    open(
      ["Antal besök", "Budget 2025", ...HAS_COME],
      ["Simhall", "1 200", ...MONTHS.map(() => "110")],
      [""],
      ["Kr per besök", "Budget 2025", "Prognos 2025"],
      ["Simhall", "50", "60"],
    );
    const { ready, total } = await report();
    expect(ready).toBe(true);
    expect(total.amounts).toEqual({
      budget: 60,
      forecast: 79.2,
      difference: 19.2,
      volumeEffect: 6,
      priceEffect: 13.2,
    });
  });

  test("are each at their own month's price where prices stand by month", async () => {
    open(
      ["Vårddygn", ...HAS_COME],
      ["Stödboende", ...MONTHS.map(() => "10")],
      [""],
      ["Kostnad per dygn, kr", ...HAS_COME],
      ["Stödboende", ...MONTHS.map((_month, i) => (i < 6 ? "1 000" : "1 100"))],
    );
    expect((await report()).total.amounts.forecast).toBe(126);
  });

  test("are no more than their months where the year's mean stands behind them", async () => {
    open(
      [
        "Brukare per månad",
        ...MONTHS.map((month, i) => (i < 8 ? month : `${month} (prognos)`)),
        "Snitt helår",
      ],
      ["Boende", ...MONTHS.map((_month, i) => (i < 8 ? "30" : "33")), "31"],
      [""],
      ["Kr per brukare och månad", "2025"],
      ["Boende", "20 000"],
    );
    expect((await report()).total.amounts.forecast).toBe(7440);
  });

  test("are left open where one month is blank", async () => {
    open(
      ["Vårddygn", ...HAS_COME],
      ["Stödboende", ...MONTHS.map((_month, i) => (i === 10 ? "" : "10"))],
      ["Jourhem", ...MONTHS.map(() => "5")],
      [""],
      ["Kostnad per dygn, kr", "Prognos"],
      ["Stödboende", "1 000"],
      ["Jourhem", "2 000"],
    );
    const { ready, total, rows } = await report();
    expect([ready, total.amounts.forecast, rows[0]!.costs]).toEqual([false, 120, null]);
  });

  test("are not added where they grow as figures do that are added up already", async () => {
    open(
      ["Vårddygn", ...MONTHS],
      ["Stödboende", ...MONTHS.map((_month, i) => String(30 * (i + 1)))],
      [""],
      ["Kostnad per dygn, kr", "Prognos"],
      ["Stödboende", "1 000"],
    );
    expect((await forecastVolumes()).kind).not.toBe("forecast");
  });

  test("are not added where all of them are budget", async () => {
    open(
      ["Vårddygn", ...MONTHS.map((month) => `Budget ${month}`)],
      ["Stödboende", ...MONTHS.map(() => "30")],
      [""],
      ["Kostnad per dygn, kr", "Prognos"],
      ["Stödboende", "1 000"],
    );
    expect((await forecastVolumes()).kind).not.toBe("forecast");
  });
});

describe("Outcome so far and forecast for the rest", () => {
  const prices = [[""], ["Kr per resa", "2025"], ["Färdtjänst", "200"], ["Sjukresor", "150"]];

  test("are the year together where it does not stand beside them", async () => {
    open(
      ["Antal resor", "Utfall jan-apr", "Prognos maj-dec"],
      ["Färdtjänst", "1 000", "2 100"],
      ["Sjukresor", "400", "800"],
      ...prices,
    );
    const { ready, total, plan, preview } = await report();
    expect([ready, total.amounts.forecast]).toEqual([true, (3100 * 200 + 1200 * 150) / 1000]);
    expect(await addPlannedSheet(plan)).toMatchObject({ ok: true });
    const formulas = preview.map(({ formula }) => formula);
    expect(formulas).toContain("=Underlag!B2+Underlag!C2");
    expect(formulas).toContain("=C6*E6/1000");
  });

  test("are held against the year's own forecast, which is asked about where they differ", async () => {
    open(
      ["Antal resor", "Utfall jan-apr", "Prognos maj-dec", "Prognos helår"],
      ["Färdtjänst", "1 000", "2 100", "3 400"],
      ["Sjukresor", "400", "800", "1 200"],
      ...prices,
    );
    const { ready, total, questions } = await report();
    expect([ready, total.amounts.forecast]).toEqual([false, 180]);
    const [{ text, answers }] = questions as [(typeof questions)[0]];
    expect(text.replace(/\u00A0/g, " ")).toBe(
      "Delarna av året blir 3 100 för ”Färdtjänst”, men helårsprognosen är 3 400. Vilken gäller?",
    );
    const totals = answers.map(async ({ key, value }) => {
      const { ready: isReady, total: answered } = await report({
        [key]: value!,
      });
      return [isReady, answered.amounts.forecast];
    });
    expect(await Promise.all(totals)).toEqual([
      [true, 800],
      [true, 860],
    ]);
  });

  test("weigh persons by their months", async () => {
    open(
      ["Antal brukare", "Utfall jan-aug", "Prognos sep-dec"],
      ["Daglig verksamhet", "90", "120"],
      [""],
      ["Kr per brukare och månad", "Prognos"],
      ["Daglig verksamhet", "10 000"],
    );
    expect((await report()).total.amounts.forecast).toBe((90 * 8 + 120 * 4) * 10);
  });
});

describe("Volumes by term", () => {
  const pupils = ["Antal elever", "VT 2025", "HT 2025"];

  test("of pupils at a price for the year ask how they are weighed, and the answer is kept to", async () => {
    open(pupils, ["Åk 1", "120", "108"], [""], ["Skolpeng, kr per elev", "2025"], ["Åk 1", "60 000"]);
    const [{ text, answers }] = (await asked()) as [Awaited<ReturnType<typeof asked>>[0]];
    expect(text).toBe(
      "Volymen för ”Åk 1” står för delar av året (VT 2025 och HT 2025). Hur blir de helårets volym?",
    );
    const [mean, terms] = answers;
    expect((await report({ [mean!.key]: mean!.value! })).total.amounts.forecast).toBe(114 * 60);
    expect((await report({ [terms!.key]: terms!.value! })).total.amounts.forecast).toBe(115 * 60);
  });

  test("of pupils are weighed as the table says that they are", async () => {
    open(
      ["Antal elever, årssnitt 7/12 VT och 5/12 HT", "VT 2025", "HT 2025"],
      ["Åk 1", "120", "108"],
      [""],
      ["Skolpeng, kr per elev", "2025"],
      ["Åk 1", "60 000"],
    );
    expect((await report()).total.amounts.forecast).toBe(115 * 60);
  });

  test("of children are each at their own price for the term", async () => {
    open(
      ["Antal barn", "VT 2025", "HT 2025"],
      ["1–2 år", "20", "24"],
      ["3–5 år", "40", "44"],
      [""],
      ["Kr per barn och termin", "VT 2025", "HT 2025"],
      ["1–2 år", "70 000", "72 000"],
      ["3–5 år", "50 000", "52 000"],
    );
    expect((await report()).total.amounts.forecast).toBe(7416);
  });

  test("of meals are added, each term at its price", async () => {
    open(
      ["Antal portioner", "Vår", "Höst"],
      ["Skola", "10 000", "9 000"],
      [""],
      ["Pris per portion, kr", "Vår", "Höst"],
      ["Skola", "30", "32"],
    );
    expect((await report()).total.amounts.forecast).toBe(588);
  });
});

describe("A forecast without a budget", () => {
  test("is said, and what it would differ from is left out with a sentence", async () => {
    open(
      ["Antal ärenden", "Prognos 2025"],
      ["Bygglov", "300"],
      [""],
      ["Kr per ärende", "Prognos 2025"],
      ["Bygglov", "9 000"],
    );
    const { ready, total, remarks } = await report();
    expect([ready, total.amounts.forecast, total.amounts.difference]).toEqual([true, 2700, null]);
    expect(remarks).toContain(
      "Avvikelsen är inte räknad: tabellerna saknar budgeterad volym eller budgeterat à-pris för helåret.",
    );
  });

  test("is not made of a budget alone", async () => {
    open(
      ["Antal ärenden", "Budget 2025"],
      ["Bygglov", "300"],
      [""],
      ["Kr per ärende", "2025"],
      ["Bygglov", "9 000"],
    );
    expect((await forecastVolumes()).kind).toBe("problem");
  });
});

describe("Volumes by the day", () => {
  test("are multiplied by the days that stand beside them, each row by its own", async () => {
    open(
      ["Kök", "Luncher per dag", "Serveringsdagar", "Kr per lunch"],
      ["Ekskolan", "400", "178", "40"],
      ["Äldreboendet", "60", "365", "70"],
    );
    const { ready, total, rows, preview } = await report();
    expect([ready, total.amounts.forecast]).toEqual([true, (400 * 178 * 40 + 60 * 365 * 70) / 1000]);
    expect(rows[0]!.remark).toBe("Volymen är räknad gånger kolumnen ”Serveringsdagar”");
    expect(preview.map(({ formula }) => formula)).toContain("=Underlag!B2*Underlag!C2");
  });

  test("are held to their budget, on the same days", async () => {
    open(
      [
        "Kök",
        "Portioner per dag budget",
        "Portioner per dag prognos",
        "Skoldagar",
        "Pris per portion budget",
        "Pris per portion prognos",
      ],
      ["Ekskolan", "400", "420", "180", "40", "41"],
      ["Tallskolan", "100", "100", "180", "40", "41"],
    );
    const { ready, total } = await report();
    expect([ready, total.amounts.budget, total.amounts.forecast]).toEqual([true, 3600, 3837.6]);
  });

  test("are left open where the days are blank, and not taken for every day of the year", async () => {
    open(
      ["Kök", "Luncher per dag", "Serveringsdagar", "Kr per lunch"],
      ["Ekskolan", "400", "", "40"],
      ["Äldreboendet", "60", "365", "70"],
    );
    const { ready, total } = await report();
    expect([ready, total.amounts.forecast]).toEqual([false, 1533]);
  });

  test("are not reckoned where a third thing is counted that may have to be multiplied too", async () => {
    open(
      ["Kök", "Antal avdelningar", "Luncher per dag", "Serveringsdagar", "Kr per lunch"],
      ["Ekskolan", "3", "400", "178", "40"],
      ["Äldreboendet", "2", "60", "365", "70"],
    );
    expect((await forecastVolumes()).kind).not.toBe("forecast");
  });
});

describe("One volume and one price in a table", () => {
  test("are the forecast where the volume says that it is one", async () => {
    open(
      ["Verksamhet", "Antal dygn prognos", "Kr per dygn"],
      ["HVB", "1 000", "6 000"],
      ["Jourhem", "200", "2 000"],
    );
    const { ready, total } = await report();
    expect([ready, total.amounts.forecast]).toEqual([true, 6400]);
  });
});
