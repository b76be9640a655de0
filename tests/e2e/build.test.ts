import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "../../scripts/packagesServed";
import { isFetchedLater } from "../../scripts/sizeLimits";
import { PAGES } from "../../src/texts/pages/frame";
import { addresses, DEVELOPMENT, parse, resources, VERSION } from "../project/manifestDocument";

/** The production build that the browser tests are shown. */
const output = path.join(__dirname, "../../dist");
const read = (file: string) => readFileSync(path.join(output, file), "utf8");

describe("the build", () => {
  it("makes every file that the manifest points at", () => {
    const document = parse(read("manifest.xml"));
    const files = addresses(document).map((address) => address.replace("https://localhost:3000/", ""));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(path.join(output, file)))).toEqual([]);
  });

  it("makes icons of the size their name says", () => {
    const icons = readdirSync(path.join(output, "assets"));
    expect(icons).toEqual(
      expect.arrayContaining([16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => `driftkoll-${size}.png`)),
    );
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      const header = readFileSync(path.join(output, "assets", icon));
      expect([icon, header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([icon, size, size]);
    }
  });

  it("writes a development manifest, since it is served from this computer", () => {
    expect(read("manifest.development.xml")).toBe(DEVELOPMENT);
  });

  it("loads office.js, then the functions, then the pane", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(
      ([, source]) => source,
    );
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      expect.stringMatching(/^index\.[0-9a-f]{8}\.js$/),
    ]);
  });

  it("lets its pages run nothing but their own files and office.js", () => {
    const pages = readdirSync(output).filter((file) => file.endsWith(".html"));
    expect(pages).toEqual(
      expect.arrayContaining(
        ["taskpane.html", ...Object.values(PAGES).map(({ file }) => file)].filter(isPage),
      ),
    );
    for (const page of pages) {
      const html = read(page);
      const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? "";
      const directives = new Map(
        policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]),
      );
      expect(directives.get("default-src")).toEqual(["'none'"]);
      expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
      expect(directives.get("connect-src")).toEqual(["'self'"]);
      // The policy only covers what follows it, and inline scripts would be refused.
      expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link|<style/));
      expect(html).not.toMatch(/<script(?![^>]* src=)|\son\w+=/);
    }
  });

  it("evaluates no text as code in what is sent to the user", () => {
    const scripts = readdirSync(output).filter((file) => file.endsWith(".js"));
    expect(scripts).toContain("functions.js");
    for (const script of scripts)
      expect([script, read(script).match(/\beval\(|new Function\(/g)]).toEqual([script, null]);
  });

  it("serves no source maps, and names none", () => {
    const files = readdirSync(output, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const script of files.filter((file) => file.endsWith(".js")))
      expect([script, read(script).includes("sourceMappingURL")]).toEqual([script, false]);
  });

  it("keeps the polyfills of office-js-helpers out of the functions and the first view", () => {
    const modules = scriptsOfFirstView().flatMap((script) => [script, ...modulesOf(script)]);
    // A list that is not read would let everything through.
    expect(modules).toEqual(
      expect.arrayContaining([expect.stringMatching(/src\/functions\/overNumbers\.ts/)]),
    );
    expect(modules).toEqual(expect.arrayContaining([expect.stringMatching(/src\/taskpane\/App\.tsx/)]));
    expect(modules.filter((name) => /\/(office-js-helpers|core-js|rxjs)\//.test(name))).toEqual([]);
  });

  it("describes every worksheet function to Excel and says which code is its own", () => {
    const { functions, allowErrorForDataTypeAny } = JSON.parse(read("functions.json")) as {
      functions: { id: string; description: string }[];
      allowErrorForDataTypeAny?: boolean;
    };
    // Without it one error cell in a column fails the whole column.
    expect(allowErrorForDataTypeAny).toBe(true);
    const files = readdirSync("src/functions/worksheet");
    expect(functions).toHaveLength(files.length);
    const bundle = read("functions.js");
    for (const { id } of functions) expect(bundle).toContain(`CustomFunctions.associate("${id}"`);
  });

  it("turns the user guide into the help page the manifest links to", () => {
    expect(resources(parse(read("manifest.xml"))).find(({ id }) => id === "Help.Url")?.value).toMatch(
      /hjalp\.html$/,
    );
    expect(read("hjalp.html")).toContain("<h1>Driftkoll: användarguide</h1>");
  });

  it("gives every function a section of the help page, and leads Excel's own help there", () => {
    const { functions } = JSON.parse(read("functions.json")) as {
      functions: { id: string; name: string; helpUrl: string; parameters: { description: string }[] }[];
    };
    const help = readPage("hjalp.html");
    for (const { id, name, helpUrl, parameters } of functions) {
      expect(helpUrl).toBe(`https://localhost:3000/hjalp.html#${id}`);
      const section = new RegExp(`<section id=${id}><h3>${name}</h3>[^]*?</section>`).exec(help)?.[0] ?? "";
      for (const { description } of parameters)
        expect([id, section.includes(description.split(/["<]/)[0]!.trim())]).toEqual([id, true]);
    }
  });

  it("builds the papers, each linked from the others, and says the version", () => {
    for (const { file } of Object.values(PAGES).filter(({ file }) => isPage(file))) {
      const page = readPage(file);
      expect(page).toMatch(/<h1>/);
      for (const other of Object.values(PAGES)) expect(page).toContain(`href=${other.file}`);
      expect(page.match(/undefined|null\b|\[object|<%/g)).toBeNull();
    }
    expect(readPage("nytt.html")).toContain(`id=${VERSION}`);
    expect(read("tillganglighet.html")).toContain(`version ${VERSION}`);
  });

  it("says what of others' work is served: the text of each licence, and a bill of materials", () => {
    const bill = JSON.parse(read("bom.cdx.json")) as {
      bomFormat: string;
      metadata: { component: { name: string; version: string } };
      components: { name: string; version: string; hashes: object[]; licenses: object[] }[];
    };
    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      metadata: { component: { name: "driftkoll", version: VERSION } },
    });
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["react", "react-dom", "decimal.js", "@borgar/fx", "chartist"]),
    );
    const licences = read("licenser.txt");
    for (const { name, version, hashes, licenses } of bill.components) {
      expect([name, hashes.length, licenses.length]).toEqual([name, 1, 1]);
      expect(licences).toContain(`${name} ${version} (`);
    }
    // What the scripts are made of, as their source maps tell it, is there and nothing else.
    const scripts = readdirSync(output).filter((file) => file.endsWith(".js"));
    const sources = scripts.flatMap(modulesOf).map((source) => source.replace("webpack://driftkoll/./", ""));
    const served = new Set(
      sources.flatMap((source) => packageFolder(source)?.replace(/^.*node_modules\//, "") ?? []),
    );
    // The theme's colours are put into the style sheets, and no module of theirs is served.
    served.add("@fluentui/tokens");
    expect(names.filter((name) => !served.has(name))).toEqual([]);
    expect([...served].filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** A page with quotes around no value that does without: the build takes some away. */
function readPage(file: string): string {
  return read(file).replace(/="([^"\s>]+)"/g, "=$1");
}

function isPage(file: string): boolean {
  return file.endsWith(".html");
}

/** Everything that is not fetched later: the page's own scripts and the chunks that are shown at once. */
function scriptsOfFirstView(): string[] {
  const scripts = readdirSync(output).filter((file) => file.endsWith(".js"));
  return scripts.filter((script) => !isFetchedLater(script.split(".")[0]!));
}

/** The files a script was made of, as its source map names them, which is kept beside what is served. */
function modulesOf(script: string): string[] {
  const map = readFileSync(path.join(output, "../.cache/maps", `${script}.map`), "utf8");
  return (JSON.parse(map) as { sources: string[] }).sources;
}
