import { pairName } from "../../../../src/domain/forecast/volumes/choosePair";
import { volumeForecastOf, isForecast } from "../../../../src/domain/forecast/volumes/volumeForecast";
import type { SourceTable } from "../../../../src/domain/structure/builtTable";
import { pairsOf, table } from "./norrtalje";

const LABELS = ["HVB", "Familjehem", "Stödboende"];
const VOLUMES = [
  ["1 000", "1 200"],
  ["3 000", "3 100"],
  ["500", "400"],
];
const PRICES = [
  ["5 000", "5 200"],
  ["1 500", "1 600"],
  ["1 000", "1 100"],
];
const rows = (figures: readonly (readonly string[])[]) => figures.map((cells, r) => [LABELS[r]!, ...cells]);

const volumes = (...headings: string[]) => {
  const given = headings.length > 0 ? headings : ["Budget 2025", "Prognos 2025"];
  return table([["Insats, antal dygn", ...given], ...rows(VOLUMES)], "Volymer");
};
const prices = (header: string[], figures = PRICES) => table([header, ...rows(figures)], "Priser");

/** Volume effect, price effect, and both together, in tkr. */
function effects(left: SourceTable, right: SourceTable, answers = {}) {
  const result = volumeForecastOf(left, right, answers);
  if (!isForecast(result)) return result;
  const { volumeEffect, priceEffect, difference } = result.total;
  return [volumeEffect, priceEffect, difference].map((amount) => amount.toCell());
}
const RIGHT = [1050, 590, 1640];

describe("Where the price stands", () => {
  test.each([
    ["Budget dygn", "Pris/dygn budget", "Prognos dygn", "Pris/dygn prognos"],
    ["Dygn budget 2025", "Snittpris budget 2025", "Dygn prognos 2025", "Snittpris prognos 2025"],
    ["Antal dygn budget", "Budget 2025 kr/dygn", "Antal dygn prognos", "Prognos 2025 kr/dygn"],
  ])("beside the volume, under %s and %s, a volume is never multiplied by itself", (...header) => {
    const both = table([
      ["Insats", ...header],
      ...LABELS.map((label, r) => [label, VOLUMES[r]![0]!, PRICES[r]![0]!, VOLUMES[r]![1]!, PRICES[r]![1]!]),
    ]);
    const [pair] = pairsOf([both], "Blad1");
    expect(effects(pair!.volumes, pair!.prices)).toEqual(RIGHT);
  });

  test.each([["Dygnskostnad"], ["Dygnspris"], ["Kostnad per dygn"], ["Styckpris, kr per dygn"]])(
    "in a table of its own headed %s",
    (heading) => {
      const priced = prices([heading, "Budget 2025", "Prognos 2025"]);
      const [pair] = pairsOf([volumes(), priced], "Volymer");
      expect(pairName(pair!)).toBe("Volymer!A1:C4 x Priser!A1:C4");
      expect(effects(pair!.volumes, pair!.prices)).toEqual(RIGHT);
    },
  );

  test("a table of prices whose columns say kr/dygn is not taken for one of volumes and prices", () => {
    const priced = prices(["Insats", "Budget 2025, kr/dygn", "Prognos 2025, kr/dygn"]);
    const pairs = pairsOf([volumes(), priced], "Volymer");
    expect(pairs.map(pairName)).toEqual(["Volymer!A1:C4 x Priser!A1:C4"]);
    expect(effects(pairs[0]!.volumes, pairs[0]!.prices)).toEqual(RIGHT);
  });

  test("costs and effects beside them are neither volumes nor prices", () => {
    const both = table([
      [
        "Insats",
        "Volym budget",
        "Volym prognos",
        "À-pris budget (kr)",
        "À-pris prognos (kr)",
        "Budgeterad kostnad",
        "Prognos kostnad",
      ],
      ...LABELS.map((label, r) => [label, ...VOLUMES[r]!, ...PRICES[r]!, "5 000", "6 240"]),
    ]);
    expect(effects(both, both)).toEqual(RIGHT);
  });
});

describe("What the prices are in", () => {
  const inThousands = PRICES.map((row) =>
    row.map((price) => (Number(price.replace(" ", "")) / 1000).toLocaleString("sv-SE")),
  );

  test("is what their own headings say", () => {
    const header = ["Pris per dygn", "Budget 2025 (tkr)", "Prognos 2025 (tkr)"];
    expect(effects(volumes(), prices(header, inThousands))).toEqual(RIGHT);
  });

  test("is asked about where the title speaks of both kronor and thousands", () => {
    const priced = table(
      [
        ["Nettokostnader i tkr och à-priser i kr", "", ""],
        ["Pris per dygn", "Budget 2025", "Prognos 2025"],
        ...rows(PRICES),
      ],
      "Priser",
      2,
    );
    expect(effects(volumes(), priced)).toMatchObject({
      questions: [{ kind: "priceUnit", candidates: ["tkr", "kr"] }],
    });
    expect(effects(volumes(), priced, { priceUnit: "kr" })).toEqual(RIGHT);
  });

  test("prices with a minus are costs all the same", () => {
    const header = ["Kostnad per dygn", "Budget 2025", "Prognos 2025"];
    const negative = PRICES.map((row) => row.map((price) => `-${price}`));
    expect(effects(volumes(), prices(header, negative))).toEqual(RIGHT);
  });
});

describe("Volumes and prices of different years", () => {
  const thisYear = prices(["Kostnad per dygn", "Budget 2025", "Prognos 2025"]);
  const lastYear = table(
    [["Kostnad per dygn", "Budget 2024", "Prognos 2024"], ...rows(PRICES)],
    "Priser 2024",
  );

  test("are not paired where there are prices of the same year", () => {
    const pairs = pairsOf([volumes(), lastYear, thisYear], "Volymer");
    expect(pairs.map(pairName)).toEqual(["Volymer!A1:C4 x Priser!A1:C4"]);
  });

  test("are multiplied only when the user has said so", () => {
    expect(effects(volumes(), lastYear)).toMatchObject({
      questions: [{ kind: "years", volumes: 2025, prices: 2024 }],
    });
    expect(effects(volumes(), lastYear, { "years:2025/2024": "yes" })).toEqual(RIGHT);
  });
});
