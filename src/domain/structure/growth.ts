import { amountAt, unitAt } from "../tables/amounts";
import type { Table } from "../tables/table";

/** Where the running sum of a column can go. */
export interface Growth {
  /** 1 where no figure is below zero, -1 where none is above, 0 where it goes both ways. */
  readonly sign: 1 | -1 | 0;
  /** The coarsest digit that a figure of it is printed to, in grains. */
  readonly largestUnit: number;
}

/** The same of every column of a table, by column. */
export function growthsOf({ amounts, columns }: Table): Growth[] {
  return columns.map((_, c) => {
    let [isUp, isDown, largestUnit] = [true, true, 0];
    for (let r = 0; r < amounts.rows; r++) {
      const value = amountAt(amounts, r, c);
      if (value < 0) isUp = false;
      if (value > 0) isDown = false;
      largestUnit = Math.max(largestUnit, unitAt(amounts, r, c));
    }
    return { sign: isUp ? 1 : isDown ? -1 : 0, largestUnit };
  });
}
