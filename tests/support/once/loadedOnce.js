// @ts-check
/**
 * The test runner gives every test file a copy of its own of every module, compiled anew and slow until it has run
 * for a while. The domain is pure and keeps nothing, nor do the sentences, and what stands in for Excel keeps all it
 * knows in the workbook that a test makes: here they are loaded once for all the test files of a worker, outside them,
 * with the packages they use. That spares a third of the tests' time. The calculation is not among them: its engine
 * waits for ever for the add-in's functions there.
 *
 * A line of these in a stack is one of the file without its types.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { withoutTypes } = require("./transpiledAhead");

const ROOT = path.join(__dirname, "..", "..", "..");
/** What keeps nothing from one test to the next, and asks no window. */
const ROOMS = ["src/domain", "src/texts", "workbench/workbook", "workbench/host", "workbench/xlsx"].map(
  (room) => path.join(ROOT, room) + path.sep,
);
/** The client in the window of a test. */
const IN_A_WINDOW = path.join(ROOT, "workbench/host/jsdomTransport.ts");

/** @type {Record<string, (module: any, file: string) => void>} */
const extensions = /** @type {any} */ (Module)._extensions;
extensions[".ts"] = (/** @type {any} */ module, /** @type {string} */ file) =>
  module._compile(withoutTypes(readFileSync(file, "utf8"), file).code, file);

const isLoadedOnce = (/** @type {string} */ file) =>
  file !== IN_A_WINDOW && ROOMS.some((room) => file.startsWith(room));
/** What a test file gets in the place of such a module. */
const standIn = (/** @type {string} */ name) => `module.exports = loadedOnce(${JSON.stringify(name)});`;
const loadedOnce = Object.assign((/** @type {string} */ name) => require(name), {
  /** For what counts what runs from the beginning: files in a folder are loaded anew when they are asked for next. */
  forget(/** @type {string} */ folder) {
    for (const file of Object.keys(require.cache))
      if (file.startsWith(folder + path.sep)) delete require.cache[file];
  },
});

module.exports = { isLoadedOnce, loadedOnce, standIn };
