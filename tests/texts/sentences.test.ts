import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constantWords } from "../support/sentences/constantWords";
import { neverSaid } from "../support/sentences/neverSaid";
import type * as Pages from "../support/sentences/sentencesPage";
import type { Section } from "../support/sentences/section";

const PAGE = join(__dirname, "../../docs/sentences.md");
const TEXTS = join(__dirname, "../../src/texts");
const FILES = readdirSync(TEXTS, { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
/** The templates of new sheets are data, which the page walks through whole: most of their words are keys and formulas. */
const OF_SENTENCES = FILES.filter((file) => !/^newSheet\/(?!index)/.test(file));

describe("The page of every sentence", () => {
  let sections: Section[] = [];
  let page = "";
  const unsaid = neverSaid(TEXTS, () => {
    // Loaded here, where what it runs is counted.
    const pages = jest.requireActual<typeof Pages>("../support/sentences/sentencesPage");
    sections = pages.allSections();
    page = pages.sentencesPage(sections);
  });
  if (process.env.RENEW_SENTENCES) writeFileSync(PAGE, page);

  test("says what the catalogue says; RENEW_SENTENCES=1 npx jest tests/texts/sentences renews it", () => {
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });

  test.each(OF_SENTENCES)("has everything that %s hands out", (file) => {
    expect(sections.map(({ title }) => `${title}.ts`)).toContain(file);
  });

  test("has both halves of every choice between words, every case, and every function", () => {
    expect(unsaid).toEqual([]);
  });

  test.each(OF_SENTENCES)("has every constant word of %s", (file) => {
    const words = constantWords(join(TEXTS, file));
    expect(words.filter((word) => !page.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  test("holds no sentence with a hole in it", () => {
    const said = sections.flatMap(({ lines }) => lines.flatMap(([, ...sentences]) => sentences));
    expect(said.join("\n")).not.toMatch(
      /undefined|null|NaN|\[object|\s\.(?!xlsx)|\.\.(?!\.)|\(\)| {2}|= ,|^[ :]/m,
    );
  });
});
