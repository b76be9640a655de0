// @ts-check
const { transformSync } = require("esbuild");

/** Takes the types out of one file, and leaves everything else as it is. Types are checked by `npm run typecheck`. */
const transpiled = (/** @type {string} */ source, /** @type {string} */ file) =>
  transformSync(source, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    jsx: "automatic",
    // The test runner loads modules by require alone.
    supported: { "dynamic-import": false },
    sourcemap: "inline",
    sourcefile: file,
  });

module.exports = { transpiled, process: transpiled };
