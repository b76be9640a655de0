import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../../workbench/xlsx";
import { run, runAlone } from "./command";
import { makeFolder, saveWorkbook } from "./files";
import { FIFTH_SET } from "../domain/goals/known/set5";

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => (folder = await makeFolder()));
afterEach(() => folder.remove());

const ROWS = [
  ["Mål för nämnden 2025", "", ""],
  ["Per den 31 augusti 2025", "", ""],
  ["Indikator", "Utfall aug 2025", "Mål 2025"],
  ["Antal besök på träffpunkten, antal", 298, "<315"],
  ["Antal utbildade vägledare, antal", 8, ">20"],
  ["Brukarnöjdhet", 66, 60],
];

test("fills what can be decided into a new file, and lists the rest; the original stays", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const original = await readFile(file);
  const out = path.join(folder.path, "ut");
  const { code, lines } = await runAlone(["fillGoals", file, "--out", out]);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    sheet: "Mål",
    rows: [{ state: "open" }, { state: "fill", word: "Ej uppfyllt" }, { state: "open" }],
    open: [{ indicator: ROWS[3]![0] }],
    suggestions: [{ indicator: "Brukarnöjdhet", direction: "högre", from: "brukarnöjdhet" }],
  });
  expect(await readFile(file)).toEqual(original);
  const { workbook } = await openXlsx(await readFile(path.join(out, "Mål.xlsx")), "Mål");
  const column = [2, 3, 4, 5].map((row) => workbook.activeSheet.text({ row, column: 3 }));
  expect(column).toEqual(["Bedömning", "", "Ej uppfyllt", ""]);
  expect(workbook.activeSheet.style({ row: 4, column: 3 })).toMatchObject({ fill: "#F3A099" });
  workbook.dispose();
});

test("takes answers from a file, in the form the workbook keeps them", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const answers = path.join(folder.path, "svar.json");
  await writeFile(
    answers,
    JSON.stringify({
      directions: { Brukarnöjdhet: "högre" },
      measures: { "Antal besök på träffpunkten, antal": "ackumulerande" },
    }),
  );
  const { code, lines } = await run([
    "fillGoals",
    file,
    "--out",
    path.join(folder.path, "ut"),
    "--answers",
    answers,
  ]);
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({
    rows: [{ word: "Ej uppfyllt" }, { word: "Ej uppfyllt" }, { word: "Uppfyllt" }],
    open: [],
  });
});

test("approves what is suggested when it is told to, marks what that decided, and keeps it in the workbook", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const out = path.join(folder.path, "ut");
  const { lines } = await run(["fillGoals", file, "--out", out, "--suggested"]);
  const rows = (lines[0] as { rows: Record<string, unknown>[] }).rows;
  expect(rows.map(({ word, suggested }) => [word, suggested])).toEqual([
    [null, undefined],
    ["Ej uppfyllt", undefined],
    ["Uppfyllt", true],
  ]);
  expect(rows[2]!["why"]).toContain(
    "Högre är bättre: ”brukarnöjdhet” är oftast bäst högt, och du har godkänt förslaget.",
  );
  const again = await run(["fillGoals", path.join(out, "Mål.xlsx"), "--out", path.join(folder.path, "igen")]);
  expect(again.lines[0]).toMatchObject({
    suggestions: [],
    rows: [{}, {}, { word: "Uppfyllt", suggested: true }],
  });
});

test("takes --suggested only where something is suggested", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const { code, err } = await run(["validate", file, "--suggested"]);
  expect(code).toBe(2);
  expect(err).toContain("--suggested hör inte dit");
});

test("says that there is no goal table", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Tal.xlsx"), { Blad1: [["Hej", 1]] });
  const { code, err } = await run(["fillGoals", file, "--out", path.join(folder.path, "ut")]);
  expect(code).toBe(1);
  expect(err).toContain("Hittade ingen måltabell.");
});

describe("A hundred and fifty indicators of all committees", () => {
  const all = Object.entries(FIFTH_SET).flatMap(([way, labels]) => labels.map((label) => ({ way, label })));
  // From the end, so that both ways are among them.
  const chosen = [...all].reverse().slice(0, 150);
  const right = new Map(
    chosen.map(({ way, label }) => [label, way === "higher" ? "Uppfyllt" : "Ej uppfyllt"]),
  );
  const table = [
    ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
    ...chosen.map(({ label }) => [label, 60, 50, ""]),
  ];

  interface Row {
    readonly indicator: string;
    readonly word: string | null;
    readonly suggested?: boolean;
  }
  const filled = async (...options: string[]) => {
    const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: table });
    const out = path.join(folder.path, "ut");
    const { lines } = await run(["fillGoals", file, "--out", out, ...options]);
    const { rows, suggestions } = lines[0] as { rows: Row[]; suggestions: object[] };
    const { workbook } = await openXlsx(await readFile(path.join(out, "Mål.xlsx")), "Mål");
    const written = rows.map((_, row) => workbook.activeSheet.text({ row: row + 1, column: 3 }));
    workbook.dispose();
    return { rows, suggestions, written };
  };
  const wrong = (rows: readonly Row[]) =>
    rows.filter(({ word, indicator }) => word !== null && word !== right.get(indicator));

  test("with --suggested nine in ten and more are assessed, none the wrong way, and stand in the file", async () => {
    const { rows, written } = await filled("--suggested");
    expect(rows).toHaveLength(150);
    expect(wrong(rows)).toEqual([]);
    const assessed = rows.filter(({ word }) => word !== null);
    expect(assessed.length / rows.length).toBeGreaterThanOrEqual(0.92);
    expect(written).toEqual(rows.map(({ word }) => word ?? ""));
    expect(rows.filter(({ suggested }) => suggested).length).toBeGreaterThan(100);
  });

  test("without it the same are one list to approve, and only what the words say is assessed", async () => {
    const { rows, suggestions } = await filled();
    expect(wrong(rows)).toEqual([]);
    expect(suggestions.length).toBeGreaterThan(100);
    expect(rows.filter(({ suggested }) => suggested)).toEqual([]);
  });
});
