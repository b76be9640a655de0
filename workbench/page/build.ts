/** Builds the workbench's page. esbuild makes it in about a second, Univer included, so nothing is cached. */
import { build } from "esbuild";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * @param root the project's root
 * @param output a folder of its own: it is emptied first
 */
export async function buildPage(root: string, output: string): Promise<void> {
  const source = join(root, "workbench", "page");
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await build({
    entryPoints: { page: join(source, "main.tsx") },
    outdir: output,
    bundle: true,
    // Univer loads hyphenation rules for each language on demand: as files of their own they cost nothing.
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    sourcemap: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "warning",
  });
  await copyFile(join(source, "index.html"), join(output, "index.html"));
}
