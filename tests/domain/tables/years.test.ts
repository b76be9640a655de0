import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";

const tables = (rows: string[][], textRows = 1) =>
  checkSheet(printedGrid(rows, textRows)).tables.map(({ table }) => ({
    headings: table.columns.map(({ heading }) => heading),
    labels: table.rows.map(({ label }) => label),
  }));

describe("Amounts that could be years", () => {
  test.each([
    [
      "the first",
      [
        ["Vård", "2000", "2010"],
        ["Skola", "150", "160"],
        ["Park", "75", "70"],
      ],
    ],
    [
      "the second",
      [
        ["Skola", "150", "160"],
        ["Vård", "2015", "2016"],
        ["Park", "75", "70"],
      ],
    ],
  ])("are amounts where headings stand above them, in %s row", (_, body) => {
    expect(tables([["Verksamhet", "Budget 2025", "Utfall 2025"], ...body])).toEqual([
      { headings: ["Budget 2025", "Utfall 2025"], labels: body.map(([label]) => label) },
    ]);
  });

  test("are headings where no others stand, and where they stand below headings without a label", () => {
    const body = [
      ["Skola", "150", "160"],
      ["Vård", "250", "260"],
    ];
    expect(tables([["Nämnd", "2024", "2025"], ...body])[0]!.headings).toEqual(["2024", "2025"]);
    expect(tables([["", "Utfall", "Budget"], ["Nämnd", "2024", "2025"], ...body], 2)[0]!.headings).toEqual([
      "Utfall 2024",
      "Budget 2025",
    ]);
  });

  test("printed with their thousands apart are never years", () => {
    expect(
      tables(
        [
          ["Nämnd", "2 024", "2 025"],
          ["Skola", "150", "160"],
        ],
        0,
      )[0]!.labels,
    ).toContain("Nämnd");
  });
});
