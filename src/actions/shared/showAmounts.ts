import type { SourceTable } from "../../domain/structure/builtTable";
import type { ExactNumber } from "../../domain/figures/exactNumber";
import { amountText } from "../../texts/volumes/forecast";

/** How the amounts of a table are shown: with its own decimals, at most one. */
export function showIn({ table }: SourceTable): (amount: ExactNumber) => string {
  const decimals = Math.max(0, Math.min(1, table.amounts.scale));
  return (amount) => amountText(amount, decimals);
}
