import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = path.join(root, ".cache/headless");
const functions = "src/functions/worksheet";
/** The command, and beside it the process that does the files. */
const bundle = path.join(folder, "main.cjs");
/** The sources the bundle was made from, as esbuild tells them. */
const sourceList = path.join(root, ".cache/headless/sources.json");

/** @returns {Promise<string>} the path of a bundle that is newer than all its sources */
export async function freshBundle() {
  if (!(await isFresh())) await makeBundle();
  return bundle;
}

async function isFresh() {
  try {
    const made = (await stat(bundle)).mtimeMs;
    const sources = JSON.parse(await readFile(sourceList, "utf8"));
    const times = await Promise.all(sources.map(async (file) => (await stat(path.join(root, file))).mtimeMs));
    return times.every((time) => time < made);
  } catch {
    // No bundle yet, or a source that has been moved or removed.
    return false;
  }
}

async function makeBundle() {
  const { build } = await import("esbuild");
  await mkdir(folder, { recursive: true });
  const { define, sources } = await putInByTheBuild();
  // Written beside and moved into place, since several runners may start at the same time.
  const unfinished = `${folder}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["workbench/headless/main.ts", "workbench/headless/worker.ts"],
    outdir: unfinished,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Packages stay in node_modules and are loaded when they are needed.
    packages: "external",
    define,
    metafile: true,
    logLevel: "warning",
  });
  await writeFile(sourceList, JSON.stringify([...Object.keys(metafile.inputs), ...sources]));
  // The command last: by its age the bundle is known to be fresh.
  for (const name of ["worker.cjs", "main.cjs"])
    await rename(path.join(unfinished, name), path.join(folder, name));
  await rm(unfinished, { recursive: true });
}

/** The version and the worksheet functions, as the pane's build puts them in. */
async function putInByTheBuild() {
  const { functionHelp } = createRequire(import.meta.url)("../../scripts/functionHelp.js");
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const files = (await readdir(path.join(root, functions))).map((file) => `${functions}/${file}`);
  return {
    define: {
      DRIFTKOLL_FUNCTIONS: JSON.stringify(functionHelp(path.join(root, functions))),
      DRIFTKOLL_BUILD: JSON.stringify({ version, support: null }),
    },
    sources: [...files, "package.json", "package-lock.json"],
  };
}
