import { areaAddress, cellAddress } from "../../../src/domain/sheet/address";

/** Where the lines of a specimen have come to stand, for the formulas that refer to them. */
export interface Sheet {
  /** "B8" */
  readonly cell: (line: number, column: number) => string;
  /** "B4:B9": from the uppermost of the lines to the lowest, as they now stand. */
  readonly range: (lines: readonly number[], column: number) => string;
}

/** @param rowOf the sheet row of each line; @param left the sheet column of the first cell */
export function addresses(rowOf: readonly number[], left: number): Sheet {
  return {
    cell: (line, column) => cellAddress({ row: rowOf[line]!, column: left + column }),
    range: (lines, column) => {
      const rows = lines.map((line) => rowOf[line]!);
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      return areaAddress({ row: top, column: left + column, rows: bottom - top + 1, columns: 1 });
    },
  };
}
