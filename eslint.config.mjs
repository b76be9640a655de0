// @ts-check
/**
 * The house rules. The second half says who may import whom; a broken boundary fails the tests.
 * There is no way around a rule from inside a file: comments that switch rules off have no effect.
 */
import eslint from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"];

/** Only src/excel talks to Excel; everything else sees plain data. */
const EXCEL_STAYS_IN_ITS_ROOM = ["Excel.run", "Excel.RequestContext"].map((name) => ({
  selector: `MemberExpression[object.name="Excel"][property.name="${name.split(".")[1]}"]`,
  message: `${name} belongs in src/excel: write an operation there and call it.`,
}));

const room = (/** @type {string} */ type) => ({ element: { type } });
const rooms = (/** @type {string[]} */ ...types) => types.map(room);
/** Types only: nothing of the domain's reckoning ends up in a view or in what talks to Excel. */
const typesOfDomain = { to: room("domain"), dependency: { kind: "type" } };
/** The data that travels between the rooms, and its helpers: addresses, plans, memory. */
const travellingData = { to: { element: { type: "domain" }, file: { categories: "travellingData" } } };
const packages = (/** @type {string[]} */ ...sources) =>
  sources.map((source) => ({ to: { module: { origin: "external", source } } }));

const IMPORTS = [
  { from: room("domain"), allow: [{ to: room("domain") }, ...packages("decimal.js", "@borgar/fx")] },
  { from: room("texts"), allow: { to: rooms("texts", "domain") } },
  { from: room("functions"), allow: { to: rooms("functions", "domain", "texts") } },
  { from: room("excel"), allow: [{ to: room("excel") }, typesOfDomain, travellingData] },
  { from: room("actions"), allow: { to: rooms("actions", "domain", "excel", "texts") } },
  {
    from: room("ribbon"),
    allow: [{ to: rooms("ribbon", "actions", "texts") }, typesOfDomain, travellingData],
  },
  {
    from: room("taskpane"),
    allow: [
      { to: rooms("taskpane", "actions", "texts") },
      typesOfDomain,
      travellingData,
      ...packages("*", "@*/*"),
    ],
  },
  { from: room("entry"), allow: { to: rooms("taskpane", "ribbon") } },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "test-results/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.js", "**/*.mjs"],
    // These are checked by the compiler (// @ts-check), which knows Node's globals.
    rules: { "no-undef": "off" },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A function that promises a result may have it at hand.
      "@typescript-eslint/require-await": "off",
      // The interfaces here are records of functions that do without `this`.
      "@typescript-eslint/unbound-method": "off",
      // Control characters are what .xlsx files escape and what cells may hold.
      "no-control-regex": "off",
      eqeqeq: "error",
      "no-eval": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "office-addins": officeAddins },
    settings: {
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      "boundaries/include": ["src/**/*", "workbench/**/*", "tests/**/*"],
      "boundaries/elements": [
        ...["domain", "excel", "actions", "functions", "taskpane", "ribbon", "texts"].map((type) => ({
          type,
          pattern: `src/${type}`,
        })),
        { type: "entry", pattern: "src" },
        { type: "workbench", pattern: "workbench" },
        { type: "tests", pattern: "tests" },
      ],
      "boundaries/files": [
        { category: "travellingData", pattern: "src/domain/{sheet/*,findings/findings}.ts" },
      ],
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", checkAllOrigins: true, policies: IMPORTS }],
      "boundaries/no-unknown-dependencies": "error",
      "boundaries/no-unknown-files": "error",
      "no-console": "error",
      "office-addins/call-sync-after-load": "error",
      // Not load-object-before-read and call-sync-before-read: they follow neither navigation properties
      // (sheet.protection.load) nor closures called after the sync. The real client, which the tests run on,
      // throws PropertyNotLoaded where they would have been right.
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-syntax": ["error", ...EXCEL_STAYS_IN_ITS_ROOM] },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    // expect.any() and its kin are typed any.
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/page/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
);
