import { spawn } from "node:child_process";
import path from "node:path";

const RUNNER = path.resolve(__dirname, "../../workbench/headless/run.mjs");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output, line by line; fails where a line is not JSON. */
  readonly lines: Record<string, unknown>[];
}

/** Runs the command as its user does, in a process of its own. */
export function run(args: readonly string[], cwd?: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUNNER, ...args], { cwd });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => {
      const texts = out.split("\n");
      const isEnded = texts.pop() === "";
      const read = () => {
        if (!isEnded) throw new Error("The last line is not ended");
        return texts.map((line) => JSON.parse(line) as Record<string, unknown>);
      };
      resolve({
        code,
        out,
        err,
        get lines() {
          return read();
        },
      });
    });
  });
}
