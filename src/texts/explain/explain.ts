/** What is said of a cell that somebody asks about. */
import type { Check, Term } from "../../domain/checks/check";
import { amount, cellName, inCalculation, printed, sides, signed, unitWord } from "../shared/amounts";
import { localFormula } from "../shared/localFormula";
import type { CellOf } from "../../domain/tables/cellOf";

/** More terms than these are told as a number. */
const MOST_TERMS = 8;

export const explainTexts = {
  title: "Förklara cellen",
  what: "Markera en siffra i bladet. Här står vilka summor och avvikelser den ingår i, och hur de räknas.",
  show: "Förklara markerad cell",
  noCell: "Markera en cell i bladet först.",
  noFigure: (address: string) =>
    `${address} är ingen siffra i en tabell, så det finns inget att räkna efter.`,
  alone:
    "Siffran ingår inte i någon summa eller avvikelse som Driftkoll har hittat. Ett skrivfel i den syns inte.",
  formula: (formula: string) => `Cellen räknas av ${localFormula(formula)}.`,
  typed: "Siffran är inskriven för hand.",
  asTarget: {
    footing: "Är summan av rader",
    crossFooting: "Är en avvikelse mellan kolumner",
    rowSum: "Är summan av kolumner",
    copy: "Upprepar en annan kolumn",
    crossTable: "Finns också i en annan tabell",
    restated: "Ska vara lika med en annan rad",
  },
  asTerm: {
    footing: (target: string) => `Ingår i summan ${target}`,
    crossFooting: (target: string) => `Ingår i avvikelsen ${target}`,
    rowSum: (target: string) => `Ingår i ${target}`,
    copy: (target: string) => `Upprepas i ${target}`,
    crossTable: (target: string) => `Ingår i ${target} i en annan tabell`,
    restated: (target: string) => `Ska vara lika med ${target}`,
  },
  holds: "Stämmer",
  rounding: "Stämmer, så när som på avrundning",
  fails: "Stämmer inte",
} as const;

/** "Vuxenutbildning, Budget 2025 (B8)" and "20 266 tkr" */
export function explainedCell(cell: CellOf): { name: string; value: string } {
  const isPercent = cell.table.figures[cell.row]![cell.column]?.isPercent === true;
  return { name: cellName(cell), value: printed(cell) + (isPercent ? "" : unitWord(cell.table)) };
}

/**
 * How a check is reckoned, whether it holds or not.
 * @example "12 400 + 31 050 + 2 150 = 45 600"
 * @example "12 400 + 31 050 = 43 450, men Totalt, Budget 2025 (B4) är 43 500 (skiljer +50)"
 */
export function explainedArithmetic(check: Check): string {
  const { computed, target } = sides(check);
  const { table } = check.target;
  const decimals = check.terms.reduce(
    (most, term) => Math.max(most, decimalsAt(term)),
    decimalsAt(check.target),
  );
  const reckoned = `${sumOfTerms(check.terms)} = ${amount(table, computed, decimals)}`;
  if (check.residual === 0) return reckoned;
  return `${reckoned}, men ${cellName(check.target)} är ${printed(check.target)} (skiljer ${signed(table, target - computed)})`;
}

function sumOfTerms(terms: readonly Term[]): string {
  const named = terms.length <= MOST_TERMS ? terms : terms.slice(0, MOST_TERMS - 1);
  const others = terms.length - named.length;
  const said = named.map((term, i) => {
    const figure = inCalculation(term);
    if (i === 0) return term.coefficient < 0 ? `−${figure}` : figure;
    return `${term.coefficient < 0 ? "−" : "+"} ${figure}`;
  });
  return [...said, ...(others > 0 ? [`+ ${others} till`] : [])].join(" ");
}

function decimalsAt({ table, row, column }: CellOf): number {
  return table.figures[row]![column]?.decimals ?? 0;
}
