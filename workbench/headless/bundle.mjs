import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bundle = path.join(root, ".cache/headless/main.cjs");
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
  await mkdir(path.dirname(bundle), { recursive: true });
  // Written beside and moved into place, since several runners may start at the same time.
  const unfinished = `${bundle}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["workbench/headless/main.ts"],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Packages stay in node_modules and are loaded when they are needed.
    packages: "external",
    metafile: true,
    logLevel: "warning",
  });
  await writeFile(sourceList, JSON.stringify([...Object.keys(metafile.inputs), "package-lock.json"]));
  await rename(unfinished, bundle);
}
