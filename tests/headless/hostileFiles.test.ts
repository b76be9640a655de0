import { writeFile } from "node:fs/promises";
import path from "node:path";
import { handmade, type HandmadeFile } from "../xlsx/handmade";
import { runAlone } from "./command";
import { makeFolder } from "./files";

// The first run makes the bundle.
jest.setTimeout(180_000);

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => (folder = await makeFolder()));
afterEach(() => folder.remove());

const FIGURES = [
  ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ["Skola", 900, 850, 50],
  ["Vård", 95, 60, 35],
  ["Totalt", 995, 910, 85],
];
const TABLE = FIGURES.map((cells, r) => {
  const written = cells.map((cell, c) => {
    const address = `r="${"ABCD"[c]}${r + 1}"`;
    return typeof cell === "number"
      ? `<c ${address}><v>${cell}</v></c>`
      : `<c ${address} t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${r + 1}">${written.join("")}</row>`;
}).join("");
const sheet = (more = "", after = ""): HandmadeFile => ({
  sheets: [{ name: "Drift", xml: `<sheetData>${TABLE}${more}</sheetData>${after}` }],
});
const row = (cells: string) => `<row r="20">${cells}</row>`;
const text = (inside: string) => row(`<c r="A20" t="inlineStr"><is>${inside}</is></c>`);
const merged = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="F${i * 2 + 1}:H${i * 2 + 2}"/>`);

/** Files that are read, however odd: the table in them is checked. */
const READ: Readonly<Record<string, HandmadeFile>> = {
  "merged by the thousand": sheet("", `<mergeCells>${merged.join("")}</mergeCells>`),
  "merged to the end": sheet("", '<mergeCells><mergeCell ref="F1:XFD1048576"/></mergeCells>'),
  "shared over all": sheet(row('<c r="A20"><f t="shared" ref="A20:XFD1048576" si="0">B20+1</f><v>1</v></c>')),
  "array over a million": sheet(
    row('<c r="A20"><f t="array" ref="A20:A1000000">B20:B1000000+1</f><v>1</v></c>'),
  ),
  "formula of brackets": sheet(row(`<c r="A20"><f>${"(".repeat(20_000)}1${")".repeat(20_000)}</f></c>`)),
  "numbers that are none": sheet(row('<c r="A20"><v>1e999</v></c><c r="B20"><v>abc</v></c>')),
  "errors and dates": sheet(row('<c r="A20" t="e"><v>#N/A</v></c><c r="B20" t="d"><v>2025-01-31</v></c>')),
  "rich and phonetic": sheet(text('<r><t>Sko</t></r><r><t>la</t></r><rPh sb="0" eb="1"><t>f</t></rPh>')),
  "names by the thousand": {
    ...sheet(),
    names: `<definedNames>${'<definedName name="n">Drift!$A$1</definedName>'.repeat(100_000)}</definedNames>`,
  },
};

/** Files that are left, each with its line. */
const REFUSED: Readonly<Record<string, readonly [HandmadeFile, RegExp]>> = {
  "a text of forty million": [sheet(text(`<t>${"x 1 000 ".repeat(5_000_000)}</t>`)), /för stor/],
  "styles by the million": [
    { ...sheet(), styles: `<cellXfs>${'<xf numFmtId="0"/>'.repeat(2_000_000)}</cellXfs>` },
    /för stor/,
  ],
  "entities of entities": [
    {
      sheets: [
        {
          name: "Drift",
          xml: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
        },
      ],
    },
    /skadad/,
  ],
};

test("odd and hostile files are read or refused with one plain line each, and the others are done", async () => {
  const files = {
    ...READ,
    ...Object.fromEntries(Object.entries(REFUSED).map(([name, [file]]) => [name, file])),
  };
  for (const [name, file] of Object.entries(files))
    await writeFile(path.join(folder.path, `${name}.xlsx`), await handmade(file));
  const names = Object.keys(files).map((name) => `${name}.xlsx`);
  const ran = await runAlone(["validate", "--jobs", "2", ...names], folder.path);
  expect(ran.code).toBe(2);
  const read = ran.lines.filter(({ checks }) => Number(checks) > 0).map(({ file }) => file);
  expect(read).toEqual(Object.keys(READ).map((name) => `${name}.xlsx`));
  const told = ran.err.trimEnd().split("\n");
  expect(told.map((line) => line.split(".xlsx: ")[0])).toEqual(Object.keys(REFUSED));
  Object.values(REFUSED).forEach(([, says], at) => expect(told[at]).toMatch(says));
});
