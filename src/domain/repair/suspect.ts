import type { Figure } from "../figures/figure";
import { isFailing, isSupportOnly, type Check } from "../checks/check";
import { unitAt, amountAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Influence } from "./influence";
import { scoreOf } from "./score";
import type { Amendment } from "./staleTotals";
import { possibleSlips, typingSlips, type Slip } from "./slips";

/** A cell that may be the wrong one, and what changing it would do. */
export interface Suspect extends CellOf {
  readonly figure: Figure;
  /** Failing checks that a change within [low, high] mends, and passing ones that any such change breaks. */
  readonly mended: readonly Check[];
  readonly broken: readonly Check[];
  /** The change that mends, in grains. */
  readonly low: number;
  readonly high: number;
  /** The change to propose: by a slip where one explains it, else what the check with the fewest figures says. */
  readonly change: number;
  readonly slip: Slip | null;
  /** The failing checks agree on the change to the unit. */
  readonly isExact: boolean;
  readonly score: number;
  /** The totals above that carry its figure, and change with it. */
  readonly carried?: readonly Amendment[];
}

/**
 * Interval crossing for one cell: each failing check the cell stands in is mended by a change within an
 * interval; they must overlap. Checks that hold narrow the change further, or count as broken.
 * Testing the whole interval and not one point is what keeps the method right on rounded figures.
 * @returns null where no one change mends all the failing checks of the cell
 */
export function toSuspect(cell: CellOf, key: number, influence: Influence): Suspect | null {
  const figure = cell.table.figures[cell.row]![cell.column];
  if (!figure) return null;
  const mended: Check[] = [];
  let low = -Infinity;
  let high = Infinity;
  const felt = influence.of(key);
  for (const { check, coefficient } of felt) {
    if (!isFailing(check) || isSupportOnly(check)) continue;
    const [from, to] = mendingChange(check, coefficient);
    mended.push(check);
    low = Math.max(low, from);
    high = Math.min(high, to);
    if (low > high) return null;
  }
  if (mended.length === 0) return null;
  // The second writing of a total gathers other rows' errors too, and what only a label or figures speak for may
  // not have to hold: they support where they can, and never forbid.
  for (const { check, coefficient } of felt) {
    if (check.outcome !== "fails" || !isSupportOnly(check)) continue;
    const [from, to] = mendingChange(check, coefficient);
    if (Math.max(low, from) > Math.min(high, to)) continue;
    mended.push(check);
    [low, high] = [Math.max(low, from), Math.min(high, to)];
  }
  const broken: Check[] = [];
  for (const { check, coefficient } of felt) {
    if (isFailing(check) || check.isQuestion || check.isByFigures) continue;
    const [from, to] = mendingChange(check, coefficient);
    if (Math.max(low, from) > Math.min(high, to)) broken.push(check);
    else [low, high] = [Math.max(low, from), Math.min(high, to)];
  }
  const points = felt.filter(({ check }) => mended.includes(check));
  const point = pointChange(points, low, high);
  const slip = nearestSlip(cell, figure, low, high, point);
  return {
    ...cell,
    figure,
    mended,
    broken,
    low,
    high,
    change: slip ? slip.value - amountAt(cell.table.amounts, cell.row, cell.column) : point,
    slip,
    isExact: points.every(({ check, coefficient }) => -check.residual / coefficient === point),
    score: scoreOf({
      mended: mended.length,
      broken: broken.length,
      hasSlip: slip !== null,
      isFormula: figure.origin === "formula",
    }),
  };
}

/** The changes d for which |residual + coefficient x d| stays within the likely limit, ends in order. */
export function mendingChange(check: Check, coefficient: number): [number, number] {
  const { residual, limits } = check;
  // A check that holds by what is stored keeps the room it takes.
  const room = isFailing(check) ? limits.likely : Math.max(limits.likely, Math.abs(residual));
  const ends: [number, number] = [(-room - residual) / coefficient, (room - residual) / coefficient];
  return coefficient > 0 ? ends : [ends[1], ends[0]];
}

/** What the failing check with the fewest figures says, kept within the interval. */
function pointChange(
  points: readonly { check: Check; coefficient: number }[],
  low: number,
  high: number,
): number {
  const fewest = points.reduce((a, b) => (b.check.terms.length < a.check.terms.length ? b : a));
  const point = Math.round(-fewest.check.residual / fewest.coefficient);
  return Math.min(Math.max(point, Math.ceil(low)), Math.floor(high)) + 0;
}

function nearestSlip(cell: CellOf, figure: Figure, low: number, high: number, point: number): Slip | null {
  const { amounts } = cell.table;
  const printed = amountAt(amounts, cell.row, cell.column);
  const unit = unitAt(amounts, cell.row, cell.column);
  const inUnits = Math.round(printed / unit);
  if (figure.origin === "formula") return null;
  let best: Slip | null = null;
  for (const { kind, value } of typingSlips(inUnits)) {
    const change = value * unit - printed;
    if (change === 0 || change < low || change > high) continue;
    if (!best || Math.abs(change - point) < Math.abs(best.value - printed - point))
      best = { kind, value: value * unit };
  }
  const isNeighbour = Math.abs(printed / unit) >= LEAST_TELLING && isNeighbours(cell, printed);
  return best ?? (isNeighbour ? { kind: "neighbour", value: printed + point } : null);
}

/** Whether one slip may have left the printed figure of a right one, even where that is no evidence. */
export function mayBeSlip({ table, row, column, figure, low, high }: Suspect): boolean {
  const printed = amountAt(table.amounts, row, column);
  const unit = unitAt(table.amounts, row, column);
  if (figure.origin === "formula") return false;
  const inUnits = Math.round(printed / unit);
  const isWithin = (change: number) => change >= low && change <= high;
  return (
    possibleSlips(inUnits).some(({ value }) => isWithin(value * unit - printed)) ||
    (isWithin(-printed) && /^[1-9]0*$/.test(String(Math.abs(inUnits)))) ||
    isNeighbours({ table, row, column }, printed)
  );
}

/** Smaller figures equal those beside them by chance. */
const LEAST_TELLING = 100;

/** The figure of the row above or below stands in the cell, blank rows apart. */
function isNeighbours({ table, row, column }: CellOf, printed: number): boolean {
  return [-1, 1].some((step) => {
    let r = row + step;
    while (table.rows[r]?.isBlank) r += step;
    return table.rows[r] !== undefined && amountAt(table.amounts, r, column) === printed;
  });
}
