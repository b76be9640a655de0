import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const pages = execFileSync("git", ["ls-files", "-z", "*.md"], { encoding: "utf8" })
  .split("\0")
  .filter(Boolean);

/** Where a page's links lead inside the project. */
function linked(page: string): string[] {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target]) => target ?? "",
  );
  return links.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*$/, ""));
}

describe("the written pages", () => {
  it("exist, the README among them", () => {
    expect(pages).toContain("README.md");
    expect(linked("README.md").length).toBeGreaterThan(5);
  });

  it.each(pages)("%s links to pages and pictures that exist", (page) => {
    const missing = linked(page).filter((target) => !existsSync(path.join(path.dirname(page), target)));
    expect(missing).toEqual([]);
  });
});
