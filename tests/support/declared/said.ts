import { sheetReport } from "../../../src/actions/check/sheetReport";
import type { FindingView, SheetReport } from "../../../src/actions/shared/report";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Grid } from "../../../src/domain/sheet/grid";
import { EMPTY_MEMORY } from "../../../src/domain/sheet/memory";
import { FIRST_ROW, type Cell } from "./table";

/** A cell that a finding offers as the wrong one, and what it would put there. */
export interface Offer extends Cell {
  readonly value: number | string | null;
}

/** An error or a question as its reader meets it, in rows and columns of the declared table. */
export interface Said {
  readonly isError: boolean;
  /** The first of its offers is called the wrong one; the others are alternatives to it. */
  readonly isNaming: boolean;
  /** Where it stands. */
  readonly at: Cell | null;
  /** The cells it offers, the first first; none where it only tells that something does not add up. */
  readonly offers: readonly Offer[];
  readonly text: string;
}

/** Findings about a cell as such: it is the suspect, with a value to put in its place or without. */
const ABOUT_A_CELL = new Set(["typedOver", "textNumber", "formulaShape", "formulaRange"]);

export function reportOf(grid: Grid): SheetReport {
  return sheetReport(grid, checkSheet(grid), EMPTY_MEMORY);
}

/** What keeps a sheet from being sent. */
export function saidIn({ findings }: SheetReport): Said[] {
  return findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map((finding) => ({
      isError: finding.severity === "error",
      isNaming: isNaming(finding),
      at: finding.address === null ? null : cellAt(finding.address),
      offers: offersOf(finding),
      text: [finding.title, finding.message, finding.hint, ...finding.proof, ...finding.alternatives].join(
        " | ",
      ),
    }));
}

function isNaming({ address, rule, proposal }: FindingView): boolean {
  return address !== null && (proposal !== null || ABOUT_A_CELL.has(rule));
}

function offersOf(finding: FindingView): Offer[] {
  const { address, proposal, otherCells } = finding;
  const others = otherCells.map(({ cell, value }) => ({ ...cellAt(cell), value }));
  if (address === null || !isNaming(finding)) return others;
  const first = cellAt(address);
  const value = proposal ? ("value" in proposal ? proposal.value : proposal.formula) : null;
  return [{ ...first, value }, ...others.filter((other) => !isSame(other, first))];
}

export function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

/** @example cellAt("B5") // { row: 1, column: 1 }, since the first row of the table is row 4 of the sheet */
export function cellAt(address: string): Cell {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - FIRST_ROW - 1, column };
}
