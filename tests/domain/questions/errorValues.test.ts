/**
 * An error value that somebody pasted with the figures is one thing to mend, and no figure: what is reckoned of it
 * can be neither right nor wrong.
 */
import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";

const WHOLE = [
  ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
  ["Skola", "500", "510", "-10"],
  ["Vård", "400", "371", "29"],
  ["Kultur", "231", "214", "17"],
  ["Fritid", "108", "100", "8"],
  ["Summa", "1 239", "1 195", "44"],
];

function withError(row: number, column: number) {
  const rows = WHOLE.map((cells) => [...cells]);
  rows[row]![column] = "#REF!";
  return checkSheet(printedGrid(rows, 1));
}

const ERRORS = [
  ["a row's budget", 2, 1],
  ["a row's outcome", 3, 2],
  ["a row's deviation", 4, 3],
  ["a total", 5, 2],
] as const;

test.each(ERRORS)("%s that shows an error is told once, and nothing else", (_, row, column) => {
  const { findings } = withError(row, column);
  expect(findings.map(({ rule }) => rule)).toEqual(["errorValue"]);
});

test("a figure that is wrong elsewhere is still told beside it", () => {
  const rows = WHOLE.map((cells) => [...cells]);
  rows[2]![1] = "#REF!";
  rows[4]![2] = "190";
  const { findings } = checkSheet(printedGrid(rows, 1));
  expect(
    findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(["errorValue", "wrongFigure"]);
});

const ONE_COLUMN = [
  ["Verksamhet", "Utfall"],
  ["Skola", "510"],
  ["Vård", "#DIV/0!"],
  ["Kultur", "214"],
  ["Summa", "1 095"],
];

test("a total over an error is asked nothing more, and is listed as not checked", () => {
  const { findings, coverage } = checkSheet(printedGrid(ONE_COLUMN, 1));
  expect(findings.map(({ rule }) => rule)).toEqual(["errorValue"]);
  expect(coverage.checked).toBe(0);
  expect(coverage.unchecked.length).toBeGreaterThan(0);
});

test("the total is checked when the error is mended", () => {
  const rows = ONE_COLUMN.map(([label, figure]) => [label!, figure === "#DIV/0!" ? "371" : figure!]);
  expect(checkSheet(printedGrid(rows, 1)).coverage.checked).toBe(4);
});
