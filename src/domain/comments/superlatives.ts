import { OF_AGE } from "../words/comments/extremes";
import type { Turn } from "../words/comments/turns";
import type { Manner } from "./candidates";
import { columnsFor } from "./claimColumns";
import { clauseAround } from "./clauses";
import { frameOf } from "./frame";
import { furthestIn, type Furthest, type FurthestOf } from "./furthest";
import { lineWordsOf } from "./lineWords";
import type { SpokenFigure, SpokenTable } from "./readings";
import { rowSaidIn, type RowSaid } from "./rowSaid";
import { rivalsOf } from "./sameLevel";
import { inPerCentOfBudget, sensesOf, type RowMeasure, type Sense } from "./senses";
import { coverageOf, onlyOwn } from "./spokenWords";
import type { Stated } from "./stated";
import { toClaim, type Claim, type HeldClaim, type Reader } from "./ties";
import { yearsOf } from "./years";

const FEWEST_ROWS = 3;
/** Two committees, each over rows of its own, are enough for one of them to go furthest. */
const FEWEST_TO_MEET = 2;
const TURN_OF: Readonly<Record<FurthestOf, Turn | null>> = {
  deviation: null,
  deficit: "bad",
  surplus: "good",
  rise: "up",
  fall: "down",
};

/**
 * That one row goes further than all others: "den största negativa avvikelsen finns inom skolan", "flest anställda har
 * vården". It agrees in any sense that the words may have, and contradicts where it is so in none of them.
 */
export function superlativeClaims(text: string, figures: readonly Stated[], reader: Reader): Claim[] {
  return furthestIn(text, figures).flatMap((one) => {
    const held = reader.tables.map((table) => hold(table, text, one));
    const claim = toClaim(text, null, held, text.slice(one.from, one.to));
    return claim.verdict === "unclear" ? [] : [claim];
  });
}

function hold(table: SpokenTable, text: string, one: Furthest): HeldClaim {
  const open: HeldClaim = { table, verdict: "unclear", readings: [] };
  const rows = table.plainRows();
  const named = rowSaidIn(table, rows, one.behind) ?? rowSaidIn(table, rows, one.before);
  if (named === null || rows.length < FEWEST_ROWS) return open;
  const clause = clauseAround(text, one.from, one.to, [], true);
  const turn = one.of ? TURN_OF[one.of] : null;
  const frame = { ...frameOf(clause), turn, isDistance: false };
  const ofGroup = one.of === null ? columnsSaid(table, text) : [];
  // How much, of rows that may be of different things, tells nothing of which has most.
  if (one.of === null && ofGroup.length === 0 && !OF_AGE.pattern.test(table.label(named.row))) return open;
  const columns = ofGroup.length > 0 ? ofGroup : columnsFor(table, clause, null);
  const measure = {
    frame,
    years: yearsOf(clause),
    columns,
    manner: mannerOf(one.of),
  };
  const { level, block } = rivalsOf(table, peersOf(table, rows, named.row, columns), named.row);
  const ofLevel = sensesOfAll(table, level, named, measure);
  const inPerCent =
    one.of === null || turn === "up" || turn === "down"
      ? []
      : ofLevel.flatMap((sense) => inPerCentOfBudget(table, sense, columns));
  const all = [...ofLevel, ...inPerCent.filter((sense) => sense.size === level.length)];
  const met = level.length >= FEWEST_TO_MEET && all.find((sense) => isFurthest(sense, named, one));
  if (met) return { table, verdict: "agrees", readings: [met.get(named.row)!] };
  if (!named.isWhole || level.length < FEWEST_ROWS || block.length < FEWEST_TO_MEET) return open;
  // Only a row that is surely of the same kind has gone further than the one that is named.
  const ofBlock = sensesOfAll(table, block, named, measure);
  const shares = inPerCent.map((sense) => new Map([...sense].filter(([row]) => block.includes(row))));
  if (ofBlock.length === 0 || [...ofBlock, ...shares].some((sense) => isFurthest(sense, named, one)))
    return open;
  return {
    table,
    verdict: "contradicts",
    readings: [ofBlock[0]!.get(named.row)!],
  };
}

/** The senses that measure all of the rows. */
function sensesOfAll(
  table: SpokenTable,
  rows: readonly number[],
  named: RowSaid,
  measure: RowMeasure,
): Sense[] {
  return sensesOf(table, rows, measure).filter((sense) => sense.has(named.row) && sense.size === rows.length);
}

/** "Flest visstidsanställda" are those of the column "Varav visstid". */
function columnsSaid(table: SpokenTable, text: string): readonly number[] {
  const spoken = onlyOwn(text);
  const lines = lineWordsOf(table).columns;
  return lines.flatMap((words, c) =>
    table.facts[c]!.group.length > 0 && coverageOf(words, spoken).total >= SAID ? [c] : [],
  );
}

const SAID = 0.6;

function mannerOf(of: FurthestOf | null): Manner {
  if (of === null) return "level";
  return of === "rise" || of === "fall" ? "change" : "deviation";
}

/** The rows of the same kind: ages among ages; in one unit. */
function peersOf(
  table: SpokenTable,
  rows: readonly number[],
  row: number,
  columns: readonly number[],
): number[] {
  const isAge = (r: number) => OF_AGE.pattern.test(table.label(r));
  const column = columns[0] ?? 0;
  const isAlike = (r: number) =>
    table.unitAt(r, column) === table.unitAt(row, column) &&
    table.isPerCent(r, column) === table.isPerCent(row, column);
  return rows.filter((r) => isAlike(r) && isAge(r) === isAge(row));
}

/** No other goes further the way that is said; what rounding may have put first is not put second. */
function isFurthest(sense: Sense, { row }: RowSaid, { means, of }: Furthest): boolean {
  const own = sense.get(row)!;
  const turn = of ? TURN_OF[of] : null;
  if (turn !== null && !goes(own, turn)) return false;
  const size = (figure: SpokenFigure) =>
    of === null && own.actual.sign() >= 0 ? figure.actual : figure.actual.abs();
  return [...sense].every(([other, figure]) => {
    if (other === row || (turn !== null && !goes(figure, turn))) return true;
    // "Störst avvikelse" among those that lack money is not held against who has it over.
    if (of === "deviation" && own.good !== null && figure.good !== own.good) return true;
    const by = size(figure).minus(size(own));
    const slack = figure.slack.plus(own.slack);
    return means === "most" ? by.compare(slack) <= 0 : by.plus(slack).sign() >= 0;
  });
}

function goes({ good, size }: SpokenFigure, turn: Turn): boolean {
  const way = turn === "up" || turn === "down" ? size : good;
  return way === (turn === "up" || turn === "good" ? 1 : -1);
}
