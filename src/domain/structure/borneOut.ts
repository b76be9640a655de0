import type { Steps } from "../steps";
import { amountAt, unitAt } from "../tables/amounts";
import { takeHeaviestFirst } from "./heaviestFirst";
import type { Reading } from "./reading";
import { bestReading } from "./rowReadings";
import { UNLABELLED_REACH, type SumSearch } from "./sumSearch";
import { acceptWhole, readWithHole } from "./wholeSums";

/** A row that calls itself a sum is one by its figures when they and its place weigh so much. */
const LEAST_BY_LABEL = 6;
/** Where more columns miss it than meet it, they have to be the surer. */
const LEAST_BY_FEW = 12;
/** Without a word for it the figures have to say more. */
const LEAST_BY_FIGURES = 10;
/** A sum that no label tells of may miss one column, where its error stands. */
const MOST_MISSED_BY_FIGURES = 1;
/** In longer tables labels come first, and what is left is looked through by figures. */
const MOST_ROWS_AT_ONCE = 300;

/**
 * All sums that columns bear out, whatever says so: in tables of usual length the heaviest first, whether labelled or
 * not, so that a sub-total without a word is not passed over by the total above it.
 */
export function* borneOutSums(search: SumSearch): Steps<void> {
  if (search.table.rows.length > MOST_ROWS_AT_ONCE) yield* labelledSums(search);
  const isUnlabelled = (row: number) => search.labelOf(row) === "none";
  // A sum of sub-totals meets only when these have taken their rows in.
  for (let version = -1; version !== search.version && !search.isSpent();) {
    version = search.version;
    yield* sumsOf(search, search.table.rows.length > MOST_ROWS_AT_ONCE ? isUnlabelled : () => true);
  }
  yield* labelledSums(search);
}

/** Rows labelled as totals and nets, as far as columns bear them out. */
export function labelledSums(search: SumSearch): Steps<void> {
  return sumsOf(search, (row) => search.labelOf(row) !== "none");
}

function sumsOf(search: SumSearch, isMeant: (row: number) => boolean): Steps<void> {
  const rows = search.table.rows.flatMap((_, r) => (isMeant(r) ? [r] : []));
  const read = (row: number) =>
    search.labelOf(row) === "none" ? byFigures(search, row) : byLabel(search, row);
  const basisOf = (row: number) => (search.labelOf(row) === "none" ? "figures" : "label");
  return takeHeaviestFirst(search, rows, read, (reading) =>
    reading.inner
      ? acceptWhole(search, { whole: reading, inner: reading.inner })
      : search.accept(reading, basisOf(reading.total), true),
  );
}

function byLabel(search: SumSearch, row: number): Reading | null {
  const reading = bestReading(search, row, Infinity);
  if (!reading || !isBorneOut(reading)) return null;
  return reading.evidence.missed.length > 0 ? withoutItsRows(search, reading) : reading;
}

/**
 * Before the figures of a total are doubted its reading is: a row among its own that calls itself a total has rows of its
 * own among them. Where no column misses the total without these, that row is the one that is off, if any is.
 */
function withoutItsRows(search: SumSearch, reading: Reading): Reading {
  const hasTotal = reading.parts.some(({ row }) => search.labelOf(row) !== "none" && search.isOpenTotal(row));
  const found = hasTotal ? readWithHole(search, reading.total) : null;
  if (!found || search.labelOf(found.inner.total) === "none") return reading;
  const { whole, inner } = found;
  const { missed, rank } = whole.evidence;
  return missed.length === 0 && rank > reading.evidence.rank ? { ...whole, inner } : reading;
}

/** What a label says is borne out by at least one column, and no more speaks against it than an error would. */
function isBorneOut({ weight, evidence: { rank, missed, met }, parts }: Reading): boolean {
  // One row under a total says little: all columns have to be equal, or all but one of three.
  if (parts.length === 1 && missed.length > 0 && (missed.length > 1 || met.length < 2)) return false;
  return rank >= 1 && weight >= (missed.length > met.length ? LEAST_BY_FEW : LEAST_BY_LABEL);
}

/** A row that only its figures show to be a sum, above or below its parts. */
function byFigures(search: SumSearch, row: number): Reading | null {
  const reading = bestReading(search, row, UNLABELLED_REACH, MOST_MISSED_BY_FIGURES);
  if (!reading) return null;
  const { weight, evidence } = reading;
  if (search.labelOver(row, reading.parts) !== "none") return isBorneOut(reading) ? reading : null;
  const isShown =
    evidence.rank >= 2 && evidence.met.length > evidence.missed.length && isOfSeveral(search, reading);
  return isShown && weight >= LEAST_BY_FIGURES ? reading : null;
}

/**
 * Some column that meets it has two parts that are more than rounding: else the row is a copy of one of them, as a mean
 * is beside a count of one, and tells no sum.
 */
function isOfSeveral({ table: { amounts } }: SumSearch, { total, parts, evidence }: Reading): boolean {
  return evidence.met.some((column) => {
    const room = unitAt(amounts, total, column) * Math.sqrt(parts.length + 1);
    return parts.filter(({ row }) => Math.abs(amountAt(amounts, row, column)) > room).length > 1;
  });
}
