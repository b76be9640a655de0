// @ts-check
const { transform, transformSync } = require("esbuild");

/** How the types are taken out of a file, and everything else left as it is. Types are checked by `npm run typecheck`. */
const options = (/** @type {string} */ file) =>
  /** @type {const} */ ({
    loader: file.endsWith("x") ? "tsx" : "ts",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    jsx: "automatic",
    // The test runner loads modules by require alone.
    supported: { "dynamic-import": false },
    sourcemap: "inline",
    // It is read from the file where a line of it is shown.
    sourcesContent: false,
    sourcefile: file,
  });

const transpiled = (/** @type {string} */ source, /** @type {string} */ file) =>
  transformSync(source, options(file));

/** The same, for many files side by side. */
const transpiledInTime = (/** @type {string} */ source, /** @type {string} */ file) =>
  transform(source, options(file));

module.exports = { transpiled, transpiledInTime, process: transpiled };
