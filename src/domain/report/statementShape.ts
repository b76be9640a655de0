import type { Sum } from "../structure/sum";
import type { StatementLine } from "../words/statementLines";

/** What an income statement is built of, as far as names tell. */
type Named = ReadonlyMap<number, StatementLine>;

/** A table of which no more than this is known by name is hardly an income statement. */
const LEAST_NAMED = 2;

/**
 * The lines of an income statement that its build tells, whatever they are called: what comes first is income, costs
 * and depreciation, to their net; then taxes and grants; then what is financial, to the year's result.
 * @param named what names tell already: never told once more
 * @param whole the row that all of it comes to
 */
export function linesByShape(
  sums: readonly Sum[],
  whole: number | null,
  named: Named,
): Map<number, StatementLine> {
  const found = new Map<number, StatementLine>();
  const lines = new Set(named.values());
  const tell = (row: number | undefined, line: StatementLine) => {
    if (row === undefined || named.has(row) || found.has(row) || lines.has(line)) return;
    found.set(row, line);
    lines.add(line);
  };
  const rowOf = (line: StatementLine) => [...named, ...found].find(([, own]) => own === line)?.[0];
  const partsOf = (row: number | undefined) =>
    sums.find(({ total }) => total === row)?.parts.map((part) => part.row) ?? [];
  const carriedBy = (row: number | undefined) =>
    row === undefined ? undefined : sums.find(({ parts }) => parts.some((part) => part.row === row))?.total;

  const isItem = (line: StatementLine | undefined) => line === "itemsAffectingComparability";

  // Only a table that goes on from its first sum to one that holds it is built like this.
  const first = [...sums].sort((a, b) => a.total - b.total)[0]?.total;
  if (lines.size < LEAST_NAMED || whole === null || first === undefined || first === whole) return found;
  tell(first, "netCosts");
  const net = rowOf("netCosts");
  const [income, costs, depreciation, ...moreCosts] = partsOf(net).filter((row) => !isItem(named.get(row)));
  if (depreciation !== undefined && moreCosts.length === 0) {
    tell(income, "operatingIncome");
    tell(costs, "operatingCosts");
    tell(depreciation, "depreciation");
  }
  tell(whole, "yearsResult");
  const result = carriedBy(net);
  if (result === undefined || result === whole) return found;
  const [taxes, grants, ...more] = partsOf(result).filter((row) => row !== net);
  // A result that the finances are in already is that after them.
  const [gained, spent, ...moreFinances] = more;
  if (spent !== undefined && moreFinances.length === 0) {
    tell(result, "resultBeforeExtraordinary");
    tell(gained, "financialIncome");
    tell(spent, "financialCosts");
  } else {
    tell(result, "operatingResult");
  }
  if (grants !== undefined && (more.length === 0 || spent !== undefined) && moreFinances.length === 0) {
    tell(taxes, "taxes");
    tell(grants, "grants");
  }
  const [earned, paid, ...moreFinancial] = partsOf(carriedBy(result)).filter((row) => row !== result);
  if (paid !== undefined && moreFinancial.length === 0) {
    tell(earned, "financialIncome");
    tell(paid, "financialCosts");
  }
  return found;
}

/**
 * The row of a balance sheet that together with the year's result is the equity: what the year began with, whatever it
 * is called ("Balanserat eget kapital").
 */
export function openingEquityByShape(sums: readonly Sum[], named: Named): Map<number, StatementLine> {
  const isLine = (row: number, line: StatementLine) => named.get(row) === line;
  return new Map(
    sums.flatMap(({ total, parts }) => {
      const others = parts.filter(({ row }) => !isLine(row, "yearsResult"));
      const [opening] = others;
      return isLine(total, "closingEquity") && parts.length === 2 && others.length === 1
        ? [[opening!.row, "openingEquity"] as const]
        : [];
    }),
  );
}
