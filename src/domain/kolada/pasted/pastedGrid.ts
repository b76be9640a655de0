/** The cells of a pasted text: from a page or a sheet they come with tabs, from a file with semicolons. */
export type PastedGrid = readonly (readonly string[])[];

/** Longer is no table that anybody has copied by hand. */
const MOST_CHARACTERS = 2_000_000;

/** @returns rows of one width, without those and without columns that are blank; none where there is no text */
export function pastedGrid(text: string): PastedGrid {
  const lines = unquoted(
    text
      .slice(0, MOST_CHARACTERS)
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n"),
  );
  const sign = lines.includes("\t") ? /\t/ : /;/.test(lines) ? /;/ : / {2,}/;
  const rows = lines.split("\n").map((line) => line.split(sign).map(cleaned));
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((row) => (row[column] ?? "") !== ""),
  );
  return filled.map((row) => columns.map((column) => row[column] ?? ""));
}

/** A cell with a line break or a quotation mark comes in quotation marks from a sheet: it is put on one line. */
function unquoted(text: string): string {
  return text.replace(
    /(^|[\t;\n])"((?:[^"]|"")*)"(?=$|[\t;\n])/g,
    (_whole, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\s+/g, " "),
  );
}

function cleaned(cell: string): string {
  return cell
    .replace(/\s+/g, " ")
    .replace(/\u200b/g, "")
    .trim();
}

/** Columns as rows. */
export function turnedGrid(grid: PastedGrid): PastedGrid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column]!));
}
