import { OF_ALL_YEARS } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { Frame } from "./frame";
import type { ClaimTie } from "./ties";
import type { ColumnFact } from "./columnFacts";

/**
 * Whether words of a claim say that it is no such figure: another year, another plan or another comparison. What is
 * only not said does not speak against it.
 * @example isAgainstWords of the outcome of 2024 where the clause says "2023" // true
 */
export function isAgainstWords(table: SpokenTable, { places }: SpokenFigure, tie: ClaimTie): boolean {
  const columns = [...new Set(places.map(({ column }) => column))];
  const [later, earlier] = columns.map((column) => table.facts[column]!);
  if (columns.some((column) => !tie.columns.includes(column))) return true;
  if (isOfOtherYear(table, later!, tie) || isOfOtherMonth(table, later!, tie.frame)) return true;
  if (earlier === undefined && isOfEarlierForecast(later!, tie.frame)) return true;
  if (isOfOtherScope(table, later!, tie.frame.said)) return true;
  const { comparisons, isDistance, isOther, turn } = tie.frame;
  const isLevel = earlier === undefined && later!.content !== "deviation" && later!.content !== "change";
  if (isLevel && (isDistance || turn === "better" || turn === "worse" || isOfDeviation(turn, table, places)))
    return true;
  if (!isLevel && isOther && turn === null) return true;
  if (comparisons.has("past") && !isOther && !isOverTime(later!, earlier)) return true;
  if (comparisons.has("budget") && !isOther && !isAgainstBudget(later!, earlier)) return true;
  return isOfOtherPlan(later!, isLevel, tie);
}

/** A surplus is no level, but of a result. */
function isOfDeviation(turn: string | null, table: SpokenTable, places: SpokenFigure["places"]): boolean {
  return (turn === "good" || turn === "bad") && !table.isOfResult(places.map(({ row }) => row));
}

function isOfOtherYear(table: SpokenTable, fact: ColumnFact, { years: { own } }: ClaimTie): boolean {
  if (own.length === 0) return false;
  const year = fact.year ?? (fact.isPast ? null : table.year);
  return year !== null && !own.includes(year);
}

/** A deviation as an earlier forecast had it, which no word asks for. */
function isOfEarlierForecast(
  fact: ColumnFact,
  { month, whens, comparisons, isOther, isFrom, said }: Frame,
): boolean {
  const isAsked = month !== null || whens.has("past") || comparisons.size > 0 || isOther || isFrom;
  return (
    fact.content === "deviation" &&
    fact.basis === "forecast" &&
    fact.isPast &&
    whens.has("forecast") &&
    !isAsked &&
    !fact.isNamedBy(said)
  );
}

/** The year's budget, where that of the whole project is asked for. */
function isOfOtherScope({ facts }: SpokenTable, fact: ColumnFact, said: string): boolean {
  if (!says(OF_ALL_YEARS, said) || fact.isOfAllYears) return false;
  return facts.some(({ content, isOfAllYears }) => content === fact.content && isOfAllYears);
}

/** "Till och med augusti" is neither the whole year's nor foreseen, where a column of the same kind is of August. */
function isOfOtherMonth({ facts }: SpokenTable, fact: ColumnFact, { month, whens }: Frame): boolean {
  if (month === null || whens.has("forecast")) return false;
  if (fact.month !== null) return fact.month !== month;
  if (fact.content === "forecast" || fact.basis === "forecast") return true;
  return facts.some(
    ({ content, basis, month: of }) => content === fact.content && basis === fact.basis && of === month,
  );
}

function isOverTime(later: ColumnFact, earlier: ColumnFact | undefined): boolean {
  return earlier === undefined
    ? later.content === "change"
    : earlier.isPast !== later.isPast || earlier.year !== later.year;
}

function isAgainstBudget(later: ColumnFact, earlier: ColumnFact | undefined): boolean {
  return earlier === undefined ? later.content === "deviation" : earlier.content === "budget";
}

/** Last year's and the budget's figures are named as such, or as what something else is held against. */
function isOfOtherPlan(
  fact: ColumnFact,
  isLevel: boolean,
  { frame: { whens, comparisons, isOther, isFrom }, years }: ClaimTie,
): boolean {
  const isHeldAgainstBudget = comparisons.has("budget");
  const isSaidEarlier = isOther || isFrom || comparisons.has("past") || years.own.length > 0;
  if (isLevel && whens.has("past") && !fact.isPast) return true;
  if (isLevel && fact.isPast && !whens.has("past") && !isSaidEarlier) return true;
  if (whens.has("forecast") && fact.content !== "forecast" && fact.basis !== "forecast") return true;
  if (whens.has("outcome") && isLevel && fact.content !== "outcome") return true;
  if (whens.has("period") && fact.content === "forecast") return true;
  if (whens.has("year") && fact.isOfPart && !whens.has("period")) return true;
  const isOfBudget = whens.has("budget") && !isHeldAgainstBudget;
  return isLevel && (isOfBudget || !isOther) && isOfBudget !== (fact.content === "budget");
}
