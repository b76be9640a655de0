import type { ExactNumber } from "../figures/exactNumber";
import type { StatedUnit } from "../words/comments/statedUnits";
import type { Manner } from "./candidates";
import type { Years } from "./columnPairs";
import { clauseAround } from "./clauses";
import type { Frame } from "./frame";
import type { Place, SpokenFigure, SpokenTable } from "./readings";
import type { Stated } from "./stated";
import { subjectOf, type Spoken, type Subject } from "./subjects";

/** How a claim of a sentence stands to the tables. */
export type ClaimVerdict = "agrees" | "contradicts" | "unclear";

/** One thing that a sentence claims. */
export interface Claim {
  readonly sentence: string;
  /** The figure as stated; null for a word of direction alone. */
  readonly stated: Stated | null;
  /** The words of direction, where no figure is stated. */
  readonly said: string;
  readonly verdict: ClaimVerdict;
  /** The figures that it agrees with, or those that it contradicts. */
  readonly figures: readonly {
    readonly table: SpokenTable;
    readonly place: Place;
  }[];
}

/** What a claim is held to be about in one table, for the claim after it to go on from. */
export interface ClaimTie {
  readonly subject: Subject;
  readonly manner: Manner;
  readonly columns: readonly number[];
  readonly frame: Frame;
  readonly years: Years;
}

/** What a text is read with. */
export interface Reader {
  readonly tables: readonly SpokenTable[];
  /** The step that the text's figures are rounded to, by unit. */
  readonly grain: (unit: StatedUnit) => ExactNumber | null;
  /** The row that a comment stands on, by table. */
  readonly rowOf?: (table: SpokenTable) => number | null;
}

/** What a claim is in one table. */
export interface HeldClaim {
  readonly table: SpokenTable;
  readonly verdict: ClaimVerdict;
  readonly readings: readonly SpokenFigure[];
}

/** What a sentence says, and what stands above it. */
export interface Context {
  readonly under: string;
  /** No claim of the sentence comes before. */
  readonly isFirst: boolean;
}

/** Whose figure it is: as its clause says, as the one before, as the heading, or the whole. */
export function subjectFrom(
  spoken: Spoken,
  table: SpokenTable,
  { under, isFirst }: Context,
  last: ClaimTie | null,
  reader: Reader,
): Subject | null {
  if (spoken === "foreign") return null;
  // Under a heading "kostnaderna" are those of what the heading names.
  const above = under === "" ? null : headingSubject(table, under);
  if (
    spoken !== "nothing" &&
    spoken.rows !== null &&
    !(spoken.by === "partOfName" && spoken.isByCost !== false && above !== null && above !== "foreign")
  )
    return spoken;
  // "Och avvikelsen blev 0,9": of what was spoken of before, where that is known.
  if (spoken !== "nothing" && spoken.by === "figure" && !isFirst) {
    if (last === null) return null;
    if (last.subject.rows) return last.subject;
  }
  if (spoken === "nothing" && !isFirst) return last?.subject ?? null;
  const row = reader.rowOf?.(table) ?? null;
  if (row !== null) return { rows: [row], by: "heading", at: 0 };
  if (above === "foreign") return null;
  // A sentence that does not say whose its figure is may speak of something else than the heading far above it.
  const isOwn = spoken === "nothing" || spoken.by === "partOfName";
  if (spoken !== "nothing" && spoken.isOfAll === true) return spoken;
  if (above) return isOwn ? { ...above, by: "silence" } : above;
  return spoken === "nothing" ? { rows: null, by: "silence", at: 0 } : spoken;
}

/** The row that a heading names; null where it names none, "foreign" where it names something else. */
function headingSubject(table: SpokenTable, under: string): Subject | "foreign" | null {
  const words = clauseAround(under, under.length, under.length, []);
  const spoken = subjectOf(table.built.table, words, new Set());
  if (spoken === "foreign" || spoken === "nothing") return null;
  return spoken.rows === null ? null : { rows: spoken.rows, by: "heading", at: 0 };
}

/** The rows that stand for the whole of a table: its totals one by one, and its rows of deviations. */
export function wholeSets(
  table: SpokenTable,
  { comparisons, turn, isTogether }: Frame,
  isSigned: boolean,
): (readonly number[])[] {
  const results = table.resultRows();
  const rows = results.length > 0 ? results : table.wholeRows();
  const deviations = comparisons.has("budget") || turn !== null || isSigned ? table.deviationRows() : [];
  if (rows.length + deviations.length === 0) return isTogether ? [table.plainRows()] : [];
  return [...rows, ...deviations].map((row) => [row]);
}

/** What all tables together say of a claim. */
export function toClaim(
  sentence: string,
  stated: Stated | null,
  held: readonly HeldClaim[],
  said = "",
): Claim {
  const verdicts = held.map(({ verdict }) => verdict);
  const verdict = verdicts.includes("agrees")
    ? "agrees"
    : verdicts.includes("contradicts")
      ? "contradicts"
      : "unclear";
  const chosen = held.filter((one) => one.verdict === verdict);
  const figures = chosen.flatMap(({ table, readings }) =>
    readings.flatMap(({ places }) => places.map((place) => ({ table, place }))),
  );
  return {
    sentence,
    stated,
    said,
    verdict,
    figures: verdict === "unclear" ? [] : figures,
  };
}
