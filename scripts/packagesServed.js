// @ts-check
/**
 * What of others' work is served, found in the build itself: licenser.txt with the text of each licence, and
 * bom.cdx.json, a CycloneDX bill of materials as npm writes it, held to the packages that are in the scripts. Both are
 * made offline.
 */
const { execFileSync } = require("node:child_process");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * @typedef {{ name: string, version: string, license: string, text: string }} ServedPackage
 * @typedef {{ "bom-ref": string, name: string, version: string }} Component
 */

/**
 * The package that a file belongs to: the innermost folder below node_modules.
 * @param {string} file
 * @returns {string | null} its folder; null for the project's own
 */
function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const last = parts.lastIndexOf("node_modules");
  if (last < 0) return null;
  const length = parts[last + 1]?.startsWith("@") ? 3 : 2;
  return parts.slice(0, last + length).join(path.sep);
}

/**
 * @param {string} folder
 * @returns {ServedPackage}
 */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((one) => /^(licen[cs]e|copying|notice)([.-][\w.-]+)?$/i.test(one));
  const text = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim()).join("\n\n");
  return { name, version, license, text: text || "Licensens text följer inte med programmet." };
}

/**
 * @param {readonly ServedPackage[]} packages
 * @returns {string}
 */
function licences(packages) {
  const head = "Driftkoll innehåller delar av följande program. Var och en har sin licens.\n";
  const entries = packages.map(({ name, version, license, text }) =>
    [`${name} ${version} (${license})`, text].join("\n\n"),
  );
  return `${[head, ...entries].join(`\n${"-".repeat(80)}\n\n`)}\n`;
}

/**
 * The bill of the whole lock file, as npm writes it: CycloneDX 1.5, with checksums.
 * @param {string} project its folder
 */
function npmBill(project) {
  const given = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  // The npm that runs the build, where it is one.
  const npm = process.env["npm_execpath"];
  const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm, ...given]] : ["npm", given];
  return JSON.parse(
    execFileSync(command, args, {
      cwd: project,
      encoding: "utf8",
      maxBuffer: 64 << 20,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
}

/**
 * The same bill for what is served only. Without the day and the number that npm makes up each time: the same build
 * gives the same file.
 * @param {ReturnType<typeof npmBill>} bill
 * @param {readonly Pick<ServedPackage, "name" | "version">[]} packages
 * @returns {string}
 */
function billOfMaterials({ bomFormat, specVersion, version, metadata, components, dependencies }, packages) {
  const served = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  /** @type {Map<string, Component>} a package that lies in two places is named once */
  const kept = new Map();
  for (const component of /** @type {Component[]} */ (components))
    if (served.has(`${component.name}@${component.version}`)) kept.set(component["bom-ref"], component);
  for (const one of served)
    if (!kept.has(one)) throw new Error(`${one} is served and not in package-lock.json: run npm ci`);
  const own = metadata.component["bom-ref"];
  const isKept = (/** @type {string} */ ref) => ref === own || kept.has(ref);
  const links = /** @type {{ ref: string, dependsOn: string[] }[]} */ (dependencies)
    .filter(({ ref }) => isKept(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKept) }));
  const component = { ...metadata.component, name: "driftkoll", type: "application" };
  const about = { lifecycles: [{ phase: "build" }], tools: metadata.tools, component };
  const ofServed = {
    bomFormat,
    specVersion,
    version,
    metadata: about,
    components: [...kept.values()],
    dependencies: links,
  };
  return `${JSON.stringify(ofServed, null, 2)}\n`;
}

class PackagesServed {
  /** @param {string} project */
  constructor(project) {
    this.project = project;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, NormalModule, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PackagesServed", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PackagesServed", stage }, () => {
        const folders = new Set();
        for (const module of compilation.modules) {
          // Those that nothing uses are found by the build and not sent.
          if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
          const parts =
            "modules" in module ? /** @type {import("webpack").Module[]} */ (module.modules) : [module];
          for (const part of parts)
            if (part instanceof NormalModule) folders.add(packageFolder(part.resource));
        }
        const packages = [...folders]
          .flatMap((folder) => (folder ? [readPackage(folder)] : []))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        const emit = (/** @type {string} */ file, /** @type {string} */ text) =>
          compilation.emitAsset(file, new sources.RawSource(text));
        emit("licenser.txt", licences(packages));
        emit("bom.cdx.json", billOfMaterials(npmBill(this.project), packages));
      });
    });
  }
}

module.exports = { PackagesServed, billOfMaterials, packageFolder };
