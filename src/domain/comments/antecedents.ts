import { RELATIVE } from "../words/comments/clauseWords";
import { RESPECTIVELY } from "../words/comments/frameWords";
import { clauseAround } from "./clauses";
import type { SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import { subjectOf, type Spoken, type Subject } from "./subjects";
import type { ClaimTie } from "./ties";

/** "... i grundskolan, som gjorde ett underskott": what "som" is stands right before it. */
export function withAntecedent(
  spoken: Spoken,
  table: SpokenTable,
  { clause, text, i }: SaidFigure,
  groupWords: ReadonlySet<string>,
): Spoken {
  if (spoken !== "nothing" || i > 0 || !RELATIVE.pattern.test(clause.textBefore)) return spoken;
  // Before the comma.
  const from = clause.before[0]!.from - 2;
  return subjectOf(table.built.table, clauseAround(text, from, from, []), groupWords);
}

/** "A och B med N respektive M": the first figure is of the first name, the second of the second. */
export function sharedOut(
  subject: Subject | null,
  { text, figures, i, stated }: SaidFigure,
  last: ClaimTie | null,
): Subject | null {
  const isSecond = i > 0 && RESPECTIVELY.pattern.test(text.slice(figures[i - 1]!.to, stated.from));
  const isFirst =
    i + 1 < figures.length && RESPECTIVELY.pattern.test(text.slice(stated.to, figures[i + 1]!.from));
  if (isFirst && subject?.rows?.length === 2)
    return { ...subject, rows: subject.rows.slice(0, 1), pair: subject.rows };
  if (isSecond && last?.subject.pair) return { ...last.subject, rows: last.subject.pair.slice(1) };
  return subject;
}
