/**
 * The calculation engine for Node. Univer's packages cannot be required one by one there (they are written for
 * bundlers), so one file is made of what is needed, the first time and whenever a source has changed.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Calculator } from "../workbook";
import type { WorksheetFunctions } from "./worksheetFunctions";

interface Bundle {
  UniverCalculator: new (addin?: WorksheetFunctions) => Calculator;
}

/** As createCalculator, for Node and for tests. */
export async function createNodeCalculator(addin?: WorksheetFunctions): Promise<Calculator> {
  const root = projectRoot(__dirname);
  const file = join(root, ".cache", "calculation", `${fingerprint(root)}.cjs`);
  if (!existsSync(file)) makeBundle(root, file);
  const { UniverCalculator } = createRequire(join(root, "package.json"))(file) as Bundle;
  return new UniverCalculator(addin);
}

/** This code runs from its own folder in tests and from a bundle elsewhere in the project otherwise. */
function projectRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) throw new Error("The project's folder was not found.");
  }
}

/** Changes whenever the engine's packages or our own sources around it do. */
function fingerprint(root: string): string {
  const hash = createHash("sha256").update(
    readFileSync(join(root, "node_modules/@univerjs/core/package.json")),
  );
  for (const folder of ["workbench/calculation", "workbench/calculation/univer"]) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** By the command line: esbuild's own interface refuses to run in jsdom. */
function makeBundle(root: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // Written beside and moved into place: several processes may be at it.
  const unfinished = `${file}.${process.pid}`;
  const options = [
    "--bundle",
    "--platform=node",
    "--format=cjs",
    "--target=node20",
    // Univer defers its steps through a MessageChannel, which jsdom lacks and which keeps Node from ending.
    "--inject:workbench/calculation/univer/messageChannel.ts",
    "--log-level=warning",
    `--outfile=${unfinished}`,
  ];
  const esbuild = join(root, "node_modules", "esbuild", "bin", "esbuild");
  execFileSync(esbuild, ["workbench/calculation/univer/calculator.ts", ...options], {
    cwd: root,
    stdio: "pipe",
  });
  renameSync(unfinished, file);
  // Made from sources that are no more.
  for (const name of readdirSync(dirname(file))) {
    if (name.endsWith(".cjs") && join(dirname(file), name) !== file)
      rmSync(join(dirname(file), name), { force: true });
  }
}
