import fc from "fast-check";
import { daysInYear, daysUntil } from "../../../../src/domain/forecast/fullYear/calendar";
import { yearMade } from "../../../support/yearMade";
import type { MethodName } from "../../../../src/domain/forecast/fullYear/methods";
import type { PastYear, YearSoFar } from "../../../../src/domain/forecast/fullYear/yearSoFar";
import { exact } from "../../../../src/domain/figures/exactNumber";

const parts = (soFar: number, whole: number) => ({ soFar: exact(soFar), whole: exact(whole) });
const NORRTALJE: YearSoFar = { year: 2025, month: 8, outcome: exact(-237784) };

function said(now: YearSoFar, past: readonly PastYear[] = []): Partial<Record<MethodName, number>> {
  const { methods } = yearMade(now, past);
  return Object.fromEntries(methods.map(({ method, forecast }) => [method, forecast.toCell()]));
}

describe("A full year from its first eight months", () => {
  test("by months and by days: Norrtälje's committee, whose own forecast is -369 528", () => {
    const { months, days } = said(NORRTALJE);
    expect(months).toBe(-356676);
    expect(Math.round(days!)).toBe(-357165);
  });

  test("by the budget's profile and by last year's, in proportion", () => {
    const now = { ...NORRTALJE, budget: parts(-247748, -372965), lastYear: parts(-239140, -358710) };
    expect(Math.round(said(now).budget!)).toBe(-357965);
    expect(said(now).lastYear).toBe(-356676);
  });

  test("by a straight line through the months: what rises by ten a month goes on rising", () => {
    const byMonth = [100, 110, 120, 130, 140, 150].map(exact);
    const now: YearSoFar = { year: 2025, month: 6, outcome: exact(750), byMonth };
    expect(said(now, [{ ...now, year: 2024, came: exact(1860) }]).line).toBe(
      750 + 160 + 170 + 180 + 190 + 200 + 210,
    );
  });

  test("a method that lacks what it needs says nothing at all", () => {
    expect(Object.keys(said(NORRTALJE)).sort()).toEqual(["days", "months"]);
    const two = {
      ...NORRTALJE,
      month: 2,
      byMonth: [1, 2].map(exact),
      lastYear: parts(0, 100),
      budget: parts(-5, 100),
    };
    // What is left of a year needs no share of it.
    expect(Object.keys(said(two)).sort()).toEqual(["days", "median", "months", "restBudget", "restLastYear"]);
  });

  test("the extra day of a leap year counts", () => {
    const outcome = exact(244_000);
    expect(said({ year: 2024, month: 8, outcome }).days).toBe(366_000);
    expect([daysUntil(2024, 1), daysUntil(2024, 2), daysUntil(2025, 12), daysInYear(2100)]).toEqual([
      31, 60, 365, 365,
    ]);
  });
});

describe("The choice among the methods", () => {
  /** A year whose autumn is dear: 600 of 1 000 by August. */
  const lastYear: PastYear = {
    year: 2024,
    month: 8,
    outcome: exact(600),
    budget: parts(660, 1000),
    lastYear: parts(600, 1000),
    came: exact(1000),
  };
  const now: YearSoFar = {
    year: 2025,
    month: 8,
    outcome: exact(630),
    budget: parts(660, 1000),
    lastYear: parts(600, 1000),
  };

  test("falls on the one that erred least last year, and its error gives the interval", () => {
    const { chosen, because } = yearMade(now, [lastYear]);
    expect(because).toBe("error");
    expect(chosen.method).toBe("lastYear");
    expect(chosen.forecast.toCell()).toBe(1050);
    expect(chosen.trials[0]!.said.toCell()).toBe(1000);
    expect(chosen.error).toBe(0);
    const { methods } = yearMade(now, [lastYear]);
    const days = methods.find(({ method }) => method === "days")!;
    expect(days.error).toBeCloseTo(1 - (600 * 366) / 244 / 1000, 6);
    const room = days.forecast.toCell() * (1 - (600 * 366) / 244 / 1000);
    expect(days.interval!.from.toCell()).toBeCloseTo(days.forecast.toCell() - room, 3);
    expect(days.interval!.to.toCell()).toBeCloseTo(days.forecast.toCell() + room, 3);
  });

  test("without an earlier year it falls on the one that knows most of the year's shape, without an interval", () => {
    const { lastYear: _unknown, ...rest } = now;
    expect(yearMade(rest)).toMatchObject({
      because: "preference",
      chosen: { method: "budget", error: null, interval: null },
    });
    expect(yearMade(NORRTALJE).chosen.method).toBe("days");
  });

  test("compares the methods by the years that all of them could be tried on", () => {
    // By months the older year was met exactly, last year was not; the profile was tried on last year alone.
    const { lastYear: _earlier, ...older } = {
      ...lastYear,
      year: 2023,
      came: exact(900),
      outcome: exact(600),
    };
    const { chosen, methods } = yearMade(now, [lastYear, older]);
    expect(chosen).toMatchObject({ method: "lastYear", trials: [{ year: 2024 }] });
    expect(methods.find(({ method }) => method === "months")!.trials).toHaveLength(2);
  });

  test("proposes nothing where even the best was far off last year", () => {
    const far: PastYear = { year: 2024, month: 8, outcome: exact(400), came: exact(160) };
    expect(yearMade(NORRTALJE, [far])).toMatchObject({ because: "unreliable", methods: { length: 2 } });
    const near: PastYear = { ...far, came: exact(500) };
    expect(yearMade(NORRTALJE, [near]).because).toBe("error");
  });
});

test("Whatever the figures, an even year is forecast by months as what twelve even months give", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 6, max: 11 }), (amount, month) => {
      const byMonth = Array.from({ length: month }, () => exact(amount));
      const now: YearSoFar = { year: 2025, month, outcome: exact(amount * month), byMonth };
      const { months, line } = said(now, [{ ...now, year: 2024, came: exact(amount * 12) }]);
      expect([months, line]).toEqual([amount * 12, amount * 12]);
    }),
  );
});
