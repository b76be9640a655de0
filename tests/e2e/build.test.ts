import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FETCHED_LATER } from "../../scripts/sizeLimits";
import { addresses, DEVELOPMENT, parse, resources } from "../project/manifestDocument";

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
    for (const page of ["taskpane.html", "hjalp.html"]) {
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
});

/** Everything that is not fetched later: the page's own scripts and the chunks that are shown at once. */
function scriptsOfFirstView(): string[] {
  const scripts = readdirSync(output).filter((file) => file.endsWith(".js"));
  return scripts.filter((script) => !FETCHED_LATER.includes(script.split(".")[0]!));
}

/** The files a script was made of, as its source map names them, which is kept beside what is served. */
function modulesOf(script: string): string[] {
  const map = readFileSync(path.join(output, "../.cache/maps", `${script}.map`), "utf8");
  return (JSON.parse(map) as { sources: string[] }).sources;
}
