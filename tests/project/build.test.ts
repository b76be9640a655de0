import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { addresses, DEVELOPMENT, parse, resources } from "./manifestDocument";

/** The development build: the same entries, pages and files as production, only not minified. */
const output = mkdtempSync(path.join(tmpdir(), "driftkoll-build-"));
const read = (file: string) => readFileSync(path.join(output, file), "utf8");

beforeAll(() => {
  const environment = { ...process.env, DRIFTKOLL_URL: "" };
  const build = ["node_modules/webpack/bin/webpack.js", "--mode", "development", "--output-path", output];
  execFileSync("node", build, { env: environment, stdio: "pipe" });
}, 120_000);

afterAll(() => rmSync(output, { recursive: true, force: true }));

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
      expect.arrayContaining([16, 32, 64, 80, 128].map((size) => `driftkoll-${size}.png`)),
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
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(
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
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
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

  it("describes every worksheet function to Excel and says which code is its own", () => {
    const { functions } = JSON.parse(read("functions.json")) as {
      functions: { id: string; description: string }[];
    };
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
