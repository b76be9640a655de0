import { goalReasons } from "../../../src/texts/goals/goalReasons";
import { openText } from "../../../src/texts/goals/openGoal";
import { assessedTable } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

/** An indicator with its outcome and target, assessed. */
function goal(indicator: string, outcome: string, target: string) {
  const rows = [
    ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
    [indicator, outcome, target, ""],
  ];
  return assessedTable(printedGrid([["Mål 2025"], ...rows], 2)).goals[0]!;
}

/** The same with a start value and the targets of three years. */
function planned(indicator: string, start: string, outcome: string, targets: readonly string[]) {
  const years = ["Mål 2025", "Mål 2026", "Mål 2027"];
  const rows = [
    ["Indikator", "Startvärde", "Utfall 2025", ...years, "Bedömning"],
    [indicator, start, outcome, ...targets, ""],
  ];
  return assessedTable(printedGrid([["Mål 2025"], ...rows], 2)).goals[0]!;
}

describe("A target of zero", () => {
  test.each([
    ["Antal nya bostäder", "7", "0"],
    ["Antal förebyggande insatser mot våld", "7", "0"],
    ["Antal åtgärdade fel", "7", "0"],
    ["Antal kulturaktiviteter", "7", "0"],
  ])("is asked about where it may be a plan for none: %s", (...cells) =>
    expect(goal(...cells)).toMatchObject({ word: null, open: "direction" }),
  );

  test.each([
    "Antal fel i lönekörningen",
    "Antal faktureringsfel",
    "Antal klagomål",
    "Antal olyckor",
    "Antal avvikelser",
    "Frånvaro",
    "Fallskador på boenden",
    "Antal personer i bostadskö",
    "Utdömt vite",
  ])("is best of what is bad by itself: %s", (indicator) => {
    const assessed = goal(indicator, "3", "0");
    expect(assessed.word?.word).toBe("Ej uppfyllt");
    expect(goalReasons(assessed)[0]).toBe("Lägre är bättre: målet är 0, mindre finns inte.");
  });

  test("that is asked about tells which way it points", () => {
    const assessed = goal("Antal nya bostäder", "7", "0");
    expect(openText(assessed.open, assessed)).toBe(
      "Det som talar för vilket håll som är bättre säger emot sig självt: ”bostäder” är oftast bäst högt; målet är 0, mindre finns inte. Vad gäller?",
    );
  });
});

describe("A target of all there is", () => {
  test.each(["Andel elever med frånvaro", "Andel brukare i kö", "Andel missnöjda brukare"])(
    "is asked about where it is of something bad: %s",
    (indicator) => expect(goal(indicator, "80 %", "100 %")).toMatchObject({ word: null, open: "direction" }),
  );

  test.each(["Andel ekologiska livsmedel", "Andel digitala ansökningar"])(
    "is best of anything else: %s",
    (indicator) => expect(goal(indicator, "80 %", "100 %").word?.word).toBe("Ej uppfyllt"),
  );
});

describe("Targets that go one way over the years", () => {
  test.each(["Pris per portion", "Avgift för barnomsorg"])(
    "are asked about where they may follow the prices: %s",
    (indicator) => {
      const assessed = planned(indicator, "102", "98", ["105", "108", "111"]);
      expect(assessed).toMatchObject({ word: null, open: "direction" });
      expect(openText(assessed.open, assessed)).toBe(
        "Är högre eller lägre bättre? Startvärde och mål (102 → 105 → 108 → 111) tyder på att högre är bättre.",
      );
    },
  );

  test.each(["Nettokostnad per elev", "Låneskuld per invånare"])(
    "of a cost rise with the prices, and less is still suggested to be better: %s",
    (indicator) => {
      const assessed = planned(indicator, "102", "98", ["105", "108", "111"]);
      expect(assessed).toMatchObject({ word: null, open: "suggested", direction: { suggestion: "lower" } });
    },
  );

  test("are asked about where more and more of something bad would be the goal", () =>
    expect(planned("Klagomål", "5", "4", ["6", "7", "8"]).open).toBe("direction"));

  test("tell of anything else which way is better", () =>
    expect(planned("Besökare på biblioteken", "100", "98", ["105", "108", "111"]).word?.word).toBe(
      "Ej uppfyllt",
    ));

  test("never decide against the words, weak as they may be", () => {
    const assessed = planned("Låg andel timanställda", "20", "22", ["25", "28", "30"]);
    expect(assessed.open).toBe("direction");
    expect(openText(assessed.open, assessed)).toBe(
      "Det som talar för vilket håll som är bättre säger emot sig självt: orden säger ”låg”; ”timanställda” är oftast bäst lågt; målen över åren är 20 → 25 → 28 → 30. Vad gäller?",
    );
  });
});
