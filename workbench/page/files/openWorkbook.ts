/** Workbooks for the page: the examples the server lists, a person's own file, or an empty one. */
import { createWorkbook, type Workbook, type WorkbookOptions } from "../../workbook";
import { openXlsx } from "../../xlsx/openXlsx";
import { UnreadableFile } from "../../../src/files/unreadable";
import { UNREADABLE_FILES } from "../../../src/texts/shared/files";
import { texts } from "../texts";
import { createCalculator, WorksheetFunctions, type DeclaredFunction } from "../../calculation";

export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** The add-in's worksheet functions, to be connected to the add-in beside this workbook. */
  readonly functions: WorksheetFunctions;
  /** What saving would lose, in Swedish sentences. */
  readonly losses: readonly string[];
  /** The workbook as a file, what is named as lost left out. */
  save(): Promise<ArrayBuffer>;
}

/** How long a save waits for the add-in to compute what its functions have not computed yet. */
const PATIENCE_MS = 3000;

/** A workbook with one empty sheet. */
export function emptyWorkbook(declared: readonly DeclaredFunction[]): OpenWorkbook {
  const functions = new WorksheetFunctions(declared);
  const workbook = createWorkbook(texts.newFile, optionsFor(functions));
  workbook.addSheet(texts.newSheet);
  return {
    workbook,
    functions,
    losses: [],
    save: async () => {
      await settled(workbook);
      return (await import("../../xlsx/exportXlsx")).exportXlsx(workbook);
    },
  };
}

/** The names of the example workbooks, "Tranås drift 2025.xlsx". */
export async function listExamples(): Promise<readonly string[]> {
  const response = await fetch("/examples/index.json");
  const names: unknown = response.ok ? await response.json() : [];
  return Array.isArray(names) ? names.map(String) : [];
}

export async function openExample(
  name: string,
  declared: readonly DeclaredFunction[],
): Promise<OpenWorkbook> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(texts.openFailed(name));
  return openBytes(await response.arrayBuffer(), name, declared);
}

export async function openFile(file: File, declared: readonly DeclaredFunction[]): Promise<OpenWorkbook> {
  return openBytes(await file.arrayBuffer(), file.name, declared);
}

/** @throws Error with a Swedish sentence, ready to show. */
async function openBytes(
  bytes: ArrayBuffer,
  name: string,
  declared: readonly DeclaredFunction[],
): Promise<OpenWorkbook> {
  try {
    const functions = new WorksheetFunctions(declared);
    const { workbook, losses, save } = await openXlsx(bytes, name, optionsFor(functions));
    return {
      workbook,
      functions,
      losses,
      save: async () => {
        await settled(workbook);
        return save({ acceptLosses: true });
      },
    };
  } catch (error) {
    const reason = error instanceof UnreadableFile ? ` ${UNREADABLE_FILES[error.reason]}` : "";
    throw new Error(texts.openFailed(name) + reason);
  }
}

function optionsFor(functions: WorksheetFunctions): WorkbookOptions {
  return {
    calculator: () => createCalculator(functions),
    addinFunctions: functions.declared.map(({ name }) => name),
  };
}

/** The file is to hold values and not #BUSY!; but an add-in that does not answer must not hold up a save. */
async function settled(workbook: Workbook): Promise<void> {
  await Promise.race([workbook.settled(), new Promise((go) => setTimeout(go, PATIENCE_MS))]);
}
