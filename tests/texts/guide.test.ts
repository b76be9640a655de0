import { readFileSync } from "node:fs";

const read = (file: string) => readFileSync(file, "utf8").replaceAll("\u00A0", " ");
/** Every sentence the user meets, and the ribbon. */
const SAID = read("docs/sentences.md") + read("manifest.xml");
/** Words that tell the reader where to click. */
const CHOSEN = /(?:välj(?:er)?|klickar? på|under|fliken|öppna) $/i;
/** The way to help is an icon. */
const ICON = "?";

/** What a page tells its reader to choose: what is set off after such words, and each step of a way. */
function chosenIn(page: string): readonly string[] {
  const parts = page.split("**");
  const chosen = parts.filter(
    (part, index) => index % 2 === 1 && (part.includes(" > ") || CHOSEN.test(parts[index - 1]!)),
  );
  return [...new Set(chosen.flatMap((way) => way.split(" > ")))].filter((name) => name !== ICON);
}

describe("The user guide", () => {
  const chosen = chosenIn(read("docs/anvandarguide.md"));

  test("tells where to click", () => expect(chosen.length).toBeGreaterThan(30));

  test.each(chosen)("sends nobody to look for %s in vain", (name) => expect(SAID).toContain(name));
});
