const { availableParallelism } = require("node:os");
const { fluentBundle } = require("./tests/support/fluentBundle");

/** Everything that needs no browser. The browser tests are in tests/e2e and run by `npm run test:e2e`. */
module.exports = {
  testEnvironment: "node",
  // Some tests wait for timers of Microsoft's client: one worker more than there are processors keeps them busy.
  maxWorkers: availableParallelism() + 1,
  // Tests are never timed: this only ends one that hangs.
  testTimeout: 60_000,
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/tests/e2e/"],
  // One file instead of a thousand in every test that draws something.
  moduleNameMapper: { "^@fluentui/react-(components|icons)$": fluentBundle() },
  transform: {
    // Types are checked by `npm run typecheck`; here files are only transpiled, one by one.
    "^.+\\.tsx?$": "<rootDir>/tests/support/transpile.js",
    "^.+\\.css$": "<rootDir>/tests/support/cssText.js",
  },
};
