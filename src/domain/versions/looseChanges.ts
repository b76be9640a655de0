import { cellAddress } from "../sheet/address";
import type { CellPosition } from "../sheet/grid";
import type { VersionSheet } from "./comparedTable";
import { align } from "./alignment";
import { sharedLetters } from "./alike";
import type { VersionChange } from "./change";
import { saidBy, differenceOf } from "./change";
import { unpairedOf } from "./moved";
import { textOf, isNothing } from "./sameCell";
import { oneSided } from "./tableChanges";
import type { Cell } from "../tables/cells";

interface LooseCell {
  readonly cell: Cell;
  readonly text: string;
  readonly position: CellPosition;
  /** The words to its left, where it is a figure. */
  readonly label: string | null;
}

/** Texts share so much of their letters when one is the other, written anew. */
const ALIKE = 0.4;

/** What stands in no table: titles, notes, a lone figure beside its words. */
export function looseChanges(sheet: string, old: VersionSheet, now: VersionSheet): VersionChange[] {
  const [olds, nows] = [looseCells(old), looseCells(now)];
  const keys = { old: olds.map(({ text }) => text), now: nows.map(({ text }) => text) };
  const likeness = (i: number, j: number): number => {
    const [was, is] = [olds[i]!, nows[j]!];
    if (was.cell.kind !== is.cell.kind) return 0;
    const isSamePlace = cellAddress(was.position) === cellAddress(is.position);
    if (was.cell.kind === "figure") return was.label === is.label || isSamePlace ? 1 : 0;
    const shared = sharedLetters(was.text, is.text);
    return shared >= ALIKE || isSamePlace ? 0.5 + shared : 0;
  };
  const pairs = align([keys], likeness);
  const changed = pairs.flatMap(([i, j]): VersionChange[] => {
    const [was, is] = [olds[i]!, nows[j]!];
    if (was.text === is.text) return [];
    return [
      {
        kind: "changed",
        what: "loose",
        sheet,
        row: is.label,
        column: null,
        old: saidBy(was.cell),
        now: saidBy(is.cell),
        difference: differenceOf(was.cell, is.cell, 0),
        isPercent: is.cell.kind === "figure" && is.cell.figure.isPercent,
        cell: is.position,
        oldCell: was.position,
        isDerived: false,
      },
    ];
  });
  const lone = unpairedOf(pairs, olds.length, nows.length);
  const whole = (kind: "added" | "removed", { cell, label, position }: LooseCell): VersionChange => ({
    ...oneSided(kind, saidBy(cell), position),
    what: "loose",
    sheet,
    row: label,
    column: null,
  });
  return [
    ...changed,
    ...lone.now.map((j) => whole("added", nows[j]!)),
    ...lone.old.map((i) => whole("removed", olds[i]!)),
  ];
}

function looseCells({ grid, cells, tables }: VersionSheet): LooseCell[] {
  const areas = tables.map(({ table: { area } }) => area);
  const found: LooseCell[] = [];
  cells.forEach((row, r) => {
    const sheetRow = grid.area.row + r;
    const across = areas.filter((area) => sheetRow >= area.row && sheetRow < area.row + area.rows);
    row.forEach((cell, c) => {
      const column = grid.area.column + c;
      if (isNothing(cell)) return;
      if (across.some((area) => column >= area.column && column < area.column + area.columns)) return;
      const beside = row
        .slice(0, c)
        .reverse()
        .find(({ kind }) => kind === "text");
      const label = cell.kind === "figure" && beside ? textOf(beside) : null;
      found.push({ cell, text: textOf(cell), position: { row: sheetRow, column }, label });
    });
  });
  return found;
}
