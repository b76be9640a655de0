import { mentionedRows } from "./mentionedRows";
import { figuresOf } from "./figuresOfRows";
import type { Loose } from "./foundByValue";
import { isAgainstWords } from "./againstWords";
import type { SpokenFigure, SpokenTable } from "./readings";
import { areDigitsSwapped, isInWrongUnit, isOddlyWritten } from "./slipsByValue";
import { tellingDigits } from "../figures/digitSlips";
import type { HeldClaim } from "./ties";

/** A unit that nobody writes tells as much as two digits. */
const LEAST_OF_ODD = 2;
/** Enough for the one row that its own clause names, or that the figure before it was of. */
const LEAST_OF_OWN = 3;
/** Enough for any row that the text speaks of. */
const LEAST_OF_OTHERS = 4;

/**
 * What a figure whose words do not tell whose it is misses by a slip: its unit, or two digits in turn. An amount that
 * nobody would write in its unit is taken for any that the text may speak of; all others only for what no word speaks
 * against, and the less surely its row is named the more digits have to agree.
 * @returns null where it is no such slip
 */
export function missedByValue(
  table: SpokenTable,
  loose: Loose,
  columns: readonly number[],
): HeldClaim | null {
  const { stated, isForeign } = loose;
  if (stated.unit === "%" || stated.unit === "pp" || stated.unit === "st") return null;
  const digits = tellingDigits(stated);
  const isOdd = digits >= LEAST_OF_ODD && isOddlyWritten(stated, table);
  const own = digits >= LEAST_OF_OWN ? ownRow(table, loose) : [];
  const spoken = isOdd || digits >= LEAST_OF_OTHERS ? spokenRows(table, loose) : [];
  const others = isOdd && digits >= LEAST_OF_OWN ? table.filledRows().map((row) => [row]) : [];
  for (const rows of [...own, ...spoken, ...others]) {
    const isTold = (reading: SpokenFigure) => isOdd || !isAgainst(table, reading, rows, loose, columns);
    const readings = figuresOf(table, rows, stated, isOdd && !others.includes(rows as number[])).filter(
      isTold,
    );
    const slips = readings.filter(
      (reading) =>
        isInWrongUnit(stated, reading) ||
        (own.includes(rows) && !isForeign && areDigitsSwapped(stated, reading)),
    );
    if (slips.length > 0) return { table, verdict: "contradicts", readings: slips };
  }
  return null;
}

function isAgainst(
  table: SpokenTable,
  reading: SpokenFigure,
  rows: readonly number[],
  { frame, years }: Loose,
  columns: readonly number[],
): boolean {
  return isAgainstWords(table, reading, {
    subject: { rows, by: "name", at: 0 },
    manner: "level",
    columns,
    frame,
    years,
  });
}

/** The one row that its own clause names, or else that of the figure before. */
function ownRow(table: SpokenTable, { clause, last }: Loose): (readonly number[])[] {
  const own = mentionedRows(table, `${clause.lead?.textBefore ?? ""} ${clause.textBefore}`);
  const rows = own.length === 0 ? (last?.subject.rows ?? []) : own;
  return rows.length === 1 ? [rows] : [];
}

/** All rows that the text speaks of, one by one and those of the sentence together, and the whole. */
function spokenRows(table: SpokenTable, { text, earlier, last }: Loose): (readonly number[])[] {
  const rows = mentionedRows(table, text);
  return [
    ...(last?.subject.rows ? [last.subject.rows] : []),
    ...rows.map((row) => [row]),
    ...(rows.length > 1 ? [rows] : []),
    ...[...mentionedRows(table, earlier), ...table.wholeRows()].map((row) => [row]),
  ];
}
