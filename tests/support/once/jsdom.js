// @ts-check
const { TestEnvironment } = require("jest-environment-jsdom");
const { showQuickly } = require("./shownStyles");
const { withLoadedOnce } = require("./withLoadedOnce");

module.exports = withLoadedOnce(
  class extends TestEnvironment {
    /** @override */
    async setup() {
      await super.setup();
      showQuickly(this.global);
    }
  },
);
