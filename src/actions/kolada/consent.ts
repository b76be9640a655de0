/**
 * Whether Kolada may be asked: only after the user's yes, on this computer and for this workbook. Every request of the
 * add-in goes through `koladaService`, which asks here each time.
 */
import { isWorkbookId, KOLADA_WORKBOOK_KEY, KOLADA_YES } from "../../domain/kolada/workbookId";
import { ExcelError } from "../../excel/excelError";
import { keepHere, keptHere } from "../../excel/keptHere";
import { readMemory } from "../../excel/readMemory";
import { recalculate } from "../../excel/recalculate";
import { koladaBase } from "../../kolada/address";
import { createKoladaClient, type KoladaClient } from "../../kolada/client";
import { keepAnswer } from "../shared/keepAnswer";
import { orProblem } from "../shared/problems";
import type { SheetProblem } from "../shared/outcomes";

export type KoladaState = "on" | "off" | "notBuilt";

/** The workbook's name in its memory; undefined before it has been read, null where it has none. */
let workbookId: string | null | undefined;
let client: KoladaClient | null = null;

/**
 * Whether Kolada is turned on here. Round trips: 1 the first time, none after.
 * @throws ExcelError where Excel does not say
 */
export async function koladaState(): Promise<KoladaState> {
  if (koladaBase() === null) return "notBuilt";
  if (workbookId === undefined) {
    const id = (await readMemory({ waitForCellEdit: false })).answers[KOLADA_WORKBOOK_KEY];
    workbookId ??= isWorkbookId(id) ? id : null;
  }
  return workbookId !== null && keptHere(KOLADA_YES + workbookId) !== null ? "on" : "off";
}

/**
 * Kolada, for whoever has to ask it something.
 * @returns why not, where it may not be asked
 */
export async function koladaService(): Promise<KoladaClient | Exclude<KoladaState, "on">> {
  const state = await koladaState();
  if (state !== "on") return state;
  return (client ??= createKoladaClient(koladaBase()!));
}

/**
 * The user's yes. The workbook gets a name in its memory, the yes is kept on this computer under it, and the cells that
 * have waited for it are computed. Round trips: 3, 1 where the workbook has its name already.
 */
export function turnKoladaOn(today: string): Promise<KoladaTurned | SheetProblem> {
  return orProblem(async () => {
    if ((await koladaState()) === "notBuilt") return { kind: "turned", isOn: false };
    if (!workbookId) {
      const made = crypto.randomUUID();
      const problem = await keepAnswer(KOLADA_WORKBOOK_KEY, made);
      if (problem.kind === "problem") return problem;
      workbookId = made;
    }
    keepHere(KOLADA_YES + workbookId, today);
    await computeAnew();
    return { kind: "turned", isOn: true };
  });
}

/**
 * Takes the yes back: nothing is asked any more, and what was fetched is forgotten. Cells keep what they show until they
 * are computed. Round trips: none.
 */
export function turnKoladaOff(): Promise<KoladaTurned | SheetProblem> {
  return orProblem(async () => {
    if (workbookId) keepHere(KOLADA_YES + workbookId, null);
    client?.forget();
    return { kind: "turned", isOn: false };
  });
}

/** Everything is asked for anew: figures are revised without notice. Round trips: 1. */
export function fetchKoladaAnew(): Promise<KoladaTurned | SheetProblem> {
  return orProblem(async () => {
    client?.forget();
    await computeAnew();
    return { kind: "turned", isOn: (await koladaState()) === "on" };
  });
}

export interface KoladaTurned {
  readonly kind: "turned";
  readonly isOn: boolean;
}

/** An Excel that will not compute just now does so at the next edit: the answer stands all the same. */
async function computeAnew(): Promise<void> {
  try {
    await recalculate();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
}

/** Another workbook is behind the same page: for tests, where a page outlives it. */
export function forgetWorkbook(): void {
  workbookId = undefined;
  client = null;
}
