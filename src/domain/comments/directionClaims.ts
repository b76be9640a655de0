import { exact } from "../figures/exactNumber";
import { PLAIN_WORDS } from "../words/comments/explained";
import { CLOSED, DENIED_BEFORE, THAN } from "../words/comments/frameWords";
import { FUTURE, TURNS, type Turn } from "../words/comments/turns";
import { candidatesFor, columnsOfGroup, wordsAround, type Manner } from "./candidates";
import { clauseAround, type Clause } from "./clauses";
import { frameOf, type Frame } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { Stated } from "./stated";
import { subjectOf, type Spoken, type Subject } from "./subjects";
import {
  subjectFrom,
  toClaim,
  wholeSets,
  type Claim,
  type HeldClaim,
  type Reader,
  type ClaimTie,
} from "./ties";
import { yearsOf } from "./years";

const WORDS_BEHIND = 5;

interface Hit {
  readonly turn: Turn;
  readonly from: number;
  readonly to: number;
}

/** Words of direction that stand without a figure: "Kostnaderna har ökat", "ekonomin är i balans". */
export function directionClaims(
  text: string,
  under: string,
  figures: readonly Stated[],
  reader: Reader,
  ties: ReadonlyMap<SpokenTable, ClaimTie>,
): Claim[] {
  const hits = hitsIn(text);
  const free = hits.filter((hit) => !figures.some((figure) => isSaidOf(text, hit, figure, figures)));
  const before = new Map<SpokenTable, Pick<ClaimTie, "subject" | "columns">>();
  return free.map((hit) => {
    // What goes on after a figure speaks of the same.
    if (figures.some(({ to }) => to <= hit.from))
      for (const [table, tie] of ties) if (!before.has(table)) before.set(table, tie);
    const clause = clauseAround(
      text,
      hit.from,
      hit.to,
      [...figures, ...free.filter((other) => other !== hit)],
      true,
    );
    const held = reader.tables.map((table) => hold(table, hit, clause, { text, under, before }, reader));
    return toClaim(text, null, held, text.slice(hit.from, hit.to));
  });
}

function hitsIn(text: string): Hit[] {
  const lower = text.toLowerCase();
  const all = TURNS.flatMap(({ pattern, means }) =>
    [...lower.matchAll(new RegExp(pattern.source, "g"))].map((hit) => ({
      turn: means,
      from: hit.index,
      to: hit.index + hit[0].length,
    })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((hit, i) => i === 0 || all[i - 1]!.to <= hit.from);
}

/** The word belongs to a figure: it leads up to it, or stands right behind it. */
function isSaidOf(text: string, hit: Hit, figure: Stated, figures: readonly Stated[]): boolean {
  const clause = clauseAround(text, figure.from, figure.to, figures);
  const begin = clause.before[0]?.from ?? figure.from;
  const isClosed = CLOSED.pattern.test(text.slice(hit.to, figure.from));
  const isBefore = hit.from >= begin && hit.to <= figure.from && !isClosed;
  const isBehind = hit.from >= figure.to && hit.from <= figure.to + 2;
  return isBefore || isBehind;
}

interface Sentenced {
  readonly text: string;
  readonly under: string;
  /** What the words of direction before were said of. */
  readonly before: Map<SpokenTable, Pick<ClaimTie, "subject" | "columns">>;
}

function hold(
  table: SpokenTable,
  hit: Hit,
  clause: Clause,
  { text, under, before }: Sentenced,
  reader: Reader,
): HeldClaim {
  const nothing: HeldClaim = { table, verdict: "unclear", readings: [] };
  if (FUTURE.pattern.test(text.slice(Math.max(0, hit.from - 30), hit.from).toLowerCase())) return nothing;
  const groupWords = new Set(table.facts.flatMap(({ group }) => group));
  const spoken = spokenOf(table, hit, clause, groupWords);
  const inherited = spoken === "nothing" ? before.get(table) : undefined;
  const subject = inherited?.subject ?? subjectFrom(spoken, table, { under, isFirst: true }, null, reader);
  if (subject === null || (subject.by === "silence" && hit.turn !== "good" && hit.turn !== "bad"))
    return nothing;

  const frame: Frame = { ...frameOf(clause), turn: turnOf(text, hit) };
  if (frame.turn === null) return nothing;
  // HeldClaim against something that no table has: "större än innan sommaren".
  if (THAN.pattern.test(clause.textBehind) && frame.comparisons.size === 0) return nothing;
  const manner = mannerOfTurn(frame);
  const columns = inherited?.columns ?? columnsOfGroup(table.facts, wordsAround(clause));
  before.set(table, { subject, columns });
  const years = yearsOf(clause);
  const sets = subject.rows !== null ? [subject.rows] : wholeSets(table, frame, false);
  const readings = sets.flatMap((rows) => candidatesFor(table, rows, frame, years, columns, manner).readings);
  return frame.turn === "none"
    ? balanced(table, subject, readings, columns)
    : directed(table, subject, frame.turn, readings);
}

/** "Lägre finansiella kostnader" names its subject behind it; "kostnaderna har minskat" before it. */
function spokenOf(table: SpokenTable, hit: Hit, clause: Clause, groupWords: ReadonlySet<string>): Spoken {
  if (hit.turn !== "none" && hit.turn !== "good" && hit.turn !== "bad") {
    const inForm = clause.behind.findIndex(({ text }) => text === "form" || text === "i");
    const behind = clause.behind.slice(0, inForm < 0 ? WORDS_BEHIND : Math.min(inForm, WORDS_BEHIND));
    const named = subjectOf(
      table.built.table,
      { before: behind, textBefore: clause.textBehind, behind: [], textBehind: "" },
      groupWords,
    );
    if (named !== "nothing" && named !== "foreign" && named.rows !== null) return named;
    // Another noun right behind the word is what goes up or down.
    const next = clause.behind[0];
    const isNoun =
      next && next.from <= hit.to + 1 && !PLAIN_WORDS.some(({ pattern }) => pattern.test(next.text));
    if (named === "foreign" && isNoun) return named;
  }
  return subjectOf(table.built.table, { ...clause, behind: [], textBehind: "" }, groupWords);
}

function turnOf(text: string, hit: Hit): Turn | null {
  const isDenied = DENIED_BEFORE.pattern.test(text.slice(Math.max(0, hit.from - 18), hit.from).toLowerCase());
  if (!isDenied) return hit.turn;
  return hit.turn === "none" ? "bad" : null;
}

function mannerOfTurn({ comparisons, turn }: Frame): Manner {
  if (comparisons.has("budget")) return "deviation";
  if (comparisons.has("past")) return "change";
  if (turn === "none") return "deviation";
  return turn === "good" || turn === "bad" ? "levelOrDeviation" : "deviationOrChange";
}

function directed(
  table: SpokenTable,
  subject: Subject,
  turn: Turn,
  readings: readonly SpokenFigure[],
): HeldClaim {
  const wanted = turn === "good" || turn === "better" || turn === "up" ? 1 : -1;
  const told = readings.flatMap((reading) => {
    const way = turn === "up" || turn === "down" ? reading.size : reading.good;
    return way === null || way === 0 ? [] : [{ reading, isSame: way === wanted }];
  });
  const same = told.filter(({ isSame }) => isSame).map(({ reading }) => reading);
  if (same.length > 0) return { table, verdict: "agrees", readings: same };
  // What rounding may have turned round accuses nobody.
  const isUnsure = told.some(({ reading }) => reading.actual.abs().compare(reading.slack) <= 0);
  if (told.length === 0 || isUnsure || isLoose(subject)) return { table, verdict: "unclear", readings: [] };
  return { table, verdict: "contradicts", readings: told.map(({ reading }) => reading) };
}

function isLoose({ by }: Subject): boolean {
  return by === "partOfName" || by === "silence";
}

/** What is called in balance may be off by so much of the budget: a part either way, the whole on the bad side. */
const OF_PART = exact(0.03);
const OF_WHOLE = exact(0.005);

function balanced(
  table: SpokenTable,
  subject: Subject,
  readings: readonly SpokenFigure[],
  columns: readonly number[],
): HeldClaim {
  const budgets = columns.filter((c) => table.facts[c]!.content === "budget");
  const told = readings.flatMap((reading) => {
    const rows = [...new Set(reading.places.map(({ row }) => row))];
    const inRow = table.budgetRow();
    const base =
      budgets.flatMap((c) => table.level(rows, c) ?? []).at(0) ??
      (inRow === null ? null : table.level([inRow], reading.places[0]!.column));
    if (!base || base.actual.sign() === 0) return [];
    const isWhole = subject.rows === null;
    const limit = base.actual
      .abs()
      .times(isWhole ? OF_WHOLE : OF_PART)
      .plus(reading.slack);
    const isBalanced = reading.actual.abs().compare(limit) <= 0 || (isWhole && reading.good === 1);
    return [{ reading, isBalanced }];
  });
  const held = told.filter(({ isBalanced }) => isBalanced).map(({ reading }) => reading);
  if (held.length > 0) return { table, verdict: "agrees", readings: held };
  if (told.length === 0 || isLoose(subject)) return { table, verdict: "unclear", readings: [] };
  return { table, verdict: "contradicts", readings: told.map(({ reading }) => reading) };
}
