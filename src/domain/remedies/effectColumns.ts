import type { Table } from "../tables/table";
import { REMAINS } from "../words/headings";
import { EFFECT } from "../words/kindWords";
import { says, type Entry } from "../words/lexicon";
import {
  EFFECT_FULL_YEAR,
  EFFECT_LATER,
  EFFECT_THIS_YEAR,
  EXPECTED_EFFECT,
  NO_EFFECT,
  REALISED,
} from "../words/remedies";

/** The columns of a plan that tell what its measures give, by their place in the table; -1 where none does. */
export interface EffectColumns {
  readonly expected: number;
  readonly realised: number;
  /** What is expected is what the measures give in a whole year: no column says how much of it falls in this one. */
  readonly isOfFullYear: boolean;
}

/**
 * Of several columns of effects the one of the plan's own year closes the deficit of that year; what a measure gives in
 * a whole year, or in later ones, is more than that.
 * @example of "Effekt helår" beside "Effekt i år" // the second
 */
export function effectColumns({ columns, period, figures }: Table): EffectColumns {
  const heading = (c: number) => columns[c]!.heading;
  const isShare = (c: number) => figures.some((row) => row[c]?.isPercent);
  const effects = [...columns.keys()].filter(
    (c) => !isShare(c) && !says(REMAINS, heading(c)) && !says(NO_EFFECT, heading(c)),
  );
  const given = effects.filter((c) => says(REALISED, heading(c)));
  const month = (c: number) => columns[c]!.period?.toMonth ?? 0;
  const realised = given.reduce((best, c) => (best < 0 || month(c) > month(best) ? c : best), -1);
  const others = effects.filter(
    (c) =>
      !given.includes(c) &&
      !says(EFFECT_LATER, heading(c)) &&
      ["amount", "unknown", "budget", "forecast"].includes(columns[c]!.role),
  );
  const years = others.flatMap((c) => columns[c]!.period?.year ?? []);
  const year = period?.year ?? (years.length > 0 ? Math.min(...years) : null);
  const ofYear = others.filter((c) => [null, year].includes(columns[c]!.period?.year ?? null));
  const candidates = ofYear.length > 0 ? ofYear : others;
  const saying = (entry: Entry) => (c: number) => says(entry, heading(c));
  const isOfFullYear = (c: number) =>
    says(EFFECT_FULL_YEAR, heading(c)) && (columns[c]!.period?.year ?? null) === null;
  const own = candidates.filter((c) => !isOfFullYear(c));
  const expected =
    own.find(saying(EFFECT_THIS_YEAR)) ??
    own.find(saying(EXPECTED_EFFECT)) ??
    own.find(saying(EFFECT)) ??
    own[0] ??
    candidates[0] ??
    -1;
  return { expected, realised, isOfFullYear: expected >= 0 && isOfFullYear(expected) };
}
