import { KOLADA_OWN_AREA } from "../../domain/kolada/workbookId";
import { ExcelError } from "../../excel/excelError";
import { keepHere, keptHere } from "../../excel/keptHere";
import { koladaState, type KoladaState } from "./consent";

/** How Kolada stands on this computer for this workbook. */
export interface KoladaHere {
  readonly state: KoladaState;
  /** The own municipality, "" where none is remembered. */
  readonly own: string;
}

/** Round trips: 1 the first time. An Excel that does not say has no yes. */
export async function koladaHere(): Promise<KoladaHere> {
  const own = keptHere(KOLADA_OWN_AREA) ?? "";
  try {
    return { state: await koladaState(), own };
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { state: "off", own };
  }
}

/** Remembers the own municipality on this computer; "" forgets it. */
export async function keepOwnArea(area: string): Promise<void> {
  keepHere(KOLADA_OWN_AREA, area.trim() || null);
}
