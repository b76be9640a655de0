import type { StampReport } from "../../actions";
import type { Session } from "../session/session";

/** What is known of the workbook's stamp, and the workbook's changes when it was found out. */
export interface KnownStamp {
  readonly report: StampReport;
  readonly revision: number;
}

/** A workbook is not read again because another tab has been looked at. */
const known = new WeakMap<Session, KnownStamp>();

export function knownStamp(session: Session): KnownStamp | null {
  return known.get(session) ?? null;
}

export function rememberStamp(session: Session, found: KnownStamp): void {
  known.set(session, found);
}

/** The workbook has got a stamp, or lost it: it is compared anew when it is next shown. */
export function forgetStamp(session: Session): void {
  known.delete(session);
}
