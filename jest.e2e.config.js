const { transform } = require("./jest.config");

/** The browser tests: the production build in the workbench, in an installed Chromium. Run by `npm run test:e2e`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests/e2e"],
  testMatch: ["**/*.test.ts"],
  globalSetup: "<rootDir>/tests/e2e/support/globalSetup.ts",
  globalTeardown: "<rootDir>/tests/e2e/support/globalTeardown.ts",
  testTimeout: 60_000,
  // One browser at a time: they would only slow each other down.
  maxWorkers: 1,
  // Nothing is loaded once here: each test file has the whole to itself.
  transform: { ...transform, "^.+\\.tsx?$": "<rootDir>/tests/support/transpile.js" },
};
