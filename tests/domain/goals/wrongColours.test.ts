import { findScale } from "../../../src/domain/goals/scales";
import { goalReasons } from "../../../src/texts/goals/goalReasons";
import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const table = (answers: object, ...rows: string[][]) =>
  assessedTable(printedGrid([["Mål 2025"], ...rows], 2), answers);

/** An interim outcome for eight months beside a target for the year. */
const interim = (indicator: string, outcome: string, target: string) =>
  table({}, ["Indikator", "Utfall jan-aug 2025", "Mål 2025", "Bedömning"], [indicator, outcome, target, ""]);

describe("A scale of three steps", () => {
  const HEADER = ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"];
  const rows = [
    ["Fler bostäder", "100", "100", "Uppfyllt"],
    ["Fler parker", "9", "10", "Delvis uppfyllt"],
    ["Fler träd", "1", "10", "Ej uppfyllt"],
    ["Fler bänkar", "8", "10", ""],
  ];
  test("written by hand wants a threshold between its ends, as one of four does", () => {
    const assessed = table({}, HEADER, ...rows);
    expect(assessed.goals[3]).toMatchObject({ word: null, open: "thresholds" });
    const given = table({ thresholds: { "Delvis uppfyllt": 80 } }, HEADER, ...rows);
    expect(given.goals[3]!.word?.word).toBe("Delvis uppfyllt");
  });

  test.each([
    [
      ["Uppnått", "Delvis uppnått"],
      ["Uppnått", "Delvis uppnått", "Ej uppnått"],
    ],
    [
      ["Ja", "Nej"],
      ["Ja", "Nej"],
    ],
    [["Uppfylls delvis"], ["Uppfylls helt", "Uppfylls delvis", "Uppfylls inte"]],
    [
      ["Målet nått", "Målet delvis nått", "Målet ej nått"],
      ["Målet nått", "Målet delvis nått", "Målet ej nått"],
    ],
    [
      ["Delvis infriat", "Infriat"],
      ["Infriat", "Delvis infriat", "Ej infriat"],
    ],
    [
      ["↑", "→"],
      ["↑", "→", "↓"],
    ],
  ])("of %j is %j", (written, expected) =>
    expect(findScale(written, []).words.map(({ word }) => word)).toEqual(expected),
  );
});

describe("A figure for a part of the year", () => {
  test("of days is a pace, whoever they are for", () => {
    const { goals } = interim("Antal dygn för placerade barn ska minska", "2 040", "3 000");
    expect(goals[0]).toMatchObject({ held: { value: 3060, source: "extrapolated" }, isMet: false });
    expect(goalReasons(goals[0]!)).toContain(
      "Utfallet 2 040 pekar mot 3\u00A0060 på helåret mot målet 3 000: målet är inte nått.",
    );
  });

  test.each([
    ["301", "500", "cirka 452", "inte nått"],
    ["6,1", "9", "cirka 9,2", "nått"],
    // Rounded it would read as the target, which it is not.
    ["307", "461", "460,5", "inte nått"],
    ["6,672", "10,01", "10,008", "inte nått"],
    ["6,67", "10,01", "10,005", "inte nått"],
  ])("of %s is carried to the year no more exactly than it is told itself", (outcome, target, year, is) => {
    const { goals } = interim("Antal genomförda besök ska öka", outcome, target);
    expect(goalReasons(goals[0]!)).toContain(
      `Utfallet ${outcome} pekar mot ${year} på helåret mot målet ${target}: målet är ${is}.`,
    );
  });

  test("of what is new is a pace, though it is of those who stand", () =>
    expect(interim("Antal nya medlemmar ska öka", "80", "100").goals[0]).toMatchObject({
      held: { value: 120 },
      isMet: true,
    }));

  test.each([
    "Antal besök per invånare ska öka",
    "Kostnad per elev ska minska",
    "Utlån per invånare ska öka",
  ])("for each of those it is for grows over the year too, so that it is asked: %s", (indicator) => {
    const [outcome, target] = indicator.includes("minska") ? ["80", "100"] : ["80", "100"];
    expect(words(interim(indicator, outcome, target))).toEqual(["measure"]);
  });

  test.each(["Besök på fritidsgårdens fritid ska öka", "Fler på heltid, antal"])(
    "is no duration because it ends so: %s",
    (indicator) => expect(words(interim(indicator, "80", "100"))).toEqual(["measure"]),
  );

  test("of a plan grows to the whole of it, though it is in per cent", () =>
    expect(interim("Genomförda kontroller, procent av plan", "70 %", "minst 100 %").goals[0]).toMatchObject({
      held: { value: 1.05 },
      isMet: true,
    }));

  test("that is a mean of months stands for itself", () =>
    expect(interim("Antal besök ska öka, snitt per månad", "80", "100").goals[0]).toMatchObject({
      held: { value: 80, source: "outcome" },
    }));

  test("is known from the comment where the heading says only the year", () => {
    const { goals } = table(
      {},
      ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning", "Kommentar"],
      ["Antal nya medlemmar ska öka", "80", "100", "", "Siffran gäller januari till augusti."],
    );
    expect(goals[0]).toMatchObject({ held: { value: 120, source: "extrapolated" } });
  });
});

describe("No value is said to be missing", () => {
  test("where a figure stands under a heading that nothing is known of", () =>
    expect(
      words(
        table({}, ["Indikator", "Storby 2025", "Mål 2025", "Bedömning"], ["Fler bostäder", "90", "100", ""]),
      ),
    ).toEqual(["unknownColumn"]));

  test("where the table has no column of targets", () =>
    expect(
      words(
        table({}, ["Indikator", "Utfall 2025", "Riket", "Bedömning"], ["Fler bostäder", "90", "100", ""]),
      ),
    ).toEqual([null]));
});

describe("A threshold measures what its printed rule says", () => {
  const HEADER = ["Indikator", "Startvärde", "Utfall 2025", "Mål 2025", "Bedömning"];
  const ROWS = [
    ["Andel elever med behörighet ska öka", "78", "79", "82", ""],
    ["Antal klagomål ska minska", "60", "50", "40", ""],
  ];
  const answers = { scale: "signal", thresholds: { Gul: 90 } };
  test("the share of the target, whatever the start value", () => {
    const assessed = table(answers, HEADER, ...ROWS);
    expect(words(assessed)).toEqual(["Gul", "Röd"]);
    expect(goalReasons(assessed.goals[0]!).at(-1)).toBe("96 % av målet är nått.");
    expect(goalReasons(assessed.goals[1]!).at(-1)).toBe("Målet delat med utfallet blir 80 %.");
  });

  test("or the way from the start value, where the user chooses it, and then it says so", () => {
    const assessed = table({ ...answers, fromStart: true }, HEADER, ...ROWS);
    expect(words(assessed)).toEqual(["Röd", "Röd"]);
    expect(goalReasons(assessed.goals[0]!).at(-1)).toBe(
      "25 % av vägen från startvärdet till målet är gjord.",
    );
  });
});

test("What is as it was has not reached a target to become more, and is no 100 % of it", () => {
  const header = ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning"];
  const { goals } = assessedTable(printedGrid([header, ["Nöjda, andel", "70 %", "70 %", "öka", ""]], 1));
  const reasons = goalReasons(goals[0]!).join(" ");
  expect(reasons).toContain("målet är inte nått");
  expect(reasons).not.toContain("100 %");
});
