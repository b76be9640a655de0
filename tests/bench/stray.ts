import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { driftRows, makeFolder, saveWorkbook } from "../headless/files";
import type { Target } from "./targets";

const ROWS = 500;
const FAR = { row: 1_048_575, column: 16_383 };
const ROUNDS = 5;
/** What a busy machine may add to one of two runs of the same work. */
const MOST_TIMES = 1.3;
const MOST_MEGABYTES = 300;

/** How the headless runner takes a workbook with one value in the last cell of the sheet, beside the same without it. */
export interface StrayFigures {
  readonly milliseconds: number;
  readonly ratio: number;
  /** The most that any of its processes held. */
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
    // Each process of the runner tells what it held when it ends.
    const [hook, told] = [file("hook.cjs"), file("held.txt")];
    const tells = `require("fs").appendFileSync(${JSON.stringify(told)}, process.resourceUsage().maxRSS + "\\n")`;
    writeFileSync(hook, `process.on("exit", () => ${tells});`);
    const run = (name: string) => timeOf(file(name), hook);
    run("without.xlsx");
    writeFileSync(told, "");
    let [without, withIt] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round++) {
      without = Math.min(without, run("without.xlsx"));
      withIt = Math.min(withIt, run("with.xlsx"));
    }
    const held = readFileSync(told, "utf8").trim().split("\n").map(Number);
    return {
      milliseconds: withIt,
      ratio: withIt / without,
      megabytes: Math.max(...held) / 1024,
    };
  } finally {
    await folder.remove();
  }
}

function timeOf(file: string, hook: string): number {
  const start = performance.now();
  try {
    execFileSync(process.execPath, ["workbench/headless/run.mjs", "validate", file], {
      env: { ...process.env, NODE_OPTIONS: `--require ${hook}` },
      stdio: "ignore",
    });
  } catch {
    // It ends with 1 where a sheet is not ready: that is an answer too.
  }
  return performance.now() - start;
}

export function strayTarget({ ratio, megabytes, milliseconds }: StrayFigures): Target {
  const most = `at most ${MOST_TIMES} times and ${MOST_MEGABYTES} MB`;
  return {
    text: `One value in the last of 1 048 576 rows: ${ratio.toFixed(2)} times as long as without it (${milliseconds.toFixed(0)} ms), ${megabytes.toFixed(0)} MB, ${most}`,
    isReached: ratio <= MOST_TIMES && megabytes <= MOST_MEGABYTES,
  };
}
