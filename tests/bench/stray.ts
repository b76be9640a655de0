import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { driftRows, makeFolder, saveWorkbook } from "../headless/files";
import type { Target } from "./targets";

const ROWS = 5_000;
const FAR = { row: 1_048_575, column: 16_383 };
const ROUNDS = 5;
/** What a busy machine may add to one of two runs of the same work. */
const MOST_TIMES = 1.5;
const MOST_MEGABYTES = 300;

/** How the headless runner takes a workbook with one value in the last cell of the sheet, beside the same without it. */
export interface StrayFigures {
  readonly milliseconds: number;
  readonly ratio: number;
  /** The most that any of its processes held. */
  readonly megabytes: number;
}

/** What the processes of a run came to together: the time they worked, and the most that one of them held. */
interface Used {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Runs the command line on both, in turns; the best of several rounds of each counts. */
export async function measureStray(): Promise<StrayFigures> {
  const folder = await makeFolder();
  try {
    const file = (name: string) => path.join(folder.path, name);
    const rows = driftRows(ROWS);
    await saveWorkbook(file("without.xlsx"), { Drift: rows });
    await saveWorkbook(file("with.xlsx"), { Drift: rows }, ({ sheets }) => {
      sheets[0]!.setContent(FAR, { value: 5 });
    });
    const run = (name: string) => usedFor(file(name), folder.path);
    run("without.xlsx");
    const rounds = Array.from({ length: ROUNDS }, () => [run("without.xlsx"), run("with.xlsx")] as const);
    const least = (of: 0 | 1) => Math.min(...rounds.map((round) => round[of].milliseconds));
    return {
      milliseconds: least(1),
      ratio: least(1) / least(0),
      megabytes: Math.max(...rounds.map(([, withIt]) => withIt.megabytes)),
    };
  } finally {
    await folder.remove();
  }
}

/** Every process tells a file of its own what it has used whenever it says something: a worker is ended without a word. */
const HOOK = `
const { appendFileSync } = require("node:fs");
const tell = () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(process.env.TOLD_IN + process.pid, (userCPUTime + systemCPUTime) / 1000 + " " + maxRSS / 1024 + "\\n");
};
const send = process.send;
if (send) process.send = (...said) => (tell(), send.apply(process, said));
process.on("exit", tell);
`;

function usedFor(file: string, folder: string): Used {
  const told = mkdtempSync(path.join(folder, "told-"));
  const hook = path.join(folder, "hook.cjs");
  writeFileSync(hook, HOOK);
  // It ends with 1 where a sheet is not ready: that is an answer too.
  spawnSync(process.execPath, ["workbench/headless/run.mjs", "validate", file], {
    env: { ...process.env, NODE_OPTIONS: `--require ${hook}`, TOLD_IN: `${told}/` },
    stdio: "ignore",
  });
  const each = readdirSync(told).map((name) =>
    readFileSync(path.join(told, name), "utf8").trim().split("\n").slice(-1)[0]!.split(" ").map(Number),
  );
  return {
    milliseconds: each.reduce((sum, [milliseconds]) => sum + milliseconds!, 0),
    megabytes: Math.max(...each.map(([, megabytes]) => megabytes!)),
  };
}

export function strayTarget({ ratio, megabytes, milliseconds }: StrayFigures): Target {
  const most = `at most ${MOST_TIMES} times and ${MOST_MEGABYTES} MB`;
  return {
    text: `One value in the last of 1 048 576 rows: ${ratio.toFixed(2)} times as long as without it (${milliseconds.toFixed(0)} ms of work), ${megabytes.toFixed(0)} MB, ${most}`,
    isReached: ratio <= MOST_TIMES && megabytes <= MOST_MEGABYTES,
  };
}
