import type { Check, Term } from "../../domain/checks/check";
import { amount, columnName, inCalculation, printed, rowName, sides, signed } from "../shared/amounts";

/**
 * The arithmetic of a check that does not hold, in one line; the difference stands last.
 * @example "20 266 − 15 452 = 4 814, men Avvikelse är 4 614 (−200)"
 * @example "Raderna blir 147 154, men Totalt är 146 955 (−199)"
 */
export function proofLine(check: Check): string {
  const { computed, target } = sides(check);
  const { table } = check.target;
  const result = amount(table, computed, decimalsOf(check));
  const difference = signed(table, target - computed);
  if (check.kind === "crossFooting") {
    const [minuend, subtrahend] = check.terms;
    const sum = `${printed(minuend!)} − ${inCalculation(subtrahend!)} = ${result}`;
    return `${sum}, men ${columnName(check.target)} är ${printed(check.target)} (${difference})`;
  }
  if (check.kind === "rowSum") {
    const sum = check.terms.map((term, i) => signedTerm(term, i === 0)).join("");
    return `${sum} = ${result}, men ${columnName(check.target)} är ${printed(check.target)} (${difference})`;
  }
  if (check.kind === "crossTable") {
    const rows = check.terms.map(rowName).join(" + ");
    return `${columnName(check.target)}: ${rows} blir ${result} i den andra tabellen, men ${rowName(check.target)} är ${printed(check.target)} (${difference})`;
  }
  return `${columnName(check.target)}: raderna blir ${result}, men ${rowName(check.target)} är ${printed(check.target)} (${difference})`;
}

/** "Med 20 066 stämmer alla 10 kontroller." */
export function afterwards(value: string, hold: number, total: number): string {
  if (hold === total)
    return total === 1
      ? `Med ${value} stämmer kontrollen.`
      : `Med ${value} stämmer alla ${total} kontroller.`;
  return `Med ${value} stämmer ${hold} av ${total} kontroller.`;
}

/** "1 234", " + 56", " − 56" */
function signedTerm(term: Term, isFirst: boolean): string {
  const sign = term.coefficient < 0 ? "−" : "+";
  if (isFirst) return sign === "−" ? `−${inCalculation(term)}` : printed(term);
  return ` ${sign} ${inCalculation(term)}`;
}

function decimalsOf(check: Check): number {
  const { table, row, column } = check.target;
  return Math.max(0, table.figures[row]![column]?.decimals ?? 0);
}
