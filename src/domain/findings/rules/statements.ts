import type {
  CellOnSheet,
  CellsApart,
  StatementColumn,
  StatementConvention,
  StatementFigure,
} from "../../questions/disagreements";
import { contentKey } from "../../sheet/contentKey";
import { amountAt } from "../../tables/amounts";
import { noMends, type FindingRule } from "../rule";

const SEVERITY = { settled: "error", open: "warning", carried: "info" } as const;

export const statementFigureRule: FindingRule<StatementFigure> = {
  // Of two figures either may be meant otherwise; what follows from another is not asked for once more.
  severity: ({ verdict }) => SEVERITY[verdict],
  key: (pair) => contentKey("statementFigure", ...named(pair)),
  mends: noMends,
};

export const statementColumnRule: FindingRule<StatementColumn> = {
  severity: () => "warning",
  key: (pair) => contentKey("statementColumn", pair.differing, pair.compared, ...named(pair)),
  mends: noMends,
};

export const statementConventionRule: FindingRule<StatementConvention> = {
  severity: () => "warning",
  key: (pair) => contentKey("statementConvention", pair.about, pair.unit, ...named(pair)),
  mends: noMends,
};

/** The two cells by what their sheets say of them, and what stands in them. */
function named({ cell, other }: CellsApart): (string | number)[] {
  return [cell, other].flatMap(({ table, row, column }: CellOnSheet) => [
    table.rows[row]!.label,
    table.columns[column]!.heading,
    amountAt(table.amounts, row, column) * 10 ** -table.amounts.scale,
  ]);
}
