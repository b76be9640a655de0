import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import { saysSumAcross } from "../words/sumsAcross";
import { rowRole } from "../words/rowRoles";
import { freeReadings, runsBeside, type ColumnReading } from "./columnReadings";
import type { Difference } from "./differences";
import { readingsAcross, rollForwardsAcross } from "./rollForwardColumns";
import { siblingRelations } from "./siblingRelations";
import { Span } from "./span";
import { weighColumns, type ColumnEvidence } from "./weighColumns";

/** A column of a relation, and how it counts. */
export interface ColumnPart {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** A column that follows from others on the rows: Lediga = Platser - Belagda, Totalt = Kvinnor + Män. */
export interface Relation {
  readonly target: number;
  readonly parts: readonly ColumnPart[];
  /** The heading says that it sums, and a row bears it out: else only the figures say so. */
  readonly isNamed?: boolean;
  /** Rows with a blank among the parts meet it as well: what is blank counts as nothing. */
  readonly areBlanksNothing?: boolean;
}

const RELATED = new Set(["budget", "outcome", "forecast", "amount", "volume", "unknown"]);
/** A large table shows its build on rows spread over it. */
const MOST_ROWS = 100;
/** How unlikely chance has to be where only the figures speak, in bits beyond the readings tried. */
const LEAST_BITS = 10;
/** What a heading such as Netto says for a run of neighbours; other columns have to outweigh chance by themselves. */
const BITS_OF_NAME = 8;
const BITS_OF_NAME_FAR = 0;
/** Figures alone have to be met on more rows than this, and on three for each that misses. */
const LEAST_ROWS = 3;

interface Weighed {
  readonly relation: Relation;
  readonly bits: number;
  readonly missed: number;
}

/**
 * Finds the columns that are a signed sum of others: what their headings name, and what the figures alone say of two
 * to five columns before them. One search by likelihood: rows are evidence, headings are what is expected
 * beforehand, and a row that is wrong costs what an error costs.
 * @param differences what the headings have told already: it is not told again, nor what follows from it
 */
export function findRelations(table: Table, differences: readonly Difference[]): Relation[] {
  const rows = tellingRows(table);
  const span = new Span(table.columns.length);
  for (const { deviation, minuend, subtrahend } of differences)
    span.add([
      [deviation, -1],
      [minuend, 1],
      [subtrahend, -1],
    ]);
  const named = findNamed(table, rows, differences).filter((one) => !span.isPadded(termsOf(one)));
  for (const relation of named) span.add(termsOf(relation));
  const own = byFigures(table, rows, new Set(named.map(({ target }) => target)));
  const isNew = (terms: [number, number][]) => !span.isPadded(terms) && span.add(terms);
  return [
    ...named,
    ...own
      .filter((relation) => isNew(termsOf(relation)))
      .map((relation) => ({ ...relation, areBlanksNothing: areBlanksNothing(table, rows, relation) })),
  ];
}

/** On the rows with a blank among several parts the others come to the sum, three times as often as not. */
function areBlanksNothing({ amounts }: Table, rows: readonly number[], { target, parts }: Relation): boolean {
  let [met, missed] = [0, 0];
  for (const row of rows) {
    const printed = parts.filter(({ column }) => isPrinted(amounts, row, column));
    if (printed.length < 2 || printed.length === parts.length || !isPrinted(amounts, row, target)) continue;
    const [residual, units] = printed.reduce(
      ([r, u], { column, sign }) => [
        r + sign * amountAt(amounts, row, column),
        u + unitAt(amounts, row, column),
      ],
      [0 - amountAt(amounts, row, target), unitAt(amounts, row, target)],
    );
    if (Math.abs(residual) * 2 <= units) met++;
    else missed++;
  }
  return met >= 2 && met >= 3 * missed;
}

function termsOf({ target, parts }: Relation): [number, number][] {
  return [[target, -1], ...parts.map(({ column, sign }): [number, number] => [column, sign])];
}

/**
 * Columns headed as a sum across the row, each with its likeliest reading.
 * @param differences what is told already: that a net is its budget and the deviation from it makes it no sum of these
 */
export function findNamed(
  table: Table,
  rows = tellingRows(table),
  differences: readonly Difference[] = [],
): Relation[] {
  const isPart = (c: number) => table.columns[c]!.isFooted && !isOfWhich(table, c);
  const skips = (c: number) => isOfWhich(table, c);
  const named = table.columns.flatMap((column, target) => {
    const { isNamed, isNet } = saysSumAcross(column);
    if (!isNamed) return [];
    const before = table.columns.flatMap((_, c) => (c < target && isPart(c) && !isZero(table, c) ? [c] : []));
    const runs = runsBeside(table, isPart, skips, target).filter(
      ({ parts }) => isNet || parts.every(({ sign }) => sign > 0),
    );
    const free = RELATED.has(column.role) ? freeReadings(before, 1) : [];
    // What is varav of some columns is netted among itself.
    const ofWhich = table.columns.flatMap((_, c) => (c < target && skips(c) ? [c] : []));
    const within = RELATED.has(column.role) ? freeReadings(ofWhich, 1) : [];
    const own = [...runs, ...free, ...within].filter(({ parts }) => !isTold(differences, target, parts));
    const best = heaviest(table, rows, target, own, (reading) =>
      reading.isRun ? BITS_OF_NAME : BITS_OF_NAME_FAR,
    );
    return best ? [best.relation] : [];
  });
  const isMeant = (column: number) => saysSumAcross(table.columns[column]!).isNamed;
  const known = new Set(named.map(({ target }) => target));
  return [
    ...named,
    ...siblingRelations(table, named, rows, isMeant),
    ...balancesAcross(table, rows, (c) => isPart(c) && !isZero(table, c)).filter(
      ({ target }) => !known.has(target),
    ),
    ...breakdownsAcross(table, rows),
  ];
}

/** Closing balances that are what was opened with and what the columns beside them changed it by. */
function balancesAcross(
  table: Table,
  rows: readonly number[],
  isPart: (column: number) => boolean,
): Relation[] {
  return rollForwardsAcross(table).flatMap((balances) => {
    const readings = readingsAcross(table, balances, isPart);
    const best = heaviest(table, rows, balances.closing, readings, () => BITS_OF_NAME_FAR);
    return best ? [best.relation] : [];
  });
}

/** Columns of "varav" right after another that are all of it. */
function breakdownsAcross(table: Table, rows: readonly number[]): Relation[] {
  return table.columns.flatMap((_, target): Relation[] => {
    const parts: ColumnPart[] = [];
    for (let c = target + 1; table.columns[c] && isOfWhich(table, c); c++) parts.push({ column: c, sign: 1 });
    if (parts.length < 2 || isOfWhich(table, target)) return [];
    const evidence = weighColumns(table, target, parts, rows, true);
    const isWhole =
      evidence && evidence.bits > LEAST_BITS && evidence.met > LEAST_ROWS * (1 + evidence.missed);
    return isWhole ? [{ target, parts, isNamed: false }] : [];
  });
}

/** The same three columns as a difference that is known. */
function isTold(differences: readonly Difference[], target: number, parts: readonly ColumnPart[]): boolean {
  if (parts.length !== 2) return false;
  const columns = new Set([target, ...parts.map(({ column }) => column)]);
  return differences.some(({ deviation, minuend, subtrahend }) =>
    [deviation, minuend, subtrahend].every((column) => columns.has(column)),
  );
}

/** Columns that are what the figures alone say, fewest terms first. */
function byFigures(table: Table, rows: readonly number[], named: ReadonlySet<number>): Relation[] {
  const columns = table.columns.flatMap(({ role }, c) =>
    RELATED.has(role) && !isZero(table, c) && !isOfWhich(table, c) ? [c] : [],
  );
  if (columns.length < 3 || rows.length <= LEAST_ROWS) return [];
  const isPart = (c: number) => columns.includes(c);
  const found = columns.flatMap((target, place) => {
    if (named.has(target)) return [];
    const runs = runsBeside(table, isPart, () => false, target).filter(
      ({ parts }) => parts.length > 2 && parts.every(({ column }) => column < target),
    );
    const readings = [...freeReadings(columns.slice(0, place), columns.length), ...runs];
    return heaviest(table, rows, target, readings, () => -LEAST_BITS) ?? [];
  });
  return found
    .sort((a, b) => a.relation.parts.length - b.relation.parts.length || b.bits - a.bits)
    .map(({ relation }) => relation);
}

/** The reading with the greatest weight, fewest terms first; null where none weighs more than chance. */
function heaviest(
  table: Table,
  rows: readonly number[],
  target: number,
  readings: Iterable<ColumnReading>,
  expected: (reading: ColumnReading) => number,
): Weighed | null {
  let best: Weighed | null = null;
  for (const reading of readings) {
    const beforehand = expected(reading);
    // All the columns before a sum are no choice of which: there a blank may count as nothing.
    const isRun = reading.isRun && reading.parts.length > 2 && areOfSeveral(table, rows, reading.parts);
    const isWhole = beforehand <= BITS_OF_NAME_FAR && !isRun;
    const evidence = weighColumns(table, target, reading.parts, rows, isWhole);
    if (!evidence) continue;
    const { met, missed } = evidence;
    const bits = evidence.bits - reading.bits + beforehand;
    if (bits <= 0 || !isShown(reading, evidence, beforehand)) continue;
    // More terms than it takes may meet a little closer, by the roundings they bring.
    const isLonger = best !== null && !reading.isRun && reading.parts.length > best.relation.parts.length;
    if (best !== null && (bits <= best.bits || (isLonger && missed >= best.missed))) continue;
    const isNamed = beforehand > -LEAST_BITS && met > 0;
    best = { relation: { target, parts: reading.parts, isNamed }, bits, missed };
  }
  return best;
}

/**
 * Three columns and more with signs of their own may go together by habit and not by definition: a budget of four
 * years that is most often what has come out and what is left of this year's. Without a word for it a row that
 * misses speaks for the habit, not for an error.
 */
function isMixed({ parts, isRun }: ColumnReading): boolean {
  return !isRun && parts.length > 2;
}

/** Rows enough, and three for each that misses, where no run of neighbours stands beside a word for its sum. */
function isShown(reading: ColumnReading, { met, missed }: ColumnEvidence, beforehand: number): boolean {
  if (beforehand > BITS_OF_NAME_FAR) return true;
  if (met < 2 || met < 3 * missed) return false;
  if (beforehand === BITS_OF_NAME_FAR) return true;
  return met + missed > LEAST_ROWS && !(missed > 0 && isMixed(reading));
}

/** Rows of amounts, those with most figures first; of a large table rows spread over it. */
function tellingRows(table: Table): number[] {
  const counted = table.rows.flatMap(({ role }, row) => {
    if (role === "percent" || role === "aggregate" || isOfShares(table, row)) return [];
    let count = 0;
    for (let c = 0; c < table.columns.length; c++) if (amountAt(table.amounts, row, c) !== 0) count++;
    return count >= 2 ? [{ row, count }] : [];
  });
  const step = Math.ceil(counted.length / MOST_ROWS);
  return counted
    .filter((_, i) => i % step === 0)
    .sort((a, b) => b.count - a.count)
    .map(({ row }) => row);
}

function isZero(table: Table, column: number): boolean {
  return table.rows.every((_, row) => amountAt(table.amounts, row, column) === 0);
}

/** "Därav leasing" is inside the column before it, and no part of its own. */
function isOfWhich(table: Table, column: number): boolean {
  return rowRole(table.columns[column]!.heading) === "ofWhich";
}

/**
 * Whether a relation says something of a row: its sum is printed, and one of its parts, or all where neither a word nor
 * other rows tell what a blank is.
 */
export function isToldOf(
  table: Table,
  { target, parts, isNamed, areBlanksNothing: isBlankNothing }: Relation,
  row: number,
): boolean {
  const isThere = (column: number) => isPrinted(table.amounts, row, column);
  if (table.rows[row]!.role === "aggregate" || isOfShares(table, row) || !isThere(target)) return false;
  return isNamed || isBlankNothing
    ? parts.some(({ column }) => isThere(column))
    : parts.every(({ column }) => isThere(column));
}

/** A row of per cents among the amounts; a column of them beside the amounts says nothing of the row. */
function isOfShares({ figures, columns }: Table, row: number): boolean {
  return figures[row]!.some((figure, column) => figure?.isPercent === true && columns[column]!.isFooted);
}

/** Most rows have several of the parts: where a row has one alone its sum is no more than a copy of that. */
function areOfSeveral({ amounts }: Table, rows: readonly number[], parts: readonly ColumnPart[]): boolean {
  const isOfSeveral = (row: number) =>
    parts.filter(({ column }) => amountAt(amounts, row, column) !== 0).length > 1;
  return rows.filter(isOfSeveral).length * 2 > rows.length;
}
