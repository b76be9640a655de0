import { isFailing, type Check } from "../checks/check";
import { byElimination } from "./elimination";
import { correctSeveral, proposedChange, type Correction } from "./several";
import { isHighest, scoreOf } from "./score";
import { toSuspect, type Suspect } from "./suspect";
import type { SuspectCells } from "./suspectCells";
import type { PartVerdict } from "./verdict";
import { MOST_WEIGHED, byBestPart } from "./bestPart";

/** The smallest set of cells that mends everything; what all such sets have in common is named. */
export function bySeveralCells(component: readonly Check[], cells: SuspectCells): PartVerdict {
  const { corrections, isCutShort } =
    component.length <= MOST_WEIGHED
      ? correctSeveral(component, cells.keysOf, cells.influence)
      : { corrections: [], isCutShort: true };
  if (corrections.length === 0 || isCutShort) {
    const eliminated = byElimination(component, cells.keysOf, cells.influence);
    if (!eliminated) return byBestPart(component, cells, isCutShort);
    return allOf(component, eliminated, cells);
  }
  const likeliest = mostExplained(corrections, cells);
  const common = likeliest[0]!.filter((change) =>
    likeliest.every((other) => other.some(({ key }) => key === change.key)),
  );
  return common.length === 0 ? byBestPart(component, cells, false) : allOf(component, common, cells);
}

/** Every one of these cells is wrong, and together they explain the component. */
function allOf(component: readonly Check[], changes: Correction, cells: SuspectCells): PartVerdict {
  const named = changes.map((change) => inCorrection(change, cells));
  return { failing: component, named, isTie: false, unexplained: [], isCutShort: false };
}

/** Among equally small corrections those with the most slips of the hand go first. */
function mostExplained(corrections: readonly Correction[], cells: SuspectCells): Correction[] {
  const scored = corrections.map((correction) => ({
    correction,
    score: correction.reduce((sum, change) => sum + inCorrection(change, cells).score, 0),
  }));
  const highest = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => isHighest(score, highest)).map(({ correction }) => correction);
}

/** A cell as one of several: its own interval is the correction's. */
function inCorrection(change: { key: number; low: number; high: number }, cells: SuspectCells): Suspect {
  const cell = cells.at(change.key);
  const alone = toSuspect(cell, change.key, cells.influence);
  if (alone && alone.low >= change.low && alone.high <= change.high) return alone;
  const mended = cells.influence.of(change.key).flatMap(({ check }) => (isFailing(check) ? [check] : []));
  const figure = cell.table.figures[cell.row]![cell.column]!;
  return {
    ...cell,
    figure,
    mended,
    broken: [],
    low: change.low,
    high: change.high,
    change: proposedChange(change),
    slip: null,
    isExact: false,
    score: scoreOf({
      mended: mended.length,
      broken: 0,
      hasSlip: false,
      isFormula: figure.origin === "formula",
    }),
  };
}
