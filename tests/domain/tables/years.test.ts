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

describe("Last days of years as six digits", () => {
  const body = [
    ["Anläggningar", "1 500", "1 400"],
    ["Omsättning", "700", "650"],
  ];

  test.each([
    ["171231", "161231"],
    ["91231", "81231"],
  ])("above columns are headings: %s and %s", (...days) => {
    const [table] = tables([["Balansräkning", ...days], ...body]);
    expect(table).toEqual({
      headings: days.map((day) => day.padStart(6, "0")),
      labels: ["Anläggningar", "Omsättning"],
    });
  });

  test.each([
    ["131", "131"],
    ["430", "430"],
    ["100131", "100131"],
    ["240430", "240430"],
  ])("are amounts where they are the same ones: a row of %s and %s among others", (...amounts) => {
    const rows = [
      ["Lokaler", ...amounts],
      ["Personal", "5 120", "5 240"],
      ["Resor", ...amounts],
    ];
    expect(tables([["Verksamhet", "Budget 2025", "Utfall 2025"], ...rows])).toEqual([
      { headings: ["Budget 2025", "Utfall 2025"], labels: ["Lokaler", "Personal", "Resor"] },
    ]);
  });
});
