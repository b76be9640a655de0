import type { Grid } from "../sheet/grid";
import { formatAt, textAt, valueAt } from "../sheet/cellAt";
import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import { CHANGED_TARGETS } from "../words/goals/changedTargets";
import { DAY_IN_TEXT } from "../words/goals/dayWords";
import { TARGET_IN_LABEL } from "../words/goals/targetSigns";
import { TARGETS_IN_WORDS } from "../words/goals/relativeTargets";
import { fits } from "../words/lexicon";
import { readMeasured } from "./measuredFigure";

/** A column of a table as it stands on the sheet, blank ones too: those are what is filled. */
export interface SheetColumn {
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  /** How many of its cells below the heading hold a figure or a target, in words too, and how many hold other text. */
  readonly figures: number;
  readonly texts: number;
  /** All that stands there is steps of a scale from 1 to 5. */
  readonly isSteps: boolean;
  /** All that stands there is years. */
  readonly isYears: boolean;
}

/** Every column of a table with a heading, or with something in it, from the left. */
export function sheetColumns(grid: Grid, table: Table): SheetColumn[] {
  const { column: first, columns, row: top } = table.area;
  const known = new Map(
    [...table.columns, ...table.textColumns].map((one) => [one.sheetColumn, one.heading]),
  );
  const firstRow = table.rows[0]?.sheetRow ?? top + 1;
  return Array.from({ length: columns }, (_, i) => first + i).flatMap((sheetColumn): SheetColumn[] => {
    const heading = known.get(sheetColumn) ?? headingAbove(grid, top, firstRow, sheetColumn);
    const filled = table.rows.filter(({ sheetRow }) => shownAt(grid, sheetRow, sheetColumn) !== "");
    const figures = filled.filter(({ sheetRow }) => isLevel(grid, sheetRow, sheetColumn)).length;
    if (heading === "" && filled.length === 0) return [];
    const isSteps = filled.length > 0 && filled.every(({ sheetRow }) => isStep(grid, sheetRow, sheetColumn));
    const isYears = filled.length > 0 && filled.every(({ sheetRow }) => isYear(grid, sheetRow, sheetColumn));
    return [{ sheetColumn, heading, figures, texts: filled.length - figures, isSteps, isYears }];
  });
}

const LEVELS_IN_WORDS = [...TARGETS_IN_WORDS, ...CHANGED_TARGETS];
/** A text with a day that is longer tells of something. */
const LONGEST_DAY = 40;

/** A figure or a target, in words too: "ska minska", "bättre än riket". A sentence about something is a goal. */
function isLevel(grid: Grid, sheetRow: number, sheetColumn: number): boolean {
  const text = comparable(shownAt(grid, sheetRow, sheetColumn));
  return (
    measuredAt(grid, sheetRow, sheetColumn) !== null ||
    LEVELS_IN_WORDS.some((entry) => fits(entry, text)) ||
    (text.length <= LONGEST_DAY && fits(DAY_IN_TEXT, text)) ||
    TARGET_IN_LABEL.some(({ pattern }) => pattern.exec(text)?.index === 0)
  );
}

function isYear(grid: Grid, sheetRow: number, sheetColumn: number): boolean {
  return /^(?:19|20)\d\d$/.test(shownAt(grid, sheetRow, sheetColumn));
}

function isStep(grid: Grid, sheetRow: number, sheetColumn: number): boolean {
  return /^[1-5]$/.test(shownAt(grid, sheetRow, sheetColumn));
}

/** What a cell shows, or what it holds where the column is too narrow to show it; "" beyond what was read. */
export function shownAt(grid: Grid, sheetRow: number, sheetColumn: number): string {
  const value = valueAt(grid, sheetRow, sheetColumn);
  const text = textAt(grid, sheetRow, sheetColumn);
  return (/^#+$/.test(text) ? String(value) : text || String(value)).trim();
}

/** The figure or target in a cell; null where there is none. */
export function measuredAt(
  grid: Grid,
  sheetRow: number,
  sheetColumn: number,
): ReturnType<typeof readMeasured> {
  return readMeasured(
    valueAt(grid, sheetRow, sheetColumn),
    formatAt(grid, sheetRow, sheetColumn),
    shownAt(grid, sheetRow, sheetColumn),
  );
}

/** A heading of several rows is read as one. */
function headingAbove(grid: Grid, top: number, firstRow: number, sheetColumn: number): string {
  const rows = Array.from({ length: Math.max(0, firstRow - top) }, (_, i) => top + i);
  return rows
    .map((row) => shownAt(grid, row, sheetColumn))
    .filter(Boolean)
    .join(" ");
}
