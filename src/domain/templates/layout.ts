/** Where the table of a template stands: title, period and unit, headings, rows. */
export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;
/** Blank rows that keep two tables apart for whoever reads the sheet. */
export const GAP = 4;
export const HEADING_FILL = "#E8EDF3";
