// @ts-check
const { isLoadedOnce, standIn } = require("./loadedOnce");
const { transpiled } = require("../transpile");

module.exports = {
  process: (/** @type {string} */ source, /** @type {string} */ file) =>
    isLoadedOnce(file) ? { code: standIn(file) } : transpiled(source, file),
};
