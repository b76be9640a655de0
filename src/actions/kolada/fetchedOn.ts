import type { NeedAnswer } from "../../kolada/client";

/**
 * The day that answers stand for: the oldest, since what is shown is no newer than that.
 * @param today where none of them holds a figure
 */
export function fetchedOn(answers: readonly NeedAnswer[], today: string): string {
  const days = answers.flatMap((answer) => (answer.kind === "row" ? [answer.fetched] : []));
  return days.sort()[0] ?? today;
}
