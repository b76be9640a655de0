import { contentWords } from "../words/contentWords";
import { bareName } from "../words/statementNames";
import type { Couple } from "./comparisons";
import { agrees, beliefIn, isCrossed, labelOf, LEAST_BELIEF, type RowBelief } from "./rowBelief";
import type { Powers } from "./units";
import { valueOf, witnessKey, type Witness } from "./witnesses";

/** A figure of fewer printed units is found in other places by chance, but under the same name. */
const LEAST_UNITS = 100;
const LEAST_OF_NAME = 10;
/** Two figures are looked for by so many leading digits, so that roundings of each other are found. */
const LEADING = 3;

/** So many letters of a word are its stem. */
const STEM = 6;

/** A row of a statement, with all that it says, by time. */
interface TiedRow {
  readonly id: string;
  readonly first: Witness;
  readonly cells: Map<string, Witness>;
}

interface RowPair {
  readonly a: TiedRow;
  readonly b: TiedRow;
  readonly belief: RowBelief;
}

/**
 * Rows of two statements that are the same by their figures. What rows are called differs from one part of a report to
 * the next ("Långfristiga skulder" of a balance sheet and "Upplåning" of an overview); no list of names knows them all.
 * They say the same in columns that both have, and each is what the other is most like: then they should in the others.
 * @param known every figure, by what it is about: those of one key are held against each other already
 * @param others further pairs that are
 */
export function figureTies(
  known: ReadonlyMap<string, readonly Witness[]>,
  others: readonly Couple[],
  powers: Powers,
): Couple[] {
  const ids = new Ids();
  const all = [...known.values()].flat();
  const rows = rowsOf(all, ids);
  const taken = takenBy([...known.values(), ...others], ids);
  const seen = new Set(others.map(([a, b]) => pairId(ids.row(a), ids.row(b))));
  const candidates = candidatesOf(all, ids, powers).filter(([x, y]) => {
    const [a, b] = [rows.get(x)!, rows.get(y)!];
    return !seen.has(pairId(x, y)) && mayBeSame(a.first, b.first, x, y, taken, ids);
  });
  const same = new Set(candidates.map(([x, y]) => pairId(x, y)));
  const pairs = candidates.map(([x, y]): RowPair => {
    const [a, b] = [rows.get(x)!, rows.get(y)!];
    const couples = [...a.cells].flatMap(([time, own]): Couple[] => {
      const other = b.cells.get(time);
      return other ? [[own, other]] : [];
    });
    return { a, b, belief: beliefIn(couples, aroundOf(a.first, b.first, same, ids), powers) };
  });
  const sure = pairs.filter(({ belief }) => belief.weight >= LEAST_BELIEF);
  const matched = new Set(
    [
      ...sure.flatMap(({ belief }) => belief.agreeing),
      ...others.filter((one) => agrees(one, powers)),
    ].flatMap(([a, b]) => [cellPlace(a, b, ids), cellPlace(b, a, ids)]),
  );
  // What has its own there is another row's business.
  const isOpen = ([a, b]: Couple) => !matched.has(cellPlace(a, b, ids)) && !matched.has(cellPlace(b, a, ids));
  return mutual(sure, ids).flatMap(({ belief }) => [...belief.agreeing, ...belief.differing.filter(isOpen)]);
}

/** A figure, and the statement that it may stand in as well. */
function cellPlace(one: Witness, there: Witness, ids: Ids): string {
  return `${ids.row(one)}|${one.facets.column}>${ids.statement(there)}`;
}

/** Each with those that are most like it, one for every statement. */
function mutual(pairs: readonly RowPair[], ids: Ids): RowPair[] {
  const best = new Map<string, RowPair>();
  const place = (one: TiedRow, there: TiedRow) => placeOf(one.id, there.first, ids);
  const isBetter = (pair: RowPair, than: RowPair | undefined) => {
    if (than === undefined || pair.belief.weight !== than.belief.weight)
      return than === undefined || pair.belief.weight > than.belief.weight;
    // Of several that say the same the last is what they come to.
    return pair.a.first.row.row + pair.b.first.row.row > than.a.first.row.row + than.b.first.row.row;
  };
  for (const pair of pairs) {
    for (const key of [place(pair.a, pair.b), place(pair.b, pair.a)])
      if (isBetter(pair, best.get(key))) best.set(key, pair);
  }
  return pairs.filter(
    (pair) => best.get(place(pair.a, pair.b)) === pair && best.get(place(pair.b, pair.a)) === pair,
  );
}

/** What a row may be in another statement: one thing when a year begins, and one when it ends. */
function placeOf(row: string, there: Witness, ids: Ids): string {
  return `${row}>${ids.statement(there)}|${there.row.yearsOff}`;
}

/** Pairs of rows that say the same of the same time at least once. */
function candidatesOf(all: readonly Witness[], ids: Ids, powers: Powers): [string, string][] {
  const byFigure = new Map<string, Witness[]>();
  const found = new Map<string, [string, string]>();
  for (const one of all) {
    const [own, ...near] = leadingOf(one, powers).map((leading) => `${timeOf(one)}|${leading}`);
    if (own === undefined) continue;
    for (const place of [own, ...near]) {
      for (const other of byFigure.get(place) ?? []) {
        if (other.isDerived && one.isDerived) continue;
        if (other.statement === one.statement && !isCrossed(one, other)) continue;
        const [x, y] = [ids.row(one), ids.row(other)];
        found.set(pairId(x, y), [x, y]);
      }
    }
    addTo(byFigure, own, one);
  }
  return [...found.values()];
}

/** The same line is known by its name, and two different lines are two things, however alike. */
function mayBeSame(
  a: Witness,
  b: Witness,
  x: string,
  y: string,
  taken: ReadonlySet<string>,
  ids: Ids,
): boolean {
  if (a.row.key === b.row.key) return false;
  if (a.row.line !== null && b.row.line !== null) return false;
  return !taken.has(placeOf(x, b, ids)) && !taken.has(placeOf(y, a, ids));
}

/** Rows that are known by name in another statement already. */
function takenBy(known: readonly (readonly Witness[])[], ids: Ids): Set<string> {
  const taken = new Set<string>();
  for (const same of known) {
    for (const one of same)
      for (const other of same)
        if (other.statement !== one.statement) taken.add(placeOf(ids.row(one), other, ids));
  }
  return taken;
}

/** How many of the rows above and below the two are the same as well. */
function aroundOf(a: Witness, b: Witness, same: ReadonlySet<string>, ids: Ids): number {
  const beside = ({ statement, row }: Witness, step: number) => {
    const at = statement.rows.findIndex((one) => one.row === row.row);
    return at < 0 ? undefined : statement.rows[at + step];
  };
  return [-1, 1].filter((step) => {
    const [own, other] = [beside(a, step), beside(b, step)];
    if (!own || !other) return false;
    return (
      own.key === other.key || same.has(pairId(ids.rowOf(a.statement, own), ids.rowOf(b.statement, other)))
    );
  }).length;
}

function rowsOf(all: readonly Witness[], ids: Ids): Map<string, TiedRow> {
  const rows = new Map<string, TiedRow>();
  for (const one of all) {
    const id = ids.row(one);
    const row = rows.get(id) ?? { id, first: one, cells: new Map<string, Witness>() };
    rows.set(id, row);
    if (!row.cells.has(timeOf(one))) row.cells.set(timeOf(one), one);
  }
  return rows;
}

/** Its own leading digits first, then those beside: a figure that is rounded otherwise stands there. */
function leadingOf(one: Witness, powers: Powers): string[] {
  const { value, unit } = valueOf(one, [...one.readings[0]!]);
  if (unit === 0 || Math.abs(value) < LEAST_OF_NAME * unit) return [];
  const digits = String(BigInt(Math.abs(value)) * powers.factorOf(one.statement, 0));
  const name = Math.abs(value) < LEAST_UNITS * unit ? firstStem(labelOf(one)) : "";
  const leading = Number(digits.slice(0, LEADING));
  return [0, -1, 1].map((step) => `${leading + step}|${digits.length}|${name}`);
}

/** How the first word that says anything begins, or the whole name. */
function firstStem(label: string): string {
  const [first] = contentWords(label);
  return first === undefined ? bareName(label) : first.slice(0, STEM);
}

function timeOf(one: Witness): string {
  return witnessKey({ ...one, row: { ...one.row, key: "", isShared: false } });
}

function addTo<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}

function pairId(x: string, y: string): string {
  return x < y ? `${x}~${y}` : `${y}~${x}`;
}

/** Numbers the statements, so that a row has a name of its own. */
class Ids {
  private readonly known = new Map<Witness["statement"], number>();

  row({ statement, row, isDerived }: Witness): string {
    return `${this.rowOf(statement, row)}${isDerived ? `|${row.key}` : ""}`;
  }

  rowOf(statement: Witness["statement"], { row }: Witness["row"]): string {
    return `${this.idOf(statement)}|${row}`;
  }

  statement({ statement }: Witness): number {
    return this.idOf(statement);
  }

  private idOf(statement: Witness["statement"]): number {
    const id = this.known.get(statement) ?? this.known.size;
    this.known.set(statement, id);
    return id;
  }
}
