import fc from "fast-check";
import { MOST_IDS, planRequests } from "../../../src/domain/kolada/planRequests";
import { covers } from "../../../src/domain/kolada/suspects";
import type { KoladaNeed } from "../../../src/domain/kolada/koladaValue";

const need = (indicator: string, area: string, year: number): KoladaNeed => ({ indicator, area, year });
const areas = (count: number, from = 1000) =>
  Array.from({ length: count }, (_, index) => String(from + index));
const grid = (indicators: readonly string[], places: readonly string[], years: readonly number[]) =>
  indicators.flatMap((kpi) => places.flatMap((area) => years.map((year) => need(kpi, area, year))));

describe("The requests for a calculation pass", () => {
  test.each<[string, KoladaNeed[], number]>([
    ["one figure", grid(["N31001"], ["0682"], [2023]), 1],
    ["the same figure in many cells", Array.from({ length: 50 }, () => need("N31001", "0682", 2023)), 1],
    [
      "five indicators, eight areas, five years",
      grid(["N31001", "N31002", "N31824", "N31807", "N31814"], areas(8), [2018, 2019, 2020, 2021, 2022]),
      1,
    ],
    ["26 municipalities", grid(["N31001"], areas(26), [2023]), 1],
    [
      "400 municipalities over five years, 2 000 cells",
      grid(["N31001"], areas(400), [2019, 2020, 2021, 2022, 2023]),
      4,
    ],
    ["2 000 areas of one year", grid(["N31001"], areas(2000), [2023]), 1],
    [
      "60 indicators of one municipality and year",
      grid(
        Array.from({ length: 60 }, (_, i) => `N${10000 + i}`),
        ["0682"],
        [2023],
      ),
      3,
    ],
    [
      "each year its own municipality",
      Array.from({ length: 20 }, (_, i) => need("N31001", String(1000 + i), 2000 + i)),
      1,
    ],
  ])("%s: as few as can be", (_what, needs, most) => {
    expect(planRequests(needs).length).toBeLessThanOrEqual(most);
  });

  test("2 000 cells of one indicator take at most 80, however they are strewn", () => {
    const strewn = fc.array(
      fc.tuple(fc.integer({ min: 1000, max: 4499 }), fc.integer({ min: 1990, max: 2024 })),
      {
        minLength: 1900,
        maxLength: 2000,
      },
    );
    fc.assert(
      fc.property(strewn, (cells) => {
        const needs = cells.map(([area, year]) => need("N31001", String(area), year));
        expect(planRequests(needs).length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 10, seed: 16 },
    );
  });

  test("cover every cell, and no list is longer than Kolada takes", () => {
    const some = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 2000, max: 2030 }),
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(some, (cells) => {
        const needs = cells.map(([kpi, area, year]) => need(`N${10000 + kpi}`, String(1000 + area), year));
        const requests = planRequests(needs);
        expect(needs.filter((one) => !requests.some((request) => covers(request, one)))).toEqual([]);
        for (const { indicators, areas: places, years } of requests)
          for (const list of [indicators, places ?? [], years])
            expect(list.length).toBeLessThanOrEqual(MOST_IDS);
        expect(requests.length).toBeLessThanOrEqual(new Set(needs.map((one) => JSON.stringify(one))).size);
      }),
      { numRuns: 60, seed: 16 },
    );
  });
});
