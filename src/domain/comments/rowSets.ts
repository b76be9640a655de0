import { SAID_COSTS, SAID_INCOME, TOGETHER } from "../words/comments/frameWords";
import { isIncome } from "../words/incomes";
import { says } from "../words/lexicon";
import { lineWordsOf } from "./lineWords";
import type { SpokenTable } from "./readings";
import type { Setting } from "./setting";
import { onlyOwn } from "./spokenWords";
import { wordMatch } from "./wordMatch";

/** Rows that a figure may be of, and why they are added where there are several. */
export interface RowSet {
  readonly rows: readonly number[];
  readonly sum: "one" | "named" | "kind" | "all";
}

/** More rows than these are not added in words. */
const MOST_NAMED = 5;
const NAMED = 0.6;
const BASE = 0.5;
const LEAST_WEIGHT = 0.05;

/**
 * The rows one by one, and the sums that words may mean: of those that are named, of all of a kind, of costs or
 * income, and of all.
 * @example of "biblioteksbesök" the rows "Besök huvudbiblioteket" and "Besök filialer" together
 */
export function rowSetsOf({ table, coverages, tie, said, spoken }: Setting): RowSet[] {
  const filled = table.filledRows();
  const plain = table.plainRows();
  const sets: RowSet[] = filled.map((row) => ({ rows: [row], sum: "one" }));
  const known = new Set(sets.map(({ rows }) => rows.join()));
  const add = (rows: readonly number[], sum: RowSet["sum"]) => {
    if (rows.length < 2 || known.has(rows.join())) return;
    known.add(rows.join());
    sets.push({ rows, sum });
  };
  const named = plain.filter((row) => coverages[row]!.total >= NAMED);
  const own = named.filter((row) => coverages[row]!.steps[0]! >= NAMED);
  add(tie.subject.rows ?? [], "named");
  for (const rows of [named, own]) if (rows.length <= MOST_NAMED) add(rows, "named");
  const { rows: words } = lineWordsOf(table);
  for (const { text } of [...spoken.own, ...spoken.before]) {
    const having = plain.filter((row) =>
      words[row]!.some((word) => word.weight > LEAST_WEIGHT && wordMatch(text, word.text) >= NAMED),
    );
    if (having.length < plain.length) add(having, "kind");
  }
  const text = said.text.toLowerCase();
  for (const rows of sidesOf(table, text)) add(rows, "kind");
  if (table.wholeRows().length === 0 || TOGETHER.pattern.test(text)) add(plain, "all");
  return sets;
}

/** The rows that a per cent may be of: those that are named, the whole, and the sums that its base names. */
export function basesOf({ table, coverages, base, baseCoverages }: Setting): (readonly number[])[] {
  const named = table.filledRows().filter((row) => coverages[row]!.total >= BASE);
  const single = [...new Set([...named, ...table.wholeRows(), ...table.resultRows()])].map((row) => [row]);
  if (base === "") return single;
  const told = rowsToldBy(table, base);
  const inBase = table.plainRows().filter((row) => baseCoverages[row]!.total >= BASE || told.has(row));
  const sums = [...(inBase.length <= MOST_NAMED ? [inBase] : []), ...sidesOf(table, base)];
  return [...single, ...sums.filter((rows) => rows.length >= 2)];
}

/** Rows that a word alone tells from all others: "statsbidrag" of "Generella statsbidrag och utjämning". */
function rowsToldBy(table: SpokenTable, text: string): ReadonlySet<number> {
  const { rows: words } = lineWordsOf(table);
  const told = onlyOwn(text).own.map((said) =>
    table
      .plainRows()
      .filter((row) =>
        words[row]!.some((word) => word.weight > LEAST_WEIGHT && wordMatch(said.text, word.text) >= NAMED),
      ),
  );
  return new Set(told.filter(({ length }) => length === 1).flat());
}

/** All rows of cost, or of income, where the text speaks of them. */
function sidesOf(table: SpokenTable, text: string): (readonly number[])[] {
  const plain = table.plainRows();
  const incomes = plain.filter((row) => isIncome(table.label(row)));
  const costs = plain.filter((row) => !incomes.includes(row) && !table.isOfResult([row]));
  return [
    ...(says(SAID_COSTS, text) && incomes.length > 0 ? [costs] : []),
    ...(says(SAID_INCOME, text) ? [incomes] : []),
  ];
}
