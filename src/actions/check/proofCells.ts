import type { Finding } from "../../domain/findings/findings";
import { contentAt } from "../../domain/sheet/cellAt";
import type { Grid } from "../../domain/sheet/grid";
import type { BasisCell, CellChange } from "../../domain/sheet/plan";
import { positionOf, type CellOf } from "../../domain/tables/cellOf";

/**
 * The cells that a correction is reckoned from, with what they held: those of its checks that it leaves alone. When one
 * of them has changed, the proof that was shown is no longer a proof.
 */
export function basisOf(finding: Finding, grid: Grid, changes: readonly CellChange[]): readonly BasisCell[] {
  const own = new Set(changes.map(({ row, column }) => `${row} ${column}`));
  const cells = new Map<string, BasisCell>();
  for (const cell of proofCells(finding)) {
    const { row, column } = positionOf(cell);
    const place = `${row} ${column}`;
    if (!own.has(place)) cells.set(place, { row, column, value: contentAt(grid, { row, column }).value });
  }
  return [...cells.values()];
}

function proofCells(finding: Finding): readonly CellOf[] {
  switch (finding.rule) {
    case "wrongFigure":
    case "tie":
      return finding.checks.flatMap(({ terms, target }) => [...terms, target]);
    case "share":
      return [finding.condition.target, ...finding.condition.cells];
    default:
      return [];
  }
}
