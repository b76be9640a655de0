import type { Table } from "../tables/table";
import { balanceOf } from "../words/balances";

/**
 * Rows that close what a row above has opened: "Avsättning vid årets slut" below "Avsättning vid årets början" is that
 * and the changes between them, though it says no word for a sum. Without an opening a closing balance is a number.
 */
export function closingBalances({ rows }: Table): ReadonlySet<number> {
  const found = new Set<number>();
  const opened = new Set<string>();
  rows.forEach(({ label, hasFigures, role }, row) => {
    const balance = hasFigures && role === "plain" ? balanceOf(label) : null;
    if (balance?.isOpening) opened.add(balance.of);
    else if (balance && opened.has(balance.of)) found.add(row);
  });
  return found;
}
