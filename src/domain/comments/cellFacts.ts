import { columnRole } from "../words/columnRoles";
import { BUDGET_IN_LABEL, OUTCOME_IN_LABEL } from "../words/comments/readingWords";
import { readPeriod } from "../words/periods";
import type { ColumnFact } from "./columnFacts";
import type { SpokenTable } from "./readings";

type RowFact = Partial<Pick<ColumnFact, "content" | "year" | "isPast">>;

const made = new WeakMap<SpokenTable, readonly (RowFact | null)[]>();

/**
 * What the labels of rows say of their figures, where budget, outcome or years stand in rows; null where they say
 * nothing of the kind.
 * @example rowFactsOf(table)[6] // of "Nettobudget 2024": { content: "budget", year: 2024, isPast: false }
 */
export function rowFactsOf(table: SpokenTable): readonly (RowFact | null)[] {
  const found = made.get(table);
  if (found) return found;
  const { rows, period } = table.built.table;
  const years = rows.map(({ label }) => readPeriod(label)?.year ?? null);
  const latest = Math.max(0, ...years.map((year) => year ?? 0), period?.year ?? 0);
  const facts = rows.map(({ label, hasFigures }, r): RowFact | null => {
    const content = contentOf(label);
    const year = years[r]!;
    if (!hasFigures || (content === null && year === null)) return null;
    return {
      ...(content === null ? {} : { content }),
      ...(year === null ? {} : { year, isPast: year < latest }),
    };
  });
  made.set(table, facts);
  return facts;
}

function contentOf(label: string): "budget" | "forecast" | "deviation" | "outcome" | null {
  const role = columnRole(label);
  if (role === "budget" || role === "forecast" || role === "deviation") return role;
  if (BUDGET_IN_LABEL.pattern.test(label)) return "budget";
  return OUTCOME_IN_LABEL.pattern.test(label) ? "outcome" : null;
}

/** What a cell is: what its column says, or its row where the column says no more than that something came out. */
export function factAt(table: SpokenTable, row: number, column: number): ColumnFact {
  const fact = table.facts[column]!;
  const own = rowFactsOf(table)[row];
  if (!own || fact.content !== "outcome") return fact;
  const { year, isPast } = fact;
  return { ...fact, ...own, ...(year === null ? {} : { year, isPast }) };
}
