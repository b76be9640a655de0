import { checkSheet } from "../../../src/domain/checkSheet";
import { otherTimeKey } from "../../../src/domain/structure/sameTime";
import type { Answers } from "../../../src/domain/structure/answers";
import type { Column } from "../../../src/domain/tables/table";
import { findingText } from "../../../src/texts/check/findings";
import { printedGrid } from "../../support/printedGrid";

/** Two columns of amounts and what is between them. */
function asked(first: string, second: string, answers: Answers = {}): string[] {
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
    answers,
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

  test("the budget of a whole year beside an outcome of a part of it is asked about, until it is said to be meant", () => {
    const text =
      "Årsbudget 2025 och Utfall jan-sep 2025 gäller olika lång tid. Ska avvikelsen räknas mellan dem ändå?";
    expect(asked("Årsbudget 2025", "Utfall jan-sep 2025")).toEqual([text]);
    expect(asked("Utfall jan-sep 2025", "Årsbudget 2025")).toEqual([text]);
    const [budget, other] = ["Årsbudget 2025", "Utfall jan-sep 2025"].map(
      (heading) => ({ heading, period: null }) as Column,
    );
    const answers = { [otherTimeKey(budget!, other!)]: "yes" };
    expect(asked("Årsbudget 2025", "Utfall jan-sep 2025", answers)).toEqual([]);
  });

  test.each([
    ["Årsbudget 2025", "Prognos sep 2025"],
    ["Budget jan-sep 2025", "Utfall jan-sep 2025"],
    ["Periodiserad budget", "Utfall 2025"],
    ["Budget 2025", "Utfall 2025"],
  ])("%s beside %s is not: they are of one time", (budget, other) => {
    expect(asked(budget, other)).toEqual([]);
  });

  test("nor are what remains of a budget, and prices, which are of no months", () => {
    const said = (rows: string[][]) =>
      checkSheet(printedGrid(rows, 1)).findings.filter(({ rule }) => rule === "period");
    const remains = [
      ["Tkr", "Årsbudget 2025", "Utfall jan-sep 2025", "Kvar"],
      ["Servicenämnd", "67", "32", "35"],
      ["Kommunstyrelse", "96", "65", "31"],
    ];
    const prices = [
      ["À-pris, kr per dygn", "Budget 2025", "Utfall jan-sep 2025", "Avvikelse"],
      ["Kostnad per dygn, hvb", "6 700", "7 200", "-500"],
      ["Kostnad per dygn, familjehem", "960", "650", "310"],
    ];
    expect([said(remains), said(prices)]).toEqual([[], []]);
  });

  test("a part of the year beside the forecast of another part is asked about", () => {
    expect(asked("Utfall jan-aug", "Prognos jan-apr")).toHaveLength(1);
  });
});
