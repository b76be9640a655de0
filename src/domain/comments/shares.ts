import {
  AND_ON,
  DEGREE_OF_BUDGET,
  SHARE_OF_BEFORE,
  SHARE_OF_BUDGET,
  SHARE_OF_ROWS,
  UNTIL_BREAK,
} from "../words/comments/frameWords";
import { candidatesFor, type Manner } from "./candidates";
import { inPerCentOf } from "./inPerCentOf";
import { wordsIn } from "./clauses";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import { subjectOf, type Subject } from "./subjects";
import type { ClaimTie } from "./ties";

/** All that a per cent may be: a part of the budget, of the year before, or of rows that are named. */
export function sharesOf(
  table: SpokenTable,
  { subject, manner, columns, frame, years }: ClaimTie,
  rowSets: readonly (readonly number[])[],
  base: string,
): SpokenFigure[] {
  if (subject.by === "silence") return [];
  const isOfBudget = SHARE_OF_BUDGET.pattern.test(base);
  // "45 procent av budgeten" is no part of the budget by the budget itself.
  const whens = new Set([...frame.whens].filter((when) => !isOfBudget || when !== "budget"));
  const asked: Manner = isOfBudget && manner !== "deviation" ? "level" : manner;
  const shares: SpokenFigure[] = [];
  for (const rows of rowSets) {
    const parts = candidatesFor(table, rows, { ...frame, whens }, years, columns, asked).readings;
    const deviations = isOfBudget
      ? candidatesFor(table, rows, frame, years, columns, "deviation").readings
      : [];
    for (const part of [...parts, ...deviations])
      for (const whole of basesOf(table, part, rows, { columns, base, manner: asked, subject })) {
        const share = inPerCentOf(part, whole);
        if (share) shares.push({ ...share, isDoubtful: isOfOtherSpan(table, part, whole) });
      }
  }
  return shares;
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
  /** What the words say that it is of; "" where they do not. */
  readonly base: string;
  readonly manner: Manner;
  readonly subject: Subject;
}

/** What a part may be a per cent of: the budget, the year before, or rows that are named. */
function basesOf(
  table: SpokenTable,
  part: SpokenFigure,
  rows: readonly number[],
  { columns, base, manner, subject }: SharedFrom,
): SpokenFigure[] {
  if (SHARE_OF_ROWS.pattern.test(base) && !SHARE_OF_BUDGET.pattern.test(base)) {
    const spoken = subjectOf(
      table.built.table,
      { before: wordsIn(base), textBefore: base, behind: [], textBehind: "" },
      new Set(),
    );
    if (spoken === "foreign" || spoken === "nothing") return [];
    // "Av nämndens kostnader" are those of its total.
    if (spoken.rows === null && subject.by !== "name") return [];
    const of = spoken.rows !== null ? [spoken.rows] : table.wholeRows().map((row) => [row]);
    return [...new Set(part.places.map(({ column }) => column))].flatMap((c) =>
      of.flatMap((whole) => table.level(whole, c) ?? []),
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

/**
 * What a per cent is said to be of: behind it, before it, or behind the per cent that it is told together with.
 * @example baseOf the second in "Skolan tog 52 procent av kostnaderna, vården 31 procent" // " av kostnaderna"
 * @returns "" where nothing says so
 */
export function baseOf(said: SaidFigure): string {
  const { stated, clause, figures, i, text } = said;
  if (isBase(clause.textBehind)) return wholeBase(said);
  if (stated.unit === "%" && DEGREE_OF_BUDGET.pattern.test(clause.textBefore)) return OF_BUDGET;
  const before = SHARE_OF_BEFORE.pattern.exec(clause.textBefore);
  if (before) return ` ${before[1]!}`;
  const last = figures[i - 1];
  if (stated.unit !== "%" || last?.unit !== "%") return "";
  const between = text.slice(last.to, stated.from).toLowerCase();
  const told = UNTIL_BREAK.pattern.exec(between)![0].replace(AND_ON.pattern, "");
  return isBase(told) ? told : "";
}

/** "Av skatteintäkter och statsbidrag, mot målet 2 procent" goes on past "och", to where the sentence breaks. */
function wholeBase({ stated, clause, figures, i, text }: SaidFigure): string {
  const near = UNTIL_BREAK.pattern.exec(text.slice(stated.to).toLowerCase())![0];
  const isAlone = stated.to + near.length <= (figures[i + 1]?.from ?? text.length);
  return isAlone && near.length > clause.textBehind.length ? near : clause.textBehind;
}

/** What such a degree is of, as it would be said. */
const OF_BUDGET = ` ${DEGREE_OF_BUDGET.base}`;

function isBase(text: string): boolean {
  return SHARE_OF_BUDGET.pattern.test(text) || SHARE_OF_ROWS.pattern.test(text);
}
