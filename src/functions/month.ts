import type { Profile, ProfileProblem } from "../domain/arithmetic/fullYear";
import { functionTexts } from "../texts/functions/functions";
import { BLANK, readNumber } from "./cell";
import type { Cells } from "./overCells";
import { Problem } from "./problem";

const MONTHS = 12;

/** A month, 1-12, as it stands in a cell. */
export function readMonth(month: number): number | Problem {
  const isMonth = Number.isInteger(month) && month >= 1 && month <= MONTHS;
  return isMonth ? month : new Problem("#VALUE!", functionTexts.notAMonth(month));
}

/**
 * How the year falls over its months: twelve cells for all, or twelve columns with a row for each row of the
 * answer. A blank month counts as zero.
 * @returns the profile of a row; undefined where none is given
 */
export function readProfile(cells: Cells): (row: number) => Profile | Problem | undefined {
  if (!cells || cells.flat().every(isBlank)) return () => undefined;
  const flat = cells.flat();
  if (flat.length === MONTHS) {
    const shared = toProfile(flat);
    return () => shared;
  }
  const wrong = new Problem("#VALUE!", functionTexts.notTwelveMonths(cells.length, cells[0]!.length));
  if (cells[0]!.length !== MONTHS) return () => wrong;
  return (row) => (cells[row] ? toProfile(cells[row]) : wrong);
}

/** The reason that a profile gives nothing to reckon along. */
export function profileProblem(problem: ProfileProblem): Problem {
  return new Problem(
    "#VALUE!",
    problem === "noYear" ? functionTexts.profileIsZero : functionTexts.profileIsZeroSoFar,
  );
}

function toProfile(cells: readonly unknown[]): Profile | Problem {
  const months: number[] = [];
  for (const cell of cells) {
    const amount = readNumber(cell, "Profil");
    if (amount instanceof Problem) return amount;
    months.push(amount ?? 0);
  }
  return months;
}

function isBlank(cell: unknown): boolean {
  return readNumber(cell, "Profil") === BLANK;
}
