import { areaAddress } from "../../sheet/address";
import type { Answers } from "../../structure/answers";
import { areParts } from "./addedPrices";
import { joinRows } from "./joinRows";
import { likeness } from "./labels";
import { fullYearColumns, yearOf } from "../fullYear/fullYearColumns";
import { namedRows, rowsToJoin } from "./namedRows";
import { rowsApart } from "./rowsApart";
import type { SourceTable } from "../../structure/builtTable";
import { holdsBoth, isOfPrices, isOfVolumes } from "./tableSubjects";

/** A table of volumes and one of prices; the same one where both stand in it. */
export interface TablePair {
  readonly volumes: SourceTable;
  readonly prices: SourceTable;
}

/** The pairs that belong together, or what has to be asked. */
export type TablePairChoice =
  | {
      readonly kind: "pairs";
      readonly pairs: readonly TablePair[];
      /** Tables of the same year of volumes without prices, or of prices without volumes: the total lacks them. */
      readonly left: readonly SourceTable[];
    }
  | { readonly kind: "ask"; readonly candidates: readonly TablePair[] };

/** The key of the answer to which tables belong together; the answer is pairName of one of them. */
export const PAIR_KEY = "volumeTables";

/** The answer that a total is meant to be without a table of volumes. */
export const LEFT_MEANT = "leave";

/** The key of the answer to whether a table of volumes without prices is meant to be left out. */
export function leftKey(source: SourceTable): string {
  return `withoutPrices:${tableName(source)}`;
}

/** @example "Volymer!A3:H14 x À-priser!A3:G13" */
export function pairName({ volumes, prices }: TablePair): string {
  return volumes === prices ? tableName(volumes) : `${tableName(volumes)} x ${tableName(prices)}`;
}

/** @example "Volymer!A3:H14" */
export function tableName({ sheet, table }: SourceTable): string {
  return `${sheet}!${areaAddress(table.area)}`;
}

interface Scored {
  readonly pair: TablePair;
  readonly joined: number;
  /** The rows of the prices that are joined. */
  readonly rows: readonly number[];
  /** How alike the words above the two tables are. */
  readonly alike: number;
}

/**
 * Finds the tables of volumes and the tables of prices that belong together: those that join the most rows first, and
 * of those that join as many the ones whose words are most alike; then what is left, as long as it is of the same
 * year. Where two pairs would share a table and nothing tells which is meant, the one on the sheet in front is taken,
 * else the user is asked.
 * @param active the sheet in front; "" where there is none
 */
export function choosePairs(
  tables: readonly SourceTable[],
  active: string,
  answers: Answers = {},
): TablePairChoice {
  const choice = pairsAmong(tables, active, answers);
  if (choice.kind === "ask" || choice.pairs.length > 0) return choice;
  // Rows of indicators beside volumes and prices would count the same twice: they are read where nothing else is.
  return pairsAmong(tables.flatMap(rowsApart), active, answers);
}

function pairsAmong(tables: readonly SourceTable[], active: string, answers: Answers): TablePairChoice {
  const all = possiblePairs(tables);
  const answered = all.find((pair) => pairName(pair) === answers[PAIR_KEY]);
  if (answered) return { kind: "pairs", pairs: [answered], left: [] };
  const scored = all.map((pair): Scored => {
    const rows = joinedRows(pair, answers);
    return { pair, rows, joined: rows.length, alike: alikeness(pair) };
  });
  const joining = scored.filter(({ joined }) => joined > 0);
  const some = joining.length > 0 ? joining : scored;
  // Last year's prices join as many rows as this year's.
  const sameYear = some.filter(({ pair }) => isPairOfSameYear(pair));
  const chosen: TablePair[] = [];
  /** What was chosen among: another version of the same volumes is not missed. */
  const others: TablePair[] = [];
  /** Prices that are another part of what is paid for volumes that have been chosen. */
  const added: SourceTable[] = [];
  let open = sameYear.length > 0 ? sameYear : some;
  while (open.length > 0) {
    const best = bestOf(open);
    const rivals = open.filter(
      (one) => isEqual(one, best) && (shares(one, best) || !isOfYear(one.pair, best.pair)),
    );
    const inFront = rivals.filter(({ pair }) => pair.volumes.sheet === active);
    const first = rivals.length === 1 || areAdded(rivals) ? best : inFront.length === 1 ? inFront[0]! : null;
    if (!first) return { kind: "ask", candidates: rivals.map(({ pair }) => pair) };
    chosen.push(first.pair);
    others.push(...(areAdded(rivals) ? [first.pair] : rivals.map(({ pair }) => pair)));
    const { volumes, prices } = first.pair;
    added.push(
      ...open.flatMap(({ pair }) =>
        pair.volumes === volumes && areParts([prices, pair.prices]) ? pair.prices : [],
      ),
    );
    open = open.filter((one) => !shares(one, first) && isOfYear(one.pair, first.pair) && joinsMost(one));
  }
  const [first] = chosen;
  const isTaken = (one: SourceTable) => others.some((pair) => [pair.volumes, pair.prices].includes(one));
  const left = first
    ? tables.filter(
        (one) =>
          !isTaken(one) &&
          answers[leftKey(one)] !== LEFT_MEANT &&
          (added.includes(one) || isLeftOut(one, first)),
      )
    : [];
  return { kind: "pairs", pairs: inOrder(chosen, tables), left };
}

function possiblePairs(tables: readonly SourceTable[]): TablePair[] {
  const prices = tables.filter(isOfPrices);
  const volumes = tables.filter((one) => isOfVolumes(one) && !prices.includes(one));
  const both = [...volumes, ...prices].filter(holdsBoth).map((one) => ({ volumes: one, prices: one }));
  const apart = volumes
    .filter((one) => !holdsBoth(one))
    .flatMap((one) =>
      prices.filter((other) => !holdsBoth(other)).map((other) => ({ volumes: one, prices: other })),
    );
  return [...both, ...apart];
}

function bestOf(open: readonly Scored[]): Scored {
  return open.reduce((best, one) =>
    one.joined > best.joined || (one.joined === best.joined && one.alike > best.alike) ? one : best,
  );
}

function isEqual(a: Scored, b: Scored): boolean {
  return a.joined === b.joined && a.alike === b.alike;
}

/** The same volumes at prices that are each a part of what is paid: the others are added to the first. */
function areAdded(rivals: readonly Scored[]): boolean {
  const pairs = rivals.map(({ pair }) => pair);
  const isOfSame = pairs.every(({ volumes, prices }) => volumes === pairs[0]!.volumes && volumes !== prices);
  return isOfSame && areParts(pairs.map(({ prices }) => prices));
}

/** Both want the same volumes, or the same rows of prices: one table may price several tables of volumes. */
function shares(a: Scored, b: Scored): boolean {
  const [one, other] = [a.pair, b.pair];
  if (one.volumes === other.volumes || one.volumes === other.prices || one.prices === other.volumes)
    return true;
  return one.prices === other.prices && a.rows.some((row) => b.rows.includes(row));
}

function isOfYear(a: TablePair, b: TablePair): boolean {
  const [ofA, ofB] = [yearOf(a.volumes.table), yearOf(b.volumes.table)];
  return ofA === null || ofB === null || ofA === ofB;
}

/** Two tables that are left over belong together only where most of their rows do. */
function joinsMost({ pair, joined }: Scored): boolean {
  const rows = Math.min(rowsToJoin(pair.volumes).length, rowsToJoin(pair.prices).length);
  return joined * 2 > rows;
}

/** Volumes of the same year that have a budget and a forecast, and no prices; or prices that have no volumes. */
function isLeftOut(one: SourceTable, chosen: TablePair): boolean {
  return (
    (isOfVolumes(one) || isOfPrices(one)) &&
    isOfYear({ volumes: one, prices: one }, chosen) &&
    (["budget", "forecast"] as const).every((purpose) => fullYearColumns(one.table, purpose).length > 0)
  );
}

/** As they stand in the workbook. */
function inOrder(pairs: readonly TablePair[], tables: readonly SourceTable[]): TablePair[] {
  return [...pairs].sort((a, b) => tables.indexOf(a.volumes) - tables.indexOf(b.volumes));
}

/** Both are about the same year, or one of them does not say. */
export function isPairOfSameYear({ volumes, prices }: TablePair): boolean {
  const [ofVolumes, ofPrices] = [yearOf(volumes.table), yearOf(prices.table)];
  return ofVolumes === null || ofPrices === null || ofVolumes === ofPrices;
}

function joinedRows({ volumes, prices }: TablePair, answers: Answers): number[] {
  const rows = (source: SourceTable) => namedRows(source, rowsToJoin(source));
  return joinRows(rows(volumes), rows(prices), answers).joins.map(({ right }) => right);
}

function alikeness({ volumes, prices }: TablePair): number {
  const [ofVolumes, ofPrices] = [volumes, prices].map(({ table, sheet }) =>
    [table.title, table.labelHeading, sheet].join(" "),
  );
  return volumes === prices ? Number.MAX_VALUE : likeness(ofVolumes!, ofPrices!).score;
}
