import type { Check, CheckKind, Term } from "../../domain/checks/check";
import {
  amount,
  cellName,
  columnName,
  columnOrPlace,
  inCalculation,
  printed,
  rowName,
  rowOrPlace,
  sides,
  signed,
} from "../shared/amounts";
import { allChecks, someChecks } from "./counts";

/** The words of one kind of check. */
interface CheckWords {
  /** The arithmetic, up to what it gives. */
  computed(check: Check, result: string): string;
  /** The target by name, beside which the rest is known. */
  target(check: Check): string;
  /** What does not hold, within a sentence. */
  denied(check: Check): string;
}

/** "20 266 − 15 452 = 4 814, men Avvikelse är 4 614" */
const across: CheckWords = {
  computed: (check, result) => `${arithmetic(check)} = ${result}`,
  target: ({ target, terms }) => {
    // In a table with its roles in the rows the arithmetic goes down.
    const isAcross = terms.every(({ row }) => row === target.row);
    return isAcross ? columnOrPlace(target) : rowOrPlace(target);
  },
  denied: (check) => `${arithmetic(check)} blir inte ${printed(check.target)}`,
};

/** How each kind of check is told of; the compiler refuses a kind without words. */
const CHECK_WORDS: { readonly [Kind in CheckKind]: CheckWords } = {
  footing: {
    computed: ({ target }, result) => inColumn(target, `raderna blir ${result}`),
    target: ({ target }) => rowOrPlace(target),
    denied: ({ target }) => `raderna summerar inte till ${printed(target)}`,
  },
  crossFooting: across,
  rowSum: across,
  copy: {
    computed: ({ terms }, result) => `${columnOrPlace(terms[0]!)} är ${result}`,
    target: ({ target }) => columnOrPlace(target),
    denied: ({ terms, target }) => `${columnOrPlace(terms[0]!)} är inte ${printed(target)}`,
  },
  crossTable: {
    computed: ({ terms, target }, result) =>
      inColumn(target, `${terms.map(rowOrPlace).join(" + ")} blir ${result} i den andra tabellen`),
    target: ({ target }) => rowOrPlace(target),
    denied: ({ target }) => `raderna i den andra tabellen summerar inte till ${printed(target)}`,
  },
  restated: {
    computed: ({ terms }, result) => `${placeOf(terms[0]!)} är ${result}`,
    target: ({ target }) => placeOf(target),
    denied: ({ terms, target }) => `${placeOf(terms[0]!)} är inte ${printed(target)}`,
  },
};

/** "SUMMA TILLGÅNGAR 2024" */
function placeOf(cell: Term): string {
  return [rowName(cell), columnName(cell)].filter(Boolean).join(" ") || cellName(cell);
}

/** "Budget 2025: raderna blir 27 430"; without a heading the sentence alone. */
function inColumn(cell: Term, said: string): string {
  const heading = columnName(cell);
  return heading ? `${heading}: ${said}` : said;
}

/**
 * The arithmetic of a check that does not hold, in one line; the difference stands last.
 * @example "20 266 − 15 452 = 4 814, men Avvikelse är 4 614 (skiljer −200)"
 * @example "Budget: raderna blir 147 154, men Totalt är 146 955 (skiljer −199)"
 */
export function proofLine(check: Check): string {
  const words = CHECK_WORDS[check.kind];
  const { computed, target } = sides(check);
  const { table } = check.target;
  const result = amount(table, computed, decimalsOf(check));
  const difference = signed(table, target - computed);
  return `${words.computed(check, result)}, men ${words.target(check)} är ${printed(check.target)} (skiljer ${difference})`;
}

/**
 * What does not hold, within a sentence.
 * @example "20 266 − 15 452 blir inte 4 614"
 */
export function denied(check: Check): string {
  return CHECK_WORDS[check.kind].denied(check);
}

/** "Med 20 066 stämmer alla 10 kontroller." */
export function afterwards(value: string, hold: number, total: number): string {
  return `Med ${value} stämmer ${hold === total ? allChecks(total) : someChecks(hold, total)}.`;
}

/** "1 234 + 56 − 7": every term with the sign it has in the check. */
function arithmetic({ terms }: Check): string {
  return terms.map((term, i) => signedTerm(term, i === 0)).join("");
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
