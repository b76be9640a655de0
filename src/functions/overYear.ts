import { exact, type ExactNumber } from "../domain/figures/exactNumber";
import type { Profile, ProfileProblem } from "../domain/arithmetic/fullYear";
import { BLANK, readNumber, readWord } from "./cell";
import { profileProblem, readMonth, readProfile } from "./month";
import { layOut, spill, type Argument, type Cells, type SpilledCell } from "./overCells";
import { Problem, toExcelError } from "./problem";
import { SPANS, type Span } from "./words";

/**
 * Spreads a computation of an amount, a month and how the year falls over its months.
 * @param spans whether the month alone is meant, where the function asks it
 * @param compute gets the amount, the month, the row's profile and the span
 */
export function overYear(
  amounts: Argument,
  months: Cells,
  profiles: Cells,
  compute: (
    amount: ExactNumber,
    month: number,
    profile: Profile | undefined,
    span: Span,
  ) => ExactNumber | ProfileProblem,
  spans?: Cells,
): SpilledCell[][] {
  const profileOf = readProfile(profiles);
  const layout = layOut([amounts, { name: "Månad", cells: months }, { name: "Omfattning", cells: spans }]);
  if (layout instanceof Problem) return [[toExcelError(layout)]];
  const { ranges, singles } = layout;
  return spill(layout, (row, column) => {
    const cellOf = (place: number) => (ranges[place] ? ranges[place][row]![column] : singles[place]);
    const amount = readNumber(cellOf(0), amounts.name);
    if (amount instanceof Problem) return amount;
    const month = readMonth(cellOf(1));
    if (month instanceof Problem) return month;
    if (amount === BLANK || month === BLANK) return BLANK;
    const span = readWord(cellOf(2), "Omfattning", SPANS);
    if (span instanceof Problem) return span;
    const profile = profileOf(row);
    if (profile instanceof Problem) return profile;
    const answer = compute(exact(amount), month, profile, span);
    return typeof answer === "string" ? profileProblem(answer) : answer.toCell();
  });
}
