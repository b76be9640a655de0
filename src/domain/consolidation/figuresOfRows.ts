import { findConvention } from "../deviations/convention";
import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import type { BuiltTable } from "../structure/builtTable";
import { committeeColumns } from "./committeeColumns";
import { COMMITTEE_MEASURES, type CommitteeFigure, type CommitteeMeasure } from "./committeeFigures";
import { figureOf } from "./figuresOfTable";
import { wholeRow, type WholeRow } from "./wholeRow";

/** A row of a table with its own figures, as the whole takes them. */
export interface FiguresOfRow {
  readonly label: string;
  readonly figures: Readonly<Partial<Record<CommitteeMeasure, CommitteeFigure>>>;
}

/**
 * The rows that the whole of a table is made of, down to those that nothing is added up in. A row that the whole takes
 * away, as income beside costs without a minus, has its figures turned.
 * @returns none where the table does not say what its whole is made of, or where its roles stand in the rows
 */
export function figuresOfRows(
  built: BuiltTable,
  onSheet: readonly BuiltTable[],
  grid: Grid,
  answers: Answers,
): FiguresOfRow[] {
  const { table } = built;
  if (table.kind === "followUp") return [];
  const convention = findConvention(built, onSheet, answers)?.convention ?? "budgetFirst";
  const columns = committeeColumns(built, grid, convention, answers);
  const main = columns.outcome ?? columns.forecast;
  const whole = main === undefined ? null : wholeRow(built, main);
  if (!whole) return [];
  const leaves = whole.rows.flatMap((one) => leavesOf(built, one));
  return [...leaves]
    .sort((a, b) => a.row - b.row)
    .flatMap((leaf): FiguresOfRow[] => {
      const figures: Partial<Record<CommitteeMeasure, CommitteeFigure>> = {};
      for (const measure of COMMITTEE_MEASURES) {
        const column = columns[measure];
        const figure = column === undefined ? null : figureOf(built, { rows: [leaf] }, column);
        if (figure) figures[measure] = figure;
      }
      return Object.keys(figures).length === 0 ? [] : [{ label: table.rows[leaf.row]!.label, figures }];
    });
}

type SignedRow = WholeRow["rows"][number];

/** The rows below a row that is a sum; the row itself where it is none. */
function leavesOf({ sums }: BuiltTable, { row, sign }: SignedRow): SignedRow[] {
  const below = (at: number, turned: 1 | -1, above: ReadonlySet<number>): SignedRow[] => {
    const sum = sums.find(({ total, isFirm }) => total === at && isFirm);
    if (!sum || above.has(at)) return [{ row: at, sign: turned }];
    const path = new Set([...above, at]);
    return sum.parts.flatMap((part) => below(part.row, part.sign === turned ? 1 : -1, path));
  };
  return below(row, sign, new Set());
}
