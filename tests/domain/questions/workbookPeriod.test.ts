import { crossSheetFindings } from "../../../src/domain/crossSheet";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Answers } from "../../../src/domain/structure/answers";
import { findingText } from "../../../src/texts/check/findings";
import { gridOfRows } from "../../support/told";

/** A table whose outcome is said to reach to some month; nothing else in it speaks of time. */
function sheetWith(heading: string, sheet: string, titles: readonly string[] = []) {
  const rows = [
    ...titles.map((title) => [title, "", ""]),
    ["Verksamhet", "Bokslut 2024", heading],
    ["Barn och unga", 12_345, 23_456],
    ["Vuxna", 3_456, 4_567],
    ["Totalt", 15_801, 28_023],
  ];
  return { sheet, check: checkSheet({ ...gridOfRows(rows), sheet }) };
}

function asked(sheets: ReturnType<typeof sheetWith>[], answers: Answers = {}) {
  return [...crossSheetFindings(sheets, answers)].flatMap(([sheet, findings]) =>
    findings.map((finding) => `${sheet}: ${findingText(finding).message}`),
  );
}

describe("The period of a workbook", () => {
  test("a heading that speaks of another month than the tables of all other sheets is asked about", () => {
    const sheets = [
      sheetWith("Utfall jan-apr 2025", "Volymer"),
      sheetWith("Utfall jan-aug 2025", "Priser"),
      sheetWith("Utfall jan-aug 2025", "Drift"),
    ];
    expect(asked(sheets)).toEqual([
      "Volymer: Rubriken säger jan–apr, men tabellerna intill (bladet Priser) avser jan–aug. Gäller beloppen till och med augusti?",
    ]);
  });

  test("one sheet whose title tells the period outweighs one whose heading alone does", () => {
    const sheets = [
      sheetWith("Utfall jan-apr 2025", "Volymer"),
      sheetWith("Utfall jan-aug 2025", "Drift", ["Delårsrapport per augusti 2025"]),
    ];
    expect(asked(sheets)).toEqual([
      expect.stringMatching(/^Volymer: Rubriken säger jan–apr, men tabellerna/),
    ]);
  });

  const contradicting = () => [
    sheetWith("Utfall jan-apr 2025", "Volymer"),
    sheetWith("Utfall jan-aug 2025", "Priser"),
  ];

  test("is asked about once where two headings contradict each other and nothing else tells", () => {
    expect(asked(contradicting())).toEqual([
      "Volymer: Rubriken säger jan–apr, men på bladet Priser står ”Utfall jan-aug 2025”. Vilken period avser arbetsboken?",
    ]);
  });

  test("once answered, the heading that says otherwise is what is asked about", () => {
    expect(asked(contradicting(), { period: "8" })).toEqual([
      "Volymer: Rubriken säger jan–apr, men du har svarat att arbetsboken avser jan–aug. Gäller beloppen till och med augusti?",
    ]);
    expect(asked(contradicting(), { period: "4" })).toEqual([expect.stringMatching(/^Priser: /)]);
  });

  test("an answer lapses when no heading speaks of its month any more", () => {
    expect(asked(contradicting(), { period: "12" })).toEqual(asked(contradicting()));
  });

  test.each([
    ["sheets that agree", [sheetWith("Utfall jan-aug 2025", "A"), sheetWith("Utfall jan-aug 2025", "B")]],
    [
      "a sheet a month",
      [
        sheetWith("Utfall jan-feb 2025", "A"),
        sheetWith("Utfall jan-mar 2025", "B"),
        sheetWith("Utfall jan-apr 2025", "C"),
      ],
    ],
    [
      "sheets named after their month",
      [sheetWith("Utfall jan-apr 2025", "April"), ...contradicting().slice(1)],
    ],
    ["an earlier year", [sheetWith("Utfall jan-apr 2024", "I fjol"), ...contradicting().slice(1)]],
    [
      "titles that each tell their own period",
      [
        sheetWith("Utfall jan-apr 2025", "A", ["Uppföljning per april 2025"]),
        sheetWith("Utfall jan-aug 2025", "B", ["Uppföljning per augusti 2025"]),
      ],
    ],
  ])("nothing is asked of %s", (_, sheets) => {
    expect(asked(sheets)).toEqual([]);
  });
});
