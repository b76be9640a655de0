import { attainment, isMet } from "../../../src/domain/goals/attainment";
import { assessByScale } from "../../../src/domain/goals/assessByScale";
import { parseTarget, plainTarget, signDirection } from "../../../src/domain/goals/target";
import type { Direction } from "../../../src/domain/words/goals/directionWords";
import { trendBetween } from "../../../src/domain/goals/trendBetween";

describe("A target as it is printed", () => {
  test.each([
    ["<166", 166, 166, "<", ""],
    [">20", 20, 20, ">", ""],
    ["75", 75, 75, null, ""],
    ["0,0%", 0, 0, null, "%"],
    ["-15%", -0.15, -0.15, null, "%"],
    ["\u2212 15 %", -0.15, -0.15, null, "%"],
    ["27 mkr", 27, 27, null, "mnkr"],
    ["högst 95 dgr", 95, 95, "<=", "dagar"],
    ["Minst 75 %", 0.75, 0.75, ">=", "%"],
    ["100%", 1, 1, null, "%"],
    ["≥ 1 200", 1200, 1200, ">=", ""],
    ["max 5", 5, 5, "<=", ""],
    ["mer än 60", 60, 60, ">", ""],
    ["under 4,5", 4.5, 4.5, "<", ""],
    ["5-10 %", 0.05, 0.1, null, "%"],
    ["mellan 95 och 105", 95, 105, null, ""],
    ["± 5 %", -0.05, 0.05, null, "%"],
  ])("%s", (text, value, upper, sign, unit) => {
    expect(parseTarget(text)).toEqual({ value, upper, sign, unit, isPercent: unit === "%" });
  });

  test.each(["", "-", "öka", "klart 2025", "<", "maximera", "underhåll 5", "10-5"])("%s is none", (text) => {
    expect(parseTarget(text)).toBeNull();
  });

  test("tells its direction where it has a sign or is a band", () => {
    const directions = ["<166", "högst 95", ">20", "minst 75", "5-10", "75"].map((text) =>
      signDirection(parseTarget(text)!),
    );
    expect(directions).toEqual(["lower", "lower", "higher", "higher", "within", null]);
  });
});

describe("Whether a target is met", () => {
  test.each<[number, string, Direction, boolean]>([
    [166, "<166", "lower", false],
    [165, "<166", "lower", true],
    [20, ">20", "higher", false],
    [75, "minst 75", "higher", true],
    [75, "75", "higher", true],
    [75, "75", "lower", true],
    [27.2, "27 mkr", "lower", false],
    [0.3, "0,3", "higher", true],
    [7, "5-10", "within", true],
    [10.1, "5-10", "within", false],
    [0.01, "0,0%", "higher", true],
  ])("%d against %s, %s is better: %s", (outcome, target, direction, expected) => {
    expect(isMet(outcome, parseTarget(target)!, direction)).toBe(expected);
  });

  test("is asked without binary noise", () => {
    expect(isMet(0.1 + 0.2, plainTarget(0.3), "lower")).toBe(false);
    expect(isMet(0.3, plainTarget(0.3), "lower")).toBe(true);
  });
});

describe("The share of a target that is reached", () => {
  test.each<[string, number, number, Direction, number | null, number | null]>([
    ["higher is better", 87, 75, "higher", null, 1.16],
    ["lower is better", 200, 100, "lower", null, 0.5],
    ["from a start value", 200, 180, "lower", 220, 0.5],
    ["away from the target", 219, 180, "lower", 218, 0],
    ["beyond the target", 170, 180, "lower", 220, 1.25],
    ["upwards from a start value", 15, 20, "higher", 10, 0.5],
    ["a target of nothing", 5, 0, "lower", null, null],
    ["a target of nothing, from a start value", 5, 0, "lower", 10, 0.5],
    ["a negative target", -0.1, -0.15, "lower", null, null],
    ["a start value that is the target", 5, 10, "higher", 10, null],
    ["nothing left of what should be little", 0, 10, "lower", null, 1],
  ])("%s", (_, outcome, target, direction, start, expected) => {
    expect(attainment(outcome, plainTarget(target), direction, start)).toBe(expected);
  });

  test("of a band is whole inside it, and less outside", () => {
    const band = parseTarget("80-100")!;
    expect([60, 90, 125].map((outcome) => attainment(outcome, band, "within"))).toEqual([0.75, 1, 0.8]);
  });
});

describe("The word of a scale", () => {
  const FOUR = ["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"];
  test("has its ends without thresholds, and asks for the steps between", () => {
    expect(assessByScale(FOUR, [], true, 1.2)).toEqual({ kind: "word", word: "Helt uppfyllt" });
    expect(assessByScale(FOUR, [], false, 0)).toEqual({ kind: "word", word: "Ej uppfyllt" });
    expect(assessByScale(FOUR, [], false, 0.9)).toMatchObject({ kind: "noThreshold" });
    expect(assessByScale(FOUR, [0.9, 0.5], false, null)).toEqual({ kind: "noShare" });
  });
  test("is given by the thresholds between the ends", () => {
    const words = [0.95, 0.9, 0.6, 0.5, 0.3].map((share) => assessByScale(FOUR, [0.9, 0.5], false, share));
    expect(words.map((one) => (one.kind === "word" ? one.word : one.kind))).toEqual([
      "I hög grad uppfyllt",
      "I hög grad uppfyllt",
      "Delvis uppfyllt",
      "Delvis uppfyllt",
      "Ej uppfyllt",
    ]);
  });
  test("with two steps needs no threshold", () => {
    expect(assessByScale(["Uppfyllt", "Ej uppfyllt"], [], false, null)).toEqual({
      kind: "word",
      word: "Ej uppfyllt",
    });
  });
});

test("A trend is positive when it goes the right way", () => {
  expect(trendBetween(399, 448, "lower")).toBe("positive");
  expect(trendBetween(399, 448, "higher")).toBe("negative");
  expect(trendBetween(0.1, 0.1, "higher")).toBe("unchanged");
});
