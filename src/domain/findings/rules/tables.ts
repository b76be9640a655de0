import type { CopiedRow } from "../../questions/copiedRows";
import type { CrossSheet } from "../../questions/otherSheets";
import type { LeftOutRows } from "../../questions/leftOutRows";
import { totalsKey, type UncheckedTotal } from "../../questions/uncheckedTotals";
import type { UnitQuestion } from "../../questions/unitFactor";
import { contentKey } from "../../sheet/contentKey";
import { amountAt } from "../../tables/amounts";
import { sumKey } from "../../structure/answers";
import type { CellOf } from "../../tables/cellOf";
import { findingKey } from "../findingKey";
import { noMends, type FindingRule } from "../rule";

export const unitFactorRule: FindingRule<UnitQuestion> = {
  severity: () => "warning",
  key: ({ table, row, checks }) => findingKey("unitFactor", [{ table, row, column: 0 }], checks),
  mends: noMends,
};

export const uncheckedTotalRule: FindingRule<UncheckedTotal> = {
  severity: ({ isAnswered }) => (isAnswered ? "info" : "warning"),
  key: ({ table, rows }) => totalsKey(table, rows),
  mends: noMends,
};

export const leftOutRule: FindingRule<LeftOutRows> = {
  severity: () => "warning",
  key: ({ table, sum, rows }) =>
    contentKey(
      "leftOut",
      sumKey(table, sum),
      ...rows.flatMap((row) => [table.rows[row]!.key, table.rows[row]!.ordinal]),
    ),
  mends: noMends,
};

export const copiedRowRule: FindingRule<CopiedRow> = {
  severity: () => "warning",
  key: ({ table, row, otherRow }) =>
    contentKey(
      "copiedRow",
      ...[otherRow, row].flatMap((one) => [table.rows[one]!.key, table.rows[one]!.ordinal]),
      ...table.columns.map((_, column) => inUnits({ table, row, column })),
    ),
  mends: noMends,
};

export const crossSheetRule: FindingRule<CrossSheet> = {
  // A sheet may be of another date.
  severity: () => "warning",
  key: ({ cell, others, check }) => {
    if (check) return findingKey("crossSheet", [], [check]);
    const { label } = cell.table.rows[cell.row]!;
    const { heading } = cell.table.columns[cell.column]!;
    return contentKey("crossSheet", label, heading, inUnits(cell), ...others.map(inUnits));
  },
  mends: noMends,
};

/** A figure in the unit of its table, as the keys of saved workbooks have it. */
function inUnits({ table: { amounts }, row, column }: CellOf): number {
  return amountAt(amounts, row, column) * 10 ** -amounts.scale;
}
