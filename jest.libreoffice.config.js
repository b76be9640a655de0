const { transform } = require("./jest.config");

/** An independent check of what is saved and computed, by the real LibreOffice. Run by `npm run test:libreoffice`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests/libreoffice"],
  testMatch: ["**/*.check.ts"],
  testTimeout: 120_000,
  maxWorkers: 1,
  // Nothing is loaded once here: each test file has the whole to itself.
  transform: { ...transform, "^.+\\.tsx?$": "<rootDir>/tests/support/transpile.js" },
};
