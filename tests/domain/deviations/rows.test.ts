import { deviationsOf, filled } from "../../support/deviations";

const headings = ["Verksamhet", "Budget", "Utfall", "Avvikelse"];
const left = (found: ReturnType<typeof deviationsOf>) =>
  found.flatMap(({ columns }) => columns.flatMap((one) => one.left));

test("a row of years under the headings is no row of the table, and gets no deviation", () => {
  const rows = [
    headings,
    ["", "tkr", "tkr", ""],
    ["", "2025", "2025", ""],
    ["Skola", "900", "950", ""],
    ["Vård", "90", "60", ""],
  ];
  const found = deviationsOf(rows);
  expect(filled(found)).toEqual(["D4 =B4-C4", "D5 =B5-C5"]);
  expect(left(found)).toEqual([]);
});

test("a row without a name is left and named, but for the sum of the others", () => {
  const rows = [
    headings,
    ["Skola", "913", "951", ""],
    ["Vård", "92", "64", ""],
    ["Kultur", "31", "37", ""],
    ["", "1 036", "1 052", ""],
    ["", "17", "4", ""],
  ];
  const found = deviationsOf(rows);
  expect(filled(found)).toEqual(["D2 =B2-C2", "D3 =B3-C3", "D4 =B4-C4", "D5 =B5-C5"]);
  expect(left(found)).toEqual([{ row: 5, column: 3, why: "nameless" }]);
});

test("a row with a figure that is stored as text is left and named", () => {
  const rows = [headings, ["Skola", "900", "950", ""], ["Vård", "90", "60", ""]];
  const found = deviationsOf(rows, { asText: " " });
  expect(filled(found)).toEqual([]);
  expect(left(found).map(({ why }) => why)).toEqual(["text", "text"]);
});
