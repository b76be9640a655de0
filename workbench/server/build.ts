/** Builds what the server serves, and skips what is built already. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "../page/build";
import { foldersOf } from "./server";

/** What each build is made from, seen from the project's root. */
const ADDIN_SOURCES = [
  "src",
  "assets",
  "docs",
  "scripts",
  "manifest.xml",
  "CHANGELOG.md",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];
const PAGE_SOURCES = ["workbench", "src", "package-lock.json"];

/** Builds the add-in (for production) and the workbench's page where their sources are newer than the last build. */
export async function buildAll(root: string): Promise<void> {
  const folders = foldersOf(root);
  if (!isFresh(root, "addin", ADDIN_SOURCES, folders.addin)) {
    const started = new Date();
    const build = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
    if (build.status !== 0) throw new Error(`The production build failed.\n${build.stdout}\n${build.stderr}`);
    stamp(root, "addin", started);
  }
  if (!isFresh(root, "page", PAGE_SOURCES, folders.page)) {
    const started = new Date();
    await buildPage(root, folders.page);
    stamp(root, "page", started);
  }
}

/** The stamp is set after a build that succeeded: a build that failed half-way never counts as one. */
function stampFile(root: string, name: string): string {
  return join(root, ".cache", "built", name);
}

/** Dated at the build's start, so that a source saved while it ran makes the next start build again. */
function stamp(root: string, name: string, started: Date): void {
  mkdirSync(join(root, ".cache", "built"), { recursive: true });
  writeFileSync(stampFile(root, name), "");
  utimesSync(stampFile(root, name), started, started);
}

function isFresh(root: string, name: string, sources: readonly string[], output: string): boolean {
  const file = stampFile(root, name);
  if (!existsSync(file) || !existsSync(output)) return false;
  const built = statSync(file).mtimeMs;
  return sources.every((source) => newestChange(join(root, source)) < built);
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((entry) => newestChange(join(path, entry)));
  return Math.max(stats.mtimeMs, ...inside);
}
