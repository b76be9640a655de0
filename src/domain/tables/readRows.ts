import type { Grid } from "../sheet/grid";
import { isPercentCell, type Cell } from "./cells";
import { GROUP_AGGREGATE, GROUP_SUM, rowRole } from "../words/rowRoles";
import { mapInSteps, type Steps } from "../steps";
import type { Row } from "./table";
import { comparable } from "../words/comparable";

/**
 * The rows of a table with their labels and what these say; rests now and then, see steps.ts.
 * @param body the rows of the grid, @param all the columns of the table, from 0 in the grid
 * @param amountColumns those of them whose figures are more than numbers of notes, accounts or codes
 */
export function* readRowsInSteps(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  body: readonly number[],
  all: readonly number[],
  labelColumn: number | null,
  figureColumns: readonly number[],
  amountColumns: readonly number[],
): Steps<Row[]> {
  const seen = new Map<string, number>();
  const rows = yield* mapInSteps(body, (r): Row => {
    const row = cells[r]!;
    const label = labelColumn === null ? "" : rowLabel(row, labelColumn, figureColumns);
    const key = comparable(label);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    const printed = amountColumns.filter((c) => row[c]!.kind === "figure");
    const isShare = printed.length > 0 && printed.every((c) => isPercentCell(row[c]!));
    return {
      sheetRow: grid.area.row + r,
      label,
      key,
      ordinal,
      role: isShare ? "percent" : rowRole(key),
      hasFigures: printed.length > 0,
      isBlank: all.every((c) => row[c]!.kind === "blank"),
    };
  });
  return withAggregates(rows);
}

/** "Hyror Antal" and "Hyror Medel" are told of the same group as "Hyror Summa", and are no rows beside it. */
function withAggregates(rows: Row[]): Row[] {
  const sums = rows.filter(({ key }) => GROUP_SUM.pattern.test(key));
  if (sums.length === 0) return rows;
  const groups = new Set(sums.map(({ key }) => key.replace(GROUP_SUM.pattern, "")));
  const isAggregate = ({ key }: Row) =>
    GROUP_AGGREGATE.pattern.test(key) && groups.has(key.replace(GROUP_AGGREGATE.pattern, ""));
  return rows.map((row) => (isAggregate(row) ? { ...row, role: "aggregate" } : row));
}

/** The label, or the next text where the label column is blank in a row. */
function rowLabel(row: readonly Cell[], labelColumn: number, figureColumns: readonly number[]): string {
  // Numbers of accounts may stand before the labels.
  const last = figureColumns.find((c) => c > labelColumn) ?? row.length;
  for (let c = labelColumn; c < last; c++) {
    const cell = row[c]!;
    if (cell.kind === "text" || cell.kind === "date") return cell.text.trim();
  }
  return "";
}
