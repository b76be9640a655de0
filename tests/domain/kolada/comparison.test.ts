import { agreementOf, type OwnFigure } from "../../../src/domain/kolada/againstGoals";
import {
  comparedDecimals,
  meanOfOthers,
  type ComparedArea,
  type AreaComparison,
} from "../../../src/domain/kolada/comparison";
import { isPreliminary } from "../../../src/domain/kolada/preliminary";
import { shownFigure } from "../../../src/domain/kolada/shownFigure";

const area = (name: string, kind: ComparedArea["kind"], ...values: (number | null)[]): ComparedArea => ({
  name,
  kind,
  figures: values.map((value) => ({ value, isPreliminary: false, count: null })),
});
const comparison = (...areas: ComparedArea[]): AreaComparison => ({
  indicator: "Kostnad",
  id: "N31001",
  gender: "T",
  years: [2022, 2023],
  areas,
});

describe("The mean of chosen municipalities", () => {
  test("is exact, year by year, and tells how many stand behind it", () => {
    const compared = comparison(
      area("Nässjö", "own", 9, 9),
      area("Riket", "country", 5, 5),
      area("Eslöv", "municipality", 0.1, 1),
      area("Nybro", "municipality", 0.2, null),
      area("Tranås", "municipality", 0.3, 2),
    );
    expect(meanOfOthers(compared)).toEqual([
      { value: 0.2, count: 3 },
      { value: 1.5, count: 2 },
    ]);
  });

  test("is none of one municipality, and none beside a mean of Kolada's own", () => {
    expect(
      meanOfOthers(comparison(area("Nässjö", "own", 1, 1), area("Eslöv", "municipality", 1, 2))),
    ).toBeNull();
    const withGroup = [
      area("Liknande", "group", 1, 1),
      area("Eslöv", "municipality", 1, 2),
      area("Nybro", "municipality", 1, 2),
    ];
    expect(meanOfOthers(comparison(...withGroup))).toBeNull();
    const thin = [area("Eslöv", "municipality", 1, null), area("Nybro", "municipality", null, null)];
    expect(meanOfOthers(comparison(...thin))).toEqual([
      { value: null, count: 1 },
      { value: null, count: 0 },
    ]);
  });

  test("is shown with the decimals of its parts, not with those of a division", () => {
    expect(
      comparedDecimals(
        comparison(area("Nässjö", "own", 1204, 1187), area("Liknande", "group", 1000.3333, 1)),
      ),
    ).toBe(0);
    expect(comparedDecimals(comparison(area("Nässjö", "own", 4.1, 4)))).toBe(1);
    expect([shownFigure(1234.55, 1), shownFigure(-0.5, 0), shownFigure(1204, 0)]).toEqual([
      "1\u00a0234,6",
      "\u22121",
      "1\u00a0204",
    ]);
  });
});

describe("A preliminary figure", () => {
  const cell = { value: 1, count: 1, status: "" };
  const told = { publishedYear: 2024, preliminaryDate: "2025-04-15", publicationDate: "2025-08-20" };
  test.each([
    ["2025-05-01", 2024, true],
    ["2025-04-15", 2024, true],
    ["2025-08-20", 2024, false],
    ["2025-03-01", 2024, false],
    ["2025-05-01", 2023, false],
  ])("on %s, of %i: %s", (today, year, is) => {
    expect(isPreliminary(cell, told, year, 2024, today)).toBe(is);
  });
  test("says so itself, or is of the latest year where none is told", () => {
    expect(isPreliminary({ ...cell, status: "Preliminary" }, null, 2020, 2024, "2025-05-01")).toBe(true);
    expect(isPreliminary(cell, { ...told, publishedYear: null }, 2024, 2024, "2025-05-01")).toBe(true);
    expect(isPreliminary({ ...cell, value: null }, told, 2024, 2024, "2025-05-01")).toBe(false);
  });
});

describe("A figure of the sheet's own, held against the published one", () => {
  const own = (value: number, decimals = 0, more: Partial<OwnFigure> = {}): OwnFigure => ({
    sheetRow: 3,
    sheetColumn: 2,
    indicator: "Andel",
    id: "U31462",
    year: 2024,
    months: 12,
    text: String(value),
    value,
    decimals,
    ...more,
  });
  test.each<[string, OwnFigure, number | null, string]>([
    ["the same", own(78), 78, "agrees"],
    ["the same, rounded", own(78), 78.4, "agrees"],
    ["just at the half", own(78), 78.5, "agrees"],
    ["beyond the half", own(78), 78.6, "differs"],
    ["with a decimal, rounded", own(78.4, 1), 78.36, "agrees"],
    ["another", own(87), 78, "differs"],
    ["not there", own(87), null, "notPublished"],
    ["of no year", own(87, 0, { year: null }), 78, "noYear"],
    ["of eight months", own(87, 0, { months: 8 }), 78, "partOfYear"],
  ])("%s", (_what, figure, published, agreement) => {
    const given = published === null ? null : { value: published, isPreliminary: false };
    expect(agreementOf(figure, given)).toBe(agreement);
  });
});
