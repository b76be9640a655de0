import { spawn } from "node:child_process";
import path from "node:path";
import type * as InProcess from "./inProcess";

const RUNNER = path.resolve(__dirname, "../../workbench/headless/run.mjs");

/** What a command wrote, and how it ended. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Ran extends Ended {
  /** Standard output, line by line; fails where a line is not JSON. */
  readonly lines: Record<string, unknown>[];
}

/** What is loaded once for all the test files of a worker: see tests/support/once. */
declare const loadedOnce: (file: string) => unknown;

/** Runs the command in this process. What only processes of their own show is tested with `runAlone`. */
export async function run(args: readonly string[], cwd = process.cwd()): Promise<Ran> {
  const { mainHere } = loadedOnce(path.join(__dirname, "inProcess.ts")) as typeof InProcess;
  return withLines(await mainHere(args, cwd));
}

/** Runs the command as its user does, in a process of its own. */
export function runAlone(args: readonly string[], cwd?: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUNNER, ...args], { cwd });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve(withLines({ code, out, err })));
  });
}

function withLines(ended: Ended): Ran {
  const texts = ended.out.split("\n");
  const isEnded = texts.pop() === "";
  const read = () => {
    if (!isEnded) throw new Error("The last line is not ended");
    return texts.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return {
    ...ended,
    get lines() {
      return read();
    },
  };
}
