import { readFile } from "node:fs/promises";
import path from "node:path";
import { createNodeCalculator } from "../calculation/node";
import type { Outcome, Task } from "./actions";
import { readAnswers } from "./answers";
import { readCommandLine } from "./commandLine";
import { openExcel, type ExcelSession } from "./excelSession";
import { helpText } from "./help";
import { readWorkbook } from "./readWorkbook";
import { saver, WouldOverwrite } from "./saveWorkbook";

/** Where the runner reads and writes; the process's own streams but in tests. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const PROCESS: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/**
 * Runs one command. One office.js serves all files, one after the other, and a file that cannot be read does
 * not stop the others.
 * @param args what stands after the command's name
 * @returns the exit code: 0 all ready, 1 something is not, 2 something could not be read or understood
 */
export async function main(args: readonly string[], streams: Streams = PROCESS): Promise<number> {
  const command = readCommandLine(args);
  if (command.kind === "help") {
    streams.out(`${helpText()}\n`);
    return 0;
  }
  if (command.kind === "misunderstood") {
    streams.err(`${command.text} Se --help.\n`);
    return 2;
  }
  const answers = await readAnswers(command.answers);
  if (typeof answers === "string") {
    streams.err(`${answers}\n`);
    return 2;
  }
  const excel = openExcel();
  let code = 0;
  try {
    for (const file of command.files) {
      const outcome = await runOn(excel, file, { ...command, answers }, streams);
      code = Math.max(code, { ready: 0, blocked: 1, failed: 2 }[outcome]);
    }
  } finally {
    excel.dispose();
  }
  return code;
}

type RunCommand = Omit<Extract<ReturnType<typeof readCommandLine>, { kind: "run" }>, "answers"> &
  Pick<Task, "answers">;

async function runOn(
  excel: ExcelSession,
  file: string,
  command: RunCommand,
  streams: Streams,
): Promise<Outcome> {
  const tell = (text: string) => streams.err(`${file}: ${text}\n`);
  const print = (line: object) => streams.out(`${JSON.stringify(line)}\n`);
  const { action, choice, answers, out } = command;
  // Only what is written has to be computed: a check goes by the values in the file.
  const options = action.writes ? { calculator: createNodeCalculator } : {};
  const read = await readWorkbook(path.basename(file), () => readFile(file), options);
  if (read.kind === "unreadable") {
    tell(read.why);
    return "failed";
  }
  const { workbook, losses } = read;
  const save = saver(read, file, out, () => losses.forEach(tell));
  const task: Task = { file, workbook, choice, answers, save, print, tell };
  try {
    return await excel.withWorkbook(workbook, () => action.run(task));
  } catch (error) {
    if (error instanceof WouldOverwrite) {
      tell("Originalet skrivs aldrig över. Ange en annan mapp med --out.");
      return "failed";
    }
    // A fault of ours in one file must neither stop the others nor pass for findings.
    tell(`Oväntat fel: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return "failed";
  } finally {
    read.workbook.dispose();
  }
}
