import { EACH_TIME, FURTHEST, NOT_FURTHEST, OF_TIMES, ORDINALS } from "../words/comments/extremes";
import { OF_RESULT } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import { NUMBER_WORDS } from "../words/comments/statedUnits";
import { columnsFor } from "./claimColumns";
import { clauseAround } from "./clauses";
import { turnIn } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";
import { rowSaidIn } from "./rowSaid";
import { toClaim, type Claim, type ClaimTie, type HeldClaim, type Reader } from "./ties";

const FEWEST_TIMES = 3;

/** A row's figures of several times, the earliest first. */
interface Course {
  readonly times: readonly number[];
  readonly figures: readonly SpokenFigure[];
  readonly isSure: boolean;
}

/**
 * What a row's figures were over several times: "resultatet var lägst 2022", "har ökat två år i rad". Contradicts where
 * another time was further, or a step goes another way.
 */
export function courseClaims(
  text: string,
  under: string,
  reader: Reader,
  ties: ReadonlyMap<SpokenTable, ClaimTie>,
): Claim[] {
  const lower = text.toLowerCase();
  const told = (
    from: number,
    to: number,
    verdictOf: (course: Course, table: SpokenTable) => boolean | null,
  ): Claim[] => {
    const held = reader.tables.map((table): HeldClaim => {
      const open: HeldClaim = { table, verdict: "unclear", readings: [] };
      const course = courseOf(table, text, under, { from, to }, ties.get(table) ?? null);
      const isSo = course && verdictOf(course, table);
      if (!course || isSo === null || (!isSo && !course.isSure)) return open;
      return { table, verdict: isSo ? "agrees" : "contradicts", readings: course.figures };
    });
    const claim = toClaim(text, null, held, text.slice(from, to));
    return claim.verdict === "unclear" ? [] : [claim];
  };
  const extremes = FURTHEST.flatMap(({ means, pattern }) =>
    [...lower.matchAll(new RegExp(pattern.source, "g"))].flatMap((hit) => {
      const to = hit.index + hit[0].length;
      const times = OF_TIMES.pattern.exec(lower.slice(to));
      if (!times || NOT_FURTHEST.pattern.test(lower.slice(Math.max(0, hit.index - HEDGE), hit.index)))
        return [];
      const year = times[1] ? Number(times[1]) : null;
      return told(hit.index, to, (course) => isExtreme(course, year, means));
    }),
  );
  const runs = [...lower.matchAll(new RegExp(EACH_TIME.pattern.source, "g"))].flatMap((hit) => {
    const turn = turnIn(lower.slice(0, hit.index), true);
    if (turn !== "up" && turn !== "down") return [];
    const word = hit.groups?.times ?? "";
    const steps = Math.max(NUMBER_WORDS.indexOf(word), ORDINALS.indexOf(word));
    const from = lower.slice(0, hit.index).search(LAST_VERB);
    return told(from < 0 ? hit.index : from, hit.index + hit[0].length, (course) =>
      isRun(course, turn === "up" ? 1 : -1, steps < 2 ? null : steps),
    );
  });
  return [...extremes, ...runs];
}

const HEDGE = 20;
const LAST_VERB = /[a-zåäö]+(?: [a-zåäö]+)? ?$/;

/** Whether no other time was further. */
function isExtreme({ times, figures }: Course, year: number | null, means: "most" | "least"): boolean | null {
  const at = year === null ? times.length - 1 : times.indexOf(year);
  if (at < 0) return null;
  const size =
    signOf(figures) < 0 ? (one: SpokenFigure) => one.actual.abs() : (one: SpokenFigure) => one.actual;
  const own = figures[at]!;
  return figures.every((one, i) => {
    const by = size(one).minus(size(own));
    return i === at || (means === "most" ? by.compare(one.slack) <= 0 : by.plus(one.slack).sign() >= 0);
  });
}

/** Costs that stand with a minus are large when they are far below. */
function signOf(figures: readonly SpokenFigure[]): number {
  return figures.every(({ actual }) => actual.sign() < 0) ? -1 : 1;
}

/** Whether each of the last steps goes the way that is said. */
function isRun({ figures }: Course, way: 1 | -1, steps: number | null): boolean | null {
  const last = steps === null ? figures : figures.slice(-steps - 1);
  if (steps !== null && last.length < steps + 1) return null;
  return last.every((one, i) => i === 0 || one.actual.abs().compare(last[i - 1]!.actual.abs()) === way);
}

function courseOf(
  table: SpokenTable,
  text: string,
  under: string,
  hit: { from: number; to: number },
  tie: ClaimTie | null,
): Course | null {
  const rows = table.filledRows();
  const clause = clauseAround(text, hit.from, hit.to, [], true);
  const named = rowSaidIn(table, rows, clause.textBefore) ?? rowSaidIn(table, rows, text);
  const ofTie = tie?.subject.rows?.length === 1 ? tie.subject.rows[0]! : null;
  const above = under === "" ? null : rowSaidIn(table, rows, under);
  const [result, other] = says(OF_RESULT, text.toLowerCase()) ? table.resultRows() : [];
  const ofResult = other === undefined ? (result ?? null) : null;
  const row = named?.row ?? ofTie ?? above?.row ?? ofResult;
  if (row === null) return null;
  const columns = columnsFor(table, clause, null).filter(
    (c) => table.facts[c]!.content === "outcome" && table.facts[c]!.year !== null,
  );
  const ordered = [...columns].sort((a, b) => dateOf(table, a) - dateOf(table, b));
  const dates = ordered.map((c) => dateOf(table, c));
  if (ordered.length < FEWEST_TIMES || new Set(dates).size < dates.length) return null;
  const figures = ordered.flatMap((c) => table.level([row], c) ?? []);
  if (figures.length < ordered.length) return null;
  return {
    times: ordered.map((c) => table.facts[c]!.year!),
    figures,
    isSure: named?.isWhole === true || ofTie === row || ofResult === row,
  };
}

function dateOf({ facts }: SpokenTable, c: number): number {
  return facts[c]!.year! * MONTHS + (facts[c]!.month ?? MONTHS - 1);
}

const MONTHS = 13;
