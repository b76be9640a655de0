import { letterTable, type LetterFigure } from "../../../src/domain/letter/letterTable";
import { readTables } from "../../../src/domain/readTables";
import type { BuiltTable } from "../../../src/domain/structure/builtTable";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid } from "../../support/printedGrid";

function read(rows: readonly (readonly string[])[]): { grid: Grid; built: BuiltTable } {
  const grid = printedGrid([["Mnkr"], ["Nämnd", "Budget 2025", "Utfall 2025", "Avvikelse"], ...rows], 2);
  const [built] = readTables(grid);
  return { grid, built: built! };
}

function decimals({ grid, built }: { grid: Grid; built: BuiltTable }): number[][] {
  const { lines } = letterTable(built, [], grid, {})!.outcome!;
  const of = ({ decimals }: LetterFigure) => decimals;
  return lines.map(({ budget, other, deviation }) => [budget, other, deviation].map(of));
}

test("a whole amount is told with the decimals that at least half of its table has", () => {
  const halves = read([
    ["Kultur", "12", "11,5", "0,5"],
    ["Fritid", "8,5", "9", "-0,5"],
  ]);
  expect(decimals(halves)).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
});

test("one amount with a decimal makes no other be told with it", () => {
  const lone = read([
    ["Kultur", "12", "11", "1"],
    ["Fritid", "8", "8,5", "-0,5"],
  ]);
  expect(decimals(lone)).toEqual([
    [0, 0, 0],
    [0, 1, 1],
  ]);
});

test("a table of hundreds of thousands of amounts is told of too", () => {
  const { grid, built } = read([
    ["Kultur", "12,0", "11,5", "0,5"],
    ["Fritid", "8,5", "9,0", "-0,5"],
  ]);
  const { figures } = built.table;
  const many = Array.from({ length: 150_000 }, (_, r) => figures[r % figures.length]!);
  const large = { ...built, table: { ...built.table, figures: many } };
  expect(decimals({ grid, built: large })).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
});
