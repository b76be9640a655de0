import { checkSheet } from "../../../src/domain/checkSheet";
import { findingText } from "../../../src/texts/check/findings";
import { verdictOf } from "../../../src/texts/check/verdict";
import { afterwards } from "../../../src/texts/check/proof";
import { printedGrid } from "../../support/printedGrid";

const HEADER = ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Bokslut 2024"];
const ROWS = [
  ["Skola", "20 066", "15 452", "4 614", "14 918"],
  ["Vård", "5 913", "4 078", "1 835", "3 977"],
  ["Kultur", "1 251", "1 139", "112", "394"],
];

/** What is said of a sheet's errors and questions. */
function told(rows: readonly (readonly string[])[]) {
  return checkSheet(printedGrid(rows, 1))
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(findingText);
}

/** The table with another total: everything else in it holds. */
const withTotal = (total: readonly string[], firstOfLastYear = "14 918") => [
  HEADER,
  ...ROWS.map((row, r) => (r === 0 ? [...row.slice(0, 4), firstOfLastYear] : row)),
  ["Totalt", ...total],
];

describe("A tie in a sum across a row", () => {
  const months = [
    ["Konto", "Lön", "Hyra", "Övrigt", "Totalt"],
    ["Skola", "412", "305", "124", "841"],
    ["Vård", "208", "116", "83", "407"],
    ["Kultur", "36", "28", "12", "66"],
  ];
  test("adds where the sum adds, with every term", () => {
    expect(told(months).map(({ message }) => message)).toEqual([
      expect.stringMatching(/ är fel: 36 \+ 28 \+ 12 blir inte 66\.$/),
    ]);
  });
});

describe("The other reading of a named total", () => {
  test("says what the rows lack where they come to less", () => {
    const [first] = told(withTotal(["27 230", "20 669", "6 561", "19 289"], "8 618"));
    expect(first!.alternatives).toEqual(["Eller är en rad inte uppdaterad (6\u00A0300 fattas i raderna)."]);
  });
  test("says that the rows are higher where they come to more: then nothing is lacking", () => {
    const [first] = told(withTotal(["27 230", "20 669", "6 561", "12 989"]));
    expect(first!.alternatives).toEqual([
      "Eller är en rad inte uppdaterad (raderna är 6\u00A0300 högre än summan).",
    ]);
  });
  test("is not said where every row is borne out by a check of its own", () => {
    const [first] = told(withTotal(["27 930", "20 669", "6 561", "19 289"]));
    expect(first!.title).toBe("Totalt, Budget 2025 (B5)");
    expect(first!.alternatives).toEqual([]);
  });
});

describe("A value that is proposed", () => {
  // A list laid out for a diagram: the largest apart, the rest gathered.
  const posts = [410, 320, 240, 190, 110, 95, 85, 75, 65].map((sum, i) => [`Post ${i + 1}`, String(sum)]);
  const rows = [
    ["Etikett", "Summa av belopp", "Topp", "Övriga"],
    ...posts.map(([label, sum], i) => [
      label!,
      sum!,
      i < 5 ? sum! : i === 5 ? "320" : "",
      i === 4 ? "1270" : i > 4 ? sum! : "",
    ]),
    // Two rows show that the columns belong together.
    ["Post 10", "55", "30", "25"],
    ["Post 11", "45", "20", "25"],
    ["Totalt", "1690", "", "1690"],
  ];
  const formulas = new Map([
    ...rows.flatMap((_, r): [string, string][] =>
      r === 0 || r > 9 ? [] : r < 6 ? [[`${r},2`, `=B${r + 1}`]] : [[`${r},3`, `=B${r + 1}`]],
    ),
    ["5,3", "=SUM(B2:B6)"],
    ["6,2", "=SUM(B7:B10)"],
    ["12,3", "=B13"],
  ]);
  test("is never the one that stands there", () => {
    const found = checkSheet(printedGrid(rows, 1, { formulas })).findings;
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      const named =
        finding.rule === "wrongFigure" ? [finding.suspect] : finding.rule === "tie" ? finding.suspects : [];
      expect(named.filter(({ change }) => change === 0)).toEqual([]);
    }
  });
});

describe("How many checks hold", () => {
  const counts = {
    errors: 0,
    questions: 0,
    approved: { errors: 0, questions: 0 },
    isAllFormulas: false,
    hasTables: true,
    isEmpty: false,
    isUncomputed: false,
    leftOut: 0,
  };
  test.each([
    [1, 1, "Kontrollen stämmer."],
    [2, 2, "Båda kontrollerna stämmer."],
    [3, 3, "Alla 3 kontroller stämmer."],
    [2, 1, "1 av 2 kontroller stämmer."],
  ])("of %i, %i: %s", (checks, hold, detail) => {
    expect(verdictOf({ ...counts, checks, hold }).detail).toBe(detail);
  });
  test("once mended: both, not all two", () => {
    expect(afterwards("5", 2, 2)).toBe("Med 5 stämmer båda kontrollerna.");
  });
});
