// @ts-check
/**
 * Every source without its types, made before the first test where a source is new: all at once that takes a second,
 * and one by one, in each worker, several. A name says what was compiled and how, so what is kept is never stale.
 */
const { createHash } = require("node:crypto");
const {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");
const { transpiled, transpiledInTime } = require("../transpile");

const ROOT = path.join(__dirname, "..", "..", "..");
const KEPT = path.join(ROOT, ".cache", "transpiled");
const ROOMS = ["src", "workbench", "tests"];
/** How files are compiled: by this, with that. */
const HOW = ["tests/support/transpile.js", "node_modules/esbuild/package.json"]
  .map((file) => readFileSync(path.join(ROOT, file), "utf8"))
  .join("\0");

const nameOf = (/** @type {string} */ source, /** @type {string} */ file) =>
  `${createHash("sha1").update([HOW, file, source].join("\0")).digest("hex")}.js`;

/** Written beside and moved into place: several runs may be at it. */
function keep(/** @type {string} */ name, /** @type {string} */ code) {
  const unfinished = path.join(KEPT, `${name}.${process.pid}`);
  writeFileSync(unfinished, code);
  renameSync(unfinished, path.join(KEPT, name));
}

/**
 * @param {string} source
 * @param {string} file
 * @returns {{ code: string }} the source without its types: as it was kept, or compiled now
 */
function withoutTypes(source, file) {
  const kept = path.join(KEPT, nameOf(source, file));
  return existsSync(kept) ? { code: readFileSync(kept, "utf8") } : transpiled(source, file);
}

/** Compiles what is new, and throws away what no source needs any more. The test runner calls it before all tests. */
async function compileAhead() {
  mkdirSync(KEPT, { recursive: true });
  const had = new Set(readdirSync(KEPT).filter((name) => name.endsWith(".js")));
  const files = ROOMS.flatMap((room) =>
    readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(ROOT, room, file)),
  );
  await Promise.all(
    files.map(async (file) => {
      const source = readFileSync(file, "utf8");
      const name = nameOf(source, file);
      if (!had.delete(name)) keep(name, (await transpiledInTime(source, file)).code);
    }),
  );
  for (const name of had) rmSync(path.join(KEPT, name), { force: true });
}

module.exports = Object.assign(compileAhead, { withoutTypes });
