// @ts-check
/**
 * Who may use what in src; a broken boundary fails the tests. What holds of the language, its types and React is
 * in .oxlintrc.json, whose linter goes through the whole project in the time that this one takes for types alone.
 * There is no way around a rule from inside a file: comments that switch rules off have no effect.
 */
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Only src/excel talks to Excel; everything else sees plain data. */
const EXCEL_STAYS_IN_ITS_ROOM = ["Excel.run", "Excel.RequestContext"].map((name) => ({
  selector: `MemberExpression[object.name="Excel"][property.name="${name.split(".")[1]}"]`,
  message: `${name} belongs in src/excel: write an operation there and call it.`,
}));

/** What is of Office beside the workbook is asked for there, too. */
const OFFICE_STAYS_IN_ITS_ROOM = {
  name: "Office",
  message: "Office belongs in src/excel: write what is asked of it there and call it.",
};

/** Only src/kolada talks to the network, by whatever name a browser offers it. */
const NETWORK_STAYS_IN_ITS_ROOM = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
].map((name) => ({ name, message: `${name} belongs in src/kolada, which asks the user first.` }));
const ON_OBJECTS = [
  ...["window", "globalThis", "self"].flatMap((object) =>
    NETWORK_STAYS_IN_ITS_ROOM.map(({ name, message }) => ({ object, property: name, message })),
  ),
  { object: "navigator", property: "sendBeacon", message: "sendBeacon belongs in src/kolada." },
];

const room = (/** @type {string} */ type) => ({ element: { type } });
const rooms = (/** @type {string[]} */ ...types) => types.map(room);
/** Types only: nothing of the domain's reckoning ends up in a view or in what talks to Excel. */
const typesOfDomain = { to: rooms("domain", "doors"), dependency: { kind: "type" } };
/** The data that travels between the rooms, and its helpers: addresses, plans, memory. */
const travellingData = { to: { element: { type: "domain" }, file: { categories: "travellingData" } } };
/** What the pane and the ribbon may ask of Office: nothing of it is about a workbook. */
const officeItself = { to: { element: { type: "excel" }, file: { categories: "officeItself" } } };
const packages = (/** @type {string[]} */ ...sources) =>
  sources.map((source) => ({ to: { module: { origin: "external", source } } }));

/**
 * The rooms of the domain, from the ground up: a room uses those before it, never one that comes after. What a
 * room holds is told in docs/architecture.md.
 */
const READING = ["sheet", "figures", "words", "arithmetic", "formulas", "tables", "structure"];
const CHECKING = ["checks", "repair", "questions", "findings"];
/** What is made of tables. These stand side by side and do not know each other, but for those named. */
const TASKS = [
  "report",
  "fullYear",
  "volumes",
  "deviations",
  "comments",
  "letter",
  "consolidation",
  "remedies",
  "goals",
  "kolada",
  "native",
  "insertion",
  "templates",
  "versions",
];
const TASKS_USED_BY = new Map([
  ["volumes", ["fullYear"]],
  ["comments", ["deviations"]],
  ["letter", ["deviations"]],
  // A goal that names an indicator of Kolada's is held against it.
  ["kolada", ["goals"]],
  ["versions", ["fullYear", "volumes"]],
  ["consolidation", ["deviations", "fullYear"]],
  // What measures are to close is what the committees' tables lack; what they were, the stamp has kept.
  ["remedies", ["consolidation", "report"]],
]);

const domainRooms = (/** @type {string[]} */ names) =>
  names.map((name) => ({ element: { type: "domain", captured: { room: name } } }));
/** @param {string} name @param {string[]} used */
const domainRoom = (name, used) => ({
  from: domainRooms([name]),
  allow: [
    { to: [...domainRooms([name, ...used]), { file: { categories: "steps" } }] },
    ...packages("decimal.js", "@borgar/fx"),
  ],
});
const GROUND = [...READING, ...CHECKING];
const DOMAIN = [
  ...GROUND.map((name, place) => domainRoom(name, GROUND.slice(0, place))),
  ...TASKS.map((name) => domainRoom(name, [...GROUND, ...(TASKS_USED_BY.get(name) ?? [])])),
  // The doors beside the rooms.
  { from: room("doors"), allow: [{ to: rooms("doors", "domain") }, ...packages("decimal.js", "@borgar/fx")] },
];

/** Which tasks of the user build on another's actions; all of them use what is shared. */
const ACTIONS = new Map([
  ["check", ["shared"]],
  ["comments", ["shared", "deviations"]],
  ["consolidation", ["shared", "newSheet"]],
  ["deviations", ["shared", "volumes"]],
  ["explain", ["shared", "check"]],
  ["fullYear", ["shared", "newSheet", "volumes"]],
  ["functions", ["shared"]],
  ["goals", ["shared"]],
  ["kolada", ["shared", "newSheet"]],
  ["letter", ["shared", "goals", "remedies"]],
  ["newSheet", ["shared"]],
  ["remedies", ["shared"]],
  ["send", ["shared", "check", "functions"]],
  // What has been written is checked again.
  ["shared", ["check"]],
  ["versions", ["shared", "newSheet"]],
  ["volumes", ["shared", "newSheet"]],
]);
const tasks = (/** @type {string} */ type, /** @type {string[]} */ names) =>
  names.map((name) => ({ element: { type, captured: { task: name } } }));
const ACTION_TASKS = [...ACTIONS].map(([name, used]) => ({
  from: tasks("actions", [name]),
  allow: {
    to: [
      ...rooms("domain", "doors", "excel", "files", "texts"),
      ...tasks("actions", [name, ...used]),
      // The network is asked for one task's sake alone, which holds the user's yes.
      ...(name === "kolada" ? rooms("network") : []),
    ],
  },
}));
/** The sentences of a task use their own and what is shared; so do those of the pages beside the pane. */
const TEXT_TASKS = [...ACTIONS.keys(), "pages"].map((name) => ({
  from: tasks("texts", [name]),
  allow: { to: [...rooms("domain", "doors"), ...tasks("texts", [name, "shared"])] },
}));

const IMPORTS = [
  ...DOMAIN,
  ...TEXT_TASKS,
  ...ACTION_TASKS,
  { from: room("actionList"), allow: { to: room("actions") } },
  {
    from: room("functions"),
    // KOLADA alone has to ask somebody: what does so is fetched with its first cell.
    allow: { to: [...rooms("functions", "domain", "doors", "texts"), ...tasks("actions", ["kolada"])] },
  },
  { from: room("network"), allow: { to: [room("network"), ...domainRooms(["figures", "kolada"])] } },
  {
    from: room("excel"),
    allow: [
      { to: room("excel") },
      typesOfDomain,
      travellingData,
      ...packages("@microsoft/office-js-helpers"),
    ],
  },
  {
    from: room("files"),
    allow: [{ to: room("files") }, typesOfDomain, travellingData, ...packages("jszip", "saxes", "numfmt")],
  },
  {
    from: room("ribbon"),
    allow: [
      { to: rooms("ribbon", "actions", "actionList", "texts") },
      typesOfDomain,
      travellingData,
      officeItself,
    ],
  },
  {
    from: room("taskpane"),
    allow: [
      { to: rooms("taskpane", "actions", "actionList", "texts") },
      typesOfDomain,
      travellingData,
      officeItself,
      ...packages("*", "@*/*"),
    ],
  },
  { from: room("entry"), allow: [{ to: rooms("taskpane", "ribbon") }, officeItself] },
];

/**
 * Where the files of a room lie. Each is asked about its own room's policy alone: with all of them on every import
 * this one rule took half of lint's time.
 * @param {{ element: { type: string, captured?: { room?: string, task?: string } } }} from
 */
function filesOf({ element: { type, captured = {} } }) {
  const { room: name, task } = captured;
  if (name) return [`src/domain/${name}/**`, `src/domain/forecast/${name}/**`];
  if (task) return [`src/${type}/${task}/**`];
  const beside = { doors: "src/domain/*", actionList: "src/actions/*", entry: "src/*" }[type];
  return [beside ?? `src/${type === "network" ? "kolada" : type}/**`];
}

/**
 * @param {object[]} policies
 * @returns {Record<string, import("eslint").Linter.RuleEntry>}
 */
const mayImport = (policies) => ({
  "boundaries/dependencies": ["error", { default: "disallow", checkAllOrigins: true, policies }],
});

/** What the pane has in a lighter way; each would bring with it what makes Fluent's styles while the page runs. */
const HEAVY_IN_THE_PANE = [
  {
    name: "@fluentui/react-components",
    importNames: ["Button", "FluentProvider"],
    message: "Use components/Button and theme/Themed.",
  },
  {
    name: "@fluentui/react-icons",
    message: "Add the icon to src/taskpane/icons.ts, and import it from there.",
  },
];

export default tseslint.config(
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  { files: ["src/**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "office-addins": officeAddins },
    settings: {
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      "boundaries/include": ["src/**/*", "workbench/**/*", "tests/**/*"],
      "boundaries/elements": [
        { type: "domain", pattern: "src/domain/forecast/*", capture: ["room"] },
        { type: "domain", pattern: "src/domain/*", capture: ["room"] },
        { type: "doors", pattern: "src/domain" },
        { type: "actions", pattern: "src/actions/*", capture: ["task"] },
        { type: "actionList", pattern: "src/actions" },
        { type: "texts", pattern: "src/texts/*", capture: ["task"] },
        ...["excel", "files", "functions", "taskpane", "ribbon"].map((type) => ({
          type,
          pattern: `src/${type}`,
        })),
        { type: "network", pattern: "src/kolada" },
        { type: "entry", pattern: "src" },
        { type: "workbench", pattern: "workbench" },
        { type: "tests", pattern: "tests" },
      ],
      "boundaries/files": [
        { category: "steps", pattern: "src/domain/steps.ts" },
        { category: "officeItself", pattern: "src/excel/{keptHere,isInExcel,officeCommands}.ts" },
        { category: "travellingData", pattern: "src/domain/{sheet/*,findings/findings}.ts" },
      ],
    },
    rules: {
      // Nothing, but for what stands below of its own room.
      ...mayImport([]),
      "boundaries/no-unknown-dependencies": "error",
      "boundaries/no-unknown-files": "error",
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
  ...IMPORTS.map((policy) => ({
    files: [policy.from].flat().flatMap(filesOf),
    rules: mayImport([policy]),
  })),
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-syntax": ["error", ...EXCEL_STAYS_IN_ITS_ROOM] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...NETWORK_STAYS_IN_ITS_ROOM, OFFICE_STAYS_IN_ITS_ROOM] },
  },
  {
    files: ["src/excel/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...NETWORK_STAYS_IN_ITS_ROOM] },
  },
  {
    files: ["src/kolada/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", OFFICE_STAYS_IN_ITS_ROOM] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/kolada/**"],
    rules: { "no-restricted-properties": ["error", ...ON_OBJECTS] },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/icons.ts"],
    rules: { "no-restricted-imports": ["error", { paths: HEAVY_IN_THE_PANE }] },
  },
);
