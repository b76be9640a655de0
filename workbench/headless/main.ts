import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { today } from "../../src/actions/shared/today";
import type { Outcome } from "./actions";
import { readAnswers } from "./answers";
import { readCommandLine, type RunCommand } from "./commandLine";
import { helpText } from "./help";
import type { Job } from "./job";
import { pastedTables } from "./kolada";
import { planBeside, planOutputs, type Output } from "./outputs";
import { Workers, type Done } from "./workers";

/** What does the files. */
export interface Doer {
  run(job: Job): Promise<Done>;
  dispose(): void;
}

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
 * Runs one command. The files are done in processes of their own, as many at a time as --jobs says, and a file that
 * cannot be done does not stop the others. What is said comes in the order of the command line.
 * @param args what stands after the command's name
 * @param doer what does the files, where it is not processes of their own
 * @returns the exit code: 0 all ready, 1 something is not, 2 something could not be read or understood
 */
export async function main(
  args: readonly string[],
  streams: Streams = PROCESS,
  doer: () => Doer = () => new Workers(),
): Promise<number> {
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
  if (command.kind === "paste") return pastedTables(command.files, answers, streams);
  const text = await readText(command.text);
  if (text === null) {
    streams.err(`Textfilen kunde inte öppnas: ${command.text}.\n`);
    return 2;
  }
  const workers = doer();
  try {
    return await runAll(await outputsOf(command), { ...command, answers, text: text.text }, workers, streams);
  } finally {
    workers.dispose();
  }
}

/** What --text names; null where it cannot be read. */
async function readText(file: string | undefined): Promise<{ readonly text?: string } | null> {
  if (file === undefined) return {};
  try {
    return { text: await readFile(file, "utf8") };
  } catch {
    return null;
  }
}

type Outputs = readonly (Output | { readonly target: null })[];

async function outputsOf({ action, files, beside, out, answers }: RunCommand): Promise<Outputs> {
  const read = [...files, ...beside, ...(answers === undefined ? [] : [answers])];
  if (out !== undefined) return planOutputs(files, out, read);
  const { besideAs } = action;
  return besideAs === undefined ? files.map(() => ({ target: null })) : planBeside(files, besideAs, read);
}

async function runAll(
  outputs: Outputs,
  {
    files,
    action,
    choice,
    answers,
    text,
    beside,
    place,
    date = today(),
    enough,
    suggested,
    jobs,
  }: Omit<RunCommand, "answers"> & Pick<Job, "answers">,
  workers: Doer,
  streams: Streams,
): Promise<number> {
  const start = (file: string, output: Outputs[number]): Promise<Done> =>
    "refused" in output
      ? Promise.resolve({ lines: [], told: [output.refused], outcome: "failed" })
      : workers.run({
          file,
          action: action.name,
          choice,
          answers,
          text,
          beside,
          place,
          date,
          enough,
          suggested,
          target: output.target,
        });
  const limit = limiter(Math.min(jobs, availableParallelism()));
  const results = files.map((file, index) => limit(() => start(file, outputs[index]!)));
  let code = 0;
  for (const [index, file] of files.entries()) {
    const { lines, told, outcome } = await results[index]!;
    for (const text of told) streams.err(`${file}: ${text}\n`);
    for (const line of lines) streams.out(`${JSON.stringify(line)}\n`);
    code = Math.max(code, CODES[outcome]);
  }
  return code;
}

const CODES: Readonly<Record<Outcome, number>> = { ready: 0, blocked: 1, failed: 2 };

/** Lets so many pieces of work run at a time; the others wait for their turn, in order. */
function limiter(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
