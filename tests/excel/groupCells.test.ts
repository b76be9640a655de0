import fc from "fast-check";
import { groupCells } from "../../src/excel/groupCells";

const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });

describe("Cells are put together into rectangles", () => {
  test("a column of corrections is one call", () => {
    const column = [5, 3, 4].map((row) => ({ row, column: 2 }));
    expect(groupCells(column).map((group) => group.area)).toEqual([
      { row: 3, column: 2, rows: 3, columns: 1 },
    ]);
  });

  test("a block with a hole is several calls, none of which touches the hole", () => {
    const block = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
    const groups = groupCells(block.filter(({ row, column }) => row !== 1 || column !== 1));
    expect(groups.map(({ area }) => [area.row, area.column, area.rows, area.columns])).toEqual([
      [0, 0, 1, 3],
      [1, 0, 1, 1],
      [1, 2, 1, 1],
      [2, 0, 1, 3],
    ]);
  });

  test("of two changes to the same cell the later one counts", () => {
    const [group] = groupCells([
      { row: 1, column: 1, value: "first" },
      { row: 1, column: 1, value: "second" },
    ]);
    expect(group!.cells).toEqual([[{ row: 1, column: 1, value: "second" }]]);
  });

  test("every cell stands in exactly one rectangle, and the rectangles hold nothing else", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const covered = groupCells(cells).flatMap(({ area, cells: rows }) => {
          expect(rows).toHaveLength(area.rows);
          return rows.flatMap((row, r) => {
            expect(row).toHaveLength(area.columns);
            row.forEach((one, c) =>
              expect(one).toMatchObject({ row: area.row + r, column: area.column + c }),
            );
            return row.map((one) => `${one.row}:${one.column}`);
          });
        });
        const wanted = new Set(cells.map((one) => `${one.row}:${one.column}`));
        expect(covered.sort()).toEqual([...wanted].sort());
      }),
    );
  });
});
