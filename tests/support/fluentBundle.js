// @ts-check
/**
 * Fluent UI as one file for the tests. Loaded module by module it is over a thousand files, which the test
 * runner reads anew in every test file that draws something: seven seconds each, against half a second.
 */
const { buildSync } = require("esbuild");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, readdirSync, renameSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const COMPONENTS = "@fluentui/react-components";
const ICONS = "@fluentui/react-icons";

/**
 * @returns {string} the file with what the add-in uses of both packages, made now if it is not there. React
 *   stays outside: the components and their tests must share one.
 */
function fluentBundle() {
  const contents = `export * from "${COMPONENTS}";\nexport { ${usedIcons().join(", ")} } from "${ICONS}";\n`;
  const hash = createHash("sha256").update(contents).update(readFileSync(__filename));
  for (const name of [COMPONENTS, ICONS])
    hash.update(readFileSync(path.join(root, "node_modules", name, "package.json")));
  const file = path.join(root, ".cache", "fluent", `${hash.digest("hex").slice(0, 16)}.cjs`);
  if (existsSync(file)) return file;
  // Written beside and moved into place: several runs may be at it.
  const outfile = `${file}.${process.pid}`;
  buildSync({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // As jsdom is a browser, and in the form that leaves the thousands of other icons out.
    conditions: ["browser"],
    mainFields: ["module", "main"],
    external: ["react", "react-dom", "scheduler"],
    logLevel: "warning",
  });
  renameSync(outfile, file);
  return file;
}

/** The icons that the sources import by name. */
function usedIcons() {
  const icons = new Set();
  const imported = new RegExp(`import \\{([^}]*)\\} from "${ICONS}"`, "g");
  for (const file of readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".tsx") && !file.endsWith(".ts")) continue;
    for (const [, names = ""] of readFileSync(path.join(root, "src", file), "utf8").matchAll(imported))
      for (const name of names.split(",")) if (name.trim() && !name.includes("type ")) icons.add(name.trim());
  }
  return [...icons].sort();
}

module.exports = { fluentBundle };
