import type { Figure } from "../figures/figure";

/**
 * The figures of a table as whole numbers of one grain (10^-scale), so that sums and comparisons are exact.
 * Rows and columns are the table's own, from 0.
 */
export interface Amounts {
  readonly rows: number;
  readonly columns: number;
  /** Decimals of the grain: with scale 1 the figure 26,5 is 265. */
  readonly scale: number;
  /** row * columns + column; 0 where nothing is printed. */
  readonly values: Float64Array;
  /** The printed unit of each figure in grains, 0 where no figure stands. Half of it is the rounding to allow. */
  readonly units: Float64Array;
}

/**
 * Puts the figures of a table on one grain.
 * Limit: where the finest precision would leave the range of exact whole numbers, the grain is made coarser
 * and the figures it no longer holds exactly are given its unit, which only widens what rounding may explain.
 */
export function toAmounts(figures: readonly (readonly (Figure | null)[])[], columns: number): Amounts {
  let scale = -9;
  let largest = 1;
  for (const row of figures) {
    for (const figure of row) {
      if (!figure) continue;
      if (figure.decimals > scale) scale = figure.decimals;
      const { units, decimals } = figure;
      largest = Math.max(largest, Math.abs(decimals === 0 ? units : units * 10 ** -decimals));
    }
  }
  if (scale === -9) scale = 0;
  // Twice the sum of everything must stay exact.
  while (scale > -9 && largest * 10 ** scale * 4 * (figures.length + 1) > Number.MAX_SAFE_INTEGER) scale--;

  const values = new Float64Array(figures.length * columns);
  const units = new Float64Array(figures.length * columns);
  for (const [r, row] of figures.entries()) {
    for (const [c, figure] of row.entries()) {
      if (!figure) continue;
      const shift = scale - figure.decimals;
      const times = shift === 0 ? 1 : 10 ** Math.abs(shift);
      values[r * columns + c] = shift >= 0 ? figure.units * times : Math.round(figure.units / times);
      units[r * columns + c] = shift >= 0 ? times : 1;
    }
  }
  return { rows: figures.length, columns, scale, values, units };
}

export function amountAt(amounts: Amounts, row: number, column: number): number {
  return amounts.values[row * amounts.columns + column]!;
}

/** 0 where no figure is printed. */
export function unitAt(amounts: Amounts, row: number, column: number): number {
  return amounts.units[row * amounts.columns + column]!;
}

export function isPrinted(amounts: Amounts, row: number, column: number): boolean {
  return unitAt(amounts, row, column) > 0;
}
