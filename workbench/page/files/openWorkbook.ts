/** Workbooks for the page: the examples the server lists, a person's own file, or an empty one. */
import { createWorkbook, type Workbook } from "../../workbook";
import { openXlsx } from "../../xlsx/openXlsx";
import { UnreadableFile } from "../../xlsx/unreadable";
import { texts } from "../texts";
import { createCalculator } from "../../calculation";

export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** What saving would lose, in Swedish sentences. */
  readonly losses: readonly string[];
  /** The workbook as a file, what is named as lost left out. */
  save(): Promise<ArrayBuffer>;
}

const OPTIONS = { calculator: createCalculator };

/** A workbook with one empty sheet. */
export function emptyWorkbook(): OpenWorkbook {
  const workbook = createWorkbook(texts.newFile, OPTIONS);
  workbook.addSheet(texts.newSheet);
  return {
    workbook,
    losses: [],
    save: async () => (await import("../../xlsx/exportXlsx")).exportXlsx(workbook),
  };
}

/** The names of the example workbooks, "Tranås drift 2025.xlsx". */
export async function listExamples(): Promise<readonly string[]> {
  const response = await fetch("/examples/index.json");
  const names: unknown = response.ok ? await response.json() : [];
  return Array.isArray(names) ? names.map(String) : [];
}

export async function openExample(name: string): Promise<OpenWorkbook> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(texts.openFailed(name));
  return openBytes(await response.arrayBuffer(), name);
}

export async function openFile(file: File): Promise<OpenWorkbook> {
  return openBytes(await file.arrayBuffer(), file.name);
}

/** @throws Error with a Swedish sentence, ready to show. */
async function openBytes(bytes: ArrayBuffer, name: string): Promise<OpenWorkbook> {
  try {
    const file = await openXlsx(bytes, name, OPTIONS);
    return { workbook: file.workbook, losses: file.losses, save: () => file.save({ acceptLosses: true }) };
  } catch (error) {
    const reason = error instanceof UnreadableFile ? ` ${error.message}` : "";
    throw new Error(texts.openFailed(name) + reason);
  }
}
