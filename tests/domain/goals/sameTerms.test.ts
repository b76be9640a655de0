import { assessedTable, gapsOf, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const HEADER = ["Indikator", "Startvärde", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning"];
const table = (...rows: string[][]) =>
  assessedTable(printedGrid([["Mål 2025"], HEADER, ...rows], 2, { asText: " " }));
const one = (start: string, before: string, outcome: string, target: string, name = "Färre klagomål") =>
  table([name, start, before, outcome, target, ""], ["Fler bostäder", "", "", "90", "100", ""]);

describe("Figures in the terms of each other", () => {
  test.each([
    ["28 tkr", "27 mkr", "Uppfyllt"],
    ["28 000 tkr", "27 mkr", "Ej uppfyllt"],
    ["26,5 mnkr", "27 mkr", "Uppfyllt"],
    ["90 dagar", "högst 95 dgr", "Uppfyllt"],
    ["80 procent", "75 %", "Ej uppfyllt"],
    ["0,8", "1 %", "Uppfyllt"],
    ["0,74", "75 %", "Uppfyllt"],
    ["87", "75 %", "Ej uppfyllt"],
  ])("%s against %s where lower is better is %s", (outcome, target, word) =>
    expect(words(one("", "", outcome, target))[0]).toBe(word),
  );

  test("a bare figure that could be a share as well as per cents is for a person to say", () =>
    expect(words(one("", "", "0,5", "5 %"))[0]).toBe("valueText"));

  test.each([
    ["12 dagar", "högst 2 veckor", "unit"],
    ["4 månader", "högst 120 dagar", "unit"],
    ["28 000 tkr", "högst 27 mkr", "Ej uppfyllt"],
    ["90 dagar", "högst 95 dgr", "Uppfyllt"],
  ])("a number whose format shows its unit, %s against %s, is %s", (outcome, target, word) => {
    const grid = printedGrid([["Mål 2025"], HEADER, ["Väntetid", "", "", outcome, target, ""]], 2);
    expect(words(assessedTable(grid))).toEqual([word]);
  });

  test("different units are still different", () =>
    expect(words(one("", "", "5 dagar", "27 mkr"))[0]).toBe("unit"));

  test("the trend is told in the same terms, or not at all", () => {
    const trend = (before: string, outcome: string) =>
      one("", before, outcome, "minst 85 %", "Fler nöjda, andel").goals[0]!.trend;
    expect(trend("80 %", "75")).toBe("negative");
    expect(trend("80", "85 %")).toBe("positive");
    expect(trend("80 dagar", "85 %")).toBeNull();
  });

  test("the start value is held against the first target in the same terms", () => {
    expect(gapsOf(one("60", "", "70 %", "75 %", "Fler nöjda, andel"))[0]).toEqual([]);
  });
});

describe("Words of the table's own", () => {
  const assessed = (...written: string[]) =>
    words(
      assessedTable(
        printedGrid(
          [
            ["Mål 2025"],
            ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
            ...written.map((word, i) => [`Fler bostäder ${i + 1}`, "90", "100", word]),
          ],
          2,
        ),
      ),
    );

  test("are known with the endings that follow the noun", () => {
    // Known as the three colours, whose middle has no threshold yet.
    expect(assessed("Grönt", "Rött", "")).toEqual(["thresholds", "thresholds", "thresholds"]);
    expect(assessed("Inte uppfyllda", "Uppfylld", "")).toEqual(["Ej uppfyllt", "Ej uppfyllt", "Ej uppfyllt"]);
  });

  test("that no scale knows are never answered by those of another", () =>
    expect(assessed("Pågår", "Vilar", "")).toEqual(["words", "words", "words"]));
});

test("a target in words is not called missing", () => {
  const assessed = table(["Trygghet", "", "", "70", "öka", ""], ["Fler bostäder", "", "", "90", "", ""]);
  expect(gapsOf(assessed)).toEqual([[], ["noTarget"]]);
});

test("outside a band around zero no share is told", () => {
  const { goals } = table(
    ["Avvikelse mot budget", "", "", "8 %", "-5-5 %", ""],
    ["Fler bostäder", "", "", "90", "100", ""],
  );
  expect(goals[0]).toMatchObject({ isMet: false, share: null });
});
