import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sentencesPage } from "../support/sentences/sentencesPage";

const PAGE = join(__dirname, "../../docs/sentences.md");

describe("The page of every sentence", () => {
  const page = sentencesPage();
  if (process.env.RENEW_SENTENCES) writeFileSync(PAGE, page);

  test("says what the catalogue says; RENEW_SENTENCES=1 npx jest tests/texts/sentences renews it", () => {
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });

  test("has an example of every rule", () => {
    const empty = page.split("\n## ").filter((section) => !section.includes("\n- _"));
    expect(empty.slice(1)).toEqual([]);
  });

  test("holds no sentence with a hole in it", () => {
    expect(page).not.toMatch(/undefined|null|NaN|\[object|\s\.|\.\.(?!\.)|\(\)/);
  });
});
