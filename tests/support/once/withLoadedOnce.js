// @ts-check
const { loadedOnce } = require("./loadedOnce");

/** What is compared by its class, made on both sides of the border. */
const SHARED = { ArrayBuffer, Error, Map, RangeError, Set, TypeError, Uint8Array };

/**
 * An environment of tests that reaches what is loaded once.
 * @param {any} Environment
 */
const withLoadedOnce = (Environment) =>
  class extends Environment {
    /** @param {any} config @param {any} context */
    constructor(config, context) {
      super(config, context);
      // What the build puts in, for what is loaded once and not for a test file.
      Object.assign(globalThis, config.projectConfig.globals);
    }

    async setup() {
      await super.setup();
      Object.assign(this.global, SHARED, { loadedOnce });
    }
  };

module.exports = { withLoadedOnce };
