import { isDash } from "../figures/parseFigure";
import { readFigure, type Figure } from "../figures/figure";
import { formatPrecision } from "../figures/numberFormat";
import { hasPointThousands } from "../figures/pointThousands";
import type { CellValue, Grid } from "../sheet/grid";
import type { Steps } from "../steps";
import { says } from "../words/lexicon";
import { SPAN_OF_TIME } from "../words/units";

/** What a cell is to a reader of tables. */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "figure"; readonly figure: Figure; readonly isGrouped?: true }
  /** A dash, or a zero shown as a dash: nothing, and not a printed figure. */
  | { readonly kind: "dash" }
  | { readonly kind: "text"; readonly text: string }
  /** A date: only ever a heading here. */
  | { readonly kind: "date"; readonly text: string }
  /** An error value, by its English name: "#REF!". */
  | { readonly kind: "error"; readonly error: string };

const BLANK: Cell = { kind: "blank" };
const DASH: Cell = { kind: "dash" };
const ERROR =
  /^#(REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** So many rows are read between two rests. */
const ROWS_A_STEP = 1000;

/** Reads every cell of a grid once. */
export function* readCellsInSteps(grid: Grid): Steps<Cell[][]> {
  const cells: Cell[][] = [];
  const isPointed = hasPointThousands(grid.values);
  // Blank rows are one and the same: a stray cell far down brings a million of them.
  const blank = (grid.values[0] ?? []).map(() => BLANK);
  for (const [r, row] of grid.values.entries()) {
    const isBlank = row.every((value) => value === "");
    cells.push(
      isBlank && blank.length === row.length
        ? blank
        : row.map((value, c) => {
            const formula = grid.formulas[r]?.[c] ?? value;
            const format = grid.formats[r]?.[c] ?? "General";
            return readCell(value, formula, format, grid.texts[r]?.[c] ?? "", isPointed);
          }),
    );
    if (r % ROWS_A_STEP === 0) yield;
  }
  return cells;
}

function readCell(
  value: CellValue,
  formula: CellValue,
  format: string,
  text: string,
  isPointed: boolean,
): Cell {
  if (value === "") return BLANK;
  if (typeof value === "string") {
    const figure = says(SPAN_OF_TIME, value) ? null : readFigure(value, formula, format, isPointed);
    if (figure) return figureCell(figure, value);
    if (isDash(value)) return DASH;
    if (ERROR.test(value)) return { kind: "error", error: value };
    return value.trim() === "" ? BLANK : { kind: "text", text: value };
  }
  if (typeof value === "boolean") return { kind: "text", text: value ? "SANT" : "FALSKT" };
  const figure = readFigure(value, formula, format);
  if (figure) return figureCell(figure, text);
  const { isDate, hidesZero } = formatPrecision(format);
  if (isDate) return { kind: "date", text };
  return hidesZero && value === 0 ? DASH : { kind: "text", text: text || String(value) };
}

/** With its thousands apart, as amounts are printed and years never are. */
function figureCell(figure: Figure, shown: string): Cell {
  return /\d[.\s\u00A0\u2009\u202F]\d{3}(?!\d)/.test(shown)
    ? { kind: "figure", figure, isGrouped: true }
    : { kind: "figure", figure };
}

/** A whole number that may be a year above a column: 1990-2099, without decimals or thousands. */
export function asYear(cell: Cell): number | null {
  if (cell.kind !== "figure" || cell.isGrouped || cell.figure.isPercent || cell.figure.decimals !== 0)
    return null;
  const { units } = cell.figure;
  return units >= 1990 && units <= 2099 ? units : null;
}

/** The cell counts per cent. */
export function isPercentCell(cell: Cell): boolean {
  return cell.kind === "figure" && cell.figure.isPercent;
}

/** A day as six digits say it: the year's last two, and the month and day. */
export interface LastDay {
  readonly year: number;
  readonly day: string;
}

/** The last day of each month, February's also in leap years, behind its year: the first zero of "091231" is not stored. */
const LAST_DAY_OF_MONTH = /^(\d{1,2})((?:01|03|05|07|08|10|12)31|(?:04|06|09|11)30|022[89])$/;

/**
 * A number that may be the last day of a month above a column: "171231". It may be an amount as well: others of its row
 * tell.
 * @returns the year of two digits, and the month and day; null for any other cell
 */
export function asLastDay(cell: Cell): LastDay | null {
  if (cell.kind !== "figure" || cell.isGrouped || cell.figure.isPercent || cell.figure.decimals !== 0)
    return null;
  const found = LAST_DAY_OF_MONTH.exec(String(cell.figure.units));
  return found && { year: Number(found[1]), day: found[2]! };
}
