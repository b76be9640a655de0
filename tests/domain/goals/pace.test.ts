import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const inAugust = (indicator: string, target: string, outcome: string) =>
  words(
    assessedTable(
      printedGrid(
        [
          ["Delårsrapport augusti 2025"],
          ["Indikator", "Utfall aug 2025", "Mål 2025", "Bedömning"],
          [indicator, outcome, target, ""],
          ["Fler behöriga lärare", "91", "90", ""],
        ],
        2,
      ),
    ),
  )[0];

describe("A number that grows over the year, in August", () => {
  test.each([
    ["that has passed its ceiling is not met, whatever comes", "Antal driftstopp", "≤ 6", "7", "Ej uppfyllt"],
    ["that is there already is met", "Antal genomförda utbildningar", "≥ 30", "31", "Uppfyllt"],
    ["that points below its ceiling may still pass it", "Antal driftstopp", "≤ 12", "6", "pace"],
    ["that points above its ceiling may still stop", "Antal vårddygn på hvb", "≤ 300", "220", "pace"],
    ["that points short of its floor may still catch up", "Antal utbildningar", "≥ 100", "60", "pace"],
    ["that is far behind is behind", "Antal utbildningar", "≥ 100", "30", "Ej uppfyllt"],
  ])("%s", (_, indicator, target, outcome, expected) =>
    expect(inAugust(indicator, target, outcome)).toBe(expected),
  );
});
