import { says } from "../words/lexicon";
import { AGAINST_OTHERS } from "../words/comments/comparisons";
import { ELSEWHEN } from "../words/comments/whens";
import { isAgainstWords } from "./againstWords";
import type { Clause } from "./clauses";
import { namedColumns, wordsAround } from "./columnsOfGroup";
import { figuresOf, sharesOfRows } from "./figuresOfRows";
import type { Frame } from "./frame";
import { isOfSize, meeting } from "./meets";
import { mentionedRows } from "./mentionedRows";
import { tellingDigits } from "../figures/digitSlips";
import { isOfDistance } from "./otherFigures";
import type { SpokenFigure, SpokenTable } from "./readings";
import { missedByValue } from "./missedByValue";
import { isCoarser } from "./slips";
import type { Stated } from "./stated";
import type { ClaimTie, HeldClaim, Reader } from "./ties";
import type { Years } from "./columnPairs";

/** What is known of a figure whose words do not tell whose it is. */
export interface Loose {
  readonly stated: Stated;
  readonly clause: Clause;
  readonly frame: Frame;
  readonly years: Years;
  /** The sentence, and what it goes on from. */
  readonly text: string;
  readonly earlier: string;
  /** What the figure before in the sentence was held to be. */
  readonly last: ClaimTie | null;
  /** The words before it name something that the table has no row for. */
  readonly isForeign: boolean;
}

/** So many digits are another figure's by chance once in a hundred times. */
const SURE_DIGITS = 3;
/** Enough where the row is named in the sentence itself. */
const LEAST_DIGITS = 2;

/**
 * A figure that is exactly one of those that the sentence names rows for, and that no word speaks against, is that
 * one, whatever stands around it: "Bakom siffran döljer sig hemtjänsten, vars underskott är 2 450 tkr". It is called
 * wrong only where it is one of them but for a slip.
 */
export function foundByValue(table: SpokenTable, loose: Loose, reader: Reader): HeldClaim {
  const { stated, frame, years, clause } = loose;
  const nothing: HeldClaim = { table, verdict: "unclear", readings: [] };
  const digits = tellingDigits(stated);
  if (
    stated.isForEach ||
    digits < LEAST_DIGITS ||
    says(ELSEWHEN, frame.said) ||
    says(AGAINST_OTHERS, frame.said)
  )
    return nothing;
  const named = namedColumns(table.facts, wordsAround(clause));
  const columns = named.length > 0 ? named : [...table.facts.keys()];
  const grain = reader.grain(stated.unit);
  const isOpen = (rows: readonly number[]) => (reading: SpokenFigure) =>
    isOfSize(stated, reading, grain) &&
    !isCoarser(stated, reading) &&
    meeting(stated, reading, frame, grain) === "meets" &&
    !isAgainstWords(table, reading, {
      subject: { rows, by: "name", at: 0 },
      manner: "level",
      columns,
      frame,
      years,
    });
  const isSure = digits >= SURE_DIGITS && !(loose.isForeign && stated.unit === "%");
  const sets = [...namedSets(table, loose), ...(isSure ? fartherSets(table, loose) : [])];
  for (const rows of loose.isForeign && !isSure ? [] : sets) {
    const shares = stated.unit === "%" ? sharesOfRows(table, rows) : [];
    const apart = figuresOf(table, rows, stated, isOfDistance(frame) || stated.isSigned);
    const found = [...apart, ...shares].find(isOpen(rows));
    if (found) return { table, verdict: "agrees", readings: [found] };
  }
  return missedByValue(table, loose, columns) ?? nothing;
}

/** The rows that the sentence names, one by one and together, and those of the figure before. */
function namedSets(table: SpokenTable, { text, last }: Loose): (readonly number[])[] {
  const rows = mentionedRows(table, text);
  const together = rows.length > 1 && rows.length <= MOST_TOGETHER ? [rows] : [];
  return [...(last?.subject.rows ? [last.subject.rows] : []), ...rows.map((row) => [row]), ...together];
}

/** More rows than these are not added in words. */
const MOST_TOGETHER = 4;

/** Those of the sentences before, and of the whole. */
function fartherSets(table: SpokenTable, { earlier }: Loose): (readonly number[])[] {
  return [...mentionedRows(table, earlier), ...table.wholeRows()].map((row) => [row]);
}
