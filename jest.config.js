const { availableParallelism } = require("node:os");
const path = require("node:path");
const { functionHelp } = require("./scripts/functionHelp");
const { fluentBundle } = require("./tests/support/fluentBundle");

/** Everything that needs no browser. The browser tests are in tests/e2e and run by `npm run test:e2e`. */
module.exports = {
  testEnvironment: "<rootDir>/tests/support/once/node.js",
  // The world of a test file goes as a whole; what is loaded once and handed to it is not to be taken to pieces.
  testEnvironmentOptions: { globalsCleanup: "off" },
  runtime: "<rootDir>/tests/support/once/runtime.js",
  // Some tests wait for timers of Microsoft's client: one worker more than there are processors keeps them busy.
  maxWorkers: availableParallelism() + 1,
  // Tests are never timed: this only ends one that hangs.
  testTimeout: 60_000,
  // Every test file has a global object of its own, and each look at Math or Map there goes through a hook of
  // it. Handed to the modules as arguments they are plain variables: the checker takes a quarter to two fifths
  // less time. Not what tests put something else in the place of, such as Date and the timers,
  // nor what a package names a class of its own (Boolean, Set).
  sandboxInjectedGlobals: [
    "Array",
    "Error",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "RegExp",
    "String",
    "Symbol",
    "isNaN",
    "parseFloat",
    "parseInt",
  ],
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/tests/e2e/"],
  // One file instead of a thousand in every test that draws something.
  moduleNameMapper: {
    "^@fluentui/react-(components|icons)$": fluentBundle(),
    // One copy of what the domain uses, for the domain and for those that use it.
    "^decimal\\.js$": "<rootDir>/tests/support/once/decimal.js",
    "^@borgar/fx$": "<rootDir>/tests/support/once/fx.js",
    // What takes long to load.
    "^(fast-check|typescript|exceljs|custom-functions-metadata)$": "<rootDir>/tests/support/once/$1.js",
  },
  // As the build puts it in.
  globals: {
    DRIFTKOLL_BUILD: {
      version: require("./package.json").version,
      support: null,
      shortcuts: require("./scripts/shortcutsForHelp").shortcutsForHelp(),
    },
    DRIFTKOLL_FUNCTIONS: functionHelp(path.join(__dirname, "src/functions/worksheet")),
    DRIFTKOLL_GUIDE: [],
    DRIFTKOLL_THEMES: "",
    // Nothing answers there: a test that asks Kolada starts a stand-in and puts its address here.
    DRIFTKOLL_KOLADA: "http://127.0.0.1:9/v3/",
  },
  globalSetup: "<rootDir>/tests/support/once/transpiledAhead.js",
  testSequencer: "<rootDir>/tests/support/once/longestFirst.js",
  transform: {
    // Types are checked by `npm run typecheck`; here files are only transpiled.
    "^.+\\.tsx?$": "<rootDir>/tests/support/once/transform.js",
    "^.+\\.css$": "<rootDir>/tests/support/cssText.js",
  },
};
