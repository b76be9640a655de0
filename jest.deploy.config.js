const { transform } = require("./jest.config");

/** The production build behind a real nginx with deploy/nginx.conf. Run by `npm run test:deploy`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests/deploy"],
  testMatch: ["**/*.check.ts"],
  testTimeout: 60_000,
  maxWorkers: 1,
  // Nothing is loaded once here: each test file has the whole to itself.
  transform: { ...transform, "^.+\\.tsx?$": "<rootDir>/tests/support/transpile.js" },
};
