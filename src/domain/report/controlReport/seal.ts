import { digestOf } from "../../sheet/contentKey";

/**
 * The number of a report over all that it says: whoever changes a word of it gets another number. It tells a report
 * that we wrote, and may write over, from one that somebody has written on since.
 * @param rows the texts of the report, row by row, without the number itself
 * @example sealOf([["Kontrollrapport"]]) // "9F2C-41AB-0D77-E3B0"
 */
export function sealOf(rows: readonly (readonly unknown[])[]): string {
  const lines = rows.map((row) =>
    row
      .map((cell) => String(cell).trim())
      .filter(Boolean)
      .join("\t"),
  );
  return groupedDigits(digestOf(lines.filter(Boolean).join("\n")));
}

/** Is what a sheet holds a report with its own number, at its foot behind the label? */
export function isSealed(rows: readonly (readonly unknown[])[], label: string): boolean {
  const at = rows.findIndex(([first]) => first === label);
  if (at < 0) return false;
  const [, ...others] = rows[at]!;
  const isAlone = rows.slice(at + 1).every((row) => row.every((cell) => cell === ""));
  return isAlone && others.filter((cell) => cell !== "").join() === sealOf(rows.slice(0, at));
}

/** A digest as it is printed: groups of four in capitals. */
export function groupedDigits(digest: string): string {
  return (digest.toUpperCase().match(/.{1,4}/g) ?? []).join("-");
}
