import { deviationsOf, filled } from "../../support/deviations";

const showsNothing = '=IF(C2>0,B2-C2,"")';

test("formulas that show nothing are somebody's: none of them is filled, and no second column is added", () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", "900", "950", ""],
    ["Vård", "90", "60", ""],
  ];
  const all = new Map([
    ["1,3", showsNothing],
    ["2,3", showsNothing],
  ]);
  const found = deviationsOf(rows, { formulas: all });
  expect(filled(found)).toEqual([]);
  expect(found[0]!.columns.map(({ left }) => left)).toEqual([
    [
      { row: 1, column: 3, why: "formula" },
      { row: 2, column: 3, why: "formula" },
    ],
  ]);

  const one = deviationsOf(rows, { formulas: new Map([["1,3", showsNothing]]) });
  expect(filled(one)).toEqual(["D3 =B3-C3"]);
});

test("nor in the column to the right of the table, where one would be added", () => {
  const rows = [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", ""],
    ["Skola", "900", "950", ""],
    ["Vård", "90", "60", ""],
  ];
  const [table] = deviationsOf(rows, { formulas: new Map([["2,3", showsNothing]]) });
  expect(filled([table!])).toEqual([]);
  expect(table!.noRoom).toBe("amount");
});

test("a column that is added leaves a blank one before the next table, and says so where it cannot", () => {
  const beside = (gap: string[]) => [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", ...gap, "Nämnd (tkr)", "Budget 2025", "Utfall 2025"],
    ["Skola", "900", "950", ...gap.map(() => ""), "Vård", "90", "60"],
    ["Kultur", "30", "31", ...gap.map(() => ""), "Gata", "70", "75"],
  ];
  const [close] = deviationsOf(beside([""]));
  expect(filled([close!])).toEqual([]);
  expect(close!.noRoom).toBe("amount");

  const [apart] = deviationsOf(beside(["", ""]), { withShare: true });
  expect(filled([apart!])).toEqual(["D2 =B2-C2", "D3 =B3-C3"]);
  expect(apart!.noRoom).toBe("share");
});
