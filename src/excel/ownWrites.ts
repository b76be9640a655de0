/**
 * Telling this add-in's own writes from the user's edits. Excel says which add-in an event comes from only
 * since ExcelApi 1.14, and "Unknown" where it cannot. Until it has said so once, the areas being written are
 * remembered for the short while until their events have come; somebody who types over a cell within that
 * while is not heard in such an Excel.
 */
import { isInside, parseAddress } from "../domain/sheet/address";
import type { Area } from "../domain/sheet/grid";

const REMEMBERED_MS = 2000;

interface OwnWrite {
  readonly sheetId: string;
  readonly area: Area;
  readonly until: number;
}

let writes: OwnWrite[] = [];
/** This Excel says which events are ours; then what it does not call ours is the user's. */
let excelTells = false;

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
  if (event.triggerSource === "ThisLocalAddin") excelTells = true;
  if (excelTells) return event.triggerSource === "ThisLocalAddin";
  if (event.source === "Remote") return false;
  const area = parseAddress(event.address);
  const now = Date.now();
  return (
    area !== null &&
    writes.some(
      (write) => write.until > now && write.sheetId === event.worksheetId && isInside(write.area, area),
    )
  );
}
