import { checkSheet } from "../../../src/domain/checkSheet";
import { findingText } from "../../../src/texts/check/findings";
import { printedGrid } from "../../support/printedGrid";

/** Two columns of amounts and what is between them. */
function asked(first: string, second: string): string[] {
  const { findings } = checkSheet(
    printedGrid(
      [
        ["Mnkr", first, second, "Avvikelse"],
        ["Servicenämnd", "67", "32", "35"],
        ["Kommunstyrelse", "96", "65", "31"],
        ["Ekonomiskt bistånd", "-11", "-10", "-1"],
        ["Finansiering", "279", "143", "136"],
        ["Årets resultat", "431", "230", "201"],
      ],
      1,
    ),
  );
  return findings.flatMap((finding) => (finding.rule === "period" ? [findingText(finding).message] : []));
}

describe("What was said of a whole year during it", () => {
  test.each([
    ["Bokslut", "Delårsrapport jan-aug"],
    ["Bokslut", "Delårsrapp jan-aug"],
    ["Utfall helår 2025", "Prognos per augusti 2025"],
    ["Utfall jan-dec", "Tertialrapport jan-apr"],
  ])("%s may be compared with %s", (year, told) => {
    expect(asked(year, told)).toEqual([]);
    expect(asked(told, year)).toEqual([]);
  });

  test.each([
    ["Bokslut", "Utfall jan-aug"],
    ["Utfall helår 2025", "Utfall enligt delårsrapport jan-aug 2025"],
  ])("%s beside %s is asked about: an outcome is of the months that it names", (year, part) => {
    expect(asked(year, part)).toEqual([
      "Rubriken säger jan–dec, men kolumnen den jämförs med (" +
        `${part}) avser jan–aug. Gäller beloppen till och med augusti?`,
    ]);
  });

  test("a part of the year beside the forecast of another part is asked about", () => {
    expect(asked("Utfall jan-aug", "Prognos jan-apr")).toHaveLength(1);
  });
});
