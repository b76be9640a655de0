import { withCells, type Specimen, type Spoil } from "./specimen";

/** Shorter figures are no evidence of having been copied. */
const LEAST = 100;

/**
 * Whether the same figure stands twice in a column among rows that may come to stand next to each other, as it is
 * or with what is spoilt: it may then have been copied from the next row, and the checker says so. Figures drawn
 * by chance do that now and then, and it is no fault in what is tested here.
 */
export function hasTwins(specimen: Specimen, spoil: Spoil): boolean {
  return [specimen, withCells(specimen, spoil)].some(({ lines }) => {
    const seen = new Set<string>();
    return lines.some(({ cells, group }) =>
      cells.some((cell, column) => {
        if (group === undefined || typeof cell === "string" || Math.abs(cell.units) < LEAST) return false;
        const figure = `${group}/${column}/${cell.units}`;
        const isTwin = seen.has(figure);
        seen.add(figure);
        return isTwin;
      }),
    );
  });
}
