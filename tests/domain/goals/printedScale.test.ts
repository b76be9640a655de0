import { printedScale } from "../../../src/domain/goals/printedScale";
import { SCALES } from "../../../src/domain/goals/scales";
import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const told = (...lines: string[]) => {
  const scale = printedScale(lines, SCALES);
  return scale && [scale.words.map(({ word }) => word), scale.thresholds ?? null];
};
const LIGHTS = ["Grön", "Gul", "Röd"];
const THREE = ["Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"];

describe("The scale that is told beside a goal table", () => {
  test.each([
    ["Grönt: nått. Gult: minst 85 % av målet. Rött: därunder.", LIGHTS, [85]],
    ["Grön = målet nått, gul = 80–99 procent av målet, röd = sämre", LIGHTS, [80]],
    ["Grön, gul eller röd. Röd: mindre än 92,5 % av målet", LIGHTS, [92.5]],
    ["Gul om minst 75 % av målvärdet, annars röd", LIGHTS, [75]],
    ["Grön = nått, gul = nästan, röd = ej nått", LIGHTS, null],
    ["Bedöms i tre färger", LIGHTS, null],
    ["Grön/röd", ["Grön", "Röd"], null],
    ["Uppfyllt / Delvis uppfyllt (minst 70 % av målet) / Ej uppfyllt", THREE, [70]],
    ["Delvis uppfyllt från 60 % av målet", THREE, [60]],
    ["Målet är inte uppnått eller uppnått", ["Uppnått", "Ej uppnått"], null],
    ["Målet nås? (Ja/Nej)", ["Ja", "Nej"], null],
    ["100 procent = grön\n91–99 procent = gul\n90 procent eller lägre = röd", LIGHTS, [91]],
    ["Måluppfyllelse minst 100 % → Grön. Måluppfyllelse 85–99 % → Gul. Under 85 % → Röd.", LIGHTS, [85]],
    ["Bedömning 2025: gul från 90 % av målet, annars röd. Grön: nått", LIGHTS, [90]],
    ["Grön nått, gul högst 8,29 % från målet, röd sämre", LIGHTS, [91.71]],
  ])("%s", (line, expected, thresholds) => expect(told(...line.split("\n"))).toEqual([expected, thresholds]));

  test.each([
    [
      "so many points from the target is no share of it",
      "Grön nått, gul högst 5 procentenheter från målet, röd",
    ],
    [
      "where less is enough for the best word no share is that of the next",
      "Grön minst 95 %, gul minst 80 %, röd",
    ],
    ["of more than so much just so much is not enough", "Grön nått, gul mer än 90 % av målet, röd"],
  ])("has no thresholds where %s", (_, line) => expect(told(line)).toEqual([LIGHTS, null]));

  test.each(["Källa: enkät i mars", "Uppfyllt i alla delar", "Grönare stad", "Skolan i Gula villan"])(
    "%s tells none",
    (line) => expect(told(line)).toBeNull(),
  );
});

describe("A goal table is assessed by the scale that is told beside it", () => {
  const assess = (...below: string[]) => assessUnder([], below);
  const assessUnder = (groups: string[], below: string[] = []) =>
    words(
      assessedTable(
        printedGrid(
          [
            ["Mål 2025"],
            ["Indikator", "Utfall 2025", "Målvärde 2025", "Bedömning"],
            ...groups.map((group) => [group]),
            ["Väntetid, dagar", "20", "högst 20", ""],
            ["Svarstid, dagar", "21", "högst 20", ""],
            ["Ledtid, dagar", "40", "högst 20", ""],
            ...below.map((line) => [line]),
          ],
          2,
        ),
      ),
    );

  test("by its thresholds", () => expect(assess("Gul: minst 90 % av målet")).toEqual(["Grön", "Gul", "Röd"]));

  test("by how far from the target it is, to the last one that is near enough", () => {
    expect(assess("Gul: högst 5 % sämre än målet")).toEqual(["Grön", "Gul", "Röd"]);
    expect(assess("Gul: högst 4,9 % från målet")).toEqual(["Grön", "Röd", "Röd"]);
  });

  test("by signs, and what is said behind each of them", () =>
    expect(
      assess("😊 = målet nått", "😐 = avvikelsen från målet är högst 10 %", "☹ = avvikelsen är större"),
    ).toEqual(["😊", "😐", "☹"]));

  test("by lines that stand among its rows", () =>
    expect(assessUnder(["Gul: minst 90 % av målet"])).toEqual(["Grön", "Gul", "Röd"]));

  test("and a title of something in three steps tells of none", () => {
    const rows = [
      ["Indikator", "Utfall", "Målvärde", "Bedömning"],
      ["Väntetid, dagar", "21", "högst 20", ""],
    ];
    expect(words(assessedTable(printedGrid([["Trygghet i tre steg"], ...rows], 2)))).toEqual(["Ej uppfyllt"]);
  });

  test("and asks for them where they are not told: a missed target is no red one", () =>
    expect(assess("Grön, gul eller röd")).toEqual(["Grön", "thresholds", "thresholds"]));

  test.each(["Förskolan Gula huset", "Trygghet i tre steg", "Gröna ytor mot röda siffror"])(
    "and the heading of a group tells of none: %s",
    (group) => expect(assessUnder([group])).toEqual(assess()),
  );
});

describe("A scale whose middle step is for what is better than the year before", () => {
  const HEADER = ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning"];
  const ROWS = [
    ["Väntetid, dagar", "30", "20", "högst 20", ""],
    ["Svarstid, dagar", "30", "21", "högst 20", ""],
    ["Ledtid, dagar", "21", "21", "högst 20", ""],
    ["Kötid, dagar", "21", "22", "högst 20", ""],
    ["Restid, dagar", "", "22", "högst 20", ""],
  ];
  const assessed = (legend: string, answers: object = {}) =>
    words(assessedTable(printedGrid([["Mål 2025"], HEADER, ...ROWS, [legend]], 2), answers));
  const LEGEND =
    "Grön: målet är nått. Gul: målet är inte nått men bättre än föregående år. Röd: varken nått eller bättre.";

  test("judges what has missed its target by that year, and asks where it is missing", () =>
    expect(assessed(LEGEND)).toEqual(["Grön", "Gul", "Röd", "Röd", "previous"]));

  test("says so in other words", () =>
    expect(
      assessed("Grön = målet nått, gul = ej nått men förbättring jämfört med fjolåret, röd = övriga"),
    ).toEqual(["Grön", "Gul", "Röd", "Röd", "previous"]));

  test("yields to a threshold that the user gives", () =>
    expect(assessed(LEGEND, { thresholds: { Gul: 95 } })[2]).toBe("Gul"));

  test("is none where it must be no worse than the year before", () =>
    expect(assessed("Grön: nått. Gul: inte bättre än föregående år. Röd: sämre.")[1]).toBe("thresholds"));
});
