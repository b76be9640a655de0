import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { deployFiles, PLACEHOLDERS } from "../../scripts/deployFiles";
import { HEADERS, headersFor } from "../../scripts/headers";

const kept = (file: string) => readFileSync(file, "utf8");

describe("the ready files for web servers", () => {
  it.each(Object.entries(deployFiles()))("%s says what the table of headers says", (file, text) => {
    // Otherwise: npm run deploy:files
    expect(kept(file)).toBe(text);
  });

  it("name each thing that has to be changed in one place", () => {
    for (const written of Object.values(PLACEHOLDERS))
      expect(kept("deploy/nginx.conf").split(written)).toHaveLength(2);
  });

  it("are well-formed where they are XML", () => {
    const complaints: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => complaints.push(`${level}: ${message}`) });
    const document = parser.parseFromString(kept("deploy/web.config"), "text/xml");
    expect(complaints).toEqual([]);
    const names = [...document.getElementsByTagName("add")].map((header) => header.getAttribute("name"));
    for (const { name, named, files } of HEADERS) if (files === null || named) expect(names).toContain(name);
    const paths = [...document.getElementsByTagName("location")].map((place) => place.getAttribute("path"));
    expect(paths).toEqual(["assets", "functions.js", "functions.json"]);
  });

  it("are described, header by header, in the page on deployment", () => {
    const page = kept("docs/deployment.md");
    for (const { name, value } of HEADERS)
      expect([name, value, page.includes(name) && page.includes(value)]).toEqual([name, value, true]);
  });
});

describe("the table of headers", () => {
  it("lets any page have the functions, and nobody else's page anything more", () => {
    const open = (file: string) => headersFor(file)["Access-Control-Allow-Origin"];
    expect(["/functions.js", "/driftkoll/functions.json"].map(open)).toEqual(["*", "*"]);
    expect(["/taskpane.html", "/manifest.xml", "/index.0a1b2c3d.js"].map(open)).toEqual(
      Array(3).fill(undefined),
    );
  });

  it("keeps for good only what changes its name with its contents, and says nothing of icons", () => {
    const kept = (file: string) => headersFor(file)["Cache-Control"];
    expect(kept("/index.0a1b2c3d.js")).toMatch(/immutable/);
    for (const file of ["/taskpane.html", "/functions.js", "/functions.json", "/manifest.xml"])
      expect([file, kept(file)]).toEqual([file, "no-cache"]);
    expect(kept("/assets/driftkoll-32.png")).toBeUndefined();
  });

  it("lets only Office and the own site show the pane in a frame", () => {
    const policy = headersFor("/taskpane.html")["Content-Security-Policy"] ?? "";
    expect(policy).toContain("frame-ancestors 'self' ");
    expect(
      policy
        .split(" ")
        .slice(2)
        .every((source) => /^https:\/\/(\*\.)?[\w.]+$/.test(source)),
    ).toBe(true);
  });
});
