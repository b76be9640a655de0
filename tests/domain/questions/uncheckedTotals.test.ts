import { checkSheet } from "../../../src/domain/checkSheet";
import type { Finding } from "../../../src/domain/findings/findings";
import type { Answers } from "../../../src/domain/structure/answers";
import { printedGrid } from "../../support/printedGrid";

type Rows = readonly (readonly string[])[];

const HEADINGS = ["Verksamhet", "Budget", "Utfall", "Avvikelse"];
/** Only one row is filled in, and the total says something else. */
const ALONE: Rows = [
  HEADINGS,
  ["Skola", "500", "510", "-10"],
  ["Vård", "", "", ""],
  ["Summa", "900", "880", "20"],
];

function asked(rows: Rows, answers: Answers = {}): Finding<"uncheckedTotal">[] {
  const { findings } = checkSheet(printedGrid(rows, 1), answers);
  return findings.flatMap((finding) => (finding.rule === "uncheckedTotal" ? [finding] : []));
}

test("a total that no rows give in any column is asked about", () => {
  const [question] = asked(ALONE);
  expect(question).toMatchObject({ severity: "warning", rows: [2], isAnswered: false });
});

test("one that holds is not, nor one that misses: that is an error of its own", () => {
  const rows = (total: string[]): Rows => [
    HEADINGS,
    ["Skola", "500", "510", "-10"],
    ["Vård", "400", "371", "29"],
    ["Kultur", "231", "214", "17"],
    ["Summa", ...total],
  ];
  expect(asked(rows(["1 131", "1 095", "36"]))).toEqual([]);
  expect(asked(rows(["1 131", "1 905", "36"]))).toEqual([]);
});

test("a mean called a total is not asked about", () => {
  const rows: Rows = [
    ["Skola", "2023", "2024"],
    ["Centralskolan", "98 410", "101 230"],
    ["Lindskolan", "104 380", "107 044"],
    ["Norra skolan", "121 003", "124 118"],
    ["Totalt kommunen", "104 210", "107 380"],
  ];
  expect(asked(rows)).toEqual([]);
});

test("a total whose rows are all blank has nothing to be held against", () => {
  expect(asked([HEADINGS, ["Skola", "", "", ""], ["Summa", "900", "880", "20"]])).toEqual([]);
});

test("once the user has said that it is right it asks no more, until a figure changes", () => {
  const [question] = asked(ALONE);
  const answers = { [question!.key]: "yes" };
  expect(asked(ALONE, answers)).toEqual([
    expect.objectContaining({ severity: "info", isAnswered: true, key: question!.key }),
  ]);
  const changed = ALONE.map((row, r) => (r === 1 ? ["Skola", "501", "510", "-9"] : row));
  expect(asked(changed, answers)).toMatchObject([{ severity: "warning", isAnswered: false }]);
});
