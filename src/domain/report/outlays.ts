import { amountAt, unitAt } from "../tables/amounts";
import { lineThatMayBe } from "../words/statementNames";
import type { StatementLine } from "../words/statementLines";
import type { ColumnFacets } from "./columnFacets";
import { columnsBySide, isOfCosts, isOfIncome } from "./investmentColumns";
import type { Statement } from "./statement";
import type { StatementRow } from "./statementRows";

/** What an account of investments may come to in other statements, in order. */
export const OUTLAYS: readonly StatementLine[] = [
  "totalOutlay",
  "investmentOutlay",
  "netOutlay",
  "investingCash",
];
const GROSS: readonly StatementLine[] = ["totalOutlay", "investmentOutlay"];

/** A row of the account in columns of one side, and the lines of other statements that it may be. */
export interface Outlay {
  readonly row: StatementRow;
  readonly columns: readonly ColumnFacets[];
  readonly lines: readonly StatementLine[];
  /** Known by what it is less or more than another by: what others have given for the investments. */
  readonly is: "gross" | "net" | "given" | null;
}

/** What an account of investments comes to, in its rows and columns. */
export function outlaysOf(statement: Statement): Outlay[] {
  const groups = columnsBySide(statement);
  const all = statement.rows.flatMap((row): Outlay[] => {
    const lines = linesThatMayBe(statement, row);
    return groups.flatMap((columns): Outlay[] => {
      if (lines.length === 0) return [];
      if (isOfIncome(columns)) return [{ row, columns, lines: ["outlayIncome"], is: "given" }];
      return [{ row, columns, lines, is: lines[0] === "outlayIncome" ? "given" : null }];
    });
  });
  const roles = new Map<Outlay, "gross" | "net">();
  const cellOf = ({ row, columns }: Outlay) => [row.row, columns[0]!.column] as const;
  const amountOf = (one: Outlay) => Math.abs(amountAt(statement.table.amounts, ...cellOf(one)));
  const unit = Math.max(...all.map((one) => unitAt(statement.table.amounts, ...cellOf(one))));
  for (const given of all.filter(({ is }) => is === "given")) {
    for (const gross of all)
      for (const net of all) {
        const isPair =
          gross.is === null &&
          net.is === null &&
          gross !== net &&
          isBeside(gross, net, given) &&
          amountOf(given) > 0;
        if (!isPair || Math.abs(amountOf(gross) - amountOf(net) - amountOf(given)) > unit) continue;
        roles.set(gross, "gross");
        roles.set(net, "net");
      }
  }
  if (roles.size === 0) byPlace(all).forEach((role, one) => roles.set(one, role));
  return all.map((one) => {
    const is = one.is ?? roles.get(one) ?? null;
    const lines = is === "gross" ? GROSS : is === "net" ? (["netOutlay"] as const) : one.lines;
    return { ...one, is, lines: is === "net" ? [...lines, ...one.lines] : lines };
  });
}

/**
 * Where the arithmetic does not hold: what stands above what is given, or in a column of what is spent, is gross; what
 * stands below it, or in a column beside, is what is left.
 */
function byPlace(all: readonly Outlay[]): Map<Outlay, "gross" | "net"> {
  const roles = new Map<Outlay, "gross" | "net">();
  for (const given of all.filter(({ is }) => is === "given")) {
    const inColumn = all.filter((one) => one.is === null && one.columns === given.columns);
    const [above, below] = [
      inColumn.filter(({ row }) => row.row < given.row.row).at(-1),
      inColumn.find(({ row }) => row.row > given.row.row),
    ];
    const inRow = all.filter((one) => one.is === null && one.row === given.row && isOfIncome(given.columns));
    const spent = inRow.find(({ columns }) => isOfCosts(columns));
    const left = inRow.find(({ columns }) => !isOfCosts(columns));
    for (const [gross, net] of [
      [above, below],
      [spent, left],
    ]) {
      if (!gross || !net) continue;
      roles.set(gross, "gross");
      roles.set(net, "net");
    }
  }
  return roles;
}

/** The three stand in one column, or in one row. */
function isBeside(gross: Outlay, net: Outlay, given: Outlay): boolean {
  const all = [gross, net, given];
  return (
    all.every(({ columns }) => columns[0]!.column === given.columns[0]!.column) ||
    all.every(({ row }) => row.row === given.row.row)
  );
}

/** A total that bears the name of a line is held against it already. */
function linesThatMayBe({ table, total }: Statement, row: StatementRow): readonly StatementLine[] {
  if (row.line !== null || row.isTied) return [];
  if (row.row === total) return OUTLAYS;
  const line = lineThatMayBe("investments", table.rows[row.row]!.label);
  return line === "totalOutlay" ? OUTLAYS : line === null ? [] : [line];
}
