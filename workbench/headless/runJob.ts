import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { createNodeCalculator } from "../calculation/node";
import { HEADLESS_ACTIONS, type Outcome, type Task } from "./actions";
import type { ExcelSession } from "./excelSession";
import type { Job, Said } from "./job";
import type { ChosenFile } from "../../src/actions";
import { readWorkbook, whyNotOpened } from "./readWorkbook";
import { NotWritten, saver } from "./saveWorkbook";
import { OUT_OF_MEMORY, unexpected } from "./refusals";

/** Does one file; whatever is wrong with it is said and not thrown. */
export async function runJob(excel: ExcelSession, job: Job, say: (said: Said) => void): Promise<Outcome> {
  const { file, choice, answers, text, date, beside: others, place, enough, suggested, target } = job;
  const tell = (text: string) => say({ kind: "tell", text });
  const print = (line: object) => say({ kind: "print", line });
  const action = HEADLESS_ACTIONS.find(({ name }) => name === job.action)!;
  // Only what is written has to be computed: a check goes by the values in the file.
  const options = target !== null ? { calculator: createNodeCalculator } : {};
  const beside: ChosenFile[] = [];
  for (const other of others) {
    try {
      beside.push(await chosenFile(other));
    } catch (error) {
      tell(`${other}: ${whyNotOpened(error)}`);
      return "failed";
    }
  }
  const read = await readWorkbook(
    path.basename(file),
    { size: () => sizeOf(file), bytes: () => readFile(file) },
    options,
  );
  if (read.kind === "unreadable") {
    tell(read.why);
    return "failed";
  }
  const { workbook, losses } = read;
  const save = saver(read, target, () => losses.forEach(tell));
  const isWritten = target !== null;
  const task: Task = {
    file,
    workbook,
    choice,
    answers,
    text,
    date,
    enough,
    suggested,
    beside,
    place,
    isWritten,
    save,
    print,
    tell,
  };
  try {
    return await excel.withWorkbook(workbook, () => action.run(task));
  } catch (error) {
    // A fault of ours in one file must neither stop the others nor pass for findings.
    tell(
      error instanceof NotWritten ? error.message : isOutOfMemory(error) ? OUT_OF_MEMORY : unexpected(error),
    );
    return "failed";
  } finally {
    workbook.dispose();
  }
}

async function chosenFile(file: string): Promise<ChosenFile> {
  const bytes = await readFile(file);
  return {
    name: path.basename(file),
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}

/** @returns null for what is no file: a device or a pipe may never end */
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file);
  return found.isFile() || found.isDirectory() ? found.size : null;
}

/** More than the engine can hold in one text, list or buffer. */
function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /Invalid (string|array|typed array) length|allocation failed|maximum size exceeded/i.test(error.message)
  );
}
