import { contentWords, isWithinName, likenessOfNames, namingWords } from "../words/contentWords";
import { lineOf } from "../words/statementLines";
import { bareName } from "../words/statementNames";
import { compare, isOneSlip, size, type StatementComparison } from "./comparison";
import { isNear, type Couple } from "./comparisons";
import type { Powers } from "./units";
import type { Witness } from "./witnesses";

/** Figures of so many digits and more tell as much as any: only a copy is the same. */
const MOST_DIGITS = 6;
/** Two figures of fewer units than these are the same by chance, whatever they are called. */
const LEAST_UNITS = 10n;
/** What bears no name alike has to be borne out by so much more. */
const NAMELESS = 1;
const NAMELESS_DIGITS = 5;
/** By how much a belief has to outweigh what speaks against it, that its figures are held against each other. */
export const LEAST_BELIEF = 5;

/** What is known of two rows of two statements that say the same of at least one time. */
export interface RowBelief {
  readonly agreeing: readonly Couple[];
  readonly differing: readonly Couple[];
  /** How surely the two are one thing: digits that are the same, names, and what stands around them. */
  readonly weight: number;
}

/**
 * How surely two rows are the same thing. Every figure that is the same bears it out by its digits, so that two columns
 * or one long figure need no name; names bear it out as well, and so does what stands above and below. A figure that
 * is near, or one slip of the hand away, is one that went wrong; one that is far speaks against it.
 * @param around how many of the rows above and below are the same as well
 */
export function beliefIn(couples: readonly Couple[], around: number, powers: Powers): RowBelief {
  const compared = couples.map((couple) => ({ couple, how: compare(...couple, powers) }));
  const isSame = ({ outcome }: StatementComparison) => outcome === "agrees" || outcome === "turned";
  const same = compared.filter(({ how }) => isSame(how));
  const others = compared.filter(({ how }) => how.outcome === "differs");
  const [[a, b]] = couples as [Couple];
  const by = new Map(same.map(({ how }) => [String(amountOf(how)), digitsOf(how)]));
  const figures = [...by.values()].reduce((sum, digits) => sum + digits, 0);
  const against = others.reduce((sum, { how }) => sum + speaksAgainst(how), 0);
  const [named, stands] = [likeness(a, b), standing(a, b)];
  // Three digits of the other columns are alike by chance somewhere: what bears no name alike needs more of them.
  const isBorne = named > 0 || figures >= NAMELESS_DIGITS - (stands > 1 ? 1 : 0);
  const isPossible = figures > 0 && isBorne && others.length <= same.length && mayBeOne(a, b);
  return {
    agreeing: same.map(({ couple }) => couple),
    differing: others.map(({ couple }) => couple),
    weight: isPossible ? figures + named + around + stands - against : 0,
  };
}

/** The same, with whichever sign. */
export function agrees(couple: Couple, powers: Powers): boolean {
  return ["agrees", "turned"].includes(compare(...couple, powers).outcome);
}

/** What a balance sheet has as its own is what flows in and out elsewhere: the result, and what the year ends with. */
const OF_BOTH = new Set(["=yearsResult", "=cash", "=equity"]);

function mayBeOne(a: Witness, b: Witness): boolean {
  const [own, other] = [isBalance(a), isBalance(b)];
  return (
    own === null ||
    other === null ||
    own === other ||
    [a, b].some(({ row: { key } }) => OF_BOTH.has(key)) ||
    likeness(a, b) > 1
  );
}

/** What there is at the end of a year: a row of the balance sheet, and what its note comes to. */
function isBalance({ statement: { kind }, row: { key }, isDerived }: Witness): boolean | null {
  if (kind === "overview") return null;
  if (kind === "note") return key.startsWith("balanceSheet") ? true : null;
  return kind === "balanceSheet" && !isDerived;
}

function amountOf({ apart, together }: StatementComparison): bigint {
  return size(size(apart) > size(together) ? apart : together);
}

/** The digits by which a figure tells more than its size: ten units tell one, a hundred two. */
function digitsOf(how: StatementComparison): number {
  const units = amountOf(how) / 2n / how.unit;
  // A copy is the same to the last digit, where both are printed alike.
  const less = [how.apart, how.together].map(size).includes(0n) ? 0 : how.isOfOneUnit ? 1 : 0;
  return units < LEAST_UNITS ? 0 : Math.max(0, Math.min(MOST_DIGITS, String(units).length) - 1 - less);
}

function speaksAgainst(how: StatementComparison): number {
  if (isOneSlip(how)) return -1;
  return isNear(how) ? 0 : 1;
}

/** What a statement is about is printed in others as well: its lines, what it comes to, what its parts come to. */
function standing(a: Witness, b: Witness): number {
  return [a, b].filter(
    ({ row, statement: { table, total, kind } }) =>
      MAIN.has(kind) ||
      row.line !== null ||
      [total, row.total].includes(row.row) ||
      ["total", "net"].includes(table.rows[row.row]!.role),
  ).length;
}

const MAIN = new Set(["result", "balanceSheet", "cashFlow", "balanceRequirement"]);

/** How much the one is called what the other is. */
function likeness(a: Witness, b: Witness): number {
  if (isSameName(labelOf(a), labelOf(b))) return 4;
  const [own, theirs] = [wordsOf(a), wordsOf(b)];
  if (isCrossed(a, b) || isWithinName(own, theirs) || isWithinName(theirs, own)) return 3;
  return likenessOfNames(own, theirs) > 0 ? 1 : -NAMELESS;
}

/** "Årets resultat" has no word that few others have, and is the same name all the same; "Summa" is none. */
function isSameName(a: string, b: string): boolean {
  const name = bareName(a);
  return name === bareName(b) && name.includes(" ");
}

/** "Maskiner" under "Avskrivningar" and "Årets avskrivningar" under "Maskiner" are one thing in two notes. */
export function isCrossed(a: Witness, b: Witness): boolean {
  if ([a, b].some(({ statement: { kind } }) => kind !== "note") || a.row.section === b.row.section)
    return false;
  const isNamed = (label: string, section: string) =>
    likenessOfNames(contentWords(label), contentWords(section)) > 1 ||
    (lineOf(label) !== null && lineOf(label) === lineOf(section));
  return isNamed(labelOf(a), b.row.section) && isNamed(labelOf(b), a.row.section);
}

/** The words of its name, or of its heading where it is but what that comes to ("Summa"). */
function wordsOf(one: Witness): string[] {
  const words = namingWords(labelOf(one));
  return words.length > 0 || one.row.row !== one.row.total ? words : namingWords(one.row.section);
}

export function labelOf({ statement: { table }, row: { row } }: Witness): string {
  return table.rows[row]!.label;
}
