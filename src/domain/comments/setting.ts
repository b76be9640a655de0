import { ATTRIBUTE, BELONGS_TO } from "../words/comments/turns";
import type { Candidate } from "./candidateReadings";
import { readingsOf } from "./claimReadings";
import { columnsOfGroup } from "./columnsOfGroup";
import { wordsIn, type Word } from "./clauses";
import { lineWordsOf } from "./lineWords";
import type { Place, SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import { baseOf } from "./shares";
import { ratioIn, type KeyRatio } from "./keyRatios";
import { coverageOf, onlyOwn, spokenWordsOf, type LineCoverage, type SpokenWords } from "./spokenWords";
import type { ClaimTie, Reader } from "./ties";
import { wordMatch } from "./wordMatch";

/** What is known of a claim and one table, before any reading of it is weighed. */
export interface Setting {
  readonly table: SpokenTable;
  readonly said: SaidFigure;
  readonly spoken: SpokenWords;
  /** What the grammar of its clause asks for. */
  readonly tie: ClaimTie;
  /** The clause names something that the table has no row for. */
  readonly isForeign: boolean;
  /** The time that is said is one that the table has. */
  readonly isTimeKnown: boolean;
  /** By row and by column. */
  readonly coverages: readonly LineCoverage[];
  readonly columnCoverages: readonly LineCoverage[];
  /** What a per cent is said to be of, "" where nothing is said; and how much of each row's name that says. */
  readonly base: string;
  readonly baseCoverages: readonly LineCoverage[];
  /** The rows of a key ratio that the text names. */
  readonly ratio: KeyRatio | null;
  /** The columns that are meant where nothing is said of which. */
  readonly usualColumns: readonly number[];
  /** The row that is named last before the figure, or right behind it. */
  readonly nearest: number | null;
  readonly commentRow: number | null;
  /** What the figures before in the sentence were held to be. */
  readonly previous: readonly (Candidate | null)[];
  /** The cells that the grammar allows of given rows, by their key. */
  readonly allowed: (rows: readonly number[]) => ReadonlySet<string>;
}

/** A row is named where so much of it is said. */
const NAMED = 0.6;
const LEAST_WEIGHT = 0.2;

/** Puts together what is known of a claim in one table. */
export function settingOf(
  table: SpokenTable,
  said: SaidFigure,
  { tie, isForeign }: Pick<Setting, "tie" | "isForeign">,
  previous: readonly (Candidate | null)[],
  reader: Reader,
): Setting {
  const spoken = spokenWordsOf(said);
  const lines = lineWordsOf(table);
  const coverages = lines.rows.map((words) => coverageOf(words, spoken));
  const base = baseOf(said);
  const ofBase = onlyOwn(base);
  return {
    table,
    said,
    spoken,
    tie,
    isForeign,
    isTimeKnown: readingsOf(table, tie, said.stated, base).isTimeKnown,
    coverages,
    columnCoverages: lines.columns.map((words) => coverageOf(words, spoken)),
    base,
    baseCoverages: lines.rows.map((words) => coverageOf(words, ofBase)),
    ratio: ratioIn(table, said.text.toLowerCase()),
    usualColumns: columnsOfGroup(table.facts, new Set()),
    nearest: nearestRow(table, said, coverages),
    commentRow: reader.rowOf?.(table) ?? null,
    previous,
    allowed: allowedBy(table, said, tie, base),
  };
}

/** Cells as one key, in their order. */
export function keyOf(places: readonly Place[]): string {
  return places.map(({ row, column }) => `${row},${column}`).join(" ");
}

function allowedBy(table: SpokenTable, said: SaidFigure, tie: ClaimTie, base: string): Setting["allowed"] {
  const known = new Map<string, ReadonlySet<string>>();
  return (rows) => {
    const key = rows.join();
    const found = known.get(key);
    if (found) return found;
    const own: ClaimTie = { ...tie, subject: { rows, by: "name", at: 0 } };
    const { readings } = readingsOf(table, own, said.stated, base);
    const made = new Set(readings.map(({ places }) => keyOf(places)));
    known.set(key, made);
    return made;
  };
}

function nearestRow(
  table: SpokenTable,
  { clause, text, stated }: SaidFigure,
  coverages: readonly LineCoverage[],
): number | null {
  const { rows } = lineWordsOf(table);
  const isTied = ATTRIBUTE.pattern.test(clause.textBehind) || BELONGS_TO.pattern.test(clause.textBehind);
  const words = [...wordsIn(text).filter(({ to }) => to <= stated.from), ...(isTied ? clause.behind : [])];
  const endOf = (row: number) =>
    Math.max(-1, ...words.filter((word) => isOfLine(word, rows[row]!)).map(({ to }) => to));
  return (
    table
      .filledRows()
      .filter((row) => coverages[row]!.total >= NAMED)
      .map((row) => ({ row, at: endOf(row), mass: coverages[row]!.mass }))
      .filter(({ at }) => at >= 0)
      .reduce<{ row: number; at: number; mass: number } | null>(
        (best, one) =>
          best === null || one.at > best.at || (one.at === best.at && one.mass > best.mass) ? one : best,
        null,
      )?.row ?? null
  );
}

function isOfLine({ text }: Word, line: readonly { text: string; weight: number }[]): boolean {
  return line.some((word) => word.weight > LEAST_WEIGHT && wordMatch(text, word.text) >= NAMED);
}
