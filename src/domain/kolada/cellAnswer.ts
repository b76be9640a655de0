/** =KOLADA() cell by cell: what each cell asks for, before anything is asked, and what it is answered. */
import { indicatorId, isKoladaYear } from "./ids";
import type { Gender } from "./koladaValue";

/** A cell of an argument as it arrives: an error stands for itself. */
export type GivenCell = string | number | boolean | null | CellProblem;
export type GivenCells = readonly (readonly GivenCell[])[];

export interface CellProblem {
  readonly code: string;
  readonly reason: string;
}

/** What a cell shows: a figure, nothing, or why not. */
export type CellAnswer = number | "" | CellProblem;

/** The arguments of one call, each a matrix. */
export interface KoladaCall {
  readonly indicators: GivenCells;
  readonly areas: GivenCells;
  readonly years: GivenCells;
  readonly genders: GivenCells;
}

/** What one cell asks for. Blank where a part of it is. */
export type CellWish =
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly problem: CellProblem }
  | {
      readonly kind: "wrong";
      readonly what: "indicator" | "area" | "year" | "gender";
      readonly found: string;
    }
  | {
      readonly kind: "wish";
      readonly indicator: string;
      /** As it was written. */
      readonly area: string;
      readonly year: number;
      readonly gender: Gender;
    };

/**
 * The wishes of a call, spread as Excel spreads: a row of years beside a column of municipalities is a table, ranges
 * alike go cell by cell.
 * @returns null where the ranges do not go together
 */
export function wishesOf(call: KoladaCall, genderOf: (word: string) => Gender | null): CellWish[][] | null {
  const given = [call.indicators, call.areas, call.years, call.genders];
  const rows = common(given.map((cells) => cells.length));
  const columns = common(given.map((cells) => cells[0]?.length ?? 0));
  if (rows === null || columns === null) return null;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const [indicator, area, year, gender] = given.map((cells) => spread(spread(cells, row), column));
      return wishOf(indicator!, area!, year!, gender!, genderOf);
    }),
  );
}

/** The size that all have who are more than one. */
function common(sizes: readonly number[]): number | null {
  const several = [...new Set(sizes.filter((size) => size !== 1))];
  return several.length > 1 || several[0] === 0 ? null : (several[0] ?? 1);
}

function spread<T>(cells: readonly T[], place: number): T {
  return cells[cells.length === 1 ? 0 : place]!;
}

function wishOf(
  indicator: GivenCell,
  area: GivenCell,
  year: GivenCell,
  gender: GivenCell,
  genderOf: (word: string) => Gender | null,
): CellWish {
  const problem = [indicator, area, year, gender].find(isProblemCell);
  if (problem) return { kind: "problem", problem };
  if ([indicator, area, year].some(isBlank)) return { kind: "blank" };
  const id = indicatorId(shown(indicator));
  if (id === null) return { kind: "wrong", what: "indicator", found: shown(indicator) };
  const time = Number(shown(year).trim());
  if (!isKoladaYear(time)) return { kind: "wrong", what: "year", found: shown(year) };
  const who = isBlank(gender) ? "T" : genderOf(shown(gender));
  if (who === null) return { kind: "wrong", what: "gender", found: shown(gender) };
  if (typeof area === "boolean") return { kind: "wrong", what: "area", found: shown(area) };
  return { kind: "wish", indicator: id, area: shown(area).trim(), year: time, gender: who };
}

function isProblemCell(cell: GivenCell): cell is CellProblem {
  return typeof cell === "object" && cell !== null;
}

function shown(cell: GivenCell): string {
  return isProblemCell(cell) ? cell.code : String(cell ?? "");
}

/** Older Excel hands a blank cell on as 0: no municipality, no year and no gender is that. */
function isBlank(cell: GivenCell): boolean {
  return cell === null || cell === "" || cell === 0;
}
