// @ts-check
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { isLoadedOnce, standIn } = require("./loadedOnce");
const { withoutTypes } = require("./transpiledAhead");

/** What decides how a file is compiled, beside the file: kept results are of no use when it has changed. */
const OURS = ["transform.js", "loadedOnce.js", "transpiledAhead.js", "../transpile.js"]
  .map((file) => readFileSync(path.join(__dirname, file), "utf8"))
  .join("\0");

module.exports = {
  process: (/** @type {string} */ source, /** @type {string} */ file) =>
    isLoadedOnce(file) ? { code: standIn(file) } : withoutTypes(source, file),
  getCacheKey: (
    /** @type {string} */ source,
    /** @type {string} */ file,
    /** @type {{ configString: string }} */ { configString },
  ) => createHash("sha1").update([OURS, configString, file, source].join("\0")).digest("hex"),
};
