/**
 * Starts the headless runner: bundles the TypeScript into .cache/ when a source is newer than the bundle, and
 * runs it. A second start costs no bundling.
 *
 *     node workbench/headless/run.mjs validate FILE.xlsx...
 */
import { createRequire } from "node:module";
import { freshBundle } from "./bundle.mjs";

const { main } = createRequire(import.meta.url)(await freshBundle());
// npm runs scripts from the project's root; files are named from where the user stands.
if (process.env.npm_lifecycle_event === "headless" && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
// Whoever reads the lines may stop reading, like head(1).
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
// Not process.exit(): what has been written to a pipe would be cut off.
process.exitCode = await main(process.argv.slice(2));
