// @ts-check
/** Fails the build when more is sent to the user than was promised, in bytes after gzip. */
const { gzipSync } = require("node:zlib");

/** Chunks that are fetched only after "Kontroll" is shown, by name. Everything else counts towards its size. */
const FETCHED_LATER = [
  "checking",
  "parser",
  "later",
  "officeHelpers",
  "stamp",
  "kolada",
  "berakna",
  "mal",
  "skicka",
  "hjalp",
  "welcome",
  "files",
  "history",
  "session",
];

/**
 * Whether a chunk comes after "Kontroll": one of those, or a job under "Beräkna" or "Skicka", whose names begin alike.
 * @param {string} chunk
 */
const isFetchedLater = (chunk) => FETCHED_LATER.includes(chunk) || chunk.startsWith("job-");

/**
 * @typedef {object} SizeLimit
 * @property {string} what what is measured, in words
 * @property {number} bytes the most it may weigh
 * @property {(chunk: string) => boolean} counts whether a chunk is a part of it, by its name
 */

class SizeLimits {
  /** @param {readonly SizeLimit[]} limits */
  constructor(limits) {
    this.limits = limits;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeLimits", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeLimits", stage }, () => {
        for (const { what, bytes, counts } of this.limits) {
          const size = weigh(compilation, counts);
          const line = `${what}: ${kilobytes(size)} kB gzip of at most ${kilobytes(bytes)}`;
          if (size === 0) compilation.errors.push(new WebpackError(`${what}: nothing to measure`));
          else if (size > bytes) compilation.errors.push(new WebpackError(`${line}. Too large.`));
          else compilation.getLogger("SizeLimits").info(line);
        }
      });
    });
  }
}

/**
 * The scripts of all chunks that count, each once. Chunks without a name (parts shared between others) are
 * asked about by the empty name.
 * @param {import("webpack").Compilation} compilation
 * @param {(chunk: string) => boolean} counts
 */
function weigh(compilation, counts) {
  const files = new Set();
  for (const chunk of compilation.chunks) {
    if (!counts(chunk.name ?? "")) continue;
    for (const file of chunk.files) if (file.endsWith(".js")) files.add(file);
  }
  let size = 0;
  for (const file of files) {
    const source = compilation.getAsset(file)?.source.source();
    if (source !== undefined) size += gzipSync(source, { level: 9 }).length;
  }
  return size;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

module.exports = { isFetchedLater, SizeLimits };
