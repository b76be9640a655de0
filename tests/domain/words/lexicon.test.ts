import { readdirSync } from "fs";
import { join } from "path";
import { comparable } from "../../../src/domain/words/comparable";
import { fits, meaningOf, type Entry } from "../../../src/domain/words/lexicon";

const WORDS = join(__dirname, "../../../src/domain/words");

/** Everything that the files of the lexicon hand out, as far as it is entries. */
const LISTS: readonly (readonly [string, readonly Entry<string>[]])[] = readdirSync(WORDS, {
  recursive: true,
})
  .map(String)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    Object.entries(jest.requireActual<Record<string, unknown>>(join(WORDS, file))).flatMap(
      ([name, value]): (readonly [string, readonly Entry<string>[]])[] => {
        const entries = (Array.isArray(value) ? value : [value]).filter(isEntry);
        return entries.length > 0 ? [[`${file} ${name}`, entries]] : [];
      },
    ),
  );

function isEntry(value: unknown): value is Entry<string> {
  return typeof value === "object" && value !== null && "means" in value && "example" in value;
}

/** A text as it is met with: of what stands beside a word, with the space between. */
function met(text: string, { side }: Entry): string {
  const plain = comparable(text);
  return side === "before" ? `${plain} ` : side === "behind" ? ` ${plain}` : plain;
}

const ENTRIES = LISTS.flatMap(([name, entries]) => entries.map((entry) => ({ name, entry, entries })));

test("The lexicon is found where it stands", () => {
  expect(LISTS.map(([name]) => name)).toEqual(
    expect.arrayContaining(["columnRoles.ts COLUMN_ROLES", "rowRoles.ts ROW_ROLES", "units.ts UNITS"]),
  );
});

describe("Every entry of the lexicon", () => {
  test.each(ENTRIES)("$name: $entry.example is $entry.means", ({ entry, entries }) => {
    const text = met(entry.example, entry);
    expect(fits(entry, text)).toBe(true);
    // Of what measures are made of the longest decides, and not the first: see knownDirection.test.ts.
    if (!("kind" in entry)) expect(meaningOf(entries, text)).toBe(entry.means);
  });

  test.each(ENTRIES.filter(({ entry }) => entry.unlike !== undefined))(
    "$name: $entry.unlike is none of $entry.means",
    ({ entry }) => expect(fits(entry, met(entry.unlike!, entry))).toBe(false),
  );
});
