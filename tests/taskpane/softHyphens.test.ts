import { softHyphens } from "../../src/taskpane/softHyphens";

const shown = (text: string) => softHyphens(text).replaceAll("\u00AD", "|");

test("long words may be broken between the parts of a compound", () => {
  expect(shown("Institutionsplaceringar barn")).toContain("tions|pla");
  expect(shown("Verksamhetsområde")).toContain("hets|");
  expect(shown("Utbildningsnämnden")).toContain("ings|");
});

test("short words and figures stay as they are", () => {
  expect(shown("Barn och unga, 20 066 tkr")).toBe("Barn och unga, 20 066 tkr");
  expect(shown("Merkostnad")).toBe("Merkostnad");
});

test("a word is never broken so that fewer than three letters stand alone, and loses no letter", () => {
  for (const word of [
    "Institutionsplaceringar",
    "Arbetsmarknadsåtgärder",
    "Försörjningsstöd",
    "Internationalisering",
  ]) {
    const parts = shown(word).split("|");
    expect(parts.join("")).toBe(word);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThanOrEqual(2);
    expect(parts[0]!.length).toBeGreaterThanOrEqual(3);
    expect(parts.at(-1)!.length).toBeGreaterThanOrEqual(3);
  }
});
