import { whyChosen } from "../../../../src/texts/fullYear/yearForecast";
import { isProposed } from "../../../../src/domain/forecast/fullYear/fullYearForecast";
import { yearMade } from "../../../support/yearMade";
import type { MethodName } from "../../../../src/domain/forecast/fullYear/methods";
import { loneZero } from "../../../../src/domain/forecast/fullYear/soundness";
import type { PastYear, YearSoFar } from "../../../../src/domain/forecast/fullYear/yearSoFar";
import { exact } from "../../../../src/domain/figures/exactNumber";

const parts = (soFar: number, whole: number) => ({ soFar: exact(soFar), whole: exact(whole) });
/** A year by month, until and with the last given. */
const months = (...amounts: number[]): YearSoFar => ({
  year: 2025,
  month: amounts.length,
  outcome: exact(amounts.reduce((sum, amount) => sum + amount, 0)),
  byMonth: amounts.map(exact),
});

const proposed = (now: YearSoFar, past: readonly PastYear[] = []): [MethodName, number] | null => {
  const made = yearMade(now, past);
  return isProposed(made) ? [made.chosen.method, made.chosen.forecast.toCell()] : null;
};
const SNOW = months(120, 110, 90, 20, 0, 0, 0, 0);
const SUMMER_JOBS = months(0, 0, 0, 0, 0, 300, 600, 100);
const said = (now: YearSoFar, past: readonly PastYear[] = []) =>
  Object.fromEntries(yearMade(now, past).methods.map((one) => [one.method, one.forecast.toCell()]));

describe("What is never proposed", () => {
  test.each([
    ["snow clearing that came in the winter", SNOW],
    ["jobs of the summer", SUMMER_JOBS],
  ])("a run rate of uneven months with nothing to try it on: %s", (_name, now) => {
    expect(proposed(now)).toBeNull();
    expect(yearMade(now).because).toBe("uneven");
  });

  test("a straight line that has not been tried", () => {
    expect(said(months(100, 110, 120, 130, 140, 150)).line).toBeUndefined();
  });

  test("a year that ends below what has come, where the flow goes one way", () => {
    const now = { ...SNOW, lastYear: parts(300, 420), budget: parts(310, 400) };
    const all = Object.values(said(now));
    expect(all.length).toBeGreaterThan(3);
    expect(all.every((amount) => amount >= 340)).toBe(true);
    const line: PastYear = { ...SNOW, year: 2024, came: exact(420) };
    expect(said(SNOW, [line]).line).toBeUndefined();
  });

  test("but a net that goes up and down may end below it", () => {
    const net = { ...months(100, -20, 60, 50), lastYear: parts(200, 150) };
    expect(said(net).lastYear).toBeLessThan(190);
  });
});

describe("A run rate that nothing has been tried on", () => {
  const alone = (outcome: number, expected?: number): YearSoFar => ({
    year: 2025,
    month: 4,
    outcome: exact(outcome),
    ...(expected !== undefined && { expected: { from: "budget", whole: exact(expected) } }),
  });

  test("is proposed where it comes near the year's budget, and not where it ends far from it", () => {
    expect(proposed(alone(3740, 11_400))?.[0]).toBe("days");
    // Ski tracks: the season lies before, and a third of the year says three times too much.
    expect(yearMade(alone(395, 420)).because).toBe("far");
    expect(yearMade(alone(0, 900)).because).toBe("far");
  });

  test("is not proposed where nothing but the outcome is known", () => {
    expect(yearMade(alone(214)).because).toBe("alone");
  });

  test("is proposed of even months, and not where the first half would have missed what came", () => {
    expect(proposed(months(50, 52, 49, 51, 50, 51))?.[0]).toBe("days");
    expect(yearMade(months(210, 188, 165, 121, 88, 62, 60, 84)).because).toBe("uneven");
  });

  test("is not proposed with a lone month of nothing in it, and neither is a profile that carries it on", () => {
    const water = months(64, 66, 63, 65, 0, 67, 64, 66);
    expect(yearMade(water).because).toBe("gap");
    expect(proposed({ ...water, lastYear: parts(496, 747), budget: parts(520, 780) })).toEqual([
      "restBudget",
      715,
    ]);
  });

  test("gives way to last year's profile though it met the only year it was tried on, where months are uneven", () => {
    const now = { ...months(40, 42, 65, 140, 260, 310, 280, 250), lastYear: parts(1352, 1733) };
    const past: PastYear = { ...months(38, 44, 58, 122, 241, 305, 296, 248), year: 2024, came: exact(2028) };
    expect(yearMade(now, [past])).toMatchObject({ because: "untested", chosen: { method: "lastYear" } });
  });
});

describe("The budget and last year as a ground", () => {
  test("outcome and what is left of the budget, also where nothing of it lay before the summer", () => {
    const now: YearSoFar = { year: 2025, month: 5, outcome: exact(10), budget: parts(0, 900) };
    expect(proposed(now)).toEqual(["restBudget", 910]);
  });

  test("outcome and last year's remaining months, at this year's budget over last year's outcome", () => {
    const now: YearSoFar = {
      year: 2025,
      month: 8,
      outcome: exact(700),
      lastYear: parts(600, 1000),
      budget: parts(680, 1050),
    };
    expect(said(now)).toMatchObject({ restLastYear: 700 + 400 * 1.05, restBudget: 1070 });
    const { budget: _none, ...alone } = now;
    expect(said(alone).restLastYear).toBe(1100);
  });

  test("last year's profile is proposed untested where the run rates that could be tried were far off", () => {
    const now = { ...SUMMER_JOBS, lastYear: parts(900, 1100) };
    const past: PastYear = { ...months(0, 0, 0, 0, 0, 280, 560, 60), year: 2024, came: exact(1100) };
    const made = yearMade(now, [past]);
    expect(made).toMatchObject({ because: "untested", chosen: { method: "lastYear", trials: [] } });
  });
});

test("Last year's shape outdoes a run rate that erred by more than two per cent on it, and is said to be untried", () => {
  const now: YearSoFar = { year: 2025, month: 8, outcome: exact(330), lastYear: parts(300, 520) };
  const past: PastYear = { year: 2024, month: 8, outcome: exact(300), came: exact(520) };
  expect(yearMade(now, [past])).toMatchObject({ because: "untested", chosen: { method: "lastYear" } });
  const even = { ...now, lastYear: parts(300, 450) };
  expect(yearMade(even, [{ ...past, came: exact(455) }]).because).toBe("error");
});

test("Last year's shape that has been tried and met by some per cent is not left for a budget that none has tried", () => {
  const now: YearSoFar = {
    year: 2025,
    month: 8,
    outcome: exact(420),
    lastYear: parts(400, 718),
    budget: parts(410, 700),
  };
  const past: PastYear = {
    year: 2024,
    month: 8,
    outcome: exact(400),
    lastYear: parts(400, 700),
    came: exact(718),
  };
  expect(yearMade(now, [past])).toMatchObject({ because: "error", chosen: { method: "lastYear" } });
  // 700 of 800 is an eighth off.
  const far = yearMade(now, [{ ...past, came: exact(800) }]);
  expect(far).toMatchObject({ because: "untested", chosen: { method: "budget" } });
  expect(whyChosen(far, String)).toContain("de sätt som gick att pröva har haft fel på minst 12,5\u00a0%");
});

describe("The choice among those that were tried", () => {
  const now: YearSoFar = {
    year: 2025,
    month: 8,
    outcome: exact(660),
    lastYear: parts(600, 1000),
    budget: parts(650, 1000),
    lastForecast: exact(1010),
  };
  const then = (over: Partial<PastYear> = {}): PastYear => ({
    ...now,
    year: 2024,
    outcome: exact(640),
    came: exact(1000),
    ...over,
  });

  test("falls on the simplest of those that erred alike: the forecast before it, unchanged", () => {
    const past = then({ lastForecast: exact(1000), budget: parts(640, 1000) });
    expect(proposed(now, [past])).toEqual(["lastForecast", 1010]);
  });

  test("the median of the sound ones is tried as they are, and wins where it erred least", () => {
    const { methods } = yearMade(now, [then()]);
    const median = methods.find(({ method }) => method === "median")!;
    const members = methods.filter(({ method }) => median.members!.includes(method));
    const sorted = members.map(({ forecast }) => forecast.toCell()).sort((a, b) => a - b);
    expect(members.map(({ method }) => method)).not.toContain("months");
    const half = sorted.length / 2;
    const middle = sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
    expect(median.forecast.toCell()).toBeCloseTo(middle, 9);
    expect(median.error).not.toBeNull();
  });
});

test("A lone zero among months that have something is told from a season without", () => {
  expect(loneZero([50, 52, 0, 51, 49].map(exact))).toBe(2);
  expect(loneZero([120, 110, 0, 0, 0].map(exact))).toBeNull();
});
