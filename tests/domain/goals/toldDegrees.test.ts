import { findScale } from "../../../src/domain/goals/scales";
import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const read = (...lines: string[]) => {
  const scale = findScale([], [], "", lines);
  return [scale.words.map(({ word }) => word).join(", "), scale.thresholds ?? null, scale.isGuess ?? false];
};

describe("A step between the best and the worst is read in whatever words it is told", () => {
  test.each([
    ["Ja/Delvis/Nej", "Ja, Delvis, Nej", null],
    ["Ja (målet nått), Delvis (minst 85 % av målet), Nej", "Ja, Delvis, Nej", [85]],
    ["Nås (100 %), Nås delvis (≥ 80 %), Nås inte (< 80 %)", "Nås, Nås delvis, Nås inte", [80]],
    [
      "Skala: Målet nått / Målet nästan nått / Målet ej nått",
      "Målet nått, Målet nästan nått, Målet ej nått",
      null,
    ],
    [
      "Helt infriat – 100 procent. Till stor del infriat – 70 procent eller mer. Ej infriat – under 70 procent.",
      "Helt infriat, Till stor del infriat, Ej infriat",
      [70],
    ],
  ])("%s", (line, scale, limits) => expect(read(line)).toEqual([scale, limits, false]));

  test("and signs that nobody knows as steps are asked about", () =>
    expect(read("* målet nått, o nästan nått, x målet ej nått")[2]).toBe(true));

  test("where near is near enough, what has missed the target is asked about and what has not is met", () => {
    const table = [
      ["Mål 2025"],
      ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
      ["Fler nöjda, andel", "79 %", "80 %", ""],
      ["Fler trygga, andel", "81 %", "80 %", ""],
      ["Utfall inom 2 % från målet räknas som uppfyllt"],
    ];
    expect(words(assessedTable(printedGrid(table, 2)))).toEqual(["thresholds", "Uppfyllt"]);
  });
});
