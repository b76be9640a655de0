// @ts-check
const { loadedOnce } = require("./loadedOnce");

/** What is compared by its class, made on both sides of the border. */
const SHARED = { Error, Map, RangeError, Set, TypeError };

/**
 * An environment of tests that reaches what is loaded once.
 * @param {any} Environment
 */
const withLoadedOnce = (Environment) =>
  class extends Environment {
    async setup() {
      await super.setup();
      Object.assign(this.global, SHARED, { loadedOnce });
    }
  };

module.exports = { withLoadedOnce };
