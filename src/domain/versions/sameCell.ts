import { exactFigure } from "../figures/exactFigure";
import { exact } from "../figures/exactNumber";
import { roundToUnits, type Figure } from "../figures/figure";
import type { Cell } from "../tables/cells";

/** same: what stands there says the same. rounding: it differs no more than by how it is rounded. */
export type Sameness = "same" | "rounding" | "changed";

/** How the columns that two cells stand in show their figures. */
export interface ColumnsCompared {
  /** The most decimals of each column. */
  readonly oldDecimals: number;
  readonly nowDecimals: number;
  /** Places that turn the old unit of money into the new one: 3 from kronor to thousands. */
  readonly places: number;
}

/**
 * Holds a cell against what it was. A figure typed as text is the figure; a dash, a blank and a zero are nothing; how
 * a cell looks says nothing.
 * @example sameCell of "1 234" as text and 1234 // "same"
 */
export function sameCell(old: Cell, now: Cell, columns: ColumnsCompared): Sameness {
  if (old.kind === "figure" && now.kind === "figure") return sameFigure(old.figure, now.figure, columns);
  if (isNothing(old) && isNothing(now)) return "same";
  return textOf(old) === textOf(now) ? "same" : "changed";
}

/** Nothing stands there, or nothing that counts. */
export function isNothing(cell: Cell): boolean {
  return cell.kind === "blank" || cell.kind === "dash" || (cell.kind === "figure" && cell.figure.units === 0);
}

/** What a cell says, for comparing words: one kind of space, no soft hyphens. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case "text":
    case "date":
      return cell.text
        .replace(/\u00AD/g, "")
        .replace(/\s+/g, " ")
        .trim();
    case "error":
      return cell.error;
    case "figure":
      return String(exactFigure(cell.figure).toCell());
    case "blank":
    case "dash":
      return "";
  }
}

function sameFigure(
  old: Figure,
  now: Figure,
  { oldDecimals, nowDecimals, places }: ColumnsCompared,
): Sameness {
  const [was, is] = [exactFigure(old).shifted(places), exactFigure(now)];
  if (was.equals(is)) return "same";
  const shown = ({ units, decimals, isPercent }: Figure) =>
    exact(units).shifted(decimals + (isPercent ? 2 : 0));
  if (places === 0 && shown(old).equals(shown(now))) return "rounding";
  // Versions that show their figures with different precision agree where the coarser one rounds to the same.
  if (places === 0 && oldDecimals === nowDecimals) return "changed";
  const percent = now.isPercent || old.isPercent ? 2 : 0;
  const decimals = (places === 0 ? Math.min(oldDecimals, nowDecimals) : nowDecimals) + percent;
  const rounded = (value: typeof was) => roundToUnits(value.toCell(), decimals);
  return rounded(was) === rounded(is) ? "rounding" : "changed";
}
