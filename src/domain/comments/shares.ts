import { SHARE_OF_BUDGET, SHARE_OF_ROWS } from "../words/comments/frameWords";
import { candidatesFor, type Manner } from "./candidates";
import { inPerCentOf } from "./inPerCentOf";
import type { Clause } from "./clauses";
import type { SpokenFigure, SpokenTable } from "./readings";
import { subjectOf, type Subject } from "./subjects";
import type { ClaimTie } from "./ties";

/** All that a per cent may be: a part of the budget, of the year before, or of rows that are named. */
export function sharesOf(
  table: SpokenTable,
  { subject, manner, columns, frame, years }: ClaimTie,
  rowSets: readonly (readonly number[])[],
  before: ClaimTie | null,
  clause: Clause,
): SpokenFigure[] {
  const isOfBudget = SHARE_OF_BUDGET.pattern.test(clause.textBehind);
  const asked: Manner = before ? before.manner : isOfBudget && manner !== "deviation" ? "level" : manner;
  const shares: SpokenFigure[] = [];
  for (const rows of rowSets) {
    const parts = candidatesFor(table, rows, frame, years, columns, asked).readings;
    const deviations = isOfBudget
      ? candidatesFor(table, rows, frame, years, columns, "deviation").readings
      : [];
    for (const part of [...parts, ...deviations])
      for (const base of basesOf(table, part, rows, { columns, clause, manner: asked, subject })) {
        const share = inPerCentOf(part, base);
        if (share) shares.push({ ...share, isDoubtful: isOfOtherSpan(table, part, base) });
      }
  }
  return subject.by === "silence" && before === null ? [] : shares;
}

/** A deviation to August in per cent of the whole year's budget may be meant, where the period has its own. */
function isOfOtherSpan(table: SpokenTable, part: SpokenFigure, base: SpokenFigure): boolean {
  const monthOf = ({ places }: SpokenFigure) => table.facts[places[0]!.column]!.month;
  const [own, other] = [monthOf(part), monthOf(base)];
  const hasOwn = table.facts.some(({ content, month }) => content === "budget" && month === own);
  return own !== null && own !== other && hasOwn;
}

interface SharedFrom {
  readonly columns: readonly number[];
  readonly clause: Clause;
  readonly manner: Manner;
  readonly subject: Subject;
}

/** What a part may be a per cent of: the budget, the year before, or rows that are named. */
function basesOf(
  table: SpokenTable,
  part: SpokenFigure,
  rows: readonly number[],
  { columns, clause, manner, subject }: SharedFrom,
): SpokenFigure[] {
  if (SHARE_OF_ROWS.pattern.test(clause.textBehind) && !SHARE_OF_BUDGET.pattern.test(clause.textBehind)) {
    const spoken = subjectOf(
      table.built.table,
      { ...clause, before: clause.behind, textBefore: clause.textBehind, behind: [], textBehind: "" },
      new Set(),
    );
    if (spoken === "foreign" || spoken === "nothing") return [];
    // "Av nämndens kostnader" are those of its total.
    if (spoken.rows === null && subject.by !== "name") return [];
    const of = spoken.rows !== null ? [spoken.rows] : table.wholeRows().map((row) => [row]);
    return [...new Set(part.places.map(({ column }) => column))].flatMap((c) =>
      of.flatMap((base) => table.level(base, c) ?? []),
    );
  }
  if (manner === "change" || manner === "deviationOrChange" || part.places.length > rows.length)
    return part.places.slice(rows.length).length > 0
      ? [table.level(rows, part.places.at(-1)!.column)].flatMap((base) => base ?? [])
      : budgetsOf(table, rows, columns);
  return budgetsOf(table, rows, columns);
}

function budgetsOf(table: SpokenTable, rows: readonly number[], columns: readonly number[]): SpokenFigure[] {
  return columns
    .filter((c) => table.facts[c]!.content === "budget")
    .flatMap((c) => table.level(rows, c) ?? []);
}

/** The clause says what its per cent is of. */
export function namesBase({ textBehind }: Clause): boolean {
  return SHARE_OF_BUDGET.pattern.test(textBehind) || SHARE_OF_ROWS.pattern.test(textBehind);
}
