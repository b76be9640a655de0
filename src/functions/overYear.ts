import type { ExactNumber } from "../domain/figures/exactNumber";
import type { Profile, ProfileProblem } from "../domain/arithmetic/fullYear";
import { profileProblem, readMonth, readProfile } from "./month";
import type { Argument, Cells, SpilledCell } from "./overCells";
import { overExact } from "./overNumbers";
import { Problem } from "./problem";

/**
 * Spreads a computation of an amount, a month and how the year falls over its months.
 * @param compute gets the amount, the month and the row's profile
 */
export function overYear(
  amounts: Argument,
  months: Cells,
  profiles: Cells,
  compute: (amount: ExactNumber, month: number, profile?: Profile) => ExactNumber | ProfileProblem,
): SpilledCell[][] {
  const profileOf = readProfile(profiles);
  return overExact([amounts, { name: "Månad", cells: months }], null, ([amount, monthNumber], _, row) => {
    const month = readMonth(monthNumber!.toCell());
    if (month instanceof Problem) return month;
    const profile = profileOf(row);
    if (profile instanceof Problem) return profile;
    const answer = compute(amount!, month, profile);
    return typeof answer === "string" ? profileProblem(answer) : answer;
  });
}
