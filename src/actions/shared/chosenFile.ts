import type { WorkbookFile } from "../../files/readWorkbookFile";
import { UnreadableFile } from "../../files/unreadable";
import { UNREADABLE_FILES } from "../../texts/shared/files";
import type { SheetProblem } from "./outcomes";
import { problem } from "./problems";

/** A file as a file input gives it, or the command line. */
export interface ChosenFile {
  /** "Drift mars.xlsx" */
  readonly name: string;
  /** Bytes of it. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Reads a workbook that somebody has chosen beside the one that is open. It never comes into the open one, and nothing
 * leaves the computer. What reads it is fetched when it is first asked for.
 * @returns a problem with a plain sentence where it cannot be read or the user has stopped it
 */
export async function readChosenFile(
  file: ChosenFile,
  signal?: AbortSignal,
): Promise<WorkbookFile | SheetProblem> {
  try {
    const { LARGEST_FILE, readWorkbookFile } = await fetchReader();
    if (file.size > LARGEST_FILE) throw new UnreadableFile("tooLarge");
    return await readWorkbookFile(await bytesOf(file), file.name, signal);
  } catch (error) {
    if (signal?.aborted) return problem("stopped");
    if (error instanceof UnreadableFile) return fileProblem(error.reason);
    throw error;
  }
}

async function bytesOf(file: ChosenFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    // Moved, or written to, since it was chosen.
    throw new UnreadableFile("gone", { cause });
  }
}

async function fetchReader() {
  try {
    return await import(/* webpackChunkName: "files" */ "../../files/readWorkbookFile");
  } catch (cause) {
    throw new UnreadableFile("noReader", { cause });
  }
}

function fileProblem(what: keyof typeof UNREADABLE_FILES): SheetProblem {
  return { kind: "problem", sheet: "", text: UNREADABLE_FILES[what], what };
}
