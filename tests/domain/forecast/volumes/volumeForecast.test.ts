import fc from "fast-check";
import type { Costs } from "../../../../src/domain/forecast/volumes/costs";
import { volumeForecastOf, isForecast } from "../../../../src/domain/forecast/volumes/volumeForecast";
import type { SourceTable } from "../../../../src/domain/structure/builtTable";
import type { VolumeForecast } from "../../../../src/domain/forecast/volumes/volumeTypes";
import { prices, table, volumes } from "./norrtalje";

function forecast(left: SourceTable, right: SourceTable, answers = {}): VolumeForecast {
  const result = volumeForecastOf(left, right, answers);
  if (!isForecast(result)) throw new Error(`Missing: ${result.missing.join()}`);
  return result;
}

const figures = ({ budget, forecast: expected, difference, volumeEffect, priceEffect }: Costs) =>
  [budget, expected, difference, volumeEffect, priceEffect].map((amount) => amount.toCell());

/** The published tables multiplied: budget cost, forecast cost, difference, volume effect, price effect. */
const NORRTALJE = [
  [59373.765, 64346.972, 4973.207, -1665.455, 6638.662],
  [17030.508, 32805.088, 15774.58, 7786.724, 7987.856],
  [20427.14, 20029.926, -397.214, 3193.744, -3590.958],
  [5180.707, 8681.95, 3501.243, 2221.387, 1279.856],
  [8734.068, 17478.909, 8744.841, 12963.888, -4219.047],
  [2943.2, 2259.6, -683.6, -705.12, 21.52],
  [4333.368, 5996.691, 1663.323, 872.898, 790.425],
  [11839.046, 9120.172, -2718.874, -4284.132, 1565.258],
  [15589.392, 3407.868, -12181.524, -10316.319, -1865.205],
  [7345.91, 3873.231, -3472.679, -3292.289, -180.39],
];

describe("Volume x à-pris of the published tables", () => {
  const result = forecast(volumes(), prices());

  test("is right to the last digit on every row", () => {
    expect(result.rows.map(({ costs }) => figures(costs!))).toEqual(NORRTALJE);
  });

  test("is right to the last digit in total, and the total row of the table is not counted again", () => {
    expect(figures(result.total)).toEqual([152797.104, 168000.407, 15203.303, 6775.326, 8427.977]);
  });

  test("reckons with the days of its rows, and not with the 109 669 that their total prints", () => {
    const sum = (of: "budget" | "forecast") =>
      result.rows.reduce((all, { amounts }) => all + amounts![of].toCell(), 0);
    expect([sum("budget"), sum("forecast")]).toEqual([88510, 108931]);
  });

  test("joins every row by its label but one, which is left on both sides at the same place", () => {
    expect(result.rows.filter(({ reason }) => reason === "label")).toHaveLength(9);
    const [byPlace] = result.rows.filter(({ reason }) => reason === "place");
    expect(byPlace!.label).toBe("Skyddade boenden");
    expect(prices().table.rows[byPlace!.priceRow!]!.label).toBe("Våld i nära relationer, skyddat boende");
    expect(result.questions).toEqual([]);
  });

  test("can be told that a row has no price: it is left out, and the price is said to be unused", () => {
    const told = forecast(volumes(), prices(), { "join:skyddade boenden": "-" });
    const row = told.rows.find(({ label }) => label === "Skyddade boenden")!;
    expect(row).toMatchObject({ costs: null, missing: "priceByAnswer" });
    expect(told.unusedPrices).toEqual([7]);
    expect(told.total.difference.toCell()).toBe(17922.177);
  });
});

describe("What cannot be multiplied", () => {
  const header = ["Insats, antal dygn", "Budget 2025", "Prognos 2025"];
  const priced = ["Kostnad per dygn", "Budget 2025", "Prognos 2025"];

  test("a volume without a price is asked about, with the likeliest prices first, and not counted as zero", () => {
    const result = forecast(
      table([header, ["HVB", "100", "120"], ["Skyddade boenden", "50", "40"], ["Öppenvård", "10", "10"]]),
      table([
        priced,
        ["Jourhem", "900", "900"],
        ["Våld, skyddat boende", "700", "650"],
        ["HVB", "1000", "1100"],
      ]),
    );
    expect(result.questions).toEqual([
      expect.objectContaining({ kind: "join", volumeRow: 2 }),
      expect.objectContaining({ kind: "join", volumeRow: 1, candidates: [1, 0] }),
    ]);
    expect(result.rows.map(({ missing }) => missing)).toEqual([null, "price", "price"]);
    expect(figures(result.total)).toEqual([100, 132, 32, 20, 12]);
  });

  test("a blank volume and a dash are no zeros: the row says that a figure is missing", () => {
    const result = forecast(
      table([header, ["HVB", "100", ""], ["Jourhem", "10", "12"], ["Öppenvård", "–", "5"]]),
      table([priced, ["HVB", "1000", "1100"], ["Jourhem", "500", "500"], ["Öppenvård", "20", "20"]]),
    );
    expect(result.rows.map(({ missing }) => missing)).toEqual(["figure", null, "figure"]);
  });

  test("a figure typed as text is said to be text, since no formula reckons with it", () => {
    const left = table([header, ["HVB", "100", "110"], ["Jourhem", "10", "12"]]);
    const text = left.table.figures.map((row, r) =>
      row.map((figure, c) =>
        figure && r === 0 && c === 1 ? { ...figure, origin: "text" as const } : figure,
      ),
    );
    const result = forecast(
      { ...left, table: { ...left.table, figures: text } },
      table([priced, ["HVB", "1000", "1100"], ["Jourhem", "500", "500"]]),
    );
    expect(result.rows.map(({ missing }) => missing)).toEqual(["text", null]);
  });

  test("nothing budgeted is said, and all of the cost is then due to the volume and the price", () => {
    const result = forecast(
      table([header, ["HVB", "0", "10"], ["Jourhem", "10", "12"]]),
      table([priced, ["HVB", "1000", "1100"], ["Jourhem", "500", "500"]]),
    );
    expect(result.rows[0]).toMatchObject({ change: "noVolume", missing: null });
    expect(figures(result.rows[0]!.costs!)).toEqual([0, 11, 11, 10, 1]);
  });
});

describe("Activities that begin and end", () => {
  const given = () =>
    forecast(
      table([
        ["Insats, antal dygn", "Budget 2025", "Prognos 2025"],
        ["Nytt boende", "0", "400"],
        ["Avslutat boende", "365", "0"],
        ["Jour", "300", "320"],
      ]),
      table([
        ["Kostnad per dygn", "Budget 2025", "Prognos 2025"],
        ["Nytt boende", "0", "2 500"],
        ["Avslutat boende", "2 100", ""],
        ["Jour", "1 800", "1 850"],
      ]),
    );

  test("are due to their volume alone: the new one at the forecast's price, and the ended one needs none", () => {
    expect(given().rows.map(({ change }) => change)).toEqual(["new", "ended", null]);
    expect(given().rows.map(({ costs }) => figures(costs!))).toEqual([
      [0, 1000, 1000, 1000, 0],
      [766.5, 0, -766.5, -766.5, 0],
      [540, 592, 52, 36, 16],
    ]);
  });
});

describe("A price per month beside volumes in days", () => {
  const left = () =>
    table([
      ["Insats, antal dygn", "Budget 2025", "Prognos 2025"],
      ["HVB", "365", "730"],
      ["Jourhem", "365", "365"],
    ]);
  const right = () =>
    table([
      ["Kostnad per månad", "Budget 2025", "Prognos 2025"],
      ["HVB", "30 000", "31 000"],
      ["Jourhem", "1 000", "1 000"],
    ]);

  test("is asked about once, and nothing is multiplied before the answer", () => {
    const result = forecast(left(), right());
    expect(result.questions).toEqual([
      expect.objectContaining({
        kind: "measure",
        key: "measure:day/month",
        ways: [
          { value: "convert", factor: { times: 12, over: 365 } },
          { value: "same", factor: { times: 1, over: 1 } },
        ],
      }),
    ]);
    expect(result.rows.every(({ costs }) => costs === null)).toBe(true);
  });

  test("is converted by twelve months a year where the user says so, and the effects still add up exactly", () => {
    const { rows } = forecast(left(), right(), { "measure:day/month": "convert" });
    expect(figures(rows[0]!.costs!)).toEqual([360, 744, 384, 360, 24]);
  });

  test("is taken as it stands where the user says that both are counted alike", () => {
    const { rows } = forecast(left(), right(), { "measure:day/month": "same" });
    expect(figures(rows[1]!.costs!)).toEqual([365, 365, 0, 0, 0]);
  });
});

describe("Which columns are multiplied", () => {
  test("is asked where two budgets of the year stand side by side, and the answer is a heading", () => {
    const left = table([
      ["Insats, antal dygn", "Budget 2025", "Ombudget 2025", "Prognos 2025"],
      ["HVB", "100", "110", "120"],
      ["Jourhem", "10", "10", "12"],
    ]);
    const right = table([
      ["Kostnad per dygn", "Budget 2025", "Prognos 2025"],
      ["HVB", "1000", "1000"],
      ["Jourhem", "1", "1"],
    ]);
    const asked = volumeForecastOf(left, right);
    expect(asked).toMatchObject({
      missing: [],
      questions: [{ key: "column:volume:budget", candidates: [0, 1] }],
    });
    const told = forecast(left, right, { "column:volume:budget": "Ombudget 2025" });
    expect(told.rows[0]!.costs!.budget.toCell()).toBe(110);
  });

  test("volumes and prices may stand in one table", () => {
    const both = table([
      ["Insats", "Volym budget", "Volym prognos", "À-pris budget", "À-pris prognos"],
      ["HVB", "100", "120", "5 000", "5 100"],
      ["Jourhem", "10", "12", "1 000", "1 000"],
    ]);
    expect(figures(forecast(both, both).rows[0]!.costs!)).toEqual([500, 612, 112, 100, 12]);
  });

  test("what is missing is named: last year's outcome is no forecast", () => {
    const left = table([
      ["Insats, antal dygn", "Utfall 2024", "Budget 2025"],
      ["HVB", "70", "100"],
      ["Jourhem", "7", "10"],
    ]);
    expect(volumeForecastOf(left, prices())).toEqual({ missing: ["forecastVolume"], questions: [] });
  });
});

describe("Volumes and prices without a forecast of their own", () => {
  const left = () =>
    table([
      ["Insats, antal dygn", "Utfall jan-aug 2025", "Budget 2025"],
      ["HVB", "243", "300"],
      ["Jourhem", "486", "700"],
    ]);
  const right = () =>
    table([
      ["Kostnad per dygn", "Utfall jan-aug 2025", "Budget 2025"],
      ["HVB", "1 100", "1 000"],
      ["Jourhem", "500", "500"],
    ]);

  test("are forecast from the outcome so far, and each row says how", () => {
    const result = forecast(left(), right());
    expect(result.rows.map(({ made }) => made!.chosen.method)).toEqual(["days", "days"]);
    expect(result.isPriceSoFar).toBe(true);
    expect(figures(result.rows[0]!.costs!)).toEqual([300, 401.5, 101.5, 65, 36.5]);
    expect(figures(result.rows[1]!.costs!)).toEqual([350, 365, 15, 15, 0]);
  });
});

describe("Whatever the figures,", () => {
  const amount = fc.integer({ min: 0, max: 200_000 });
  const price = fc
    .integer({ min: 0, max: 2_000_000 })
    .map((hundredths) => (hundredths / 100).toFixed(2).replace(".", ","));

  test("the two effects add up to the difference exactly, on every row and in total, converted or not", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, price, price), { minLength: 2, maxLength: 8 }),
        fc.constantFrom("dygn", "månad", "vecka"),
        (rows, per) => {
          const names = rows.map((_row, index) => `Insats ${"abcdefgh"[index]!.repeat(4)}`);
          const result = forecast(
            table([
              ["Antal dygn", "Budget 2024", "Prognos 2024"],
              ...rows.map(([a, b], i) => [names[i]!, `${a}`, `${b}`]),
            ]),
            table([
              [`Kostnad per ${per}`, "Budget 2024", "Prognos 2024"],
              ...rows.map(([, , a, b], i) => [names[i]!, a, b]),
            ]),
            { "measure:day/month": "convert", "measure:day/week": "convert" },
          );
          for (const costs of [...result.rows.map((row) => row.costs!), result.total]) {
            expect(costs.volumeEffect.plus(costs.priceEffect).equals(costs.difference)).toBe(true);
            expect(costs.forecast.minus(costs.budget).equals(costs.difference)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
