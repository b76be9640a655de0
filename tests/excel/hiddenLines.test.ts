import { hiddenLines } from "../../src/excel/hiddenLines";

const area = { row: 2, column: 1, rows: 5, columns: 4 };
const mixed = { rowHidden: null, columnHidden: null };
const shown = { rowHidden: false, columnHidden: false };

describe("Hidden rows and columns", () => {
  test("are those that no visible area touches", () => {
    const visible = [
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 3, rows: 2, columns: 2 },
      { row: 6, column: 1, rows: 1, columns: 1 },
      { row: 6, column: 3, rows: 1, columns: 2 },
    ];
    expect(hiddenLines(area, visible, mixed)).toEqual({ hiddenRows: [4, 5], hiddenColumns: [2] });
  });

  test("are none when the whole area is visible, also when Excel answers for the whole sheet", () => {
    const everything = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    expect(hiddenLines(area, [area], shown)).toEqual({ hiddenRows: [], hiddenColumns: [] });
    expect(hiddenLines(area, [everything], shown)).toEqual({ hiddenRows: [], hiddenColumns: [] });
  });

  test("are all rows when every row is hidden, and all columns when every column is", () => {
    expect(hiddenLines(area, [], { rowHidden: true, columnHidden: false })).toEqual({
      hiddenRows: [2, 3, 4, 5, 6],
      hiddenColumns: [],
    });
    expect(hiddenLines(area, [], { rowHidden: false, columnHidden: true })).toEqual({
      hiddenRows: [],
      hiddenColumns: [1, 2, 3, 4],
    });
  });
});
