import type { BuiltTable } from "../structure/builtTable";
import { purposeOf } from "../words/headings";
import { comparable } from "../words/comparable";
import { WRITTEN_ORDER } from "../words/deviationOrder";
import { meaningOf } from "../words/lexicon";
import type { Answers } from "../structure/answers";
import { conventionBySigns } from "./conventionBySigns";

/** Which way a table takes its deviations: budget - outcome, or outcome - budget; likewise with a forecast. */
export type Convention = "budgetFirst" | "outcomeFirst";

/** The key of the answer to which way it is; the answer is the convention. */
export const CONVENTION_KEY = "deviationConvention";

/** How a convention was found. */
export interface FoundConvention {
  readonly convention: Convention;
  /** The figures of the table's own columns, the order that a heading is written in, another table's on the sheet, how its costs are signed, or the user. */
  readonly by: "table" | "heading" | "sheet" | "signs" | "answer";
}

/**
 * The convention of a table: what its own deviation columns do, then what the other tables of the sheet do, then
 * what makes a positive deviation favourable, as far as the signs of costs and income tell.
 * @param headings of the columns of deviations, blank ones too: what they say of the order counts where no figure does
 * @returns null where nothing tells: the user has to say
 */
export function findConvention(
  built: BuiltTable,
  onSheet: readonly BuiltTable[],
  answers: Answers = {},
  headings: readonly string[] = [],
): FoundConvention | null {
  const own = ownConvention(built);
  if (own) return { convention: own, by: "table" };
  const written = new Set(headings.flatMap((heading) => meaningOf(WRITTEN_ORDER, comparable(heading)) ?? []));
  const order = written.size === 1 ? [...written][0]! : null;
  // "Budget-prognos" is what a deviation is called, whichever is taken from which; nobody turns it without meaning it.
  if (order === "outcomeFirst") return { convention: order, by: "heading" };
  const answer = answers[CONVENTION_KEY];
  if (answer === "budgetFirst" || answer === "outcomeFirst") return { convention: answer, by: "answer" };
  const others = new Set(onSheet.flatMap((other) => ownConvention(other) ?? []));
  if (others.size === 1) return { convention: [...others][0]!, by: "sheet" };
  const bySigns = conventionBySigns(built.table);
  if (bySigns) return { convention: bySigns, by: "signs" };
  return order && { convention: order, by: "heading" };
}

/** What most of its own deviation columns do. */
function ownConvention({ table, differences }: BuiltTable): Convention | null {
  const ways = differences.flatMap(({ minuend, subtrahend, isSignKnown }): Convention[] => {
    if (!isSignKnown) return [];
    if (isBudget(table, minuend)) return ["budgetFirst"];
    return isBudget(table, subtrahend) ? ["outcomeFirst"] : [];
  });
  const first = ways.filter((way) => way === "budgetFirst").length;
  if (first * 2 === ways.length) return null;
  return first * 2 > ways.length ? "budgetFirst" : "outcomeFirst";
}

function isBudget({ columns }: BuiltTable["table"], column: number): boolean {
  return purposeOf(columns[column]!.heading) === "budget";
}
