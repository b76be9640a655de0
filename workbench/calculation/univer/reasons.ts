import type { CalculatedCell, Scalar } from "../../workbook";
import type { AddinResult } from "./addinFunction";

interface Refusal {
  readonly error: string;
  readonly reason: string;
}

/**
 * Adds to each cell that shows an error why, where one of the add-in's functions has said so. In a result that
 * spills each cell has its own reason. Where the function is a part of a larger formula it is the first error
 * of the same kind that counts.
 */
export function withReasons(
  cells: readonly CalculatedCell[],
  results: readonly AddinResult[],
): readonly CalculatedCell[] {
  if (results.length === 0) return cells;
  const reasons = new Map<string, Refusal>();
  const first = new Map<string, Refusal[]>();
  for (const { sheetId, row, column, outcome } of results) {
    refusals(outcome).forEach((line, r) =>
      line.forEach((refusal, c) => {
        if (!refusal) return;
        reasons.set(`${sheetId} ${row + r} ${column + c}`, refusal);
        const here = `${sheetId} ${row} ${column}`;
        first.set(here, [...(first.get(here) ?? []), refusal]);
      }),
    );
  }
  return cells.map((cell) => {
    const error = errorIn(cell.value);
    const key = `${cell.sheetId} ${cell.row} ${cell.column}`;
    const candidates = [reasons.get(key), ...(cell.isSpilled ? [] : (first.get(key) ?? []))];
    const reason = error === null ? "" : candidates.find((one) => one?.error === error)?.reason;
    return reason ? { ...cell, reason } : cell;
  });
}

function refusals(outcome: AddinResult["outcome"]): (Refusal | null)[][] {
  if ("error" in outcome) return [[outcome]];
  if (!Array.isArray(outcome.value)) return [[refusalOf(outcome.value)]];
  return (outcome.value as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(refusalOf));
}

function refusalOf(value: unknown): Refusal | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, basicValue, message } = value as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (type !== "Error" || typeof basicValue !== "string" || typeof message !== "string") return null;
  return { error: basicValue, reason: message };
}

function errorIn(value: Scalar): string | null {
  return typeof value === "object" && value !== null ? value.error : null;
}
