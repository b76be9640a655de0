import { cellAddress } from "../../domain/sheet/address";
import { cellIn } from "../../domain/forecast/fullYear/joinedTable";
import { methodFormula, outcomeFormula } from "../../domain/forecast/fullYear/methodFormula";
import type { MethodName } from "../../domain/forecast/fullYear/methods";
import type { ForecastOfRow, TableForecast } from "../../domain/forecast/fullYear/tableForecast";
import type { NewCell } from "../../domain/sheet/newSheet";
import { proposedBy } from "../../texts/fullYear/yearForecast";
import { formula, text } from "../shared/newCells";
import { showIn } from "../shared/showAmounts";

/** The row's label, its outcome and the committee's own forecast stand before the methods. */
const OUTCOME = 1;
const OWN = 2;
const FIRST_METHOD = 3;

/**
 * A row of the new sheet: the methods as live formulas, and what is proposed as a link to one of them or, for a
 * total, to what is proposed for its rows.
 * @param firstRow where the first row of its table stands
 */
export function yearForecastRow(
  { source, columns, rows }: TableForecast,
  one: ForecastOfRow,
  methods: readonly MethodName[],
  firstRow: number,
): NewCell[] {
  const { table } = source;
  const { row, own, forecast, proposal } = one;
  const ownColumn = columns.columnsOf(columns.year).forecast;
  const r = firstRow + rows.indexOf(one);
  const chosenColumn = FIRST_METHOD + methods.length;
  const at = (column: number, inRow = r) => cellAddress({ row: inRow, column });
  const has = (name: MethodName) => forecast.methods.some(({ method }) => method === name);
  const membersOf = (name: MethodName) => forecast.methods.find(({ method }) => method === name)?.members;
  const optional = (column: number, made: string | null) => (made === null ? [] : [formula(r, column, made)]);
  const proposed = (): string | null => {
    if (!proposal) return null;
    if (proposal.kind === "method") return `=${at(FIRST_METHOD + methods.indexOf(proposal.made.method))}`;
    const terms = proposal.parts.map(({ row: part, sign }) => {
      const index = rows.findIndex((other) => other.row === part);
      return `${sign < 0 ? "-" : "+"}${at(chosenColumn, firstRow + index)}`;
    });
    return `=${terms.join("").replace(/^\+/, "")}`;
  };
  return [
    text(r, 0, table.rows[row]!.label),
    ...optional(OUTCOME, outcomeFormula(source, row, columns)),
    ...optional(OWN, own && ownColumn !== null ? `=${cellIn(source, row, ownColumn)}` : null),
    ...methods.flatMap((name, index) =>
      optional(
        FIRST_METHOD + index,
        has(name) ? methodFormula(name, source, row, columns, membersOf(name)) : null,
      ),
    ),
    ...optional(chosenColumn, proposed()),
    ...optional(chosenColumn + 1, own && proposal ? `=${at(OWN)}-${at(chosenColumn)}` : null),
    text(
      r,
      chosenColumn + 2,
      proposedBy(one, (other) => table.rows[other]!.label, showIn(source)),
    ),
  ];
}
