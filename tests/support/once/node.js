// @ts-check
const { TestEnvironment } = require("jest-environment-node");
const { withLoadedOnce } = require("./withLoadedOnce");

/** As a page that is closed, a test file leaves no timers behind: a worker would wait for them before it ends. */
class Closing extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    for (const name of /** @type {const} */ (["setTimeout", "setInterval"])) {
      const starts = /** @type {any} */ (this.global[name]);
      const kept = (/** @type {unknown[]} */ ...args) => {
        const timer = starts(...args);
        this.started.add(timer);
        return timer;
      };
      Object.defineProperties(kept, Object.getOwnPropertyDescriptors(starts));
      Object.assign(this.global, { [name]: kept });
    }
  }

  /** @type {Set<NodeJS.Timeout>} */
  started = new Set();

  /** @override */
  async teardown() {
    this.started.forEach(clearTimeout);
    await super.teardown();
  }
}

module.exports = withLoadedOnce(Closing);
