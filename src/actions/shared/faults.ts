import { ExcelError } from "../../excel/excelError";

/**
 * What is kept of an error for a report. Never its message, which may hold figures, names and texts of the workbook:
 * only words and places of the program's own.
 */
export interface Fault {
  /** "AccessDenied", "TypeError" */
  readonly kind: string;
  /** The call that failed in Excel ("Range.values"), or places in the add-in's files ("later.0a1b2c3d.js:1:2345"). */
  readonly places: readonly string[];
}

const MOST_PLACES = 8;
/** A name of a program, of plain letters alone: no figure and no text of a sheet looks like that. */
const NAME = /^[A-Za-z]{1,60}(\.[A-Za-z]{1,60}){0,4}$/;
/** A file of the program's own, by the shape of the names that the build gives, and where in it. */
const PLACE = /\/([a-z]{2,20}(?:-[a-z]{2,20})?(?:\.[0-9a-f]{8})?\.js:\d{1,7}:\d{1,7})\)?$/i;

let latest: Fault | null = null;

/** Remembers what went wrong last, until the pane is closed. */
export function noteFault(error: unknown): void {
  latest = toFault(error);
}

export function latestFault(): Fault | null {
  return latest;
}

function toFault(error: unknown): Fault {
  if (error instanceof ExcelError && error.excelCode !== "")
    return { kind: named(error.excelCode), places: NAME.test(error.location) ? [error.location] : [] };
  if (!(error instanceof Error)) return { kind: "", places: [] };
  const origin = error instanceof ExcelError && error.cause instanceof Error ? error.cause : error;
  // The message may run over several lines, and stands first.
  const stack = (origin.stack ?? "").replace(origin.message, "");
  const places = stack.split("\n").flatMap((line) => PLACE.exec(line.trim())?.[1] ?? []);
  return { kind: named(origin.name), places: places.slice(0, MOST_PLACES) };
}

function named(word: string): string {
  return NAME.test(word) ? word : "";
}
