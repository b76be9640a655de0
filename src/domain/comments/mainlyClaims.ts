import { MAINLY, MAINLY_ENDS } from "../words/comments/frameWords";
import type { Turn } from "../words/comments/turns";
import { wordsOf } from "../words/comparable";
import { candidatesFor } from "./candidates";
import { wordsIn, type Clause } from "./clauses";
import { columnsOfGroup, wordsAround } from "./columnsOfGroup";
import { mannerOfTurn, wayOfTurn } from "./directionVerdicts";
import { frameOf, turnIn } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";
import { isSameWord } from "./sameWord";
import { subjectOf } from "./subjects";
import { toClaim, type Claim, type HeldClaim, type Reader } from "./ties";
import { yearsOf } from "./years";

/**
 * "Kostnaderna har ökat, främst inom hemtjänsten": the row that a movement is said to lie in has to go that way.
 * The one that goes furthest agrees, one that goes the other way contradicts, and the rest may still be most of what
 * somebody means.
 */
export function mainlyClaims(text: string, reader: Reader): Claim[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(new RegExp(MAINLY.pattern, "g"))].flatMap((hit) => {
    const before = lower.slice(0, hit.index);
    const turn = turnIn(before, true);
    if (turn === null || turn === "none") return [];
    const from = hit.index + hit[0].length;
    const end = MAINLY_ENDS.pattern.exec(lower.slice(from));
    const to = end ? from + end.index : lower.length;
    const held = reader.tables.map((table) => hold(table, text, { from, to, until: hit.index, turn }));
    const claim = toClaim(text, null, held, text.slice(hit.index, to));
    return claim.verdict === "unclear" ? [] : [claim];
  });
}

interface Mainly {
  /** Where what it is said to lie in begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Where what is said to go ends. */
  readonly until: number;
  readonly turn: Turn;
}

function hold(table: SpokenTable, text: string, { from, to, until, turn }: Mainly): HeldClaim {
  const row = rowNamed(table, part(text, from, to));
  if (row === null) return { table, verdict: "unclear", readings: [] };
  const clause = part(text, 0, until);
  const frame = { ...frameOf(clause), turn };
  const columns = columnsOfGroup(table.facts, wordsAround(clause));
  const readingsFor = (r: number) =>
    candidatesFor(table, [r], frame, yearsOf(clause), columns, mannerOfTurn(frame)).readings;
  const own = readingsFor(row).filter((reading) => tellsOfWay(reading, turn));
  const ways = own.map((reading) => wayOf(reading, turn));
  if (own.length === 0 || ways.some((way) => way === 0)) return { table, verdict: "unclear", readings: [] };
  if (ways.every((way) => way === -1)) return { table, verdict: "contradicts", readings: own };
  const isFurthest =
    ways.every((way) => way === 1) && isMost(own[0]!, table.plainRows().map(readingsFor), turn);
  return {
    table,
    verdict: isFurthest ? "agrees" : "unclear",
    readings: isFurthest ? own : [],
  };
}

/** 1 where it goes as is said, -1 where it goes the other way, 0 where it stands still or does not tell. */
export function wayOf({ actual, slack, good, size }: SpokenFigure, turn: Turn): -1 | 0 | 1 {
  const way = turn === "up" || turn === "down" ? size : good;
  if (way === null || way === 0 || actual.abs().compare(slack) <= 0) return 0;
  return way === wayOfTurn(turn) ? 1 : -1;
}

export function tellsOfWay({ good, size }: SpokenFigure, turn: Turn): boolean {
  return (turn === "up" || turn === "down" ? size : good) !== null;
}

function isMost(own: SpokenFigure, all: readonly (readonly SpokenFigure[])[], turn: Turn): boolean {
  const rivals = all
    .flatMap((readings) => readings.filter((one) => tellsOfWay(one, turn)).slice(0, 1))
    .filter((one) => wayOf(one, turn) === 1);
  return rivals.every((one) => one.actual.abs().compare(own.actual.abs()) <= 0);
}

/** Where all rows share a word, what tells them apart is name enough: "interna avgångar" of "Intern personalomsättning". */
function rowNamed(table: SpokenTable, clause: Clause): number | null {
  const spoken = subjectOf(table.built.table, clause, new Set());
  if (spoken === "nothing") return null;
  if (spoken !== "foreign" && spoken.by === "name") return spoken.rows?.length === 1 ? spoken.rows[0]! : null;
  const rows = table.plainRows();
  const labels = rows.map((row) => wordsOf(table.label(row)));
  const isShared = (word: string) => labels.every((label) => label.some((one) => isSameWord(one, word)));
  const shared = labels[0]?.filter(isShared) ?? [];
  if (rows.length < 2 || shared.length === 0 || clause.before.length > 2) return null;
  const fitting = rows.filter((_, at) => {
    const telling = labels[at]!.filter((word) => !shared.some((one) => isSameWord(word, one)));
    return (
      telling.length > 0 && telling.every((word) => clause.before.some(({ text }) => isSameWord(text, word)))
    );
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

function part(text: string, from: number, to: number): Clause {
  const said = text.slice(from, to);
  return {
    before: wordsIn(said),
    behind: [],
    textBefore: said.toLowerCase(),
    textBehind: "",
  };
}
