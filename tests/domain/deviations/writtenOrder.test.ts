import { checkSheet } from "../../../src/domain/checkSheet";
import { tableDeviations } from "../../../src/domain/deviations/tableDeviations";
import { printedGrid } from "../../support/printedGrid";

const HEADINGS = { amount: "Avvikelse", share: "Avvikelse, %", used: "Procent av budget" };

function found(heading: string, deviations: readonly string[]) {
  const grid = printedGrid(
    [
      ["Driftredovisning 2025"],
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", heading],
      ["Skola", "1 000", "950", deviations[0]!],
      ["Vård", "2 000", "2 100", deviations[1]!],
    ],
    2,
  );
  const { tables } = checkSheet(grid);
  return tableDeviations(tables[0]!, tables, grid, {}, { withShare: false, headings: HEADINGS })!;
}

describe("The order that the heading of a column of deviations is written in", () => {
  test.each([
    ["Avvikelse utfall-budget", [-50, 100]],
    ["Avvikelse Utfall − Budget", [-50, 100]],
  ])("is the order it is filled in where it is not the usual one: %s", (heading, values) => {
    const { columns, convention } = found(heading, ["", ""]);
    expect(convention?.by).toBe("heading");
    expect(columns[0]!.fills.map(({ value }) => value)).toEqual(values);
  });

  test("is no proof against figures that stand there", () =>
    expect(found("Avvikelse budget-utfall", ["-50", "100"]).convention).toEqual({
      convention: "outcomeFirst",
      by: "table",
    }));
});

test("a row with a budget and no outcome is told, and not passed over in silence", () => {
  const grid = printedGrid(
    [
      ["Driftredovisning 2025"],
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "1 000", "950", ""],
      ["Vård", "2 000", "", ""],
      ["Omsorg", "500", "x", ""],
    ],
    2,
  );
  const { tables } = checkSheet(grid);
  const { columns } = tableDeviations(
    tables[0]!,
    tables,
    grid,
    {},
    { withShare: false, headings: HEADINGS },
  )!;
  expect(columns[0]!.left.map(({ row, why }) => [row, why])).toEqual([
    [3, "noFigure"],
    [4, "noFigure"],
  ]);
});
