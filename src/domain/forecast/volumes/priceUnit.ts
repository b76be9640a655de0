import { plainSigns } from "../../figures/signs";
import type { MoneyUnit } from "../../arithmetic/volume";
import type { Answers } from "../../structure/answers";
import type { Table } from "../../tables/table";
import { COSTS_BESIDE } from "../../words/counted";
import { fits, says } from "../../words/lexicon";
import { MONEY } from "../../words/units";

/** The prices may be in either. The answer is one of the units. */
export interface PriceUnitQuestion {
  readonly kind: "priceUnit";
  readonly key: typeof PRICE_UNIT_KEY;
  readonly candidates: readonly MoneyUnit[];
}

export const PRICE_UNIT_KEY = "priceUnit";

/**
 * What prices are in: their own headings speak first, then the table's. Kronor where nothing is said.
 * @param columns the columns of the prices
 * @returns a question where the table speaks of several units, or of one that its costs may have for themselves
 */
export function priceUnit(
  table: Table,
  columns: readonly number[],
  answers: Answers = {},
): MoneyUnit | PriceUnitQuestion {
  const answered = MONEY.find(({ means }) => means === answers[PRICE_UNIT_KEY]);
  if (answered) return answered.means;
  const headings = columns.map((c) => table.columns[c]!.heading);
  const own = unitsIn([...headings, table.labelHeading]);
  if (own.length === 1) return own[0]!;
  const told = own.length > 1 ? own : unitsIn([table.title, table.unit]);
  // "Tkr" above a table that holds costs too is the costs' unit; prices have the name of kronor then.
  const hasCosts = table.columns.some(
    ({ heading }, c) => !columns.includes(c) && says(COSTS_BESIDE, heading),
  );
  const candidates = hasCosts && told.length === 1 && told[0] !== "kr" ? [...told, "kr" as const] : told;
  if (candidates.length > 1) return { kind: "priceUnit", key: PRICE_UNIT_KEY, candidates };
  return candidates[0] ?? "kr";
}

/** The units of money that texts name, each once. */
export function unitsIn(texts: readonly string[]): MoneyUnit[] {
  const plain = plainSigns(texts.join(" | ")).toLowerCase();
  return MONEY.filter((entry) => fits(entry, plain)).map(({ means }) => means);
}
