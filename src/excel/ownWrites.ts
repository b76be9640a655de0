/**
 * Telling this add-in's own writes from the user's edits. Excel says which add-in an event comes from only
 * since ExcelApi 1.14, and "Unknown" where it cannot; so the areas being written are remembered for the short
 * while until their events have come.
 */
import { parseAddress } from "../domain/address";
import type { Area } from "../domain/grid";

const REMEMBERED_MS = 3000;

interface OwnWrite {
  readonly sheetId: string;
  readonly area: Area;
  readonly until: number;
}

let writes: OwnWrite[] = [];

/** Remembers that areas of a sheet are about to be written. */
export function rememberOwnWrite(sheetId: string, areas: readonly Area[]): void {
  const now = Date.now();
  writes = writes.filter((write) => write.until > now);
  writes.push(...areas.map((area) => ({ sheetId, area, until: now + REMEMBERED_MS })));
}

/** What an onChanged event says, as far as it matters here. */
export interface ChangeOrigin {
  readonly worksheetId: string;
  readonly address: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/** Did this add-in make the change itself? */
export function isOwnWrite(event: ChangeOrigin): boolean {
  if (event.triggerSource === "ThisLocalAddin") return true;
  if (event.source === "Remote") return false;
  const area = parseAddress(event.address);
  const now = Date.now();
  return (
    area !== null &&
    writes.some(
      (write) => write.until > now && write.sheetId === event.worksheetId && contains(write.area, area),
    )
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
