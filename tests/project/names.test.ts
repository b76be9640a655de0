import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(file));
const pages = files.filter((file) => file.endsWith(".md"));
const code = new Set(
  files
    .filter((file) => /\.([jt]sx?|mjs|xml)$/.test(file))
    .flatMap((file) => readFileSync(file, "utf8").match(/[\w$]+/g) ?? []),
);

/** What the build makes, and what Fluent calls its own. */
const NOT_KEPT_HERE = /^(dist\/.*|\.cache\/.*|functions\.js(on)?|makeStyles)$/;
const PATH = /^[\w.@/-]+(\/|\/[\w-]+|\.([jt]sx?|mjs|json|md))$/;
const NAME = /^([a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)(\(\))?$/;

/** A file or folder as a page may write it: from the top, from the page's own folder, or by the end of its path. */
function isThere(written: string, page: string): boolean {
  const wanted = written.replace(/\/$/, "");
  const beside = path.join(path.dirname(page), wanted);
  const ends = [wanted, `${wanted}.ts`, `${wanted}.tsx`].map((end) => `/${end}`);
  return (
    existsSync(wanted) ||
    existsSync(beside) ||
    files.some((file) => ends.some((end) => `/${file}`.endsWith(end)) || `/${file}`.includes(`/${wanted}/`))
  );
}

/** What a page writes as code that is nowhere in the project. */
function unknown(page: string): string[] {
  return readFileSync(page, "utf8")
    .split("\n")
    .flatMap((line, i) =>
      [...line.matchAll(/`([^`]+)`/g)].map(([, written = ""]) => ({ written, at: i + 1 })),
    )
    .filter(({ written }) => !NOT_KEPT_HERE.test(written))
    .filter(({ written }) =>
      PATH.test(written)
        ? !isThere(written, page)
        : NAME.test(written) && !code.has(written.replace("()", "")),
    )
    .map(({ written, at }) => `${page}, line ${at}: there is no ${written} any more`);
}

describe("what the written pages call by name", () => {
  it("is found at all, or the rest of this would pass on nothing", () => {
    expect(code.has("checkSheet")).toBe(true);
    expect(isThere("src/domain/noSuchFile.ts", "README.md")).toBe(false);
    expect(isThere("exactNumber.ts", "README.md")).toBe(true);
  });

  it.each(pages)("%s names files, folders and code that exist", (page) => {
    expect(unknown(page)).toEqual([]);
  });
});
