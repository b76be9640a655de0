import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(file));

/** Put together here, so that this file does not find itself. */
const UNFINISHED = new RegExp(
  ["TO" + "DO", "FIX" + "ME", "XX" + "X"].map((mark) => `\\b${mark}\\b`).join("|"),
);
const ADDRESS_IN_LOCK_FILE = /"resolved":\s*"/;
const MACHINE_PATHS = new RegExp(["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/[a-z]"].join("|"));

const SWITCHES_LINT_OFF = new RegExp("oxlint" + "-disable");

const withText = (pattern: RegExp, among: readonly string[]) =>
  among.filter((file) => pattern.test(readFileSync(file, "utf8")));

describe("what is kept in the project", () => {
  const texts = files.filter((file) => !/\.(png|xlsx)$/.test(file) && file !== "package-lock.json");

  it("lists its files, or the rest of these tests would pass on nothing", () => {
    expect(files).toEqual(expect.arrayContaining(["package.json", "package-lock.json", "manifest.xml"]));
  });

  it("names no package registry's address in the lock file, so that it installs from any", () => {
    expect(readFileSync("package-lock.json", "utf8")).toContain('"lockfileVersion"');
    expect(withText(ADDRESS_IN_LOCK_FILE, ["package-lock.json"])).toEqual([]);
  });

  it("has no marks of unfinished work", () => {
    expect(withText(UNFINISHED, texts)).toEqual([]);
  });

  it("switches no rule off from inside a file", () => {
    expect(withText(SWITCHES_LINT_OFF, texts)).toEqual([]);
  });

  it("names no folder of anybody's computer", () => {
    expect(withText(MACHINE_PATHS, texts)).toEqual([]);
  });

  it("keeps no copy of Microsoft's client or of the manifest's schemas", () => {
    expect(files.filter((file) => /office(\.debug)?\.js$|excel-(web|win)|\.xsd$/.test(file))).toEqual([]);
  });
});
