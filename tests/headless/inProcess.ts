/**
 * The headless command in the test's own process. It stands outside the test files and is loaded once a worker
 * (tests/support/once): a command in a process of its own takes most of a second to start, and its files another.
 */
import { openExcel } from "../../workbench/headless/excelSession";
import type { Job } from "../../workbench/headless/job";
import { main, type Doer } from "../../workbench/headless/main";
import { runJob } from "../../workbench/headless/runJob";
import type { Done } from "../../workbench/headless/workers";

const excel = openExcel();

/** Does files as the process does that the command starts for them, one at a time: there is one Excel. */
function doer(): Doer {
  let before: Promise<unknown> = Promise.resolve();
  return {
    run(job: Job): Promise<Done> {
      const done = before.then(() => doFile(job));
      before = done;
      return done;
    },
    dispose: () => undefined,
  };
}

async function doFile(job: Job): Promise<Done> {
  const lines: object[] = [];
  const told: string[] = [];
  const outcome = await runJob(excel, job, (said) => {
    if (said.kind === "print") lines.push(said.line);
    else if (said.kind === "tell") told.push(said.text);
  });
  return { lines, told, outcome };
}

/** @returns the exit code, and what was written to each stream */
export async function mainHere(
  args: readonly string[],
  folder: string,
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const streams = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  const stood = process.cwd();
  process.chdir(folder);
  try {
    const code = await main(args, streams, doer);
    return { code, out, err };
  } finally {
    process.chdir(stood);
  }
}
